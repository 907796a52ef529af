using System.Collections.Frozen;
using AngleSharp.Dom;
using EbookBuilder.Articles.PlainText;

namespace EbookBuilder.Articles.Html;

/// <summary>Who signs a page at its end with an address for mail, as people did who made theirs by hand.</summary>
internal static class Signature
{
    /// <summary>A longer line is text.</summary>
    private const int LongestLine = 120;

    /// <summary>A page with more addresses belongs to several people.</summary>
    private const int MostLinks = 3;

    /// <summary>How much may stand behind a signature, in characters.</summary>
    private const int LongestEnd = 200;

    /// <summary>What links for mail say that ask to be written to: <c>Contact Us</c>.</summary>
    private static readonly FrozenSet<string> Requests = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "contact", "us", "me", "mail", "email", "e-mail", "feedback", "webmaster", "write", "send", "advertise", "support", "help", "privacy", "kontakt", "contacto", "contáctenos", "contactez", "nous", "contatti", "contattaci", "contato", "redaktion", "impressum");

    /// <summary>The name in the last line that links to an address for mail; null where there is none.</summary>
    public static string? NameIn(IDocument page)
    {
        if (page.Body is not { } body) return null;
        var links = NodeWalk.Elements(body).Where(element => element.LocalName == "a" && element.ValueOf("href")?.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) == true).Take(MostLinks + 1).ToList();
        if (links.Count is 0 or > MostLinks || !EndsPage(body, links[^1])) return null;
        return NameOf(TextMeasure.TextOf(links[^1])) ?? NameOf(TextBefore(links[^1]));
    }

    private static string? NameOf(string text)
    {
        if (text.Length > LongestLine) return null;
        var name = (CreditLine.IsCredit(text) ? CreditLine.Names(text) ?? "" : text).Trim([' ', '<', '(', '[', ',', ':', '-', '–', '—']);
        return Bylines.IsPerson(name) && !name.Split(' ').Any(Requests.Contains) ? name : null;
    }

    /// <summary>What stands before the link on its line.</summary>
    private static string TextBefore(IElement link)
    {
        var line = new List<string>();
        var parent = link.Parent!;
        for (var at = parent.ChildNodes.Index(link) - 1; at >= 0 && parent.ChildNodes[at] is not IElement { LocalName: "br" } && PagePreparation.IsPhrasing(parent.ChildNodes[at]); at--) line.Add(parent.ChildNodes[at].TextContent);
        line.Reverse();
        return AttributeFilter.OneLine(string.Concat(line)) ?? "";
    }

    private static bool EndsPage(IElement body, IElement link)
    {
        var (isBehind, length) = (false, 0);
        foreach (var text in NodeWalk.Leaves<IText>(body))
        {
            if (link.Contains(text)) isBehind = true;
            else if (isBehind && text.ParentElement?.LocalName is not ("script" or "style" or "noscript")) length += text.Data.AsSpan().Trim().Length;
        }
        return isBehind && length <= LongestEnd;
    }
}

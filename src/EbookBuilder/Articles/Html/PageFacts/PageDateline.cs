using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>The day that a page shows beside its title, where nothing in it says so to machines.</summary>
internal static class PageDateline
{
    /// <summary>How much text may stand between the title and the day, in characters.</summary>
    private const int Reach = 400;

    /// <summary>A paragraph of the article ends the search.</summary>
    private const int ParagraphLength = 200;

    /// <summary>The first day named behind the heading that shows <paramref name="title"/>, or null.</summary>
    public static string? Near(IDocument page, string title)
    {
        if (page.Body is not { } body || HeadingOf(body, title) is not { } heading) return null;
        var seen = 0;
        foreach (var line in LinesBehind(body, heading))
        {
            if (PageDate.InLine(line) is { } day) return day;
            seen += line.Length;
            if (seen > Reach || line.Length > ParagraphLength) return null;
        }
        return null;
    }

    private static IElement? HeadingOf(IElement body, string title)
    {
        var headings = body.QuerySelectorAll("h1,h2").Take(50).ToList();
        return headings.FirstOrDefault(heading => title.Length > 0 && Similarity.Of(title, TextMeasure.TextOf(heading)) > 0.75)
            ?? (headings.Where(heading => heading.LocalName == "h1").ToList() is [var only] ? only : null);
    }

    /// <summary>What stands behind an element, a line for each block.</summary>
    private static IEnumerable<string> LinesBehind(IElement body, IElement start)
    {
        var line = new System.Text.StringBuilder();
        var behind = false;
        foreach (var node in body.Descendants())
        {
            if (node == start) behind = true;
            if (!behind || IsWithin(node, start)) continue;
            if (node is IText text && node.Parent is IElement { LocalName: not ("script" or "style" or "noscript" or "template") }) line.Append(text.Data);
            if (node is not IElement element || PagePreparation.IsPhrasing(element)) continue;
            if (AttributeFilter.OneLine(line.ToString()) is { } full) yield return full;
            line.Clear();
        }
        if (AttributeFilter.OneLine(line.ToString()) is { } last) yield return last;
    }

    private static bool IsWithin(INode node, IElement element)
    {
        for (var at = node; at is not null; at = at.Parent)
        {
            if (at == element) return true;
        }
        return false;
    }
}

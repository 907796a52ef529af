using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>
/// Footnotes of web pages. A note is known by its pair of links: a short call in the text that leads to a list item or paragraph near the end, and a link in there
/// that leads back to the call. Both get the <c>epub:type</c> that the passes work with; a note becomes an aside at the end of the article.
/// </summary>
internal static class WebNotes
{
    /// <summary>A call is a number or a mark, perhaps in brackets.</summary>
    private const int LongestCall = 8;

    private const string Type = "epub:type";

    /// <summary>Changes the content in place.</summary>
    public static void Mark(IElement content)
    {
        var targets = new Dictionary<string, IElement>(StringComparer.Ordinal);
        foreach (var element in content.QuerySelectorAll("[id],a[name]")) targets.TryAdd(element.GetAttribute("id") ?? element.GetAttribute("name")!, element);
        var notes = new Dictionary<string, IElement>(StringComparer.Ordinal);
        foreach (var call in content.QuerySelectorAll("a[href]").Where(IsCall).ToList())
        {
            var id = Fragment(call)!;
            if (!notes.ContainsKey(id))
            {
                if (!targets.TryGetValue(id, out var target) || NoteAround(target) is not { } note || !LeadsBack(note, call) || call.Ancestors<IElement>().Contains(note)) continue;
                notes[id] = note;
            }
            call.SetAttribute(Type, "noteref");
        }
        var lists = new HashSet<IElement>();
        foreach (var (id, note) in notes)
        {
            if (note.ParentElement is { } list) lists.Add(list);
            Gather(content, id, note);
        }
        foreach (var list in lists) RemoveIfEmpty(list, content);
    }

    private static bool IsCall(IElement link) =>
        Fragment(link) is not null && link.TextContent.AsSpan().Trim().Length is > 0 and <= LongestCall && !link.TextContent.AsSpan().Trim().ContainsAny("↩↑^")
        && (link.TextContent.Any(char.IsAsciiDigit) || link.ParentElement?.LocalName == "sup" || link.TextContent.AsSpan().Trim().Length == 1);

    private static string? Fragment(IElement link) => link.GetAttribute("href") is ['#', _, ..] href ? Uri.UnescapeDataString(href[1..]) : null;

    /// <summary>The block that the id stands on or in: a list item, a paragraph, a division, a description.</summary>
    private static IElement? NoteAround(IElement target)
    {
        for (var at = target; at is not null; at = at.ParentElement)
        {
            if (at.LocalName is "li" or "p" or "dd" or "aside") return at;
            if (at.LocalName == "div") return at;
            if (at.LocalName is "body" or "section" or "article" or "td" or "table") return null;
        }
        return null;
    }

    private static bool LeadsBack(IElement note, IElement call)
    {
        var ids = call.Ancestors<IElement>().Take(2).Prepend(call).Select(element => element.GetAttribute("id") ?? element.GetAttribute("name")).OfType<string>()
            .Concat(call.Children.Select(child => child.GetAttribute("id")).OfType<string>()).ToHashSet(StringComparer.Ordinal);
        return note.QuerySelectorAll("a[href]").Any(back => Fragment(back) is { } id && ids.Contains(id));
    }

    private static void Gather(IElement content, string id, IElement note)
    {
        foreach (var back in note.QuerySelectorAll("a[href]").Where(IsBackLink).ToList()) RemoveWithEmptyParent(back, note);
        foreach (var mark in note.QuerySelectorAll("[id]").Where(element => element.GetAttribute("id") == id).ToList()) mark.RemoveAttribute("id");
        var aside = PagePreparation.New(note, "aside");
        aside.SetAttribute("id", id);
        aside.SetAttribute(Type, "footnote");
        var paragraph = note.LocalName == "p" ? PagePreparation.New(note, "p") : aside;
        if (paragraph != aside) aside.AppendChild(paragraph);
        while (note.FirstChild is { } child) paragraph.AppendChild(child);
        note.Remove();
        content.AppendChild(aside);
    }

    /// <summary>A list whose notes all went goes too, with the boxes around it that held nothing else.</summary>
    private static void RemoveIfEmpty(IElement list, IElement content)
    {
        for (IElement? at = list; at is not null && at != content && at.TextContent.AsSpan().Trim().IsEmpty && at.QuerySelector("img") is null;)
        {
            var above = at.ParentElement;
            at.Remove();
            at = above;
        }
    }

    private static bool IsBackLink(IElement link)
    {
        var text = link.TextContent.AsSpan().Trim();
        return Fragment(link) is not null && (text.Length <= 3 || text.ContainsAny("↩↑^") || (link.GetAttribute("class") ?? "").Contains("back", StringComparison.OrdinalIgnoreCase) || link.GetAttribute("role") == "doc-backlink");
    }

    private static void RemoveWithEmptyParent(IElement link, IElement note)
    {
        var parent = link.ParentElement;
        link.Remove();
        if (parent is not null && parent != note && parent.TextContent.AsSpan().Trim().IsEmpty) parent.Remove();
    }
}

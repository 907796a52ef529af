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
        var notes = FindNotes([.. NodeWalk.Elements(content).Where(element => element.LocalName == "a" || element.Id is not null)]);
        var lists = new HashSet<IElement>();
        foreach (var (id, note) in notes)
        {
            if (note.ParentElement is { } list) lists.Add(list);
            Gather(content, id, note);
        }
        foreach (var list in lists) RemoveIfEmpty(list, content);
    }

    /// <summary>The notes by their ids. A note stands behind its call; the way back looks just the same, and is none because it leads forth.</summary>
    private static Dictionary<string, IElement> FindNotes(List<IElement> places)
    {
        var targets = new Dictionary<string, (IElement Element, int Place)>(StringComparer.Ordinal);
        for (var i = 0; i < places.Count; i++)
        {
            if ((places[i].GetAttribute("id") ?? places[i].GetAttribute("name")) is { } name) targets.TryAdd(name, (places[i], i));
        }
        var notes = new Dictionary<string, IElement>(StringComparer.Ordinal);
        for (var i = 0; i < places.Count; i++)
        {
            if (places[i].LocalName != "a" || !IsCall(places[i]) || !targets.TryGetValue(Fragment(places[i])!, out var target) || target.Place < i) continue;
            var id = Fragment(places[i])!;
            if (!notes.ContainsKey(id))
            {
                if (NoteAround(target.Element) is not { } note || !LeadsBack(note, places[i]) || places[i].Ancestors<IElement>().Contains(note)) continue;
                notes[id] = note;
            }
            places[i].SetAttribute(Type, "noteref");
            places[i].SetAttribute("href", "#" + Identifiers.Fit(id));
        }
        return notes;
    }

    private static bool IsCall(IElement link) =>
        Fragment(link) is not null && link.TextContent.AsSpan().Trim().Length is > 0 and <= LongestCall && !link.TextContent.AsSpan().Trim().ContainsAny("↩↑^")
        && (link.TextContent.Any(char.IsAsciiDigit) || link.ParentElement?.LocalName == "sup" || link.TextContent.AsSpan().Trim().Length == 1);

    private static string? Fragment(IElement link) => link.GetAttribute("href") is ['#', _, ..] href ? Uri.UnescapeDataString(href[1..]) : null;

    /// <summary>The block that the id stands on or in: a list item, a paragraph, a division, a description; the whole of a note whose first paragraph that is.</summary>
    private static IElement? NoteAround(IElement target)
    {
        for (var at = target; at is not null; at = at.ParentElement)
        {
            if (at.LocalName == "p" && at.ParentElement is { LocalName: "div" or "aside" or "li" } box && box.FirstElementChild == at && box.ClassList.Any(IsNote)) return box;
            if (at.LocalName is "li" or "p" or "dd" or "aside" or "div") return at;
            if (at.LocalName is "body" or "section" or "article" or "td" or "table") return null;
        }
        return null;
    }

    private static bool IsNote(string name) => name.Equals("footnote", StringComparison.OrdinalIgnoreCase) || name.Equals("endnote", StringComparison.OrdinalIgnoreCase) || name.Equals("note", StringComparison.OrdinalIgnoreCase);

    private static bool LeadsBack(IElement note, IElement call)
    {
        var ids = call.Ancestors<IElement>().Take(2).Prepend(call).Append(AnchorBefore(call)).OfType<IElement>().Concat(call.Children)
            .Select(element => element.GetAttribute("id") ?? element.GetAttribute("name")).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return NodeWalk.Elements(note).Any(back => back.LocalName == "a" && Fragment(back) is { } id && ids.Contains(id));
    }

    /// <summary>An empty anchor right before the call: transcribers put the id there.</summary>
    private static IElement? AnchorBefore(IElement call) =>
        call.PreviousSibling is IElement { LocalName: "a" or "span" } anchor && TextMeasure.IsBlank(anchor) ? anchor : null;

    private static void Gather(IElement content, string id, IElement note)
    {
        foreach (var back in NodeWalk.Elements(note).Where(element => element.LocalName == "a").Where(IsBackLink).ToList()) RemoveWithEmptyParent(back, note);
        foreach (var mark in NodeWalk.Elements(note).Where(element => element.Id == id || (element.LocalName == "a" && element.ValueOf("name") == id)).ToList())
        {
            mark.RemoveAttribute("id");
            mark.RemoveAttribute("name");
        }
        var aside = PagePreparation.New(note, "aside");
        aside.SetAttribute("id", Identifiers.Fit(id));
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
        for (IElement? at = list; at is not null && at != content && TextMeasure.IsBlank(at) && at.QuerySelector("img") is null;)
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
        if (parent is not null && parent != note && TextMeasure.IsBlank(parent)) parent.Remove();
    }
}

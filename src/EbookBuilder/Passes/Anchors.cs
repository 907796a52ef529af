namespace EbookBuilder.Passes;

/// <summary>
/// Gives every heading an id, made from its words, and every id of the author a form that is an XML name in ASCII and stands only once: some readers
/// cannot jump to others. The author's own spelling stays in <see cref="Original"/> for the links.
/// </summary>
public sealed class Anchors : IChapterPass
{
    /// <summary>The id as the author wrote it, where it had to be changed.</summary>
    public static readonly XName Original = Xhtml.Source + "id";

    /// <inheritdoc/>
    public ChapterDraft Apply(ChapterDraft draft)
    {
        if (IsDone(draft.Body)) return draft;
        var body = draft.EditableBody();
        var ids = new FreeIds();
        var renamed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var element in body.Descendants().Where(element => element.Attribute("id") is not null)) Settle(element, ids, renamed);
        foreach (var heading in Headings.In(body).Where(heading => heading.Attribute("id") is null))
            heading.SetAttributeValue("id", ids.For(Headings.TextOf(heading)));
        Follow(body, renamed);
        return draft with { Body = body };
    }

    private static bool IsDone(XElement body)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var element in body.Descendants())
        {
            if (element.Attribute("id")?.Value is { } id)
            {
                if (!FreeIds.IsName(id) || !seen.Add(id)) return false;
            }
            else if (Headings.LevelOf(element) > 0) return false;
        }
        return true;
    }

    private static void Settle(XElement element, FreeIds ids, Dictionary<string, string> renamed)
    {
        var stated = element.Attribute("id")!;
        if (ids.Take(stated.Value)) return;
        element.SetAttributeValue(Original, stated.Value);
        var id = ids.For(stated.Value);
        renamed.TryAdd(stated.Value, id);
        stated.Value = id;
    }

    /// <summary>References by id inside the chapter that are no links: note calls, <c>aria-labelledby</c>, table headers.</summary>
    private static void Follow(XElement body, Dictionary<string, string> renamed)
    {
        if (renamed.Count == 0) return;
        foreach (var element in body.Descendants())
        {
            foreach (var name in (ReadOnlySpan<string>)["aria-labelledby", "aria-describedby", "headers", "for"])
            {
                if (element.Attribute(name) is { } list)
                    list.Value = string.Join(' ', list.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => renamed.GetValueOrDefault(id, id)));
            }
            if (element.Attribute(Xhtml.Type)?.Value == "noteref" && element.Attribute("href") is { Value: ['#', .. var target] } href && renamed.TryGetValue(target, out var note))
                href.Value = "#" + note;
        }
    }
}

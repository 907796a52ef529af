namespace EbookBuilder.Articles.Markdown;

/// <summary>Whether the elements of a piece of HTML are closed. Each name is looked for once, from the end: a page may open thousands of one kind and close none.</summary>
internal sealed class ClosingTags(string html)
{
    private readonly Dictionary<string, int> _last = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a closing tag of the element stands behind a place.</summary>
    public bool StandsBehind(int place, string name)
    {
        if (!_last.TryGetValue(name, out var last)) _last[name] = last = html.LastIndexOf("</" + name, StringComparison.OrdinalIgnoreCase);
        return last >= place;
    }
}

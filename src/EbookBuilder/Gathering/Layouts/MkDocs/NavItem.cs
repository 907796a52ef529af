using EbookBuilder.Gathering.Configuration;
using EbookBuilder.Gathering.Summaries;

namespace EbookBuilder.Gathering.Layouts.MkDocs;

/// <summary>An entry of a navigation.</summary>
/// <param name="Title">Its title, or null.</param>
/// <param name="Target">A page, a folder, a pattern, <c>...</c> for all that is not listed, or an address; null for a section.</param>
/// <param name="Items">What stands in a section.</param>
/// <param name="Location">Where it is stated.</param>
internal sealed record NavItem(string? Title, string? Target, ImmutableArray<NavItem> Items, Location Location)
{
    private const int DeepestNesting = 32;

    /// <summary>The pattern behind <c>... |</c>, or null where all is meant.</summary>
    public string? RestPattern => Target?.Split('|', 2) is [_, var filter] && filter.Split('=', 2) is var parts && parts[0].Trim() != "regex" && parts[^1].Trim() is { Length: > 0 } pattern and not "flat" ? pattern : null;

    /// <summary>The entries of a list in YAML.</summary>
    public static ImmutableArray<NavItem> Of(Setting list, string file, int depth = 0) =>
        depth > DeepestNesting ? [] : [.. list.AsList().SelectMany(item => Of(item, file, depth + 1, new(file, item.Line)))];

    private static IEnumerable<NavItem> Of(Setting item, string file, int depth, Location where)
    {
        if (item.Text is { } target) return [new(null, target, [], where)];
        if (item["glob"].Text is { } glob) return [new(null, glob, [], where)];
        return item.Entries.Select(entry => entry.Value.Text is { } single ? new NavItem(entry.Key, single, [], where) : new(entry.Key, null, Of(entry.Value, file, depth), where));
    }

    /// <summary>The entries of a SUMMARY.md of literate-nav.</summary>
    public static ImmutableArray<NavItem> Of(IEnumerable<SummaryEntry> entries) => [.. entries.Where(entry => entry.Line.Kind is SummaryLineKind.Item or SummaryLineKind.Link).Select(Of)];

    private static NavItem Of(SummaryEntry entry)
    {
        var (line, items) = (entry.Line, Of(entry.Children));
        if (line.Target is null && items.IsEmpty) return new(null, line.Title, [], line.Location);
        // A section with a page of its own: the page is its first entry.
        if (!items.IsEmpty && line.Target is { } page) items = items.Insert(0, new(null, page, [], line.Location));
        return new(line.Title, items.IsEmpty ? line.Target : null, items, line.Location);
    }
}

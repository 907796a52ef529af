using EbookBuilder.Languages;

namespace EbookBuilder.Binding;

/// <summary>
/// Breaks a long row of entries on the page of contents into groups that the eye can find its way in, where the row is in order already: years where the articles
/// follow each other by date, first letters where they follow by title. No entry moves, and neither the menu nor the book itself gets parts from it
/// (docs/decisions tells why so).
/// </summary>
internal static class ContentsGroups
{
    /// <summary>As many entries as a reader leafs through without help.</summary>
    private const int MostUngrouped = 60;

    /// <summary>A group of fewer entries on average would be more heading than help.</summary>
    private const int LeastPerGroup = 2;

    /// <summary>The entries, those that are grouped below an entry without a target.</summary>
    public static ImmutableArray<NavPoint> Of(BoundText text, ImmutableArray<NavPoint> points)
    {
        if (text.Manifest.Group is not null || text.Nodes.Count(node => node.Role == ChapterRole.Chapter) <= MostUngrouped || text.Nodes.Any(node => !node.Children.IsEmpty)) return points;
        var articles = text.Openings.Where(document => document.Draft.Role == ChapterRole.Chapter).ToDictionary(document => document.Path);
        var order = Collation.In(text.Language);
        ReadOnlySpan<Func<ChapterDocument, string?>> ways = [document => document.Draft.Article.Metadata.Date?[..4], document => order.GroupOf(document.Draft.Title)];
        foreach (var way in ways)
            if (Group(points, point => point.Target is { } target && articles.TryGetValue(target, out var document) ? way(document) : null) is { } grouped) return grouped;
        return points;
    }

    /// <summary>The row in groups; null where the entries of one group do not stand together.</summary>
    private static ImmutableArray<NavPoint>? Group(ImmutableArray<NavPoint> points, Func<NavPoint, string?> keyOf)
    {
        var row = ImmutableArray.CreateBuilder<NavPoint>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var (last, grouped) = (default(string), 0);
        foreach (var point in points)
        {
            var key = keyOf(point);
            if (key is null) row.Add(point);
            else if (key == last) row[^1] = row[^1] with { Children = row[^1].Children.Add(point) };
            else if (seen.Add(key)) row.Add(new NavPoint(key, null) { Children = [point] });
            else return null;
            grouped += key is null ? 0 : 1;
            last = key;
        }
        return seen.Count > 1 && grouped >= LeastPerGroup * seen.Count && grouped * 5 >= points.Length * 4 ? row.ToImmutable() : null;
    }
}

using EbookBuilder.Passes;

namespace EbookBuilder.Binding;

/// <summary>The tree of contents: parts and chapters at any depth, and below each chapter its headings as deep as asked.</summary>
internal static class ContentsBuilding
{
    /// <summary>The tree.</summary>
    /// <param name="nodes">The book's parts and chapters.</param>
    /// <param name="depth">How many levels of a chapter are shown: 1 is its title alone.</param>
    public static ContentsTree Build(ImmutableArray<BookNode> nodes, int depth) => new(nodes.SelectSideBySide(node => Point(node, depth)));

    private static NavPoint Point(BookNode node, int depth)
    {
        var target = node.Documents.IsEmpty ? (BookPath?)null : node.Documents[0].Path;
        var sections = depth > 1 && node.Role != ChapterRole.Part ? Sections(node, depth) : [];
        return new NavPoint(node.Title, target) { Children = [.. sections, .. node.Children.Select(child => Point(child, depth))] };
    }

    private static ImmutableArray<NavPoint> Sections(BookNode node, int depth)
    {
        var headings = node.Documents.SelectMany(document => Headings.In(document.Body)
                .Where(heading => Headings.LevelOf(heading) is var level && level > 1 && level <= depth && heading.Ancestors().All(above => above.Name.LocalName is "section" or "body" or "div" or "article" or "main" or "header"))
                .Select(heading => new Found(Headings.LevelOf(heading), Entry(Headings.TextOf(heading)), document.Path, heading.Attribute("id")?.Value)))
            .Where(found => found.Title.Length > 0)
            .ToList();
        var at = 0;
        return Below(headings, ref at, 1);
    }

    /// <summary>A colon at the end of a heading points to the text below it, which does not stand in the contents.</summary>
    private static string Entry(string heading) => heading.TrimEnd(':', '：', ' ');

    private static ImmutableArray<NavPoint> Below(List<Found> headings, ref int at, int level)
    {
        var points = ImmutableArray.CreateBuilder<NavPoint>();
        while (at < headings.Count && headings[at].Level > level)
        {
            var heading = headings[at++];
            points.Add(new NavPoint(heading.Title, heading.Path, heading.Id) { Children = Below(headings, ref at, heading.Level) });
        }
        return points.ToImmutable();
    }

    private sealed record Found(int Level, string Title, BookPath Path, string? Id);
}

namespace EbookBuilder.Gathering.Summaries;

/// <summary>Articles that a project has but does not list.</summary>
internal static class Unlisted
{
    /// <summary>A decision for each article below <paramref name="root"/> (empty or with a closing slash) that is in no node.</summary>
    public static IEnumerable<Decision> Decisions(BookFolder folder, string root, ImmutableArray<PlanNode> nodes, string contents) =>
        Paths(folder, root, nodes, contents).Select(path => new Decision("left out", path, $"{contents} does not name it", new(path)));

    /// <summary>The articles in Markdown below <paramref name="root"/> that are in no node, in the natural order of their paths.</summary>
    public static IEnumerable<string> Paths(BookFolder folder, string root, ImmutableArray<PlanNode> nodes, string contents)
    {
        var listed = nodes.SelectMany(node => node.SelfAndBelow()).Select(node => node.Path).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return ArticleFiles.Of(folder, [])
            .Where(path => ArticleFiles.IsMarkdown(path) && path.StartsWith(root, StringComparison.Ordinal) && path != contents && !listed.Contains(path))
            .Order(NaturalOrder.Instance);
    }
}

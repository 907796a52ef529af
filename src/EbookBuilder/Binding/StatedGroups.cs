using EbookBuilder.Gathering;
using EbookBuilder.Languages;
using EbookBuilder.Passes;

namespace EbookBuilder.Binding;

/// <summary>Makes parts of the articles of a plan that has none, as the manifest asks: by year, tag, author, initial letter, or the part that they name themselves.</summary>
internal static class StatedGroups
{
    /// <summary>The nodes, the chapters among them below parts. Groups by name or letter are sorted; the others stand as their first articles do.</summary>
    public static ImmutableArray<PlanNode> Apply(BookPlan plan, IEnumerable<ChapterDraft> drafts, string language)
    {
        if (plan.Manifest.Group is not { } way || way == Grouping.None || plan.Nodes.Any(node => !node.Children.IsEmpty)) return plan.Nodes;
        var chapters = drafts.Where(draft => draft.Role == ChapterRole.Chapter).ToDictionary(draft => draft.Article.Source, StringComparer.Ordinal);
        var (other, order) = (MatterWords.In(language).Other, Collation.In(language));
        var parts = plan.Nodes.Where(node => node.Path is { } path && chapters.ContainsKey(path))
            .GroupBy(node => KeyOf(chapters[node.Path!], way, order) ?? other, StringComparer.Ordinal)
            .Select(group => new PlanNode(null, group.Key) { Children = [.. group] });
        if (way is Grouping.Author or Grouping.Initial) parts = parts.OrderBy(part => part.Title == other).ThenBy(part => order.KeyOf(SortedBy(part, chapters, way)), StringComparer.Ordinal);
        return Around(plan.Nodes, node => node.Path is { } path && chapters.ContainsKey(path), [.. parts]);
    }

    private static string? KeyOf(ChapterDraft draft, Grouping way, Collation order)
    {
        var metadata = draft.Article.Metadata;
        return way switch
        {
            Grouping.Part => metadata.Other.GetValueOrDefault("part"),
            Grouping.Year => metadata.Date?[..4],
            Grouping.Tag => metadata.Tags.FirstOrDefault(),
            Grouping.Author => metadata.Authors.FirstOrDefault()?.Name,
            _ => order.GroupOf(draft.Title),
        };
    }

    private static string SortedBy(PlanNode part, Dictionary<string, ChapterDraft> chapters, Grouping way) =>
        way == Grouping.Author && chapters[part.Children[0].Path!].Article.Metadata.Authors.FirstOrDefault() is { } author ? author.FileAs ?? author.Name : part.Title!;

    /// <summary>What is no chapter keeps its side: before the first one, or behind.</summary>
    private static ImmutableArray<PlanNode> Around(ImmutableArray<PlanNode> nodes, Func<PlanNode, bool> isGrouped, ImmutableArray<PlanNode> parts)
    {
        var before = nodes.TakeWhile(node => !isGrouped(node)).ToImmutableArray();
        return [.. before, .. parts, .. nodes[before.Length..].Where(node => !isGrouped(node))];
    }
}

using EbookBuilder.Gathering;
using EbookBuilder.Passes;

namespace EbookBuilder.Binding;

/// <summary>The order of the book: the plan's own, with front matter before the text and back matter behind it, and in groups where the manifest asks for them.</summary>
/// <param name="Nodes">Parts and articles.</param>
/// <param name="Drafts">The chapters in that order.</param>
internal sealed record BookOrder(ImmutableArray<PlanNode> Nodes, ImmutableArray<ChapterDraft> Drafts)
{
    /// <summary>The order of these chapters.</summary>
    public static BookOrder Of(BookPlan plan, IReadOnlyList<ChapterDraft> drafts, string language)
    {
        var bySource = drafts.ToDictionary(draft => draft.Article.Source, StringComparer.Ordinal);
        var nodes = StatedGroups.Apply(plan, drafts, language).OrderBy(node => MatterOf(node, bySource)).ToImmutableArray();
        return new(nodes, [.. nodes.SelectMany(node => node.SelfAndBelow()).Select(node => node.Path).OfType<string>().Distinct(StringComparer.Ordinal).Select(path => bySource.GetValueOrDefault(path)).OfType<ChapterDraft>()]);
    }

    private static Matter MatterOf(PlanNode node, Dictionary<string, ChapterDraft> drafts) =>
        node.Path is { } path && drafts.TryGetValue(path, out var draft) ? draft.Role.Matter : Matter.Body;
}

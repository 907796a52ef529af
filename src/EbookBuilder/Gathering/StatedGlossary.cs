namespace EbookBuilder.Gathering;

/// <summary>Makes a chapter of the file that the manifest names as its glossary.</summary>
internal static class StatedGlossary
{
    /// <summary>The plan in which that file is the glossary: where it stands already, else behind everything.</summary>
    public static BookPlan Apply(BookPlan plan)
    {
        if (plan.Manifest.Glossary is not { } file) return plan;
        return plan.ArticleNodes().Any(node => node.Path == file)
            ? plan with { Nodes = Marked(plan.Nodes, file) }
            : plan with { Nodes = plan.Nodes.Add(new PlanNode(file) { Role = ChapterRole.Glossary }) };
    }

    private static ImmutableArray<PlanNode> Marked(ImmutableArray<PlanNode> nodes, string file) =>
        [.. nodes.Select(node => node with { Role = node.Path == file ? ChapterRole.Glossary : node.Role, Children = Marked(node.Children, file) })];
}

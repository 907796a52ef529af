namespace EbookBuilder.Gathering.Manifest;

/// <summary>Lets what book.yaml lists win over what the layout worked out.</summary>
internal static class StatedContents
{
    /// <summary>The plan with the listed articles in place of those that the layout found, front and back matter around them, and what is excluded taken out.</summary>
    public static BookPlan Apply(BookPlan plan)
    {
        var manifest = plan.Manifest;
        if (manifest is { Nodes.IsEmpty: true, Front.IsEmpty: true, Back.IsEmpty: true, Exclude.IsEmpty: true }) return plan;
        var isListed = !manifest.Nodes.IsEmpty;
        var around = Paths([.. manifest.Front, .. manifest.Back]);
        var exclusion = new Exclusion(manifest.Exclude);
        var body = isListed ? manifest.Nodes : Without(plan.Nodes, path => around.Contains(path) || exclusion.Excludes(path));
        ImmutableArray<PlanNode> nodes = [.. manifest.Front, .. body, .. manifest.Back];
        var decisions = isListed ? plan.Decisions.RemoveAll(decision => decision.What is not "book title") : plan.Decisions;
        return plan with { Nodes = nodes, Decisions = decisions.AddRange(LeftOut(plan.Nodes, Paths(nodes), exclusion)) };
    }

    private static HashSet<string> Paths(ImmutableArray<PlanNode> nodes) =>
        nodes.SelectMany(node => node.SelfAndBelow()).Select(node => node.Path).OfType<string>().ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<Decision> LeftOut(ImmutableArray<PlanNode> found, HashSet<string> kept, Exclusion exclusion) =>
        Paths(found).Where(path => !kept.Contains(path)).Order(StringComparer.Ordinal)
            .Select(path => new Decision("left out", path, exclusion.Excludes(path) ? "book.yaml excludes it" : "book.yaml does not name it", new(path)));

    // A part loses its introduction, not its articles; a part that loses everything goes too.
    private static ImmutableArray<PlanNode> Without(ImmutableArray<PlanNode> nodes, Func<string, bool> isOut)
    {
        var kept = ImmutableArray.CreateBuilder<PlanNode>(nodes.Length);
        foreach (var node in nodes)
        {
            var children = Without(node.Children, isOut);
            if (node.Path is { } path && !isOut(path)) kept.Add(node with { Children = children });
            else if (!children.IsEmpty) kept.Add(node with { Path = null, Title = node.Title ?? ReadableName.Of(System.IO.Path.GetFileName(System.IO.Path.GetDirectoryName(node.Path)) ?? ""), Children = children });
        }
        return kept.ToImmutable();
    }
}

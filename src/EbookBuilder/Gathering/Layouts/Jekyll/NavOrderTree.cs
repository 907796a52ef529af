using EbookBuilder.Gathering.Configuration;

namespace EbookBuilder.Gathering.Layouts.Jekyll;

/// <summary>
/// The tree that the theme Just the Docs makes of <c>nav_order</c>, <c>parent</c>, <c>grand_parent</c>, <c>ancestor</c> and <c>nav_exclude</c>
/// (just-the-docs.com/docs/navigation/main): numbers come before texts, a page without <c>nav_order</c> goes by its title.
/// </summary>
internal sealed class NavOrderTree
{
    private const int DeepestNesting = 30;
    private readonly ImmutableArray<JekyllPage> _pages;
    private readonly ILookup<string, JekyllPage> _byParent;
    private readonly HashSet<string> _topLevel;
    private readonly StringComparer _comparer;
    private readonly HashSet<string> _placed = new(StringComparer.Ordinal);

    /// <summary>The tree of <paramref name="pages"/>.</summary>
    public NavOrderTree(IEnumerable<JekyllPage> pages, Setting configuration)
    {
        _pages = [.. pages];
        _comparer = configuration["nav_sort"].Text == "case_sensitive" ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;
        var titled = _pages.Where(IsShown).ToList();
        _topLevel = [.. titled.Where(page => page.Data["parent"].IsNone).Select(page => page.Title!)];
        _byParent = titled.ToLookup(page => page.Data["parent"].Text ?? "", StringComparer.Ordinal);
    }

    /// <summary>Whether the theme's front matter is used at all.</summary>
    public static bool IsUsed(IEnumerable<JekyllPage> pages) => pages.Any(page => page.Data.Has("nav_order") || page.Data.Has("parent"));

    /// <summary>The tree, then the pages whose parent is missing; what is excluded from the navigation is still a page and comes last.</summary>
    public ImmutableArray<PlanNode> Build(bool withUnplaced)
    {
        var nodes = Children("", [], Setting.None, 0);
        if (!withUnplaced) return nodes;
        var rest = Sorted(_pages.Where(page => !_placed.Contains(page.Source) && page.Data["nav_exclude"].Truth != true && page.Title is not null), Setting.None);
        return [.. nodes, .. rest.Select(page => new PlanNode(page.Source))];
    }

    /// <summary>The files that the tree holds.</summary>
    public IReadOnlySet<string> Placed => _placed;

    private static bool IsShown(JekyllPage page) => page.Title is not null && page.Data["nav_exclude"].Truth != true;

    private ImmutableArray<PlanNode> Children(string parent, ImmutableArray<string> ancestors, Setting parentData, int depth)
    {
        if (depth > DeepestNesting) return [];
        var children = _byParent[parent].Where(page => BelongsTo(page, ancestors) && _placed.Add(page.Source)).ToList();
        return [.. Sorted(children, parentData).Select(page => new PlanNode(page.Source) { Children = page.Title == "" ? [] : Children(page.Title!, ancestors.Add(page.Title!), page.Data, depth + 1) })];
    }

    // Of two pages with the title that a page names as its parent, without more said, the one at the top is meant.
    private bool BelongsTo(JekyllPage page, ImmutableArray<string> ancestors)
    {
        if (page.Data["grand_parent"].Text is { } grandParent && (ancestors.Length < 2 || ancestors[^2] != grandParent)) return false;
        if (page.Data["ancestor"].Text is { } ancestor) return ancestors.SkipLast(1).Contains(ancestor);
        return page.Data.Has("grand_parent") || ancestors.Length < 2 || !_topLevel.Contains(ancestors[^1]);
    }

    private IEnumerable<JekyllPage> Sorted(IEnumerable<JekyllPage> pages, Setting parent)
    {
        var sorted = pages
            .OrderBy(page => Number(page) is null ? 1 : 0)
            .ThenBy(page => Number(page) ?? 0)
            .ThenBy(page => page.Data["nav_order"].Text ?? page.Title ?? "", _comparer)
            .ThenBy(page => page.Path, StringComparer.Ordinal);
        return parent["child_nav_order"].Text is "desc" or "reversed" ? sorted.Reverse() : sorted;
    }

    private static double? Number(JekyllPage page)
    {
        var order = page.Data.Has("nav_order") ? page.Data["nav_order"] : page.Data["title"];
        return order.IsPlain ? order.Number : null;
    }
}

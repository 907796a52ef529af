namespace EbookBuilder.Gathering.Layouts.Jekyll;

/// <summary>The reading order of a Jekyll site: its own navigation where it has one; pages, collections, then posts by date.</summary>
internal sealed class JekyllOrder(JekyllSite site)
{
    private readonly HashSet<string> _placed = new(StringComparer.Ordinal);

    /// <summary>Parts and pages in reading order.</summary>
    public ImmutableArray<PlanNode> Nodes()
    {
        var navigation = new JekyllNavigation(site);
        var nodes = navigation.Read().ToList();
        _placed.UnionWith(navigation.Placed);
        var hasNavigation = nodes.Count > 0;
        var groups = new List<(string Label, ImmutableArray<PlanNode> Nodes)>
        {
            ("", Of(null, Rest(null), hasNavigation)),
        };
        foreach (var (label, settings) in site.Configuration.Collections)
        {
            var name = site.Configuration.Values["just_the_docs"]["collections"][label];
            if (name["nav_exclude"].Truth != true) groups.Add((name.FirstText("name") ?? settings.FirstText("title", "name") ?? ReadableName.Of(label), Of(label, Rest(label), hasNavigation)));
        }
        groups.RemoveAll(group => group.Nodes.IsEmpty);
        var posts = Posts();
        if (hasNavigation && groups.Count > 0 && groups[0].Label == "") nodes.InsertRange(0, groups[0].Nodes.Where(node => IsHome(node.Path)));
        foreach (var (label, group) in groups)
        {
            var members = hasNavigation && label == "" ? [.. group.Where(node => !IsHome(node.Path))] : group;
            if (hasNavigation)
            {
                (var nested, members) = UrlNesting.Nest([.. nodes], members, site.Map);
                nodes = [.. nested];
            }
            var stands = label == "" || hasNavigation || (groups.Count == 1 && posts.IsEmpty);
            nodes.AddRange(stands ? members : [new PlanNode(null, label) { Children = members }]);
        }
        nodes.AddRange(posts.IsEmpty || nodes.Count == 0 ? posts : [new PlanNode(null, PostsTitle()) { Children = posts }]);
        return [.. nodes];
    }

    private IEnumerable<JekyllPage> Rest(string? collection) => site.Pages.Where(page => page.Collection == collection && !_placed.Contains(page.Source));

    private bool IsHome(string? source) => source is not null && site.Map.UrlOf(source) == "/";

    private ImmutableArray<PlanNode> Of(string? label, IEnumerable<JekyllPage> pages, bool hasNavigation)
    {
        var all = pages.ToList();
        if (!hasNavigation && NavOrderTree.IsUsed(all)) return new NavOrderTree(all, site.Configuration.Values).Build(withUnplaced: true);
        var shown = label is null ? all.Where(page => page.Stem != "404") : all;
        return [.. shown
            .OrderBy(page => page.Url == "/" ? 0 : 1)
            .ThenBy(page => Order(page) ?? double.MaxValue)
            .ThenBy(page => page.Path[..(page.Path.LastIndexOf('/') + 1)], NaturalOrder.Instance)
            .ThenBy(page => page.Stem is "index" or "README" ? 0 : 1)
            .ThenBy(page => page.Date ?? "", StringComparer.Ordinal)
            .ThenBy(page => page.Path, NaturalOrder.Instance)
            .Select(page => new PlanNode(page.Source))];
    }

    private static double? Order(JekyllPage page) => page.Data["order"].Number ?? page.Data["weight"].Number ?? page.Data["position"].Number ?? page.Data["sort_order"].Number;

    private ImmutableArray<PlanNode> Posts() => [.. Rest("posts")
        .OrderBy(post => post.Date ?? "", StringComparer.Ordinal)
        .ThenBy(post => post.Path, StringComparer.Ordinal)
        .Select(post => new PlanNode(post.Source))];

    // A site that serves its posts below /news/ calls them so.
    private string PostsTitle()
    {
        var template = site.Configuration.Values["collections"]["posts"].FirstText("permalink") ?? site.Configuration.Values["permalink"].Text ?? "";
        var first = template.Trim('/').Split('/')[0];
        return first.Length == 0 || first.Contains(':', StringComparison.Ordinal) || !template.Contains('/', StringComparison.Ordinal) ? "Posts" : ReadableName.Of(first);
    }
}

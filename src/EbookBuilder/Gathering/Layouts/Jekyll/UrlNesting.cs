using EbookBuilder.Gathering.Sites;

namespace EbookBuilder.Gathering.Layouts.Jekyll;

/// <summary>
/// Puts pages that a navigation leaves out where their addresses say that they belong: below the page whose address theirs begins with,
/// or behind the page of the navigation that lies in the same folder.
/// </summary>
internal sealed class UrlNesting
{
    private readonly SiteMap _map;
    private readonly Dictionary<string, List<PlanNode>> _below = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<PlanNode>> _behind = new(StringComparer.Ordinal);

    private UrlNesting(SiteMap map) => _map = map;

    /// <summary>The tree with the pages in their places; those that belong nowhere are left over.</summary>
    public static (ImmutableArray<PlanNode> Nodes, ImmutableArray<PlanNode> Left) Nest(ImmutableArray<PlanNode> nodes, ImmutableArray<PlanNode> pages, SiteMap map)
    {
        var nesting = new UrlNesting(map);
        var rest = nesting.Assign([.. nodes.SelectMany(node => node.SelfAndBelow()).Select(node => node.Path).OfType<string>()], pages);
        return (nesting.Rebuild(nodes), rest);
    }

    private ImmutableArray<PlanNode> Assign(ImmutableArray<string> placed, ImmutableArray<PlanNode> pages)
    {
        var (byUrl, byFolder) = (new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var source in placed)
        {
            var url = Key(source);
            if (Depth(url) >= 2) byUrl.TryAdd(url, source);
            if (Depth(url) >= 3) byFolder.TryAdd(Folder(url), source);
        }
        var rest = ImmutableArray.CreateBuilder<PlanNode>();
        foreach (var page in pages)
        {
            var folder = Folder(Key(page.Path!));
            if (Prefix(folder, byUrl) is { } parent) Add(_below, parent, page);
            else if (byFolder.TryGetValue(folder, out var sibling)) Add(_behind, sibling, page);
            else rest.Add(page);
        }
        return rest.ToImmutable();
    }

    private string Key(string source) => SiteAddress.Normalize(_map.UrlOf(source) ?? source);

    private static int Depth(string url) => url.Split('/').Length;

    private static string Folder(string url) => url[..Math.Max(0, url.LastIndexOf('/'))];

    private static string? Prefix(string folder, Dictionary<string, string> byUrl)
    {
        for (; folder.Length > 0; folder = Folder(folder))
        {
            if (byUrl.TryGetValue(folder, out var source)) return source;
        }
        return null;
    }

    private static void Add(Dictionary<string, List<PlanNode>> where, string source, PlanNode page)
    {
        if (!where.TryGetValue(source, out var list)) where[source] = list = [];
        list.Add(page);
    }

    private ImmutableArray<PlanNode> Rebuild(ImmutableArray<PlanNode> nodes) => [.. nodes.SelectMany(node =>
    {
        var children = Rebuild(node.Children);
        if (node.Path is not null && _below.TryGetValue(node.Path, out var below)) children = children.AddRange(below);
        var rebuilt = node with { Children = children };
        return node.Path is not null && _behind.TryGetValue(node.Path, out var behind) ? behind.Prepend(rebuilt) : [rebuilt];
    })];
}

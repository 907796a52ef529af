using EbookBuilder.Gathering.Configuration;

namespace EbookBuilder.Gathering.Layouts.VitePress;

/// <summary>The sidebars of a site as parts and pages; several sidebars, each for its path, follow each other (vitepress.dev/reference/default-theme-sidebar).</summary>
internal sealed class VitePressOrder
{
    private const int DeepestNesting = 40;
    private readonly VitePressSite _site;
    private readonly HashSet<string> _placed = new(StringComparer.Ordinal);

    private VitePressOrder(VitePressSite site) => _site = site;

    /// <summary>Parts and pages in reading order: the home page where it has words, the sidebars, then the pages that none of them names.</summary>
    public static ImmutableArray<PlanNode> Nodes(VitePressSite site)
    {
        var order = new VitePressOrder(site);
        var sidebar = site.Theme["sidebar"].IsNone ? site.Configuration["locales"]["root"]["themeConfig"]["sidebar"] : site.Theme["sidebar"];
        if (sidebar.IsNone) sidebar = site.Theme["locales"]["/"]["sidebar"];
        var nodes = order.Items(sidebar, "", 0).ToImmutableArray();
        var rest = site.Pages.Where(page => !order._placed.Contains(site.Files.Full(page))).OrderBy(page => page.Contains('/', StringComparison.Ordinal) ? 1 : 0).ThenBy(page => page, NaturalOrder.Instance).ToList();
        var home = rest.Where(page => page is "index.md" or "README.md").Select(page => new PlanNode(site.Files.Full(page)));
        return [.. home, .. nodes, .. rest.Where(page => page is not ("index.md" or "README.md")).Select(page => new PlanNode(site.Files.Full(page)))];
    }

    private IEnumerable<PlanNode> Items(Setting items, string basePath, int depth)
    {
        if (depth > DeepestNesting) return [];
        if (items.IsList) return items.Items.SelectMany(item => Item(item, basePath, depth));
        if (items.IsMapping && !items.Has("text") && !items.Has("items") && !items.Has("link")) return items.Entries.SelectMany(entry => Sidebar(entry.Key, entry.Value, depth));
        return items.IsMapping ? Item(items, basePath, depth) : [];
    }

    // VuePress counts the entries of a sidebar from the path that it is for; VitePress does so where "base" is stated.
    private IEnumerable<PlanNode> Sidebar(string path, Setting value, int depth) => Items(value.IsMapping && value.Has("items") ? value["items"] : value, value["base"].Text ?? path, depth + 1);

    private IEnumerable<PlanNode> Item(Setting item, string basePath, int depth)
    {
        if (item.Text is { } plain) return Page(plain, basePath) is { } page && _placed.Add(page) ? [new PlanNode(page)] : [];
        if (item.IsList) return item.Items.Length > 0 && Page(item.Items[0].Text ?? "", basePath) is { } named && _placed.Add(named) ? [new PlanNode(named, item.Items.Length > 1 ? Words(item.Items[1].Text) : null)] : [];
        var own = item["base"].Text ?? basePath;
        var link = item["link"].Text ?? item["path"].Text;
        var target = link is null ? null : Page(link, own);
        var isFirst = target is not null && _placed.Add(target);
        var children = Items(item["items"].IsNone ? item["children"] : item["items"], own, depth + 1).ToImmutableArray();
        if (!isFirst && children.IsEmpty) return [];
        var title = Words(item.FirstText("text", "title"));
        return !isFirst && title is null ? children : [new PlanNode(isFirst ? target : null, title) { Children = children }];
    }

    // Sidebars show HTML.
    private static string? Words(string? title) => title is null ? null : FirstHeading.HtmlWords(title);

    private string? Page(string link, string basePath) =>
        _site.Map.PageAt(link.StartsWith('/') ? link : basePath.TrimEnd('/') + "/" + link) ?? _site.Map.PageAt(link) ?? _site.Map.PageAt(basePath + link)
        ?? (link.EndsWith(".md", StringComparison.Ordinal) ? Page(link[..^3], basePath) : null);
}

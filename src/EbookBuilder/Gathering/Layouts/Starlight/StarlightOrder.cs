using EbookBuilder.Gathering.Configuration;
using EbookBuilder.Gathering.Sites;

namespace EbookBuilder.Gathering.Layouts.Starlight;

/// <summary>The sidebar as parts and pages: entries by slug or link, groups, and what is generated from folders (starlight.astro.build/guides/sidebar).</summary>
internal sealed class StarlightOrder
{
    private const int DeepestNesting = 40;
    private readonly SiteFolder _site;
    private readonly Setting _theme;
    private readonly List<Diagnostic> _findings;
    private readonly Dictionary<string, Setting> _data = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _bySlug = new(StringComparer.Ordinal);
    private readonly HashSet<string> _placed = new(StringComparer.Ordinal);

    /// <summary>Reads the pages of <paramref name="site"/>, which is the folder of the content; drafts and translations are left out.</summary>
    public StarlightOrder(SiteFolder site, Setting theme, List<Diagnostic> findings)
    {
        (_site, _theme, _findings) = (site, theme, findings);
        var others = theme["locales"].Entries.Select(locale => locale.Key + "/").Where(folder => folder != "root/" && folder != theme["defaultLocale"].Text + "/").ToList();
        foreach (var page in site.Files.Where(path => Path.GetExtension(path) is ".md" or ".mdx" && !others.Exists(path.StartsWith) && !path.Split('/').Any(part => part.StartsWith('_'))))
        {
            var data = SettingsFile.FrontMatter(site.TextOf(page) ?? "").Data;
            if (data["draft"].Truth == true) findings.Add(Rules.PageLeftOut.At(new(site.Full(page)), "draft"));
            else if (_bySlug.TryAdd(Slug(page), page)) _data[page] = data;
        }
    }

    /// <summary>The pages that are published, relative to the content.</summary>
    public IEnumerable<string> Pages => _data.Keys;

    /// <summary>The address of a page below the root, without slashes at its ends.</summary>
    public static string Slug(string page)
    {
        var stem = page[..^Path.GetExtension(page).Length];
        return stem == "index" ? "" : stem.EndsWith("/index", StringComparison.Ordinal) ? stem[..^6] : stem;
    }

    /// <summary>The home page, the sidebar, then the pages that it does not name.</summary>
    public ImmutableArray<PlanNode> Nodes()
    {
        var nodes = _theme["sidebar"].IsNone ? [.. Generated("", 0)] : Items(_theme["sidebar"], 0).ToList();
        var rest = _data.Keys.Where(page => !_placed.Contains(page)).OrderBy(page => page, NaturalOrder.Instance).ToList();
        return [.. rest.Where(page => Slug(page).Length == 0).Select(Node), .. nodes, .. rest.Where(page => Slug(page).Length > 0).Select(Node)];
    }

    private PlanNode Node(string page) => new(_site.Full(page));

    private IEnumerable<PlanNode> Items(Setting items, int depth) => depth > DeepestNesting ? [] : items.AsList().SelectMany(item => Item(item, depth));

    private IEnumerable<PlanNode> Item(Setting item, int depth)
    {
        if ((item.Text ?? item["slug"].Text ?? item["link"].Text) is { } target) return Page(target, item["label"].Text);
        var children = (item["autogenerate"].IsMapping ? Generated(item["autogenerate"]["directory"].Text?.Trim('/') ?? "", depth) : Items(item["items"], depth + 1)).ToImmutableArray();
        return children.IsEmpty ? [] : [new PlanNode(null, item["label"].Text ?? "") { Children = children }];
    }

    private IEnumerable<PlanNode> Page(string target, string? label)
    {
        if (BookPath.HasScheme(target)) return [];
        if (_bySlug.GetValueOrDefault(target.Split('#')[0].Trim('/')) is { } page) return _placed.Add(page) ? [new PlanNode(_site.Full(page), label ?? Label(page))] : [];
        _findings.Add(Rules.NavigationEntryMissing.At(new(_site.Root), target));
        return [];
    }

    private string? Label(string page) => _data[page]["sidebar"]["label"].Text;

    private IEnumerable<PlanNode> Generated(string folder, int depth)
    {
        if (depth > DeepestNesting) return [];
        var prefix = folder.Length > 0 ? folder + "/" : "";
        var below = _data.Keys.Where(page => page.StartsWith(prefix, StringComparison.Ordinal) && _data[page]["sidebar"]["hidden"].Truth != true).ToList();
        var pages = below.Where(page => page.IndexOf('/', prefix.Length) < 0 && _placed.Add(page)).Select(page => (Order: Order(page), Name: Slug(page), Node: new PlanNode(_site.Full(page), Label(page)))).ToList();
        foreach (var name in below.Where(page => page.IndexOf('/', prefix.Length) > 0).Select(page => page[prefix.Length..page.IndexOf('/', prefix.Length)]).Distinct().ToList())
        {
            var children = Generated(prefix + name, depth + 1).ToImmutableArray();
            var order = below.Where(page => page.StartsWith($"{prefix}{name}/", StringComparison.Ordinal)).Min(Order);
            if (!children.IsEmpty) pages.Add((order, prefix + name, new(null, name) { Children = children }));
        }
        return pages.OrderBy(entry => entry.Order).ThenBy(entry => entry.Name, StringComparer.Ordinal).Select(entry => entry.Node);
    }

    private double Order(string page) => _data[page]["sidebar"]["order"].Number ?? double.MaxValue;
}

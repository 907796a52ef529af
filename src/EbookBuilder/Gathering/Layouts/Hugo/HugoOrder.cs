namespace EbookBuilder.Gathering.Layouts.Hugo;

/// <summary>The sections of a site as parts, each level in Hugo's default order.</summary>
internal sealed class HugoOrder
{
    private const int DeepestNesting = 40;
    private readonly HashSet<string> _sections = new(StringComparer.Ordinal) { "" };
    private readonly ILookup<string, HugoPage> _pages;
    private readonly ILookup<string, string> _subsections;
    private readonly Dictionary<string, HugoPage> _indexes;

    private HugoOrder(HugoSite site)
    {
        _indexes = site.Pages.Where(page => page.IsSection).DistinctBy(page => page.Folder).ToDictionary(page => page.Folder, StringComparer.Ordinal);
        foreach (var page in site.Pages)
        {
            if (page.IsSection) _sections.Add(page.Folder);
            else if (page.Folder.Contains('/', StringComparison.Ordinal) && !(page.IsLeafBundle && page.Folder.IndexOf('/') == page.Folder.Length - 1)) _sections.Add(page.Folder[..(page.Folder.IndexOf('/') + 1)]);
        }
        _pages = site.Pages.Where(page => !page.IsSection).ToLookup(page => SectionOf(page.IsLeafBundle ? Parent(page.Folder) : page.Folder), StringComparer.Ordinal);
        _subsections = _sections.Where(section => section.Length > 0).ToLookup(section => SectionOf(Parent(section)), StringComparer.Ordinal);
    }

    /// <summary>Parts and pages in reading order.</summary>
    public static ImmutableArray<PlanNode> Nodes(HugoSite site)
    {
        var order = new HugoOrder(site);
        var nodes = order.Below("", 0);
        return order._indexes.TryGetValue("", out var home) ? nodes.Insert(0, new PlanNode(home.Source)) : nodes;
    }

    private static string Parent(string folder)
    {
        var bare = folder.TrimEnd('/');
        return bare[..(bare.LastIndexOf('/') + 1)];
    }

    private string SectionOf(string folder)
    {
        while (!_sections.Contains(folder)) folder = Parent(folder);
        return folder;
    }

    private ImmutableArray<PlanNode> Below(string section, int depth)
    {
        if (depth > DeepestNesting) return [];
        var sections = _subsections[section].Select(folder => _indexes.GetValueOrDefault(folder) ?? new HugoPage(folder, "", Configuration.Setting.None, ""));
        return [.. HugoPage.InOrder(_pages[section].Concat(sections)).Select(page => Node(page, depth)).Where(node => node.Path is not null || !node.Children.IsEmpty)];
    }

    private PlanNode Node(HugoPage page, int depth)
    {
        if (page.Source.Length == 0) return new(null, ReadableName.Of(page.Folder.TrimEnd('/')[(Parent(page.Folder).Length)..])) { Children = Below(page.Folder, depth + 1) };
        var title = page.Data.FirstText("linkTitle", "linktitle");
        return new(page.Source, title) { Children = page.IsSection ? Below(page.Folder, depth + 1) : [] };
    }
}

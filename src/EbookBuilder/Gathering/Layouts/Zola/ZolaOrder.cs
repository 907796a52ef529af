using System.Text.RegularExpressions;
using EbookBuilder.Gathering.Configuration;
using EbookBuilder.Gathering.Sites;

namespace EbookBuilder.Gathering.Layouts.Zola;

/// <summary>A page or section.</summary>
/// <param name="Path">Relative to the folder of the content.</param>
/// <param name="Data">Its front matter.</param>
/// <param name="Url">Its address from the root of the site.</param>
internal sealed record ZolaPage(string Path, Setting Data, string Url)
{
    /// <summary>The folder that it stands in, or for; with a closing slash, empty at the root.</summary>
    public string Folder => Path[..(Path.LastIndexOf('/') + 1)];

    /// <summary>Whether it stands for its folder as a section.</summary>
    public bool IsSection => Path.EndsWith("_index.md", StringComparison.Ordinal);
}

/// <summary>The sections of a site as parts, the pages of each in the order that its <c>sort_by</c> asks for (getzola.org/documentation/content/section).</summary>
internal sealed partial class ZolaOrder
{
    private const int DeepestNesting = 40;
    private readonly SiteFolder _site;
    private readonly Dictionary<string, ZolaPage> _sections;

    /// <summary>Reads the pages of <paramref name="site"/>; drafts and translations are left out.</summary>
    public ZolaOrder(SiteFolder site, Setting configuration, ICollection<Diagnostic> findings)
    {
        _site = site;
        var others = configuration["languages"].Entries.Select(language => $".{language.Key}.md").ToList();
        var pages = new List<ZolaPage>();
        foreach (var path in site.Files.Where(path => path.EndsWith(".md", StringComparison.Ordinal) && !others.Exists(path.EndsWith)))
        {
            var data = SettingsFile.FrontMatter(site.TextOf(path) ?? "").Data;
            if (data["draft"].Truth == true) findings.Add(Rules.PageLeftOut.At(new(site.Full(path)), "draft"));
            else if (data["render"].Truth != false || path.EndsWith("_index.md", StringComparison.Ordinal)) pages.Add(new(path, data, Address(path, data)));
        }
        Pages = [.. pages];
        _sections = pages.Where(page => page.IsSection).ToDictionary(page => page.Folder, StringComparer.Ordinal);
    }

    /// <summary>Every page and section.</summary>
    public ImmutableArray<ZolaPage> Pages { get; }

    /// <summary>Parts and pages in reading order.</summary>
    public ImmutableArray<PlanNode> Nodes()
    {
        var nodes = Below("", 0);
        return _sections.TryGetValue("", out var home) ? nodes.Insert(0, new(_site.Full(home.Path))) : nodes;
    }

    private ImmutableArray<PlanNode> Below(string folder, int depth)
    {
        if (depth > DeepestNesting) return [];
        var by = _sections.GetValueOrDefault(folder)?.Data["sort_by"].Text;
        var pages = Pages.Where(page => !page.IsSection && SectionOf(page) == folder).OrderBy(page => page.Data["weight"].Number ?? double.MaxValue);
        var sorted = by switch
        {
            "date" or "update_date" => pages.OrderByDescending(page => page.Data.FirstText(by == "date" ? "date" : "updated", "date") ?? "", StringComparer.Ordinal),
            "title" or "title_bytes" => pages.OrderBy(page => page.Data["title"].Text ?? "", NaturalOrder.Instance),
            _ => pages,
        };
        var sections = _sections.Values.Where(section => section.Folder.Length > folder.Length && Parent(section.Folder) == folder)
            .OrderBy(section => section.Data["weight"].Number ?? double.MaxValue).ThenBy(section => section.Path, StringComparer.Ordinal);
        return
        [
            .. sorted.ThenBy(page => page.Path, NaturalOrder.Instance).Select(page => new PlanNode(_site.Full(page.Path))),
            .. sections.Select(section => new PlanNode(_site.Full(section.Path)) { Children = Below(section.Folder, depth + 1) }),
        ];
    }

    // A folder without _index.md is no section; a page that is called index.md owns its folder.
    private string SectionOf(ZolaPage page)
    {
        var folder = Path.GetFileName(page.Path) == "index.md" ? Up(page.Folder) : page.Folder;
        return _sections.ContainsKey(folder) || folder.Length == 0 ? folder : Parent(folder);
    }

    private string Parent(string folder)
    {
        do folder = Up(folder);
        while (folder.Length > 0 && !_sections.ContainsKey(folder));
        return folder;
    }

    private static string Up(string folder) => folder.Length == 0 ? "" : folder[..(folder.TrimEnd('/').LastIndexOf('/') + 1)];

    private static string Address(string path, Setting data)
    {
        if (data["path"].Text is { } stated) return "/" + stated.Trim('/') + "/";
        var folder = path[..(path.LastIndexOf('/') + 1)];
        var stem = Path.GetFileNameWithoutExtension(path);
        if (stem is "_index" or "index") return "/" + folder;
        return $"/{folder}{data["slug"].Text ?? DatePrefix().Replace(stem, "")}/";
    }

    [GeneratedRegex(@"\A\d{4}-\d{2}-\d{2}(?:T[^_-]*)?[_-]", RegexOptions.CultureInvariant)]
    private static partial Regex DatePrefix();
}

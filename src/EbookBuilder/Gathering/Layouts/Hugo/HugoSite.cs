using EbookBuilder.Gathering.Configuration;
using EbookBuilder.Gathering.Sites;

namespace EbookBuilder.Gathering.Layouts.Hugo;

/// <summary>A Hugo site: its settings, and the pages in its default language.</summary>
internal sealed class HugoSite
{
    private static readonly ImmutableHashSet<string> Extensions = [".md", ".markdown", ".mdown", ".html", ".htm"];
    private readonly HashSet<string> _bundles;

    public HugoSite(BookFolder folder, string root)
    {
        var findings = new List<Diagnostic>();
        Files = new(folder, root);
        Configuration = new(Files, findings);
        var content = Configuration.ContentFolder;
        Map = new(folder, [.. new[] { "static", "assets", content.TrimEnd('/') }.Select(name => (root + name).TrimEnd('/')).Distinct()], BasePath(Configuration.Of("baseURL").Text ?? Configuration.Values["baseurl"].Text), Site());
        var files = Files.Files.Where(file => file.StartsWith(content, StringComparison.Ordinal) && IsPage(file[content.Length..])).Select(file => file[content.Length..]).ToList();
        _bundles = [.. files.Where(file => Stem(file) == "index").Select(file => file[..(file.LastIndexOf('/') + 1)]).Where(bundle => bundle.Length > 0)];
        Pages = [.. Published(files.Where(file => !IsResource(file)), findings)];
        foreach (var page in Pages) Map.Add(page.Source, page.Url);
        foreach (var page in Pages) AddAliases(page);
        Findings = [.. findings];
    }

    /// <summary>The folder of the site.</summary>
    public SiteFolder Files { get; }

    /// <summary>The settings.</summary>
    public HugoConfiguration Configuration { get; }

    /// <summary>What the site publishes.</summary>
    public ImmutableArray<HugoPage> Pages { get; }

    /// <summary>The pages by address.</summary>
    public SiteMap Map { get; }

    /// <summary>What was wrong with the configuration, and what was left out.</summary>
    public ImmutableArray<Diagnostic> Findings { get; }

    /// <summary>The web address of the site, or null.</summary>
    public string? Site() => Configuration.Of("baseURL").Text ?? Configuration.Values["baseurl"].Text;

    private static string? BasePath(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri.AbsolutePath : null;

    private static string Stem(string path) => Path.GetFileNameWithoutExtension(path).Split('.')[0];

    // index.fr.md is the French page of a site whose other pages are index.md.
    private bool IsPage(string path)
    {
        if (!Extensions.Contains(Path.GetExtension(path))) return false;
        var stem = Path.GetFileNameWithoutExtension(path);
        var dot = stem.LastIndexOf('.');
        if (dot > 0 && Configuration.OtherLanguages.Contains(stem[(dot + 1)..], StringComparer.OrdinalIgnoreCase)) return false;
        return Configuration.ContentFolder.EndsWith(Configuration.Language + "/", StringComparison.Ordinal) || !Configuration.OtherLanguages.Any(language => path.StartsWith(language + "/", StringComparison.OrdinalIgnoreCase));
    }

    // Pages below a leaf bundle are its resources.
    private bool IsResource(string path)
    {
        if (Configuration.Values.IsNone && ArticleFiles.IsForeign(path)) return true;
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            var folder = path[..(slash + 1)];
            if (_bundles.Contains(folder) && (path.IndexOf('/', slash + 1) >= 0 || Stem(path) != "index")) return true;
        }
        return false;
    }

    private IEnumerable<HugoPage> Published(IEnumerable<string> files, List<Diagnostic> findings)
    {
        var read = files.Select(file => (Path: file, SettingsFile.FrontMatter(Files.TextOf(Configuration.ContentFolder + file) ?? "").Data)).ToList();
        var cascades = read.Where(page => Stem(page.Path) == "_index" && !page.Data["cascade"].IsNone).OrderBy(page => page.Path.Length)
            .Select(page => (Folder: page.Path[..(page.Path.LastIndexOf('/') + 1)], Values: page.Data["cascade"].AsList().Where(rule => rule["_target"].IsNone && rule["target"].IsNone).Aggregate(Setting.None, (all, rule) => all.With(rule)))).ToList();
        foreach (var (path, own) in read)
        {
            var data = cascades.Where(cascade => path.StartsWith(cascade.Folder, StringComparison.Ordinal)).Aggregate(Setting.None, (all, cascade) => all.With(cascade.Values)).With(own);
            var page = new HugoPage(path, Files.Full(Configuration.ContentFolder + path), data, "");
            if (Reason(data) is { } reason && !(reason == "draft" && Configuration.Values.IsNone)) findings.Add(Rules.PageLeftOut.At(new(page.Source), reason));
            else yield return page with { Url = HugoAddress.Of(page, Configuration) };
        }
    }

    private static string? Reason(Setting data)
    {
        var build = data["build"].IsMapping ? data["build"] : data["_build"];
        if (data["draft"].Truth == true) return "draft";
        if (data["headless"].Truth == true) return "headless";
        return build["render"].Text is "never" or "false" || build["list"].Text is "never" or "false" ? "build options" : null;
    }

    private void AddAliases(HugoPage page)
    {
        foreach (var alias in page.Data["aliases"].Texts().Concat(page.Data["alias"].Texts()))
            Map.AddAlias(page.Source, alias.StartsWith('/') ? alias : BookFolder.Join(page.Url, "../" + alias) ?? alias);
        var inSubfolder = Configuration.Values["defaultContentLanguageInSubdir"].Truth == true || page.Source.Contains($"/{Configuration.Language}/", StringComparison.Ordinal) || !Configuration.OtherLanguages.IsEmpty;
        if (inSubfolder) Map.AddAlias(page.Source, $"/{Configuration.Language}{page.Url}");
        Map.AddAlias(page.Source, page.IsSection || page.IsLeafBundle ? page.Folder : Path.ChangeExtension(page.Path, null));
    }
}

using EbookBuilder.Gathering.Configuration;
using EbookBuilder.Gathering.Sites;

namespace EbookBuilder.Gathering.Layouts.Docusaurus;

/// <summary>One set of docs, or the blog, of a site.</summary>
/// <param name="Folder">Its folder relative to the book folder, without closing slash.</param>
/// <param name="Route">The path that it is served under, without slashes at the ends.</param>
/// <param name="Sidebars">What its sidebars file exports.</param>
/// <param name="Docs">Its pages.</param>
internal sealed record DocusaurusSection(string Folder, string Route, Setting Sidebars, ImmutableArray<DocusaurusDoc> Docs);

/// <summary>A Docusaurus site (docusaurus.io): its configuration read as text, its docs and its blog; other versions and translations are left out.</summary>
internal sealed class DocusaurusSite
{
    private readonly List<Diagnostic> _findings = [];

    public DocusaurusSite(BookFolder folder, string root)
    {
        Files = new(folder, root);
        var file = ConfigurationFiles.FirstOrDefault(Files.Contains);
        Configuration = file is null ? Setting.None : Script(Files.Full(file));
        Map = new(folder, [(root + "static").TrimEnd('/')], Configuration["baseUrl"].Text, Configuration["url"].Text);
        Sections = [.. DocsSections()];
        Blogs = [.. BlogSections()];
        foreach (var section in Sections.Concat(Blogs))
        {
            foreach (var doc in section.Docs) Map.Add(doc.Source, $"/{section.Route}{doc.Url}");
            foreach (var doc in section.Docs) Map.AddAlias(doc.Source, $"/{section.Route}/{Path.ChangeExtension(doc.Path, null)}");
        }
        foreach (var redirect in Plugins("client-redirects").SelectMany(plugin => plugin["redirects"].Items))
        {
            if (redirect["to"].Text is not { } to || Map.PageAt(to.Split('#')[0]) is not { } page) continue;
            foreach (var from in redirect["from"].Texts()) Map.AddAlias(page, from);
        }
    }

    /// <summary>The names of configuration files.</summary>
    public static ImmutableArray<string> ConfigurationFiles { get; } = ["docusaurus.config.js", "docusaurus.config.ts", "docusaurus.config.mjs", "docusaurus.config.mts", "docusaurus.config.cjs"];

    /// <summary>The folder of the site.</summary>
    public SiteFolder Files { get; }

    /// <summary>What the configuration states.</summary>
    public Setting Configuration { get; }

    /// <summary>The sets of docs.</summary>
    public ImmutableArray<DocusaurusSection> Sections { get; }

    /// <summary>The blogs.</summary>
    public ImmutableArray<DocusaurusSection> Blogs { get; }

    /// <summary>The pages by address.</summary>
    public SiteMap Map { get; }

    /// <summary>What was wrong with the configuration, and what was left out.</summary>
    public IReadOnlyCollection<Diagnostic> Findings => _findings;

    /// <summary>Adds a finding about the project.</summary>
    public void Report(Diagnostic finding) => _findings.Add(finding);

    /// <summary>A script of the project as settings, with the modules that it imports.</summary>
    private Setting Script(string file)
    {
        if (file.EndsWith(".json", StringComparison.Ordinal)) return SettingsFile.Load(Files.Folder, file, _findings);
        return new SiteFolder(Files.Folder, "").Script(file, [".js", ".ts", ".mjs", ".json"], _findings);
    }

    private IEnumerable<DocusaurusSection> DocsSections()
    {
        var options = Configuration["presets"].Items.Where(preset => preset.IsList && preset.Items.Length > 1).Select(preset => preset.Items[1]).ToList();
        var preset = options.FirstOrDefault(option => option.Has("docs")) ?? Setting.None;
        if (preset["docs"].Truth != false && Section(preset["docs"], "docs", "docs") is { } main) yield return main;
        foreach (var plugin in Plugins("content-docs"))
        {
            if (Section(plugin, plugin["id"].Text ?? "docs", plugin["id"].Text ?? "docs") is { } section) yield return section;
        }
    }

    private IEnumerable<DocusaurusSection> BlogSections()
    {
        var preset = Configuration["presets"].Items.Where(item => item.IsList && item.Items.Length > 1).Select(item => item.Items[1]).FirstOrDefault(option => option.Has("blog"));
        var isOff = preset is not null && preset["blog"].Truth == false;
        if (!isOff && Section(preset?["blog"] ?? Setting.None, "blog", "blog") is { } main) yield return Ordered(main);
        foreach (var plugin in Plugins("content-blog"))
        {
            if (Section(plugin, plugin["id"].Text ?? "blog", plugin["id"].Text ?? "blog") is { } section) yield return Ordered(section);
        }
    }

    private IEnumerable<Setting> Plugins(string name) => Configuration["plugins"].Items
        .Where(plugin => plugin.IsList && plugin.Items.Length > 1 && (plugin.Items[0].Text?.EndsWith(name, StringComparison.Ordinal) ?? false)).Select(plugin => plugin.Items[1]);

    private static DocusaurusSection Ordered(DocusaurusSection blog) => blog with { Docs = [.. blog.Docs.OrderBy(BlogPost.DateOf, StringComparer.Ordinal).ThenBy(doc => doc.Path, StringComparer.Ordinal)] };

    private DocusaurusSection? Section(Setting options, string folder, string route)
    {
        var path = FolderOf(options["path"].Text, folder);
        var docs = Docs(path.Length == 0 ? "" : path + "/").ToImmutableArray();
        if (docs.IsEmpty) return null;
        var stated = options["sidebarPath"].Text?.Replace("\\", "/", StringComparison.Ordinal);
        var file = new[] { stated, $"sidebars-{folder}.js", "sidebars.js", "sidebars.ts", "sidebars.json", $"/{path}/sidebars.js", $"/{path}/sidebars.json" }
            .Select(name => name is null ? null : BookFolder.Join(Files.Root, name)).FirstOrDefault(candidate => candidate is not null && Files.Folder.Contains(candidate));
        var sidebars = folder == "blog" || file is null || (stated is null && folder != "docs" && !file.Contains(folder, StringComparison.Ordinal)) ? Setting.None : Script(file);
        return new(path, (options["routeBasePath"].Text ?? route).Trim('/'), sidebars, folder == "blog" ? [.. docs.Select(BlogPost.WithAddress)] : docs);
    }

    // Many projects keep their docs beside the site: "../docs". Where only the site was given, they may still have been put inside of it.
    private string FolderOf(string? stated, string usual)
    {
        var path = stated?.TrimEnd('/') is { Length: > 0 } named ? BookFolder.Join(Files.Root, named.TrimStart('/')) : null;
        return path is not null && Files.Folder.Files.Any(file => path.Length == 0 || file.StartsWith(path + "/", StringComparison.Ordinal)) ? path : Files.Full(usual);
    }

    private IEnumerable<DocusaurusDoc> Docs(string folder)
    {
        foreach (var file in Files.Folder.Files.Where(file => file.StartsWith(folder, StringComparison.Ordinal) && Path.GetExtension(file) is ".md" or ".mdx"))
        {
            var path = file[folder.Length..];
            if (path.Split('/').Any(part => part.StartsWith('_') || part is "__tests__" or "node_modules") || path.EndsWith(".test.mdx", StringComparison.Ordinal)) continue;
            var doc = new DocusaurusDoc(path, file, SettingsFile.FrontMatter(Files.Folder.ReadText(file)).Data);
            if (doc.Data["draft"].Truth == true) _findings.Add(Rules.PageLeftOut.At(new(doc.Source), "draft"));
            else if (doc.Data["unlisted"].Truth == true) _findings.Add(Rules.PageLeftOut.At(new(doc.Source), "unlisted"));
            else yield return doc;
        }
    }
}

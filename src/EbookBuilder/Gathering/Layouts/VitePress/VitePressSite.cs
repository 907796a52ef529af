using EbookBuilder.Gathering.Configuration;
using EbookBuilder.Gathering.Sites;

namespace EbookBuilder.Gathering.Layouts.VitePress;

/// <summary>A VitePress or VuePress site: its configuration read as text, and its pages (vitepress.dev/reference/site-config).</summary>
internal sealed class VitePressSite
{
    private readonly List<Diagnostic> _findings = [];

    public VitePressSite(BookFolder folder, string root, string configurationFolder)
    {
        var site = new SiteFolder(folder, root);
        var file = site.Files.FirstOrDefault(path => path.StartsWith(configurationFolder + "config.", StringComparison.Ordinal)) ?? site.Files.FirstOrDefault(path => path.StartsWith(configurationFolder + "config/index.", StringComparison.Ordinal));
        Configuration = file is null ? Setting.None : Script(site, file);
        Theme = Configuration["themeConfig"].IsMapping ? Configuration["themeConfig"] : Configuration["theme"];
        var source = Configuration["srcDir"].Text?.Trim('.', '/') is { Length: > 0 } stated ? root + stated + "/" : root;
        Files = source == root ? site : new(folder, source);
        Map = new(folder, [(source + "public").TrimEnd('/'), source.TrimEnd('/')], Configuration["base"].Text, Configuration["sitemap"]["hostname"].Text);
        Pages = [.. Files.Files.Where(IsPage)];
        foreach (var page in Pages) Map.Add(Files.Full(page), UrlOf(page));
        foreach (var page in Pages) Map.AddAlias(Files.Full(page), Path.ChangeExtension(page, null));
    }

    /// <summary>The folder of the pages.</summary>
    public SiteFolder Files { get; }

    /// <summary>What the configuration states.</summary>
    public Setting Configuration { get; }

    /// <summary>The settings of the theme.</summary>
    public Setting Theme { get; }

    /// <summary>The pages, relative to their folder.</summary>
    public ImmutableArray<string> Pages { get; }

    /// <summary>The pages by address.</summary>
    public SiteMap Map { get; }

    /// <summary>What was wrong with the configuration.</summary>
    public IReadOnlyCollection<Diagnostic> Findings => _findings;

    private Setting Script(SiteFolder site, string file)
    {
        if (Path.GetExtension(file) is ".json" or ".yml" or ".toml") return SettingsFile.Load(site.Folder, site.Full(file), _findings);
        return site.Script(file, [".ts", ".mts", ".js", ".mjs", "/index.ts", "/index.js"], _findings);
    }

    // Pages in the folders of other locales are translations; a name in brackets is a template for many pages.
    private bool IsPage(string path)
    {
        if (!path.EndsWith(".md", StringComparison.Ordinal) || path.Contains('[', StringComparison.Ordinal)) return false;
        var parts = path.Split('/');
        if (parts.SkipLast(1).Any(part => part.StartsWith('.') || part is "node_modules" or "public")) return false;
        if (parts.Length > 1 && Configuration["locales"].Entries.Any(locale => locale.Key.Trim('/') is { Length: > 0 } key && key != "root" && path.StartsWith(key + "/", StringComparison.Ordinal)) && Files.Contains("index.md")) return false;
        return !Configuration["srcExclude"].Texts().Concat(Configuration["pagePatterns"].Texts().Where(pattern => pattern.StartsWith('!')).Select(pattern => pattern[1..])).Any(pattern => GlobPattern.Matches(pattern, path));
    }

    private string UrlOf(string page)
    {
        var path = Configuration["rewrites"].Entries.Select(rule => PathRewrite.Apply(rule.Key, rule.Value.Text ?? "", page)).FirstOrDefault(rewritten => rewritten is not null) ?? page;
        var bare = Path.ChangeExtension(path, null);
        var name = bare[(bare.LastIndexOf('/') + 1)..];
        return "/" + (name is "index" or "README" or "readme" ? bare[..^name.Length] : bare);
    }
}

using EbookBuilder.Gathering.Configuration;
using EbookBuilder.Gathering.Sites;

namespace EbookBuilder.Gathering.Layouts.Jekyll;

/// <summary>The settings of a Jekyll site: <c>_config.yml</c> and <c>_data</c>.</summary>
internal sealed class JekyllConfiguration
{
    private static readonly string[] AlwaysExcluded = ["node_modules", "vendor", "Gemfile", "Gemfile.lock", "gemfiles", "_site", ".sass-cache", ".jekyll-cache"];
    private readonly ImmutableArray<string> _exclude;
    private readonly ImmutableArray<string> _include;

    public JekyllConfiguration(SiteFolder site, ICollection<Diagnostic> findings)
    {
        var file = ConfigurationFiles.FirstOrDefault(site.Contains);
        IsStated = file is not null;
        Values = file is null ? Setting.None : SettingsFile.Load(site.Folder, site.Full(file), findings);
        _exclude = [.. AlwaysExcluded, .. Values["exclude"].Texts()];
        _include = [.. Values["include"].Texts()];
        Collections = ReadCollections(site);
        Data = ReadData(site, findings);
    }

    /// <summary>The names under which the configuration is looked for.</summary>
    public static ImmutableArray<string> ConfigurationFiles { get; } = ["_config.yml", "_config.yaml", "_config.toml"];

    /// <summary>Whether there is a configuration file.</summary>
    public bool IsStated { get; }

    /// <summary>What it states.</summary>
    public Setting Values { get; }

    /// <summary>The collections by label, each with its settings; posts not among them.</summary>
    public ImmutableArray<KeyValuePair<string, Setting>> Collections { get; }

    /// <summary>The data files, as <c>site.data</c> shows them.</summary>
    public Setting Data { get; }

    /// <summary>The folder in which collections lie, empty or with a closing slash.</summary>
    public string CollectionsFolder => Values["collections_dir"].Text is { Length: > 0 } folder ? folder.Trim('/') + "/" : "";

    /// <summary>Whether Jekyll passes the file by.</summary>
    public bool IsExcluded(string path)
    {
        if (_include.Any(pattern => Matches(pattern, path))) return false;
        return _exclude.Any(pattern => Matches(pattern, path));
    }

    /// <summary>The defaults that hold for a file (<c>defaults</c>: scope and values), the more specific ones on top.</summary>
    public Setting DefaultsFor(string path, string type)
    {
        var values = Setting.None;
        foreach (var rule in Values["defaults"].Items.OrderBy(rule => rule["scope"]["path"].Text?.Length ?? 0))
        {
            var scope = rule["scope"];
            if (scope["type"].Text is { } wanted && wanted != type && !(wanted is "page" && type is "pages")) continue;
            if (scope["path"].Text is { Length: > 0 } prefix && !InScope(prefix.TrimStart('/'), path)) continue;
            values = values.IsNone ? rule["values"] : values.With(rule["values"]);
        }
        return values;
    }

    private static bool InScope(string prefix, string path) =>
        prefix.Contains('*', StringComparison.Ordinal) ? Glob(prefix, path) || Glob(prefix.TrimEnd('/') + "/*", path)
        : path == prefix || path.StartsWith(prefix.TrimEnd('/') + "/", StringComparison.Ordinal);

    private static bool Matches(string pattern, string path)
    {
        var bare = pattern.Trim('/');
        return path == bare || path.StartsWith(bare + "/", StringComparison.Ordinal) || (bare.AsSpan().IndexOfAny('*', '?') >= 0 && (Glob(bare, path) || Glob(bare + "/*", path)));
    }

    // As File.fnmatch? does it, with which Jekyll compares: a star takes slashes too.
    private static bool Glob(string pattern, string path)
    {
        var (p, s, star, mark) = (0, 0, -1, 0);
        while (s < path.Length)
        {
            if (p < pattern.Length && (pattern[p] == '?' || pattern[p] == path[s]) && pattern[p] != '*')
            {
                p++;
                s++;
            }
            else if (p < pattern.Length && pattern[p] == '*') (star, mark) = (p++, s);
            else if (star >= 0) (p, s) = (star + 1, ++mark);
            else return false;
        }
        while (p < pattern.Length && pattern[p] == '*') p++;
        return p == pattern.Length;
    }

    // Without a configuration every folder with an underscore that Jekyll does not keep for itself counts as a collection.
    private ImmutableArray<KeyValuePair<string, Setting>> ReadCollections(SiteFolder site)
    {
        var stated = Values["collections"];
        if (stated.IsMapping) return [.. stated.Entries.Where(entry => entry.Key != "posts")];
        if (stated.IsList) return [.. stated.Texts().Where(label => label != "posts").Select(label => new KeyValuePair<string, Setting>(label, Setting.None))];
        if (IsStated) return [];
        return
        [
            .. site.Files.Where(JekyllNames.IsMarkdown).Select(file => file[..Math.Max(0, file.IndexOf('/'))]).Distinct()
                .Where(folder => folder.StartsWith('_') && folder is not ("_posts" or "_drafts" or "_includes" or "_layouts" or "_data" or "_site" or "_sass" or "_plugins"))
                .Select(folder => new KeyValuePair<string, Setting>(folder[1..], Setting.Of(("output", "true")))),
        ];
    }

    private Setting ReadData(SiteFolder site, ICollection<Diagnostic> findings)
    {
        var root = (Values["data_dir"].Text ?? "_data").Trim('/') + "/";
        var data = Setting.None;
        foreach (var file in site.Files.Where(file => file.StartsWith(root, StringComparison.Ordinal) && Path.GetExtension(file) is ".yml" or ".yaml" or ".json" or ".csv" or ".tsv"))
        {
            if (!file.StartsWith(root, StringComparison.Ordinal)) continue;
            var value = SettingsFile.Load(site.Folder, site.Full(file), findings);
            foreach (var key in file[root.Length..^Path.GetExtension(file).Length].Split('/').Reverse()) value = Setting.Mapping([new(key, value)]);
            data = data.With(value);
        }
        return data;
    }
}

using EbookBuilder.Gathering.Configuration;
using EbookBuilder.Gathering.Sites;

namespace EbookBuilder.Gathering.Layouts.Hugo;

/// <summary>The settings of a Hugo site: <c>hugo.*</c>, <c>config.*</c> and <c>config/_default</c> in any of the three notations (gohugo.io/configuration).</summary>
internal sealed class HugoConfiguration
{
    private static readonly string[] Extensions = [".toml", ".yaml", ".yml", ".json"];

    public HugoConfiguration(SiteFolder site, ICollection<Diagnostic> findings)
    {
        var values = Setting.None;
        foreach (var file in Files.Where(site.Contains)) values = values.With(SettingsFile.Load(site.Folder, site.Full(file), findings));
        foreach (var file in site.Files.Where(file => file.StartsWith("config/_default/", StringComparison.Ordinal) && Extensions.Contains(Path.GetExtension(file))))
        {
            var part = SettingsFile.Load(site.Folder, site.Full(file), findings);
            var name = Path.GetFileNameWithoutExtension(file).Split('.')[0];
            values = values.With(name is "hugo" or "config" ? part : Setting.Mapping([new(name, part)]));
        }
        Values = values;
        Language = Values["defaultContentLanguage"].Text ?? "en";
        OtherLanguages = [.. Values["languages"].Entries.Select(entry => entry.Key).Where(key => !key.Equals(Language, StringComparison.OrdinalIgnoreCase))];
        ContentFolder = FindContent(site);
    }

    /// <summary>The names of configuration files, the current ones first.</summary>
    public static ImmutableArray<string> Files { get; } = ["config.json", "config.yml", "config.yaml", "config.toml", "hugo.json", "hugo.yml", "hugo.yaml", "hugo.toml"];

    /// <summary>What the files state together.</summary>
    public Setting Values { get; }

    /// <summary>The language of the site: the one that is built where there are several.</summary>
    public string Language { get; }

    /// <summary>The keys of the other languages.</summary>
    public ImmutableArray<string> OtherLanguages { get; }

    /// <summary>The folder of the content in that language, empty or with a closing slash.</summary>
    public string ContentFolder { get; }

    /// <summary>A value for the language, else for the whole site.</summary>
    public Setting Of(string key)
    {
        var own = Values["languages"][Language][key];
        return own.IsNone ? Values[key] : own;
    }

    /// <summary>A parameter of the site by its dotted name; capitals do not count.</summary>
    public Setting Param(string name)
    {
        var own = Values["languages"][Language]["params"].At(name);
        return own.IsNone ? Values["params"].At(name) : own;
    }

    private string FindContent(SiteFolder site)
    {
        var stated = Of("contentDir").Text ?? MountedContent(site) ?? "content";
        var folder = stated.Trim('/', '.') is { Length: > 0 } name ? name + "/" : "";
        if (!site.Files.Any(file => file.StartsWith(folder, StringComparison.Ordinal))) return "";
        var inLanguage = folder + Language + "/";
        var isSplit = (!OtherLanguages.IsEmpty || Values["languages"].IsMapping || folder.Length == 0) && site.Files.Any(file => file.StartsWith(inLanguage, StringComparison.Ordinal));
        return isSplit || HasLanguageFoldersOnly(site, folder) ? inLanguage : folder;
    }

    private bool HasLanguageFoldersOnly(SiteFolder site, string folder) =>
        site.Contains($"{folder}{Language}/_index.md") && !site.Contains(folder + "_index.md");

    // A mount may be for some languages only: "lang" in one notation, "sites" in the newer one.
    private string? MountedContent(SiteFolder site) => Values["module"]["mounts"].Items
        .Where(mount => mount["target"].Text == "content" && (mount["lang"].IsNone || mount["lang"].Text == Language))
        .Where(mount => mount["sites"]["matrix"]["languages"] is var languages && (languages.IsNone || languages.Texts().Contains(Language)))
        .Select(mount => mount["source"].Text?.Trim('/')).FirstOrDefault(source => source is not null && site.Files.Any(file => file.StartsWith(source + "/", StringComparison.Ordinal)));
}

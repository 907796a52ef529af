using EbookBuilder.Gathering.Configuration;
using EbookBuilder.Gathering.Sites;

namespace EbookBuilder.Gathering.Layouts.MkDocs;

/// <summary>A MkDocs project: where it lies and how it is configured.</summary>
/// <param name="Folder">The book folder.</param>
/// <param name="Root">The folder of <c>mkdocs.yml</c>, empty or with a closing slash.</param>
/// <param name="Settings">What <c>mkdocs.yml</c> says, on top of what it inherits.</param>
/// <param name="Docs">The folder of the pages, empty or with a closing slash.</param>
internal sealed record MkDocsProject(BookFolder Folder, string Root, Setting Settings, string Docs)
{
    private const int DeepestInheritance = 5;

    /// <summary>The files that configure a project.</summary>
    public static ImmutableArray<string> Names { get; } = ["mkdocs.yml", "mkdocs.yaml"];

    /// <summary>Whether pages are served as folders: <c>/a/b/</c> rather than <c>/a/b.html</c>.</summary>
    public bool UsesFolders => Settings["use_directory_urls"].Truth != false;

    /// <summary>Reads the project of a folder that has one.</summary>
    public static MkDocsProject Read(BookFolder folder, ICollection<Diagnostic> findings)
    {
        var root = SiteFolder.HoldingAny(folder, Names) ?? "";
        var file = Names.Select(name => root + name).First(folder.Contains);
        var settings = Load(folder, file, findings, 0);
        var docs = BookFolder.Join(file, settings["docs_dir"].Text ?? "docs") is { Length: > 0 } stated ? stated + "/" : root;
        return new(folder, root, settings, docs + Locale(folder, docs, settings));
    }

    /// <summary>The options of a plugin; null where it is off. A plugin without options has none of them.</summary>
    public Setting? Plugin(string name) => Option(Settings["plugins"], name);

    /// <summary>The options of a Markdown extension; null where it is off.</summary>
    public Setting? Extension(string name) => Option(Settings["markdown_extensions"], name);

    /// <summary>A text of the configuration, also where an environment variable stands in front of it (<c>!ENV [NAME, default]</c>).</summary>
    public string? Text(string key) => Settings[key] is var setting && setting.IsList ? setting.Items[^1].Text : setting.Text;

    private static Setting? Option(Setting list, string name)
    {
        if (list.Has(name)) return list[name];
        foreach (var item in list.Items)
        {
            if (item.Text == name) return Setting.None;
            if (item.Has(name)) return item[name];
        }
        return null;
    }

    private static Setting Load(BookFolder folder, string file, ICollection<Diagnostic> findings, int depth)
    {
        var settings = SettingsFile.Load(folder, file, findings);
        if (settings["INHERIT"].Text is not { } parent || depth > DeepestInheritance || BookFolder.Join(file, parent) is not { } path || !folder.Contains(path)) return settings;
        return Load(folder, path, findings, depth + 1).With(settings);
    }

    // mkdocs-static-i18n may keep each language in a folder of its own; the book is the one in the default language.
    private static string Locale(BookFolder folder, string docs, Setting settings)
    {
        if (Option(settings["plugins"], "i18n") is not { } languages || languages["docs_structure"].Text != "folder") return "";
        var locale = languages["languages"].AsList().FirstOrDefault(language => language["default"].Truth == true)?["locale"].Text;
        return locale is not null && folder.Files.Any(path => path.StartsWith($"{docs}{locale}/", StringComparison.Ordinal)) ? locale + "/" : "";
    }
}

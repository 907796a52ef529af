using EbookBuilder.Gathering.Configuration;
using EbookBuilder.Gathering.Sites;
using EbookBuilder.Gathering.Summaries;

namespace EbookBuilder.Gathering.Layouts.GitBook;

/// <summary>Where a GitBook project keeps its pages and how it is configured: <c>.gitbook.yaml</c> (GitBook today), <c>book.json</c> (HonKit, GitBook's old command), or neither.</summary>
/// <param name="Root">The folder of the pages, empty or with a closing slash.</param>
/// <param name="Settings">The settings.</param>
/// <param name="IsModern">Whether it is written for GitBook as it is today, which knows no variables.</param>
internal sealed record GitBookProject(string Root, Setting Settings, bool IsModern)
{
    /// <summary>A project without any list, for articles that were taken out of one.</summary>
    public static GitBookProject Unknown { get; } = new("", Setting.None, IsModern: false);

    /// <summary>Whether a configuration makes it a project, rather than a list of contents alone.</summary>
    public bool IsConfigured => IsModern || !Settings.IsNone;

    /// <summary>The contents list.</summary>
    public string Summary => Root + File("summary", "SUMMARY.md");

    /// <summary>The introduction.</summary>
    public string Readme => Root + File("readme", "README.md");

    /// <summary>The glossary, whether it is there or not.</summary>
    public string Glossary => Root + File("glossary", "GLOSSARY.md");

    /// <summary>The project in a folder, or null where there is none; a SUMMARY.md alone makes one.</summary>
    public static GitBookProject? Find(BookFolder folder, ICollection<Diagnostic> findings)
    {
        if (Translated(folder, findings) is { } translated) return translated;
        foreach (var name in (string[])[".gitbook.yaml", "book.json", "SUMMARY.md"])
        {
            if (SiteFolder.Holding(folder, name, root => Of(folder, root, name, []) is not null) is { } root) return Of(folder, root, name, findings);
        }
        return null;
    }

    private static GitBookProject? Of(BookFolder folder, string root, string name, ICollection<Diagnostic> findings)
    {
        var settings = name == "SUMMARY.md" ? Setting.None : SettingsFile.Load(folder, root + name, findings);
        var pages = BookFolder.Join(root, settings["root"].Text ?? "") is { Length: > 0 } inner ? inner + "/" : root;
        var project = new GitBookProject(settings["root"].Text is null ? root : pages, settings, name == ".gitbook.yaml" || folder.Files.Any(file => file.StartsWith(root + ".gitbook/", StringComparison.Ordinal)));
        return folder.Contains(project.Summary) ? project : null;
    }

    // LANGS.md lists a book for each language, each in a folder of its own, all with the settings of the whole. The first is the book.
    private static GitBookProject? Translated(BookFolder folder, ICollection<Diagnostic> findings)
    {
        if (SiteFolder.Holding(folder, "LANGS.md") is not { } root) return null;
        var list = root + "LANGS.md";
        var languages = SummaryEntry.Read(folder.ReadText(list), list).Select(entry => entry.Line)
            .Select(line => (Line: line, Root: line.Target is { Length: > 0 } target && BookFolder.Join(list, target.TrimEnd('/')) is { Length: > 0 } inner ? inner + "/" : null)).Where(language => language.Root is not null).ToList();
        var shared = SettingsFile.Load(folder, root + "book.json", findings);
        var projects = languages.Select(language => (language.Line, Project: Of(folder, language.Root!, "book.json", findings) ?? Of(folder, language.Root!, "SUMMARY.md", findings))).Where(language => language.Project is not null).ToList();
        if (projects.Count == 0) return null;
        foreach (var (line, _) in projects.Skip(1)) findings.Add(Rules.PageLeftOut.At(line.Location, $"the book in another language, {line.Title}"));
        var first = projects[0].Project!;
        var name = first.Root.TrimEnd('/')[root.Length..];
        var language = name.Length is 2 or 5 ? Setting.Of(("language", name)) : Setting.Of();
        return first with { Settings = language.With(shared).With(first.Settings) };
    }

    private string File(string role, string usual) => (Settings["structure"][role].Text ?? usual).TrimStart('.', '/');
}

using EbookBuilder.Gathering.Configuration;
using EbookBuilder.Gathering.Sites;

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

    private string File(string role, string usual) => (Settings["structure"][role].Text ?? usual).TrimStart('.', '/');
}

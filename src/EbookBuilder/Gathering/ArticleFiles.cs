namespace EbookBuilder.Gathering;

/// <summary>Which files of a folder are articles, by their names alone.</summary>
public static class ArticleFiles
{
    private static readonly ImmutableHashSet<string> Extensions = ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase,
        ".md", ".markdown", ".mdown", ".mkd", ".mdx", ".qmd", ".rmd", ".txt", ".text", ".html", ".htm", ".xhtml", ".xht", ".mht", ".mhtml", ".webarchive");

    private static readonly ImmutableHashSet<string> Markdown = ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, ".md", ".markdown", ".mdown", ".mkd", ".mdx", ".qmd", ".rmd");

    private static readonly ImmutableHashSet<string> Pages = ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, ".html", ".htm", ".xhtml", ".xht");

    // What lies in a folder of articles for those who work on it, not for those who read it.
    private static readonly ImmutableHashSet<string> Paperwork = ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase,
        "license", "licence", "copying", "unlicense", "license-mit", "license-apache", "changelog", "contributing", "code_of_conduct", "code-of-conduct", "pull_request_template", "issue_template");

    private static readonly ImmutableHashSet<string> ShoutedPaperwork = ImmutableHashSet.Create(StringComparer.Ordinal,
        "AUTHORS", "CHANGES", "CODEOWNERS", "COPYRIGHT", "CREDITS", "GOVERNANCE", "HISTORY", "INSTALL", "MAINTAINERS", "NEWS", "NOTICE", "RELEASING", "SECURITY", "SUPPORT", "TODO");

    private static readonly ImmutableHashSet<string> Machinery = ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase,
        "robots.txt", "requirements.txt", "humans.txt", "ads.txt", "security.txt", "llms.txt", "llms-full.txt", "CMakeLists.txt", "constraints.txt", "404.md", "404.html");

    private static readonly ImmutableHashSet<string> ForeignFolders = ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase,
        "node_modules", "bower_components", "__pycache__", "_site", "_book", "venv", "_licence", "_license", "licenses");

    /// <summary>Whether the name is one that a reader takes.</summary>
    public static bool IsArticleName(string path) => Extensions.Contains(Path.GetExtension(path));

    /// <summary>Whether the file is Markdown by its name.</summary>
    public static bool IsMarkdown(string path) => Markdown.Contains(Path.GetExtension(path));

    /// <summary>Whether the file is a web page by its name (archives of pages are not meant).</summary>
    public static bool IsPage(string path) => Pages.Contains(Path.GetExtension(path));

    /// <summary>Whether the file is an archive of a page by its name: the page and its pictures in one file.</summary>
    internal static bool IsArchive(string path) => Path.GetExtension(path).ToLowerInvariant() is ".mht" or ".mhtml" or ".webarchive";

    /// <summary>Whether the file introduces the folder that it lies in: <c>index</c>, <c>_index</c>, <c>README</c> with the extension of an article.</summary>
    public static bool IsIndex(string path) => IndexRank(path) < int.MaxValue;

    /// <summary>Of two files that introduce one folder the one with the lower rank does; <see cref="int.MaxValue"/> for any other file.</summary>
    internal static int IndexRank(string path) => IsArticleName(path) ? Path.GetFileNameWithoutExtension(path).ToLowerInvariant() switch { "index" => 0, "_index" => 1, "readme" => 2, _ => int.MaxValue } : int.MaxValue;

    /// <summary>Whether the file is there for the project rather than for its readers: licence, change log, <c>robots.txt</c>. Lower-case names count at the root alone.</summary>
    internal static bool IsPaperwork(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        var stem = IsMarkdown(name) || name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) ? Path.GetFileNameWithoutExtension(name) : name;
        if (Machinery.Contains(name) || ShoutedPaperwork.Contains(stem)) return true;
        return Paperwork.Contains(stem) && (name.Length == path.Length || !stem.Any(char.IsLower));
    }

    /// <summary>Every article of the folder by its name, in the order of <see cref="BookFolder.Files"/>: no paperwork, nothing that came with a saved page, nothing in hidden folders or in those of other tools.</summary>
    /// <param name="folder">The book folder.</param>
    /// <param name="decisions">Receives what was left out although its name is that of an article.</param>
    public static ImmutableArray<string> Of(BookFolder folder, ICollection<Decision> decisions)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(decisions);
        var files = folder.Files;
        var pages = SavedPageStems(files);
        var articles = ImmutableArray.CreateBuilder<string>();
        foreach (var file in files)
        {
            if (!IsArticleName(file) || IsForeign(file) || (pages.Count > 0 && CameWithPage(file, pages))) continue;
            if (IsPaperwork(file)) decisions.Add(new("left out", file, "it is about the project, not part of the text", new(file), .9));
            else articles.Add(file);
        }
        return articles.ToImmutable();
    }

    /// <summary>Whether the file lies in a folder that other tools fill, or that holds licences alone.</summary>
    internal static bool IsForeign(string path) => path.Split('/')[..^1].Any(part => part.StartsWith('.') || ForeignFolders.Contains(part));

    private static HashSet<string> SavedPageStems(ImmutableArray<string> files) =>
        [.. files.Where(IsPage).Select(file => file[..^Path.GetExtension(file).Length])];

    /// <summary>Browsers save what a page shows into a folder named like it: <c>PAGE_files</c>, <c>PAGE.files</c>, <c>PAGE-Dateien</c>.</summary>
    private static bool CameWithPage(string path, HashSet<string> pages)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            var mark = path.LastIndexOfAny(['_', '.', '-'], slash - 1);
            if (mark > 0 && mark > path.LastIndexOf('/', slash - 1) + 1 && pages.Contains(path[..mark])) return true;
        }
        return false;
    }
}

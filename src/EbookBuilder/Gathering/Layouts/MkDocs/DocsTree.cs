namespace EbookBuilder.Gathering.Layouts.MkDocs;

/// <summary>The pages of a MkDocs project by folder. Paths are relative to the folder of the pages.</summary>
internal sealed class DocsTree
{
    private readonly Dictionary<string, List<string>> _pages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> _folders = new(StringComparer.Ordinal);
    private readonly HashSet<string> _all = new(StringComparer.Ordinal);

    /// <summary>Sorts the pages of a project into their folders.</summary>
    public DocsTree(MkDocsProject project)
    {
        var excluded = new IgnoreList(project.Settings["exclude_docs"].Text + "\n" + project.Settings["draft_docs"].Text);
        var others = OtherLanguages(project);
        var contents = project.Plugin("literate-nav") is { } literate ? literate["nav_file"].Text ?? "SUMMARY.md" : null;
        foreach (var file in project.Folder.Files)
        {
            if (!file.StartsWith(project.Docs, StringComparison.Ordinal) || !ArticleFiles.IsMarkdown(file)) continue;
            var path = file[project.Docs.Length..];
            if (Path.GetFileName(path) == contents || path.Split('/').Any(part => part.StartsWith('.')) || excluded.Ignores(path) || others.Any(ending => path.EndsWith(ending, StringComparison.Ordinal))) continue;
            if (Path.GetFileName(path) == "README.md" && project.Folder.Contains(project.Docs + path[..^9] + "index.md")) continue;
            Add(path);
        }
        foreach (var pages in _pages.Values) pages.Sort(Compare);
    }

    /// <summary>Whether there is such a page.</summary>
    public bool Contains(string path) => _all.Contains(path);

    /// <summary>Every page.</summary>
    public IEnumerable<string> All => _all;

    /// <summary>The pages in a folder (empty, or a path without closing slash): its index first, then by the bytes of their names.</summary>
    public IReadOnlyList<string> Pages(string folder) => _pages.GetValueOrDefault(folder) ?? [];

    /// <summary>The folders in a folder that hold pages, by the bytes of their names.</summary>
    public IEnumerable<string> Folders(string folder) => _folders.GetValueOrDefault(folder) ?? [];

    /// <summary>Whether there is such a folder with pages somewhere below it.</summary>
    public bool HasFolder(string folder) => _pages.ContainsKey(folder) || _folders.ContainsKey(folder);

    private void Add(string path)
    {
        _all.Add(path);
        var folder = Parent(path);
        (_pages.TryGetValue(folder, out var pages) ? pages : _pages[folder] = []).Add(path);
        while (folder.Length > 0)
        {
            var parent = Parent(folder);
            if (!(_folders.TryGetValue(parent, out var folders) ? folders : _folders[parent] = new(StringComparer.Ordinal)).Add(folder)) return;
            folder = parent;
        }
    }

    private static int Compare(string x, string y)
    {
        var order = (ArticleFiles.IndexRank(x) == int.MaxValue).CompareTo(ArticleFiles.IndexRank(y) == int.MaxValue);
        return order != 0 ? order : string.CompareOrdinal(x, y);
    }

    private static string Parent(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];

    // mkdocs-static-i18n keeps translations beside a page: page.de.md.
    private static ImmutableArray<string> OtherLanguages(MkDocsProject project) => project.Plugin("i18n") is not { } languages || languages["docs_structure"].Text == "folder" ? []
        : [.. languages["languages"].AsList().Where(language => language["default"].Truth != true).Select(language => language["locale"].Text).OfType<string>().Select(locale => $".{locale}.md")];
}

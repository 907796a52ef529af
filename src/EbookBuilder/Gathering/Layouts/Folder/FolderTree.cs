namespace EbookBuilder.Gathering.Layouts.Folder;

/// <summary>A folder with the articles in it and the folders below it that hold articles.</summary>
internal sealed class FolderTree(string path)
{
    private readonly List<ArticleSketch> _articles = [];
    private readonly List<FolderTree> _folders = [];

    /// <summary>Relative to the book folder; empty for the book folder itself.</summary>
    public string Path => path;

    /// <summary>The last part of <see cref="Path"/>.</summary>
    public string Name => path[(path.LastIndexOf('/') + 1)..];

    /// <summary>The article that introduces the folder, or null.</summary>
    public ArticleSketch? Index { get; private set; }

    /// <summary>The articles, without <see cref="Index"/>.</summary>
    public IReadOnlyList<ArticleSketch> Articles => _articles;

    /// <summary>The folders below.</summary>
    public IReadOnlyList<FolderTree> Folders => _folders;

    /// <summary>Sorts articles into their folders; <paramref name="articles"/> are ordered by path.</summary>
    public static FolderTree Of(BookFolder folder, ImmutableArray<string> articles)
    {
        var known = new Dictionary<string, FolderTree>(StringComparer.Ordinal) { [""] = new("") };
        foreach (var sketch in Sketches(folder, articles))
        {
            FolderFor(sketch.Path, known).Take(sketch);
        }
        return known[""];
    }

    /// <summary>The folder in which the reading starts: where nothing but one folder lies in a folder, that one.</summary>
    public FolderTree WithoutWrapping()
    {
        var inner = this;
        while (inner is { Index: null, Articles.Count: 0, Folders: [var only] }) inner = only;
        return inner;
    }

    private static ImmutableArray<ArticleSketch> Sketches(BookFolder folder, ImmutableArray<string> articles) =>
        articles.SelectSideBySide(path => ArticleSketch.Of(folder, path));

    private static FolderTree FolderFor(string file, Dictionary<string, FolderTree> known)
    {
        var missing = new Stack<string>();
        var at = Parent(file);
        for (; !known.ContainsKey(at); at = Parent(at)) missing.Push(at);
        var folder = known[at];
        foreach (var path in missing)
        {
            known[path] = new(path);
            folder._folders.Add(known[path]);
            folder = known[path];
        }
        return folder;
    }

    private static string Parent(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];

    private void Take(ArticleSketch sketch)
    {
        var rank = ArticleFiles.IndexRank(sketch.Path);
        if (rank == int.MaxValue || (Index is not null && ArticleFiles.IndexRank(Index.Path) <= rank))
        {
            _articles.Add(sketch);
            return;
        }
        if (Index is not null) _articles.Add(Index);
        Index = sketch;
    }
}

namespace EbookBuilder.Gathering.Layouts.Folder;

/// <summary>
/// A text that lists the articles beside it in reading order, one path a line, as <c>Book.txt</c> does for Leanpub
/// (help.leanpub.com, "The Book.txt File") and lists for command lines do. It is no article itself.
/// </summary>
internal sealed class ReadingList
{
    /// <summary>Of two lists in one folder the one whose name stands first here gives the order; the samples that Leanpub makes of a book give none.</summary>
    private static readonly string[] Names = ["Book.txt", "order.txt", "contents.txt", "chapters.txt", "files.txt", "Sample.txt", "Subset.txt"];

    private const int LongestPath = 1_000;

    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);

    private ReadingList(string path) => Path = path;

    /// <summary>The file, relative to the book folder.</summary>
    public string Path { get; }

    /// <summary>The list of the folder, or null; and every file in it that is such a list.</summary>
    /// <param name="folder">The book folder.</param>
    /// <param name="files">Its articles by their names.</param>
    /// <param name="findings">Receives the entries that name no file.</param>
    public static (ReadingList? List, ImmutableHashSet<string> Files) Find(BookFolder folder, ImmutableArray<string> files, ICollection<Diagnostic> findings)
    {
        var home = files.FirstOrDefault(file => file.EndsWith("/Book.txt", StringComparison.Ordinal)) is { } inner && inner.IndexOf('/', StringComparison.Ordinal) == inner.Length - 9 ? inner[..^8] : "";
        var lists = Names.SelectMany(name => files.Where(file => file.Equals(home + name, StringComparison.OrdinalIgnoreCase))).Where(file => Entries(folder, file) is not null).ToList();
        var list = lists.Count == 0 ? null : new ReadingList(lists[0]);
        list?.Take(folder, Entries(folder, list.Path)!, findings);
        return (list, [.. lists]);
    }

    /// <summary>Where an article stands in the list, from 0; null where it is not in it.</summary>
    public int? Position(string? path) => path is not null && _positions.TryGetValue(path, out var position) ? position : null;

    private void Take(BookFolder folder, IEnumerable<(string Path, int Line)> entries, ICollection<Diagnostic> findings)
    {
        foreach (var (path, line) in entries)
        {
            if (folder.Contains(path)) _positions.TryAdd(path, _positions.Count);
            else findings.Add(Rules.NavigationEntryMissing.At(new(Path, line), path));
        }
    }

    /// <summary>The paths that the file names; null where a line of it is anything else, or none is there.</summary>
    private static List<(string Path, int Line)>? Entries(BookFolder folder, string file)
    {
        var home = file[..(file.LastIndexOf('/') + 1)];
        var entries = new List<(string Path, int Line)>();
        var number = 0;
        foreach (var line in folder.ReadText(file).AsSpan().EnumerateLines())
        {
            number++;
            var entry = line.Trim();
            if (entry.IsEmpty || entry[0] is '#' or '{' || entry is "frontmatter:" or "mainmatter:" or "backmatter:") continue;
            if (entry.Length > LongestPath || !ArticleFiles.IsArticleName(entry.ToString()) || BookFolder.Join(home, entry.ToString()) is not { Length: > 0 } path) return null;
            entries.Add((path, number));
        }
        return entries.Exists(entry => folder.Contains(entry.Path)) ? entries : null;
    }
}

namespace EbookBuilder.Gathering.Layouts.Pandoc;

/// <summary>Which files of a pandoc project are its input.</summary>
/// <param name="folder">The book folder.</param>
/// <param name="metadata">What lies beside the chapters.</param>
internal sealed class PandocChapters(BookFolder folder, PandocMetadata metadata)
{
    /// <summary>The files that the defaults file lists as input; empty where it lists none.</summary>
    public ImmutableArray<PlanNode> Listed(ICollection<Diagnostic> findings)
    {
        var nodes = ImmutableArray.CreateBuilder<PlanNode>();
        var settings = metadata.Defaults(findings);
        foreach (var input in settings["input-files"].AsList().Concat(settings["input-file"].AsList()))
        {
            if (input.Text is not { } name || metadata.Files.Contains(name)) continue;
            var where = new Location(metadata.Files[0], input.Line);
            if (BookFolder.Join(metadata.Root, name) is { Length: > 0 } path && folder.Contains(path)) nodes.Add(new(path) { Location = where });
            else findings.Add(Rules.NavigationEntryMissing.At(where, name));
        }
        return nodes.ToImmutable();
    }

    /// <summary>
    /// The chapters where nothing lists them: the Markdown files below the folder that holds all that are numbered, as a shell would hand them over; where none is
    /// numbered, every one. What lies outside of that folder is about the project.
    /// </summary>
    public ImmutableArray<string> Found(ICollection<Decision> decisions)
    {
        var articles = ArticleFiles.Of(folder, decisions).Where(path => ArticleFiles.IsMarkdown(path) && !metadata.Files.Contains(path)).ToList();
        var numbered = articles.Where(IsNumbered).ToList();
        var home = Common(numbered.Count > 0 ? numbered : articles.Where(path => !ArticleFiles.IsIndex(path)).ToList());
        var chapters = articles.Where(path => path.StartsWith(home, StringComparison.Ordinal) && (home.Length > 0 || !IsReadme(path))).ToImmutableArray();
        foreach (var path in articles.Except(chapters)) decisions.Add(new("left out", path, $"the chapters lie in \"{home}\"", new(path), .8));
        return chapters;
    }

    private static bool IsNumbered(string path) => path.Split('/').Any(part => part.Length > 0 && char.IsAsciiDigit(part[0]));

    private static bool IsReadme(string path) => path.Equals("README.md", StringComparison.OrdinalIgnoreCase);

    private static string Common(List<string> paths)
    {
        if (paths.Count == 0) return "";
        var home = Parent(paths[0]);
        foreach (var path in paths)
        {
            while (!path.StartsWith(home, StringComparison.Ordinal)) home = Parent(home.TrimEnd('/'));
        }
        // A numbered folder is a part, and the numbers of its like stand beside it.
        while (home.Length > 0 && char.IsAsciiDigit(Path.GetFileName(home.TrimEnd('/'))[0])) home = Parent(home.TrimEnd('/'));
        return home;
    }

    private static string Parent(string path) => path[..(path.LastIndexOf('/') + 1)];
}

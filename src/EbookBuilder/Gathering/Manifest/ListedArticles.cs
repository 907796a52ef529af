namespace EbookBuilder.Gathering.Manifest;

/// <summary>Resolves what book.yaml lists into files, each of which stands in the book once.</summary>
internal sealed class ListedArticles
{
    private readonly BookFolder _folder;
    private readonly Exclusion _exclusion;
    private readonly HashSet<string> _claimed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Lazy<ImmutableArray<string>> _candidates;

    public ListedArticles(BookFolder folder, ImmutableArray<string> exclude)
    {
        _folder = folder;
        _exclusion = new(exclude);
        _candidates = new(() => ArticleFiles.Of(folder, []));
    }

    /// <summary>Makes known that an article is named by itself somewhere.</summary>
    public void Claim(string path) => _claimed.Add(path);

    /// <summary>The one file that a value names; null, with a finding, where it is not there or stands in the book already.</summary>
    public string? File(ManifestValue value) => StatedFile.Read(value, _folder) is { } path && Take(path, value) ? path : null;

    /// <summary>The file that a value names, or those that fit its pattern, in reading order.</summary>
    public IEnumerable<string> Of(ManifestValue value)
    {
        if (value.Text() is not { } text) return [];
        if (!Glob.IsPattern(text)) return File(value) is { } path ? [path] : [];
        var glob = new Glob(text);
        var matches = _candidates.Value.Where(path => glob.Matches(path) && !_exclusion.Excludes(path)).ToList();
        if (matches.Count == 0) value.Findings.Add(Rules.ManifestPatternEmpty.At(value.Place, text));
        var sketches = matches.Where(path => !_claimed.Contains(path) && _taken.Add(path)).ToList().SelectSideBySide(path => ArticleSketch.Of(_folder, path)).ToList();
        sketches.Sort(ReadingOrder.Compare);
        return sketches.Where(sketch => !sketch.Metadata.Draft).Select(sketch => sketch.Path);
    }

    private bool Take(string path, ManifestValue value)
    {
        if (_taken.Add(path)) return true;
        value.Findings.Add(Rules.ManifestArticleTwice.At(value.Place, path));
        return false;
    }
}

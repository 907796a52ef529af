namespace EbookBuilder.Gathering;

/// <summary>What a manifest leaves out: patterns, and names of files or folders.</summary>
/// <param name="patterns">Relative to the book folder.</param>
internal sealed class Exclusion(ImmutableArray<string> patterns)
{
    private readonly ImmutableArray<Glob> _globs = [.. patterns.SelectMany(pattern => (string[])[pattern, pattern.TrimEnd('/') + "/**"]).Select(pattern => new Glob(pattern))];

    /// <summary>Whether a path is left out.</summary>
    public bool Excludes(string path) => _globs.Any(glob => glob.Matches(path));
}

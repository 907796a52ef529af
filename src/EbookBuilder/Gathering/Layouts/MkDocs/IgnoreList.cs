namespace EbookBuilder.Gathering.Layouts.MkDocs;

/// <summary>Patterns as in a <c>.gitignore</c>: one a line, <c>!</c> takes back, a pattern without a slash counts in every folder.</summary>
internal sealed class IgnoreList(string patterns)
{
    private readonly ImmutableArray<(Glob Glob, bool IsTakenBack)> _rules =
        [.. patterns.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').SelectMany(Rules)];

    /// <summary>Whether a path is left out: the last pattern that fits decides.</summary>
    public bool Ignores(string path) => _rules.LastOrDefault(rule => rule.Glob.Matches(path)) is { Glob: not null, IsTakenBack: false };

    private static IEnumerable<(Glob, bool)> Rules(string line)
    {
        var isTakenBack = line[0] == '!';
        var pattern = isTakenBack ? line[1..] : line;
        var anywhere = pattern.TrimEnd('/').Contains('/', StringComparison.Ordinal) ? pattern.TrimStart('/') : "**/" + pattern;
        yield return (new(anywhere.TrimEnd('/')), isTakenBack);
        yield return (new(anywhere.TrimEnd('/') + "/**"), isTakenBack);
    }
}

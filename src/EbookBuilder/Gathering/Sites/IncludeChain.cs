namespace EbookBuilder.Gathering.Sites;

/// <summary>The files that an include stands in, from the article down: none includes itself, and all includes of an article together are bounded.</summary>
internal sealed class IncludeChain
{
    private const int DeepestNesting = 10;
    private const int MostIncludes = 20_000;
    private readonly ImmutableHashSet<string> _files;
    private readonly int[] _count;

    private IncludeChain(ImmutableHashSet<string> files, int[] count) => (_files, _count) = (files, count);

    /// <summary>The chain of an article that includes nothing yet.</summary>
    public static IncludeChain Of(string article) => new([article], [0]);

    /// <summary>The chain inside of an included file; null where the file stands in itself, or where the bounds are reached.</summary>
    public IncludeChain? Enter(string file) =>
        _files.Contains(file) || _files.Count > DeepestNesting || ++_count[0] > MostIncludes ? null : new(_files.Add(file), _count);
}

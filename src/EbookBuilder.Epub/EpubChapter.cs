namespace EbookBuilder.Epub;

/// <summary>One entry of a table of contents.</summary>
public sealed class EpubChapter
{
    private readonly List<EpubChapter> _subChapters = [];

    /// <summary>The id of the entry in the navigation document or NCX, of the file in the manifest for one that was added, or null.</summary>
    public string? Id { get; internal init; }

    /// <summary>The entry's text.</summary>
    public string Title { get; internal init; } = "";

    /// <summary>The file that it leads to, from the root of the container; null for a heading without a target.</summary>
    public string? AbsolutePath { get; internal init; }

    /// <summary>The same file, as the navigation document or NCX gives it; null for a heading without a target.</summary>
    public string? RelativePath { get; internal init; }

    /// <summary>The id inside the file, or null.</summary>
    public string? HashLocation { get; internal init; }

    /// <summary>The entries below.</summary>
    public IReadOnlyList<EpubChapter> SubChapters => _subChapters;

    /// <summary>The entry above, or null.</summary>
    public EpubChapter? Parent { get; private set; }

    /// <summary>The entry before this one when the whole table is read from top to bottom, or null.</summary>
    public EpubChapter? Previous { get; private set; }

    /// <summary>The entry after this one when the whole table is read from top to bottom, or null.</summary>
    public EpubChapter? Next { get; private set; }

    /// <inheritdoc/>
    public override string ToString() => $"Title: {Title}, Subchapter count: {SubChapters.Count}";

    internal void Add(EpubChapter chapter)
    {
        chapter.Parent = this;
        _subChapters.Add(chapter);
    }

    /// <summary>Joins every entry with the one before it.</summary>
    internal static void Chain(IEnumerable<EpubChapter> chapters)
    {
        EpubChapter? last = null;
        var waiting = new Stack<EpubChapter>(chapters.Reverse());
        while (waiting.TryPop(out var chapter))
        {
            chapter.Previous = last;
            last?.Next = chapter;
            last = chapter;
            for (var i = chapter._subChapters.Count - 1; i >= 0; i--) waiting.Push(chapter._subChapters[i]);
        }
    }
}

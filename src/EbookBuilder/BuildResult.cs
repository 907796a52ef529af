namespace EbookBuilder;

/// <summary>What became of a build.</summary>
public sealed record BuildResult
{
    /// <summary>What was gathered.</summary>
    public required Gathering.BookPlan Plan { get; init; }

    /// <summary>Every finding, ordered by file, line and column.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>What was worked out rather than stated, for <c>--verbose</c> and <c>ebook plan</c>.</summary>
    public required ImmutableArray<Decision> Decisions { get; init; }

    /// <summary>Where the book was written; null where none was.</summary>
    public string? Output { get; init; }

    /// <summary>The size of the book in bytes; 0 where none was written.</summary>
    public long Size { get; init; }

    /// <summary>How many articles the book holds.</summary>
    public int Articles { get; init; }

    /// <summary>How long each stage took, in the order of the pipeline.</summary>
    public ImmutableArray<StageTime> Stages { get; init; } = [];

    /// <summary>What the check found wrong with the book that was written; each is a fault of ours, whatever the articles say.</summary>
    public ImmutableArray<Diagnostic> Faults { get; init; } = [];

    /// <summary>What is known of each article, in reading order.</summary>
    public ImmutableArray<ArticleOutline> Outlines { get; init; } = [];

    /// <summary>Whether a part of the input could not be used.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>The same with the file that the book went into, or with the reason why there is none.</summary>
    internal BuildResult Written(string output, long size, Diagnostic? failure) => failure is null
        ? this with { Output = output, Size = size }
        : this with { Diagnostics = Diagnostics.Add(failure) };
}

/// <summary>What is known of an article before a book is made of it.</summary>
/// <param name="Source">Its file, relative to the book folder.</param>
/// <param name="Title">Its title, or null where it has none of its own.</param>
/// <param name="Language">BCP 47, or null where nothing tells.</param>
/// <param name="IsDraft">Whether it says of itself that it is a draft.</param>
/// <param name="IsReadable">False for a file that could not be read.</param>
public sealed record ArticleOutline(string Source, string? Title, string? Language, bool IsDraft, bool IsReadable)
{
    /// <summary>What it says that it is for the book, or null.</summary>
    public ChapterRole? Role { get; init; }

    /// <summary>The texts of the file that belong to no article (<see cref="Article.LeftOut"/>).</summary>
    internal ImmutableArray<string> LeftOut { get; init; } = [];
}

/// <summary>A stage of the pipeline, in the order in which they run.</summary>
public enum Stage
{
    /// <summary>The book folder becomes a plan.</summary>
    Gather,

    /// <summary>Files become articles.</summary>
    Read,

    /// <summary>Articles become chapters.</summary>
    Shape,

    /// <summary>Chapters become a book.</summary>
    Bind,

    /// <summary>The book becomes a file.</summary>
    Package,

    /// <summary>The file is judged.</summary>
    Check,
}

/// <summary>How long a stage took.</summary>
public sealed record StageTime(Stage Stage, TimeSpan Duration);

/// <summary>Where a build stands.</summary>
/// <param name="Stage">What is being done.</param>
/// <param name="Done">How many articles are through it.</param>
/// <param name="Total">How many there are; 0 where the stage does not count.</param>
public sealed record BuildProgress(Stage Stage, int Done, int Total);

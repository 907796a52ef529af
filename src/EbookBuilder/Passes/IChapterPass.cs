namespace EbookBuilder.Passes;

/// <summary>One transform of a chapter. One of the two seams where the house grows. Pure: it leaves its input alone, and a second run changes nothing.</summary>
public interface IChapterPass
{
    /// <summary>Returns the chapter as it should be; the same one where nothing is to be done.</summary>
    ChapterDraft Apply(ChapterDraft draft);
}

/// <summary>An article on its way to a chapter.</summary>
public sealed record ChapterDraft
{
    /// <summary>The article as it was read.</summary>
    public required Article Article { get; init; }

    /// <summary>Its place in the plan.</summary>
    public required Gathering.PlanNode Node { get; init; }

    /// <summary>The <c>body</c> as it stands now; a pass that changes it edits <see cref="EditableBody"/>.</summary>
    public required XElement Body { get; init; }

    /// <summary>Whether <see cref="Body"/> is a copy that nobody else sees, so that the passes of one run need not copy it again and again.</summary>
    internal bool IsOwnCopy { get; init; }

    /// <summary>The title by which the contents know it, as plain text; never empty.</summary>
    public required string Title { get; init; }

    /// <summary>The title that stands above its text, as plain text; never empty.</summary>
    public required string Heading { get; init; }

    /// <summary>What it is for the book.</summary>
    public ChapterRole Role { get; init; } = ChapterRole.Chapter;

    /// <summary>Its number among the chapters, as it is written; null where it has none. Given when the book is bound.</summary>
    public string? Number { get; init; }

    /// <summary>BCP 47.</summary>
    public required string Language { get; init; }

    /// <summary>The base direction.</summary>
    public TextDirection Direction { get; init; } = TextDirection.Auto;

    /// <summary>What the passes found.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>A body that may be edited: a copy, or <see cref="Body"/> itself where it is one already.</summary>
    public XElement EditableBody() => IsOwnCopy ? Body : new XElement(Body);
}

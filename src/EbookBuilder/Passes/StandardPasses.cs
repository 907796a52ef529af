namespace EbookBuilder.Passes;

/// <summary>Every pass in the order in which it runs: from what an article says to what a reader needs.</summary>
public static class StandardPasses
{
    /// <summary>The ordered list.</summary>
    public static ImmutableArray<IChapterPass> All { get; } =
    [
        new HeaderBlock(),
        new HeadingLevels(),
        new Anchors(),
        new PageMarks(),
        new NoteNumbers(),
        new TableHeaders(),
        new OwnWords(),
        new CodeDirection(),
    ];

    /// <summary>Runs all of them over one draft, which is copied once for all.</summary>
    public static ChapterDraft Apply(ChapterDraft draft) =>
        All.Aggregate(draft with { Body = new XElement(draft.Body), IsOwnCopy = true }, (current, pass) => pass.Apply(current)) with { IsOwnCopy = false };
}

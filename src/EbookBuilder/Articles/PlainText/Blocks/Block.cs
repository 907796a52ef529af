namespace EbookBuilder.Articles.PlainText;

/// <summary>What a run of lines is.</summary>
internal enum BlockKind
{
    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>A paragraph that is set in from both sides.</summary>
    Quote,

    /// <summary>A heading.</summary>
    Heading,
}

/// <summary>Lines that belong together.</summary>
/// <param name="Kind">What they are.</param>
/// <param name="Lines">The lines, in order; at least one.</param>
internal sealed record Block(BlockKind Kind, ImmutableArray<TextLine> Lines)
{
    /// <summary>The joined text.</summary>
    public string Text { get; init; } = "";
}

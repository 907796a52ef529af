namespace EbookBuilder.Articles.PlainText;

/// <summary>What a run of lines is. The first four are told by <see cref="BlockSegmentation"/>, the others by <see cref="KeptLines"/>.</summary>
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

    /// <summary>A stanza: each line stays a line.</summary>
    Verse,

    /// <summary>An address, a signature, entries of a table of contents: each line stays a line.</summary>
    Lines,

    /// <summary>Lines that somebody quotes in a message, without the marks before them.</summary>
    Reply,

    /// <summary>A term, and on the lines below it what it means.</summary>
    Definition,

    /// <summary>Rows of cells that stand in columns.</summary>
    Table,

    /// <summary>A drawing of characters or a listing, in which every blank counts.</summary>
    Preformatted,

    /// <summary>A mark between scenes.</summary>
    SceneBreak,
}

/// <summary>Lines that belong together.</summary>
/// <param name="Kind">What they are.</param>
/// <param name="Lines">The lines, in order; at least one.</param>
internal sealed record Block(BlockKind Kind, ImmutableArray<TextLine> Lines)
{
    /// <summary>The joined text, with <see cref="LineJoining.PageStart"/> wherever a page starts inside it.</summary>
    public string Text { get; init; } = "";

    /// <summary>How deep a heading stands, from 2, where its form or its number says so; else 0.</summary>
    public int Level { get; init; }

    /// <summary>The cells of a table.</summary>
    public TextTable? Table { get; init; }
}

namespace EbookBuilder.Articles.PlainText;

/// <summary>
/// The kinds of blocks that <see cref="BlockSegmentation"/> tells apart. Items that have their mark and items that lost it are two kinds: the items of one list are alike in this.
/// </summary>
internal enum Segment
{
    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>An item of a list behind its mark.</summary>
    MarkedItem,

    /// <summary>An item of a list without a mark.</summary>
    BareItem,

    /// <summary>A paragraph that is set in from both sides.</summary>
    Quote,

    /// <summary>A heading.</summary>
    Heading,
}

using Markdig.Parsers;

namespace EbookBuilder.Articles.Markdown;

/// <summary>How deep blocks and spans may be nested. Markdig throws at 128 blocks; no one reads a quotation in sixty quotations, and its marks are then plain text.</summary>
internal static class Nesting
{
    /// <summary>How many containers may be open.</summary>
    public const int MaxBlocks = 60;

    /// <summary>How many brackets or marks of emphasis may be open. Each costs a step for every piece of text behind it.</summary>
    public const int MaxInlines = 1000;

    /// <summary>Whether one more container may be opened.</summary>
    public static bool HasRoom(BlockProcessor processor)
    {
        var depth = 0;
        for (var block = processor.CurrentContainer; block is not null; block = block.Parent)
            if (++depth > MaxBlocks) return false;
        return true;
    }

    /// <summary>Whether one more bracket or mark of emphasis may be opened.</summary>
    public static bool HasRoom(InlineProcessor processor)
    {
        var depth = 0;
        for (var inline = processor.Inline; inline is not null; inline = inline.Parent)
            if (++depth > MaxInlines) return false;
        return true;
    }
}

/// <summary>Quotations, to a depth.</summary>
internal sealed class BoundedQuoteParser : QuoteBlockParser
{
    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor) => Nesting.HasRoom(processor) ? base.TryOpen(processor) : BlockState.None;
}

/// <summary>Lists, to a depth.</summary>
internal sealed class BoundedListParser : ListBlockParser
{
    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor) => Nesting.HasRoom(processor) ? base.TryOpen(processor) : BlockState.None;
}

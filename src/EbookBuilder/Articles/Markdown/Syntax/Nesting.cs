using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax.Inlines;

namespace EbookBuilder.Articles.Markdown;

/// <summary>How deep blocks and spans may be nested. Markdig throws at 128 blocks; no one reads a quotation in sixty quotations, and its marks are then plain text.</summary>
internal static class Nesting
{
    /// <summary>How many containers may be open.</summary>
    public const int MaxBlocks = 60;

    /// <summary>How many brackets or marks of emphasis may be open. Each costs a step for every piece of text behind it.</summary>
    public const int MaxInlines = 2000;

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

/// <summary>Marks of emphasis, to a depth: each that is open costs a step for every piece of text behind it. Stands before Markdig's parser, and takes a mark for text where there is no room.</summary>
internal sealed class EmphasisBound : InlineParser
{
    public EmphasisBound() => OpeningCharacters = ['*', '_', '~', '^', '='];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (Nesting.HasRoom(processor)) return false;
        processor.Inline = new LiteralInline(slice.CurrentChar.ToString());
        slice.SkipChar();
        return true;
    }
}

/// <summary>Tags and addresses in angle brackets. The end of a declaration or instruction that has none is looked for in all that follows, so that many of them are bounded.</summary>
internal sealed class BoundedTagParser : InlineParser
{
    private readonly AutolinkInlineParser _tags = new();

    public BoundedTagParser() => OpeningCharacters = ['<'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var effort = (SearchEffort)(processor.ParserStates[Index] ??= new SearchEffort());
        if (effort.IsSpent) return false;
        var length = slice.Length;
        if (_tags.Match(processor, ref slice)) return true;
        effort.Spend(length);
        return false;
    }
}

/// <summary>What the searches of one paragraph for an end that is not there have cost, in characters.</summary>
internal sealed class SearchEffort
{
    private const int Most = 4_000_000;
    private int _spent;

    /// <summary>Whether what looks like an opening is to be taken for text from now on.</summary>
    public bool IsSpent => _spent > Most;

    /// <summary>Adds a search that was in vain.</summary>
    public void Spend(int characters) => _spent += characters;
}

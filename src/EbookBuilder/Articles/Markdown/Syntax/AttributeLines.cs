using Markdig.Parsers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace EbookBuilder.Articles.Markdown;

/// <summary>A line of kramdown attributes: <c>{: .note #id}</c>. It belongs to the block before it, or behind an empty line to the one that follows.</summary>
internal sealed class AttributeLine(BlockParser parser) : LeafBlock(parser)
{
    /// <summary>The attributes; none for kramdown's own instructions.</summary>
    public required HtmlAttributes Attributes { get; init; }

    /// <summary>Whether it stands right behind a block.</summary>
    public required bool FollowsBlock { get; init; }

    /// <summary>Whether it puts a table of contents in the place of a list.</summary>
    public required bool IsContents { get; init; }
}

/// <summary>Finds lines of kramdown attributes, and drops kramdown's instructions (<c>{::options /}</c>).</summary>
internal sealed class AttributeLineParser : BlockParser
{
    public AttributeLineParser() => OpeningCharacters = ['{'];

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent) return BlockState.None;
        var line = processor.Line.AsSpan().Trim();
        if (!line.StartsWith("{:", StringComparison.Ordinal) || line[^1] != '}') return BlockState.None;
        var isInstruction = line.Length > 3 && line[2] is ':' or '/';
        var attributes = isInstruction ? new HtmlAttributes() : AttributeList.Read(line, out var length) is { } read && length == line.Length ? read : null;
        if (attributes is null) return BlockState.None;
        processor.NewBlocks.Push(new AttributeLine(this)
        {
            Attributes = attributes,
            FollowsBlock = !isInstruction && !IsBlankBefore(processor),
            IsContents = line[2..^1].Trim() is "toc" || line.StartsWith("{:toc ", StringComparison.Ordinal),
        });
        return BlockState.BreakDiscard;
    }

    private static bool IsBlankBefore(BlockProcessor processor)
    {
        var text = processor.Line.Text.AsSpan(0, Math.Max(0, processor.CurrentLineStartPosition - 1));
        return text[(text.LastIndexOf('\n') + 1)..].Trim(" \t>").IsEmpty;
    }
}

/// <summary>Attributes at the end of a heading: <c># Title {#id .class}</c>, and Docusaurus' <c>{/* #id */}</c>.</summary>
internal static class HeadingAttributes
{
    /// <summary>Takes the attributes off the text of a heading.</summary>
    public static void Take(BlockProcessor processor, Block block)
    {
        if (block is not HeadingBlock { Lines.Count: > 0 } heading) return;
        ref var slice = ref heading.Lines.Lines[heading.Lines.Count - 1].Slice;
        var text = slice.AsSpan().TrimEnd();
        if (text.IsEmpty || text[^1] != '}') return;
        var brace = text.LastIndexOf('{');
        if (brace < 0 || (brace > 0 && text[brace - 1] == '\\')) return;
        var list = text[brace..];
        var attributes = list.StartsWith("{/*", StringComparison.Ordinal) && list.EndsWith("*/}", StringComparison.Ordinal)
            ? AttributeList.ReadInside(list[3..^3], bareWords: false)
            : AttributeList.Read(list, out var length) is { } read && length == list.Length ? read : null;
        if (attributes is null) return;
        heading.SetAttributes(attributes);
        slice.End = slice.Start + text[..brace].TrimEnd(" \t#").Length - 1;
    }
}

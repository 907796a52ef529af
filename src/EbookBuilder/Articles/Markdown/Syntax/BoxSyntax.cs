using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace EbookBuilder.Articles.Markdown;

/// <summary>Blocks that stand in a box: <c>:::</c> divisions, <c>!!! note</c> and <c>=== "Tab"</c>.</summary>
internal sealed class BoxBlock(BlockParser parser) : ContainerBlock(parser)
{
    /// <summary>What kind of box: <c>note</c>, <c>tab</c>; empty where only attributes are given.</summary>
    public required string Kind { get; init; }

    /// <summary>The title in its own words; null where none is given.</summary>
    public BoxTitle? Title { get; private init; }

    /// <summary>How many colons open it; 0 where indentation holds it together.</summary>
    public int Fence { get; init; }

    /// <summary>Whether it has ended. Markdig's own mark is unset while a line is being tried on the open blocks.</summary>
    public bool HasEnded { get; set; }

    /// <summary>A box whose first line is being read.</summary>
    public static BoxBlock Open(BlockParser parser, BlockProcessor processor, string kind, string? title, int fence = 0)
    {
        var heading = title is null ? null : new BoxTitle(parser, title, processor.LineIndex);
        var box = new BoxBlock(parser) { Kind = kind, Title = heading, Fence = fence, Column = processor.Column, Span = new(processor.Start, processor.Line.End) };
        if (heading is not null) box.Add(heading);
        return box;
    }
}

/// <summary>The title of a box, in which Markdown is read (docusaurus.io/docs/markdown-features/admonitions, python-markdown.github.io/extensions/admonition).</summary>
internal sealed class BoxTitle : LeafBlock
{
    public BoxTitle(BlockParser parser, string text, int line)
        : base(parser)
    {
        var slice = new StringSlice(text);
        AppendLine(ref slice, 0, line, 0, trackTrivia: false);
        (ProcessInlines, IsOpen, Line) = (true, false, line);
    }
}

/// <summary>
/// Fenced divisions: <c>::: {.class}</c> and <c>::: name</c> (pandoc, Quarto), <c>:::tip Title</c> (Docusaurus, VitePress), <c>:::note[Title]</c> (remark, Starlight).
/// A fence with a name opens; a bare fence closes the innermost, or the one that has as many colons.
/// </summary>
internal sealed class FencedDivisionParser : BlockParser
{
    public FencedDivisionParser() => OpeningCharacters = [':'];

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent) return BlockState.None;
        var line = processor.Line.AsSpan().TrimEnd();
        var fence = Fence(line);
        if (fence == 0) return BlockState.None;
        var words = line[fence..].TrimEnd(':').Trim();
        if (words.IsEmpty) return BlockState.BreakDiscard;
        if (!Nesting.HasRoom(processor)) return BlockState.None;
        processor.NewBlocks.Push(Open(words, fence, processor));
        return BlockState.ContinueDiscard;
    }

    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var line = processor.Line.AsSpan().TrimEnd();
        var fence = processor.IsCodeIndent ? 0 : Fence(line);
        if (fence == 0 || fence != line.Length) return BlockState.Continue;
        var box = (BoxBlock)block;
        return box == Closing(box, fence) && !IsInCode(box) ? BlockState.BreakDiscard : BlockState.Continue;
    }

    /// <summary>Which of the open boxes a bare fence closes, seen from one of them.</summary>
    private static BoxBlock Closing(BoxBlock box, int fence)
    {
        var open = new List<BoxBlock> { box };
        for (var inner = box.LastChild as ContainerBlock; inner is not null; inner = inner.LastChild as ContainerBlock)
            if (inner is BoxBlock { Fence: > 0, HasEnded: false } innerBox) open.Add(innerBox);
        return open.FindLast(candidate => candidate.Fence == fence) ?? open[^1];
    }

    private static bool IsInCode(ContainerBlock box)
    {
        Block? last = box;
        while (last is ContainerBlock { LastChild: { } child }) last = child;
        return last is FencedCodeBlock { ClosingFencedCharCount: 0 };
    }

    /// <inheritdoc/>
    public override bool Close(BlockProcessor processor, Block block)
    {
        ((BoxBlock)block).HasEnded = true;
        return true;
    }

    private static int Fence(ReadOnlySpan<char> line)
    {
        var count = line.IndexOfAnyExcept(':') is var end and >= 0 ? end : line.Length;
        return count >= 3 ? count : 0;
    }

    private BoxBlock Open(ReadOnlySpan<char> words, int fence, BlockProcessor processor)
    {
        var brace = words.IndexOf('{');
        var attributes = brace >= 0 ? AttributeList.Read(words[brace..], out _) : null;
        var rest = attributes is null ? words : words[..brace].Trim();
        var (kind, title) = KindAndTitle(rest);
        var box = BoxBlock.Open(this, processor, kind, title, fence);
        if (attributes is not null) box.SetAttributes(attributes);
        return box;
    }

    private static (string Kind, string? Title) KindAndTitle(ReadOnlySpan<char> words)
    {
        var end = words.IndexOfAny(' ', '[');
        if (end < 0) return (words.ToString(), null);
        var title = words[end..].Trim();
        if (title.Length > 1 && title[0] == '[' && title[^1] == ']') title = title[1..^1].Trim();
        return (words[..end].ToString(), title.IsEmpty ? null : title.ToString());
    }
}

/// <summary>Boxes whose content is indented by four: <c>!!! note "Title"</c>, <c>??? note</c>, <c>===  "Tab"</c> (Python-Markdown, Material for MkDocs).</summary>
internal sealed class IndentedBoxParser : BlockParser
{
    public IndentedBoxParser() => OpeningCharacters = ['!', '?', '='];

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || Read(processor.Line.AsSpan().TrimEnd()) is not { } head || !Nesting.HasRoom(processor)) return BlockState.None;
        processor.NewBlocks.Push(BoxBlock.Open(this, processor, head.Kind, head.Title));
        return BlockState.ContinueDiscard;
    }

    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine) return BlockState.Continue;
        if (processor.Indent < 4) return BlockState.None;
        processor.GoToColumn(processor.ColumnBeforeIndent + 4);
        return BlockState.Continue;
    }

    private static (string Kind, string? Title)? Read(ReadOnlySpan<char> line)
    {
        if (line.Length < 5) return null;
        var isTab = line.StartsWith("===", StringComparison.Ordinal);
        if (!isTab && !line.StartsWith("!!!", StringComparison.Ordinal) && !line.StartsWith("???", StringComparison.Ordinal)) return null;
        var rest = line[3..].TrimStart("+!").Trim();
        var quote = rest.IndexOf('"');
        string? title = null;
        if (quote >= 0)
        {
            if (rest.Length < quote + 2 || rest[^1] != '"') return null;
            title = rest[(quote + 1)..^1].Trim().ToString();
            rest = rest[..quote].Trim();
        }
        if (isTab) return title is null || !rest.IsEmpty ? null : ("tab", title);
        if (rest.IsEmpty) return null;
        foreach (var character in rest)
            if (!char.IsLetterOrDigit(character) && character is not ('-' or '_' or ' ')) return null;
        return (rest.ToString(), title);
    }
}

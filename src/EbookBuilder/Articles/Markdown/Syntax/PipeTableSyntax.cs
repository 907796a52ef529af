using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace EbookBuilder.Articles.Markdown;

/// <summary>How the cells of a column are set.</summary>
internal enum ColumnAlignment
{
    None,
    Left,
    Center,
    Right,
}

/// <summary>A table of rows with bars; the first row is its head.</summary>
internal sealed class PipeTable(BlockParser parser) : ContainerBlock(parser)
{
    /// <summary>One for each column of the head.</summary>
    public required ImmutableArray<ColumnAlignment> Alignments { get; init; }
}

/// <summary>One row.</summary>
internal sealed class PipeRow() : ContainerBlock(null);

/// <summary>One cell, its text to be parsed as a paragraph's.</summary>
internal sealed class PipeCell : LeafBlock
{
    public PipeCell() : base(null) => ProcessInlines = true;
}

/// <summary>
/// Pipe tables (GitHub Flavored Markdown, 4.10). Ours goes by lines, so that it is linear, keeps a row's superfluous cells, and lets the lines of a paragraph
/// above the head be a paragraph. A bar in code does not part cells, unless only then the row has as many as the head.
/// </summary>
internal sealed class PipeTableParser : BlockParser
{
    private static readonly System.Buffers.SearchValues<char> DelimiterRow = System.Buffers.SearchValues.Create("|-:+ \t");

    public PipeTableParser() => OpeningCharacters = ['|', '-', ':'];

    /// <inheritdoc/>
    public override bool CanInterrupt(BlockProcessor processor, Block block) => block is ParagraphBlock;

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || processor.CurrentBlock is not ParagraphBlock { Parent: { IsOpen: true } } paragraph || paragraph.Lines.Count == 0) return BlockState.None;
        if (Alignments(processor.Line.AsSpan()) is not { } alignments) return BlockState.None;
        var head = paragraph.Lines.Lines[paragraph.Lines.Count - 1];
        if (Row(head.Slice, alignments.Length, head.Line) is not { } row || row.Count != alignments.Length) return BlockState.None;
        var table = new PipeTable(this) { Alignments = alignments, Column = processor.Column, Span = new(head.Slice.Start, processor.Line.End) };
        table.Add(row);
        if (paragraph.Lines.Count == 1) processor.Discard(paragraph);
        else paragraph.Lines.RemoveAt(paragraph.Lines.Count - 1);
        processor.NewBlocks.Push(table);
        return BlockState.ContinueDiscard;
    }

    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine || processor.IsCodeIndent || !processor.Line.AsSpan().Contains('|')) return BlockState.None;
        var table = (PipeTable)block;
        if (Row(processor.Line, table.Alignments.Length, processor.LineIndex) is not { } row) return BlockState.None;
        table.Add(row);
        return BlockState.ContinueDiscard;
    }

    /// <summary>The columns that a delimiter row names, or null where the line is none.</summary>
    private static ImmutableArray<ColumnAlignment>? Alignments(ReadOnlySpan<char> line)
    {
        var text = line.Trim();
        if (text.ContainsAnyExcept(DelimiterRow) || !text.Contains('|') || !text.Contains('-')) return null;
        if (text[0] == '|') text = text[1..];
        if (text.Length > 0 && text[^1] == '|') text = text[..^1];
        var columns = ImmutableArray.CreateBuilder<ColumnAlignment>();
        foreach (var range in text.SplitAny('|', '+'))
        {
            var cell = text[range].Trim();
            if (cell.IsEmpty || cell.Trim(':').IsEmpty || cell.Trim(':').ContainsAnyExcept('-')) return null;
            columns.Add((cell[0] == ':', cell[^1] == ':') switch
            {
                (true, true) => ColumnAlignment.Center,
                (true, false) => ColumnAlignment.Left,
                (false, true) => ColumnAlignment.Right,
                _ => ColumnAlignment.None,
            });
        }
        return columns.ToImmutable();
    }

    private static PipeRow? Row(StringSlice line, int columns, int lineIndex)
    {
        var cells = Cells(line, protectCode: true);
        if (cells.Count != columns && Cells(line, protectCode: false) is var others && others.Count == columns) cells = others;
        if (cells.Count == 0) return null;
        var row = new PipeRow { Line = lineIndex };
        foreach (var (start, end) in cells) row.Add(Cell(line, start, end, lineIndex));
        return row;
    }

    private static PipeCell Cell(StringSlice line, int start, int end, int lineIndex)
    {
        var slice = new StringSlice(line.Text, start, end - 1);
        slice.Trim();
        // A bar in a cell is written \|, also in code, where nothing else would take the backslash away.
        if (slice.AsSpan().IndexOf("\\|") >= 0) slice = new StringSlice(slice.ToString().Replace("\\|", "|", StringComparison.Ordinal));
        var cell = new PipeCell { Line = lineIndex, Column = start - line.Start, Span = new(start, end - 1), Lines = new StringLineGroup(1) };
        if (!slice.IsEmpty) cell.Lines.Add(new StringLine(ref slice, lineIndex, start - line.Start, start, NewLine.None));
        return cell;
    }

    /// <summary>Where the cells of a row start and end.</summary>
    private static List<(int Start, int End)> Cells(StringSlice line, bool protectCode)
    {
        var text = line.AsSpan();
        var from = text.IndexOfAnyExcept(" \t");
        if (from < 0) return [];
        var to = text.TrimEnd().Length;
        if (text[from] == '|') from++;
        var cells = new List<(int, int)>();
        var start = from;
        for (var i = from; i < to; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == '`' && protectCode) i = CodeEnd(text[..to], i);
            else if (text[i] == '|')
            {
                cells.Add((line.Start + start, line.Start + i));
                start = i + 1;
            }
        }
        if (start < to || cells.Count == 0) cells.Add((line.Start + start, line.Start + to));
        return cells;
    }

    /// <summary>The last character of the code span that begins at <paramref name="start"/>, or the last of its backticks where nothing closes it.</summary>
    private static int CodeEnd(ReadOnlySpan<char> text, int start)
    {
        var ticks = Ticks(text, start);
        for (var i = start + ticks; i < text.Length; i++)
        {
            if (text[i] != '`') continue;
            var closing = Ticks(text, i);
            i += closing - 1;
            if (closing == ticks) return i;
        }
        return start + ticks - 1;
    }

    private static int Ticks(ReadOnlySpan<char> text, int at) => text[at..].IndexOfAnyExcept('`') is var end and >= 0 ? end : text.Length - at;
}

namespace EbookBuilder.Articles.PlainText;

/// <summary>A table that is set with blanks: its cells stand under one another.</summary>
/// <param name="Rows">The rows; each has the same number of cells, some of them empty.</param>
/// <param name="HasHead">Whether the first row names the columns: a line of strokes parts it from the rest, or it has words where the rest has figures.</param>
internal sealed record TextTable(ImmutableArray<ImmutableArray<string>> Rows, bool HasHead)
{
    private const int MostColumns = 12;

    /// <summary>A cell of more columns reads like a line of text.</summary>
    private const int LongCell = 38;

    private const string Uprights = "|│┃║";

    private static readonly System.Buffers.SearchValues<char> Strokes = System.Buffers.SearchValues.Create("-=+| _—─:│┃║━═┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝╒╤╕╞╪╡╘╧╛╓╥╖╟╫╢╙╨╜╭╮╰╯");

    /// <summary>Reads lines as a table; null where they are none.</summary>
    public static TextTable? Read(ImmutableArray<TextLine> lines)
    {
        if (lines.Any(line => line.Text.Length > 250)) return null;
        var (rows, hasHead) = WithoutStrokes(lines);
        if (rows.Count < 2) return null;
        if (rows.TrueForAll(row => row.Text.AsSpan().ContainsAny(Uprights))) return ReadRuled(rows, hasHead);
        if (rows.TrueForAll(row => row.Text.Contains('\t', StringComparison.Ordinal))) return ReadTabbed(rows, hasHead);
        if (rows.Count < 3 || lines.Count(line => line.Text.Contains("  ", StringComparison.Ordinal)) * 10 < lines.Length * 7) return null;
        return ReadAligned(rows, hasHead);
    }

    /// <summary>Cells between upright strokes.</summary>
    private static TextTable? ReadRuled(List<TextLine> rows, bool hasHead)
    {
        var cells = rows.Select(row => WithoutEdges(row.Text).Split([.. Uprights], StringSplitOptions.TrimEntries).ToImmutableArray()).ToImmutableArray();
        return cells[0].Length is > 1 and <= MostColumns && cells.All(row => row.Length == cells[0].Length) ? new(cells, hasHead) : null;
    }

    private static string WithoutEdges(string row)
    {
        var start = Uprights.Contains(row[0], StringComparison.Ordinal) ? 1 : 0;
        return row[start..Math.Max(start, row.Length - (Uprights.Contains(row[^1], StringComparison.Ordinal) ? 1 : 0))];
    }

    /// <summary>Cells between tabs, of which several may stand side by side to reach the next column; a tab behind the mark of an item or behind a label parts no cells.</summary>
    private static TextTable? ReadTabbed(List<TextLine> rows, bool hasHead)
    {
        if (rows.Exists(row => ListMarker.Find(row.Text) is { Number: null } || Punctuation.EndsWithColon(row.Text[..row.Text.IndexOf('\t', StringComparison.Ordinal)]))) return null;
        foreach (var options in (ReadOnlySpan<StringSplitOptions>)[StringSplitOptions.TrimEntries, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries])
        {
            var cells = rows.Select(row => row.Text.Split('\t', options).ToImmutableArray()).ToImmutableArray();
            var columns = cells[0].Length;
            if (columns is < 2 or > MostColumns || rows.Count * columns < 6 || cells.Any(row => row.Length != columns)) continue;
            if (cells.All(row => row.All(cell => cell.Length <= 2 * LongCell))) return new(cells, hasHead || NamesFigures(cells));
        }
        return null;
    }

    /// <summary>The rows, and whether a stroke parts the first from the others: the only one between rows, or a double one.</summary>
    private static (List<TextLine> Rows, bool HasHead) WithoutStrokes(ImmutableArray<TextLine> lines)
    {
        var rows = new List<TextLine>();
        var (between, belowFirst) = (0, (TextLine?)null);
        foreach (var line in lines)
        {
            if (line.Text.AsSpan().ContainsAnyExcept(Strokes)) rows.Add(line);
            else if (rows.Count > 0 && line != lines[^1])
            {
                between++;
                if (rows.Count == 1) belowFirst = line;
            }
        }
        return (rows, belowFirst is not null && (between == 1 || belowFirst.Text.AsSpan().ContainsAny("=═")));
    }

    private static TextTable? ReadAligned(List<TextLine> rows, bool hasHead)
    {
        var starts = Columns(rows);
        if (starts.Count is < 2 or > MostColumns) return null;
        var cells = rows.Select(row => Cells(row, starts)).ToList();
        if (cells.Count(row => row.Count(cell => cell.Length > 0) >= 2) * 10 < cells.Count * 7) return null;
        if (!AreAligned(rows, starts) || LooksLikeText(cells)) return null;
        var unfolded = Unfold(cells);
        return new(unfolded, hasHead || NamesFigures(unfolded));
    }

    /// <summary>Whether the first row has words in every cell, and one of the columns below it nothing but figures.</summary>
    private static bool NamesFigures(ImmutableArray<ImmutableArray<string>> rows) =>
        rows.Length > 2 && rows[0].All(cell => cell.Length > 0 && !cell.Any(char.IsDigit))
        && Enumerable.Range(1, rows[0].Length - 1).Any(column => rows.Skip(1).All(row => row[column].Length == 0 || row[column].Any(char.IsDigit)) && rows.Skip(1).Any(row => row[column].Length > 0));

    /// <summary>The columns of text: what lies between two or more columns of characters that are blank in every row.</summary>
    private static List<(int From, int To)> Columns(List<TextLine> rows)
    {
        var filled = new bool[rows.Max(row => row.Indent + row.Text.Length)];
        foreach (var row in rows)
            for (var i = 0; i < row.Text.Length; i++)
                if (row.Text[i] != ' ') filled[row.Indent + i] = true;
        var columns = new List<(int From, int To)>();
        for (var i = 0; i < filled.Length; i++)
        {
            if (!filled[i]) continue;
            var end = i;
            while (end < filled.Length && (filled[end] || end + 1 < filled.Length && filled[end + 1])) end++;
            columns.Add((i, end));
            i = end;
        }
        return columns;
    }

    private static ImmutableArray<string> Cells(TextLine row, List<(int From, int To)> columns) =>
        [.. columns.Select(column =>
        {
            var from = Math.Max(0, column.From - row.Indent);
            var to = Math.Min(row.Text.Length, column.To - row.Indent);
            return from < to ? row.Text[from..to].Trim() : "";
        })];

    /// <summary>Whether the cells of every column start at one place or end at one place.</summary>
    private static bool AreAligned(List<TextLine> rows, List<(int From, int To)> columns)
    {
        foreach (var (from, to) in columns.Skip(1))
        {
            var (starts, ends, cells) = (0, 0, 0);
            foreach (var row in rows)
            {
                var (first, last) = (from - row.Indent, Math.Min(row.Text.Length, to - row.Indent));
                if (first < 0 || first >= last || row.Text.AsSpan(first, last - first).IsWhiteSpace()) continue;
                cells++;
                if (row.Text[first] != ' ') starts++;
                if (to - row.Indent <= row.Text.Length && row.Text[last - 1] != ' ') ends++;
            }
            if (Math.Max(starts, ends) * 10 < cells * 6) return false;
        }
        return true;
    }

    /// <summary>Two columns of running text side by side are no table.</summary>
    private static bool LooksLikeText(List<ImmutableArray<string>> cells)
    {
        var (longCells, all) = (0, 0);
        foreach (var row in cells)
        {
            foreach (var cell in row)
            {
                if (cell.Length == 0) continue;
                all++;
                if (cell.Length + cell.Count(LineJoining.IsIdeographic) > LongCell) longCells++;
            }
        }
        return cells.Count > 8 && longCells * 3 > all * 2;
    }

    /// <summary>A row without a first cell goes on the row above it.</summary>
    private static ImmutableArray<ImmutableArray<string>> Unfold(List<ImmutableArray<string>> cells)
    {
        var rows = new List<ImmutableArray<string>>();
        foreach (var row in cells)
        {
            if (rows.Count == 0 || row[0].Length > 0) rows.Add(row);
            else rows[^1] = [.. rows[^1].Zip(row, (above, below) => below.Length == 0 ? above : above.Length == 0 ? below : $"{above} {below}")];
        }
        return [.. rows];
    }
}

using EbookBuilder.Languages;

namespace EbookBuilder.Articles.PlainText;

/// <summary>
/// Pages on which two columns of running text stand side by side, as converters write them that keep the look of a page: the left column is read
/// first, then the right one. A line that crosses the space between them, such as a title, parts what is above it from what is below.
/// </summary>
internal sealed class TextColumns
{
    private const int FewestLines = 8;
    private const int FewestRows = 3;
    private const int ShortestHalf = 5;
    private const int NarrowestGutter = 2;
    private const int NarrowestColumn = 18;
    private const int Wander = 10;

    private readonly IReadOnlyList<TextLine> _page;
    private readonly int _gutter;
    private readonly List<TextLine> _left = [];
    private readonly List<TextLine> _right = [];
    private readonly List<TextLine> _read = [];

    private TextColumns(IReadOnlyList<TextLine> page, int gutter) => (_page, _gutter) = (page, gutter);

    /// <summary>The lines in the order in which they are read.</summary>
    public static List<TextLine> InOrder(List<TextLine> lines)
    {
        if (!lines.Any(line => line.Text.Contains("   ", StringComparison.Ordinal))) return lines;
        var pages = new List<(List<TextLine> Lines, int? Gutter)>();
        for (var start = 0; start < lines.Count;)
        {
            var end = start + 1;
            while (end < lines.Count && lines[end].Page == lines[start].Page) end++;
            var page = lines.GetRange(start, end - start);
            pages.Add((page, Gutter(page)));
            start = end;
        }
        if (pages.TrueForAll(page => page.Gutter is null)) return lines;
        return [.. pages.SelectMany(page => (page.Gutter ?? ShortGutter(page.Lines)) is { } gutter ? new TextColumns(page.Lines, gutter).Read() : page.Lines)];
    }

    /// <summary>The last page of a text in two columns may have a few rows, which no line crosses.</summary>
    private static int? ShortGutter(List<TextLine> page)
    {
        if (page.Count is < FewestRows or >= FewestLines * 2) return null;
        var best = BestGutter(page);
        return page.TrueForAll(line => Halves(line, best) is not null) && page.Count(line => Halves(line, best) is { Left.Length: >= NarrowestColumn, Right.Length: >= NarrowestColumn }) >= FewestRows ? best : null;
    }

    private static int BestGutter(List<TextLine> page)
    {
        var widest = page.Max(line => line.Indent + line.Text.Length);
        return Enumerable.Range(widest * 3 / 10, widest * 4 / 10 + 1).MaxBy(column => page.Count(line => Halves(line, column) is not null));
    }

    /// <summary>
    /// Where the space between two columns lies, or null: hardly a line crosses it, and on either side of it are as many lines, and as long ones, as prose
    /// has. The cells of a table are shorter.
    /// </summary>
    private static int? Gutter(List<TextLine> page)
    {
        if (page.Count < FewestLines) return null;
        if (page.Max(line => line.Indent + line.Text.Length) < 2 * NarrowestColumn) return null;
        var best = BestGutter(page);
        var halves = page.Select(line => Halves(line, best)).OfType<(string Left, string Right, int Indent)>().ToList();
        if (halves.Count * 100 < page.Count * 85) return null;
        return IsProse(halves.Select(half => half.Left)) && IsProse(halves.Select(half => half.Right)) ? best : null;
    }

    private static bool IsProse(IEnumerable<string> column)
    {
        var lines = column.Where(text => text.Length > 0).ToList();
        if (lines.Count < FewestLines || lines.Average(text => LineWidths.Typewriter.Of(text)) < 1000 * NarrowestColumn) return false;
        return lines.Count(Punctuation.GoesOn) * 4 >= lines.Count || lines.Count(text => !char.IsLower(text[^1]) && !char.IsUpper(text[0])) * 4 >= lines.Count * 3 && AreFilled(lines);
    }

    /// <summary>Without small letters prose is told by its edge: many of its lines are about as long as the longest, but for a few, and most end no sentence.</summary>
    private static bool AreFilled(List<string> lines)
    {
        List<double> widths = [.. lines.Select(text => LineWidths.Sans.Of(text)).Order()];
        var edge = widths[^(1 + lines.Count / 12)];
        return widths.Count(width => width > 0.88 * edge) * 3 >= lines.Count && lines.Count(Punctuation.EndsSentence) * 2 < lines.Count;
    }

    /// <summary>The text at the left and at the right of a column, or null where the line crosses it.</summary>
    private static (string Left, string Right, int Indent)? Halves(TextLine line, int column)
    {
        var at = column - line.Indent;
        if (at < 0) return ("", line.Text, line.Indent);
        if (at >= line.Text.Length) return line.Indent + line.Text.Length <= column ? (line.Text, "", 0) : null;
        if (line.Text[at] != ' ' && (at = NearGutter(line.Text, at)) < 0) return null;
        var (from, to) = (at, at);
        while (from > 0 && line.Text[from - 1] == ' ') from--;
        while (to < line.Text.Length && line.Text[to] == ' ') to++;
        return to - from >= NarrowestGutter ? (line.Text[..from], line.Text[to..], line.Indent + to) : null;
    }

    /// <summary>The gutter wanders by a few columns, since the letters that were set are not of one width.</summary>
    private static int NearGutter(string text, int at)
    {
        for (var i = Math.Max(1, at - Wander); i < Math.Min(text.Length - 3, at + Wander); i++)
            if (text[i] == ' ' && text[i + 1] == ' ' && text[i + 2] == ' ') return i;
        return -1;
    }

    private List<TextLine> Read()
    {
        var (leftGap, rightGap) = (0, 0);
        var (leftRows, rightRows) = (0, 0);
        foreach (var line in _page)
        {
            leftGap += line.Gap;
            rightGap += line.Gap;
            if (Halves(line, _gutter) is not { } halves || _left.Count + _right.Count == 0 && IsHead(line, halves))
            {
                Flush();
                _read.Add(line);
                (leftGap, rightGap, leftRows, rightRows) = (0, 0, 0, 0);
                continue;
            }
            (leftGap, leftRows) = Add(_left, line with { Text = halves.Left, Gap = leftGap }, leftRows);
            (rightGap, rightRows) = Add(_right, line with { Text = halves.Right, Gap = rightGap, Indent = Math.Max(0, halves.Indent - _gutter) }, rightRows);
        }
        Flush();
        return _read;
    }

    /// <summary>Whether a line at the top of a page stands above both columns: a short one, or one with the number of the page at its other edge.</summary>
    private static bool IsHead(TextLine line, (string Left, string Right, int Indent) halves) =>
        line.Text.Length < NarrowestColumn || halves.Left.Length is > 0 and < ShortestHalf || halves.Right.Length is > 0 and < ShortestHalf;

    /// <summary>Adds a line to its column, and counts the rows that only the other column fills: one alone is no gap, since the lines of the columns need not stand side by side.</summary>
    private static (int Gap, int Rows) Add(List<TextLine> column, TextLine line, int rows)
    {
        if (line.Text.Length == 0) return (line.Gap, rows + 1);
        column.Add(line with { Gap = line.Gap + Math.Max(0, rows - 1) });
        return (0, 0);
    }

    /// <summary>Whether the writing runs from right to left, so that the right column comes first.</summary>
    private bool IsRightToLeft => _left.Concat(_right).Count(line => Scripts.IsRightToLeft(Scripts.Of(Punctuation.First(line.Text)))) * 2 > _left.Count + _right.Count;

    /// <summary>Blanks push lines from right to left to their margin: how many there are says nothing.</summary>
    private static List<TextLine> WithoutIndent(List<TextLine> lines) => [.. lines.Select(line => line with { Indent = 0 })];

    /// <summary>What was gathered of both columns is read: the first one, then the second, which starts at the page's own margin.</summary>
    private void Flush()
    {
        var margin = _right.CountBy(line => line.Indent).OrderByDescending(indent => indent.Value).ThenBy(indent => indent.Key).Select(indent => indent.Key).FirstOrDefault();
        List<TextLine> right = [.. _right.Select(line => line with { Indent = Math.Max(0, line.Indent - margin) })];
        var (first, second) = IsRightToLeft ? (WithoutIndent(right), WithoutIndent(_left)) : (_left, right);
        _read.AddRange(first);
        _read.AddRange(second.Select((line, i) => line with { Gap = i == 0 ? Math.Min(1, line.Gap) : line.Gap, AfterPageEnd = i == 0 || line.AfterPageEnd }));
        _left.Clear();
        _right.Clear();
    }
}

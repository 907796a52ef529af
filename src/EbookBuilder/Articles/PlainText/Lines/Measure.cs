using EbookBuilder.Languages;

namespace EbookBuilder.Articles.PlainText;

/// <summary>The width to which the text was set, and the metric in which that shows.</summary>
/// <param name="Widths">The metric.</param>
/// <param name="Width">The measure in that metric; infinite where lines are not wrapped at all.</param>
/// <param name="Fit">Which part of the lines ends where a line of this measure has to end, less the part that is wider, at most 1.</param>
internal sealed record Measure(LineWidths Widths, double Width, double Fit)
{
    /// <summary>Whether the lines were wrapped at a measure; if not, each line is a paragraph.</summary>
    public bool IsWrapped => double.IsFinite(Width);

    /// <summary>Lines of fewer columns may be headings and items.</summary>
    private const int WholeLine = 72;

    /// <summary>No one types lines of more columns.</summary>
    private const int LongestTyped = 100;

    /// <summary>Lines of ideographs end within the width of one, so that a measure at which many of them end is no chance.</summary>
    private const double LeastFitOfIdeographs = 0.15;

    private const int FewestEdges = 8;

    /// <summary>No one sets in the first line of a paragraph by more columns.</summary>
    private const int DeepestFirstLine = 10;

    /// <summary>Lines below this part of those that hold most of the text are names in a list and the like, however many: no measure is that of theirs.</summary>
    private const double LeastOfMost = 0.4;

    /// <summary>A measure below this part of the longest line is that of addresses or of a table.</summary>
    private const double LeastOfWidest = 0.6;

    /// <summary>Lines of Thai and its like end between words, which no blanks part; about as many characters has a word.</summary>
    private const int UnpartedWord = 6;

    private const double BroaderLatin = 0.08;

    /// <summary>
    /// Finds the measure. A typesetter (and a mail program) puts as many words into a line as fit. So for a line inside a paragraph the measure
    /// lies between its own width and its width with the next word; it is the point that lies in the most such intervals.
    /// </summary>
    public static Measure Of(IReadOnlyList<TextLine> lines)
    {
        if (AreWholeParagraphs(lines)) return new(LineWidths.Serif, double.PositiveInfinity, 1);
        var least = LeastOfMost * LengthAmidText(lines);
        var best = new Measure(LineWidths.Serif, double.PositiveInfinity, 0);
        foreach (var widths in (ReadOnlySpan<LineWidths>)[LineWidths.Serif, LineWidths.Sans, LineWidths.Typewriter])
        {
            var found = Sweep(lines, widths, least);
            if (found.Fit > best.Fit + (widths == LineWidths.Typewriter && found.Fit > 0.55 && IsTypedWidth(found.Width) ? -0.04 : 0.001)) best = found;
        }
        return ArePartedByGaps(lines) ? Typed(lines, best, least) : best;
    }

    private static bool IsTypedWidth(double width) => width is > 40_000 and < 82_000;

    /// <summary>Whether so many empty lines stand between the lines that they part the paragraphs, and no line is longer than people type.</summary>
    private static bool ArePartedByGaps(IReadOnlyList<TextLine> lines) =>
        lines.Count(line => line.Gap > 0) is var gaps && (lines.Count >= 6 ? gaps * 6 >= lines.Count : gaps > 1) && lines.All(line => line.Indent + line.Text.Length <= LongestTyped);

    /// <summary>
    /// Typed text whose measure does not show as clearly: because it is short, or because most of its lines are verse or addresses. Where none shows
    /// at all, it is the longest line.
    /// </summary>
    private static Measure Typed(IReadOnlyList<TextLine> lines, Measure best, double least)
    {
        var typed = Sweep(lines, LineWidths.Typewriter, least);
        var isPaged = lines[^1].Page > 0 || lines.Any(line => line.AfterPageEnd); // Form feeds come out of a converter, or from who types a document of a fixed width.
        if (typed.Fit > best.Fit - (isPaged ? 0 : 0.1) && typed.Fit > 0.3 && IsTypedWidth(typed.Width)) return typed;
        if (best.Fit > (isPaged && IsMeasureOfIdeographs(lines, best) ? LeastFitOfIdeographs : 0.35) && best.Width > LeastOfWidest * lines.Max(line => best.Widths.Of(line.Text))) return best;
        return new(LineWidths.Typewriter, lines.Max(line => LineWidths.Typewriter.Of(line.Text)) + 1000, 0);
    }

    private static bool IsMeasureOfIdeographs(IReadOnlyList<TextLine> lines, Measure measure) =>
        measure.Fit * lines.Count >= FewestEdges && lines.Count(line => LineJoining.IsIdeographic(line.Text[^1])) * 2 > lines.Count;

    /// <summary>The width of a line; in typed text the blanks that set in the first line of a paragraph are characters as well.</summary>
    public static double WidthOf(IReadOnlyList<TextLine> lines, int i, LineWidths widths)
    {
        var width = widths.Of(lines[i].Text);
        if (widths != LineWidths.Typewriter || i + 1 >= lines.Count || lines[i + 1].Gap > 0) return width;
        var step = lines[i].Indent - lines[i + 1].Indent;
        return step is >= 2 and <= DeepestFirstLine ? width + 1000 * step : width;
    }

    /// <summary>The width of what would have had to fit: the first word of a line, or its first character where words have no blanks between them.</summary>
    public static double FirstWord(string text, LineWidths widths)
    {
        var end = 1;
        if (Scripts.Of(text[0]) is Script.Thai or Script.Lao or Script.Khmer or Script.Myanmar)
        {
            while (end < text.Length && end < UnpartedWord && text[end] != ' ') end++;
            return widths.Of(text.AsSpan(0, end));
        }
        if (Scripts.IsWrittenWithoutSpaces(Scripts.Of(text[0])) || IsWide(text[0]))
        {
            while (end < text.Length && end < 4 && (NeverFirst.Contains(text[end], StringComparison.Ordinal) || NeverLast.Contains(text[end - 1], StringComparison.Ordinal))) end++;
            return widths.Of(text.AsSpan(0, end));
        }
        while (end < text.Length && text[end] != ' ' && !(IsWide(text[end]) && !NeverFirst.Contains(text[end], StringComparison.Ordinal)) && text[end - 1] is not ('-' or '—' or '–')) end++;
        return widths.Of(text.AsSpan(0, end));
    }

    /// <summary>How much wider the Latin letters of a line of East Asian writing may be than those of a Latin face: the faces of these scripts have broad ones.</summary>
    public static double LatinAmidWide(string text, LineWidths widths)
    {
        if (widths == LineWidths.Typewriter || !text.AsSpan().ContainsAnyInRange('\u3000', '\uFFEF')) return 0;
        var (latin, wide) = (0.0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiLetterOrDigit(text[i])) latin += widths.Of(text.AsSpan(i, 1));
            else if (IsWide(text[i])) wide++;
        }
        return wide > 4 ? BroaderLatin * latin : 0;
    }

    /// <summary>The width of what would have had to fit where words are cut: the first part of the first word and a hyphen.</summary>
    public static double FirstPartOfWord(string text, LineWidths widths)
    {
        var word = text.AsSpan(0, text.IndexOf(' ', StringComparison.Ordinal) is var blank and >= 0 ? blank : text.Length);
        var length = FirstPart.Length(word);
        return length == word.Length ? FirstWord(text, widths) : widths.Of(word[..length]) + widths.Of("-");
    }

    /// <summary>The blank that joins two lines takes, which is nothing between East Asian characters and after a hyphen.</summary>
    public static double Joint(string line, string next, LineWidths widths) =>
        line[^1] == '-' || LineJoining.JoinsWithoutSpace(line[^1], next[0]) ? 0 : widths.Space;

    // Marks that East Asian typesetting keeps from the start of a line, and from its end (JIS X 4051, line breaking).
    private const string NeverFirst = "、。，．：；！？）」』】》〉〕］｝ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ…—・,.:;!?)]}%”’\"";
    private const string NeverLast = "（「『【《〈〔［｛([{“‘";

    private static bool IsWide(char character) => character is (>= '\u3000' and < '\uAC00') or (>= '\uFF00' and <= '\uFFEF') or (>= '\uAC00' and <= '\uD7A3');

    /// <summary>Whether most of the text is in lines longer than any measure, or most lines that are more than a heading end a sentence, as hardly one in five does that was wrapped.</summary>
    private static bool AreWholeParagraphs(IReadOnlyList<TextLine> lines)
    {
        var (all, inLong, whole, sentences) = (0, 0, 0, 0);
        foreach (var line in lines)
        {
            var length = 0;
            foreach (var character in line.Text) length += character >= '\u2E80' ? 2 : 1;
            all += length;
            if (length > 170) inLong += length;
            if (length < WholeLine) continue;
            whole++;
            if (Punctuation.EndsSentence(line.Text) || Punctuation.EndsWithColon(line.Text)) sentences++;
        }
        return inLong * 4 > all || sentences >= 4 && sentences * 4 >= whole * 3;
    }

    /// <summary>The measure in a metric, by the lines of at least so many characters.</summary>
    private static Measure Sweep(IReadOnlyList<TextLine> lines, LineWidths widths, double least)
    {
        var edges = new List<(double At, int Step)>(2 * lines.Count);
        var considered = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i + 1].Gap > 0 && !lines[i + 1].AfterPageEnd || lines[i + 1].StartsParagraph) continue;
            considered++;
            if (lines[i].Text.Length < least) continue;
            var width = WidthOf(lines, i, widths);
            edges.Add((width, 1));
            edges.Add((width + Joint(lines[i].Text, lines[i + 1].Text, widths) + FirstWord(lines[i + 1].Text, widths), -1));
        }
        if (considered < 3) return new(widths, double.PositiveInfinity, 0);
        edges.Sort((left, right) => left.At.CompareTo(right.At) is var order && order != 0 ? order : left.Step.CompareTo(right.Step));
        var (depth, wider, best) = (0, edges.Count / 2, new Measure(widths, double.PositiveInfinity, double.NegativeInfinity));
        for (var i = 0; i < edges.Count; i++)
        {
            depth += edges[i].Step;
            if (edges[i].Step > 0) wider--;
            // A line that is wider than the measure speaks against it as loudly as one that ends there speaks for it.
            var fit = (double)(depth - wider) / considered;
            if (fit >= best.Fit) best = new(widths, (edges[i].At + edges[Math.Min(i + 1, edges.Count - 1)].At) / 2, fit);
        }
        return best.Fit > 0 ? best : best with { Width = double.PositiveInfinity };
    }

    /// <summary>The characters of the line in which half of the text is reached, the shortest lines first.</summary>
    private static int LengthAmidText(IReadOnlyList<TextLine> lines)
    {
        var lengths = new int[lines.Count];
        for (var i = 0; i < lengths.Length; i++) lengths[i] = lines[i].Text.Length;
        Array.Sort(lengths);
        var left = lengths.Sum() / 2;
        return Array.Find(lengths, length => (left -= length) <= 0);
    }
}

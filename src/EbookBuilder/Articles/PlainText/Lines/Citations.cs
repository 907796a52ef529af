namespace EbookBuilder.Articles.PlainText;

/// <summary>Quotations that end, behind a dash, with who said it or where it stands: they are set to a measure of their own and end without a stop.</summary>
internal static class Citations
{
    private const int MostLines = 8;
    private const int MostSourceLines = 2;
    private const double LongestSource = 60;

    /// <summary>A quotation is narrower than the text, but a line of it that is shorter than this ends it.</summary>
    private const double LeastOfMeasure = 0.8;

    /// <summary>Ideographs fill their lines: one of a quotation that goes on is less narrow by chance.</summary>
    private const double LeastOfIdeographs = 0.895;

    /// <summary>The last line of a quotation, above its source, may be shorter.</summary>
    private const double LeastAboveSource = 0.5;

    /// <summary>Marks their lines.</summary>
    /// <param name="facts">The lines.</param>
    /// <param name="measure">The measure of the text.</param>
    public static void Mark(LineFacts[] facts, double measure)
    {
        for (var i = 0; i < facts.Length; i++)
        {
            if (!InnerSentence.HasSource(facts[i].Line.Text) && !IsSource(facts, i, measure) || End(facts, i, measure) is not { } end) continue;
            var start = i;
            if (facts[i].Marker is not null)
            {
                facts[i] = facts[i] with { Marker = null };
                start--;
            }
            while (start > 0 && i - start < MostLines && IsInside(facts[start]) && facts[start - 1] is { Ends: false, Colon: false } above && IsFilled(above, measure)) start--;
            for (; start <= end; start++) facts[start] = facts[start] with { IsCited = true, EndsCitation = start == end };
            i = end;
        }
    }

    /// <summary>Whether a line is a source alone, because its dash had no room on the line before; a dash before others too is that of a list or of what people say.</summary>
    private static bool IsSource(LineFacts[] facts, int i, double measure) =>
        i > 0 && facts[i].Marker is { Style: "—" or "–" or "―" } && facts[i] is { Ends: false, Colon: false, BreaksOff: false, Columns: < LongestSource } && IsInside(facts[i]) && facts[i - 1] is { Ends: true, Marker: null } above && above.WidthWithNext > LeastAboveSource * measure
        && !(i + 1 < facts.Length && facts[i + 1].Marker is not null);

    /// <summary>The last line of the source; null where it goes on as running text does.</summary>
    private static int? End(LineFacts[] facts, int start, double measure)
    {
        var end = start;
        var least = LineJoining.IsIdeographic(facts[start].Line.Text[^1]) ? LeastOfIdeographs : LeastOfMeasure;
        while (end + 1 < facts.Length && IsInside(facts[end + 1]) && facts[end].WidthWithNext > least * measure)
            if (++end - start > MostSourceLines || facts[end].Ends || facts[end].Colon) return null;
        return end;
    }

    private static bool IsInside(in LineFacts line) => line.Line is { Gap: 0, AfterPageEnd: false };

    private static bool IsFilled(in LineFacts line, double measure) => line.WidthWithNext > LeastOfMeasure * measure;
}

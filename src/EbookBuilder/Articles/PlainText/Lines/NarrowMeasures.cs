namespace EbookBuilder.Articles.PlainText;

/// <summary>The measures below the main one to which some lines were set; each is the main one where the lines show none.</summary>
/// <param name="Item">The measure of items.</param>
/// <param name="Quote">The measure of quotations, narrower still; that of items where there is none.</param>
/// <param name="First">The measure of the first lines of paragraphs, which is narrower by their indent, even where the indent itself was lost.</param>
internal sealed record NarrowMeasures(double Item, double Quote, double First)
{
    private const int FewestFirstLines = 5;
    private const int FewestOfQuotes = 3;

    /// <summary>Learns them.</summary>
    public static NarrowMeasures Of(LineFacts[] facts, Measure measure, bool hasCase)
    {
        var first = OfFirstLines(facts, measure);
        if (!measure.IsWrapped) return new(measure.Width, measure.Width, first);
        var intervals = Enumerable.Range(0, Math.Max(0, facts.Length - 1)).Where(i => facts[i].Width > 0.6 * measure.Width && facts[i].WidthWithNext < measure.Width && IsInsideSentence(facts[i], facts[i + 1], hasCase))
            .Select(i => (From: facts[i].Width, To: Math.Min(facts[i].WidthWithNext, 0.985 * measure.Width))).Take(600).ToList();
        var item = Deepest(intervals, measure, Math.Max(3, intervals.Count / 8));
        if (item >= measure.Width) return new(item, item, first);
        intervals.RemoveAll(interval => interval.From <= item && item <= interval.To);
        intervals.RemoveAll(interval => interval.From > 0.97 * item && interval.From < 1.03 * item);
        var quote = Deepest(intervals, measure, FewestOfQuotes);
        return quote >= measure.Width ? new(item, item, first) : new(Math.Max(item, quote), Math.Min(item, quote), first);
    }

    /// <summary>Whether a line surely has the next one in its block, so that it was broken at the measure of the block.</summary>
    private static bool IsInsideSentence(in LineFacts line, in LineFacts next, bool hasCase) =>
        !line.Ends && !line.Colon && next.Marker is null && (next.Line.Gap == 0 || next.Line.AfterPageEnd) && (!hasCase || next.GoesOn);

    private static double Deepest(List<(double From, double To)> intervals, Measure measure, int least)
    {
        var (best, count) = (measure.Width, least - 1);
        foreach (var candidate in intervals.Select(interval => interval.From).Where(width => width > 0.78 * measure.Width))
        {
            var inside = intervals.Count(interval => interval.From <= candidate && candidate <= interval.To);
            if (inside > count) (best, count) = (candidate, inside);
        }
        return best;
    }

    /// <summary>Looks at the lines behind those that end a sentence well before the measure: most of them are first lines.</summary>
    private static double OfFirstLines(LineFacts[] facts, Measure measure)
    {
        if (!measure.IsWrapped) return measure.Width;
        var lines = Enumerable.Range(1, Math.Max(0, facts.Length - 1))
            .Where(i => facts[i - 1].Ends && facts[i - 1].WidthWithNext < 0.9 * measure.Width && facts[i].Line.Gap == 0 && facts[i].Marker is null && facts[i].Width > 0.7 * measure.Width)
            .Select(i => (From: facts[i].Width, To: facts[i].WidthWithNext, Below: i + 1 < facts.Length ? facts[i + 1].Width : 0)).Take(400).ToList();
        if (lines.Count < FewestFirstLines) return measure.Width;
        // A line that is wider than the measure speaks twice as loudly against it as one that ends there speaks for it.
        int Fit(double width) => lines.Count(line => line.From <= width && width <= line.To) - 2 * lines.Count(line => line.From > width);
        var best = lines.Select(line => line.From).Where(width => width > 0.9 * measure.Width && width < 0.99 * measure.Width).DefaultIfEmpty(measure.Width).MaxBy(Fit);
        var areFirst = lines.Count(line => line.Below > best) * 6 > lines.Count; // The lines below those of items are as narrow.
        return areFirst && Fit(best) >= Fit(measure.Width) + Math.Max(2, lines.Count / 5) ? best : measure.Width;
    }
}

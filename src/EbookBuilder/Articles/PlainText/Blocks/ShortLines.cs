namespace EbookBuilder.Articles.PlainText;

/// <summary>Short lines that are no statements and stand one under another, three or more: the items of a list that lost its marks.</summary>
internal static class ShortLines
{
    private const int Fewest = 3;
    private const double MostColumns = 60;
    private const double MostOfMeasure = 0.75;

    /// <summary>
    /// Whether each line stands inside such a series. The first may be the heading of what follows, unless a line with a colon announces the series; the last may head
    /// the text behind it, unless all are questions that were announced.
    /// </summary>
    public static bool[] InSeries(LineFacts[] facts, TypesettingHabits habits)
    {
        var inside = new bool[facts.Length];
        for (var start = 0; start < facts.Length;)
        {
            var (end, isAnnounced) = (start, start > 0 && facts[start - 1].Colon);
            while (end < facts.Length && IsShort(facts[end], habits) && (end == start || GoesOn(facts[start], facts[end], isAnnounced))) end++;
            var first = isAnnounced ? start : start + 1;
            if (end - start >= Fewest) Array.Fill(inside, true, first, end - first - (isAnnounced && facts[start].Asks ? 0 : 1));
            start = Math.Max(end, start + 1);
        }
        return inside;
    }

    /// <summary>No wider gap than before the first parts them, and they are all questions or none is.</summary>
    private static bool GoesOn(in LineFacts first, in LineFacts line, bool isAnnounced) => (line.Line.AfterPageEnd || line.Line.Gap <= Math.Max(first.Line.Gap, isAnnounced ? 1 : 0)) && line.Asks == first.Asks;

    private static bool IsShort(in LineFacts line, TypesettingHabits habits) =>
        (!line.Ends || line.Asks) && !line.Colon && !line.BreaksOff && line.Marker is null && line.Columns < MostColumns && !(line.WidthWithNext > MostOfMeasure * habits.Measure.Width);
}

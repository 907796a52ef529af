namespace EbookBuilder.Articles.PlainText;

/// <summary>Years that count from an event: the eras of Japan, and the Republic in Taiwan.</summary>
internal static class EraYears
{
    // The year before the first of each; the last year that it may have.
    private static readonly (string Name, int Before, int Most)[] Eras =
    [
        ("中華民國", 1911, 200), ("中华民国", 1911, 200), ("民國", 1911, 200), ("民国", 1911, 200),
        ("明治", 1867, 45), ("大正", 1911, 15), ("昭和", 1925, 64), ("平成", 1988, 31), ("令和", 2018, 99),
    ];

    /// <summary>The name of an era that stands in a text at a place with a number or a blank behind it, or null.</summary>
    public static string? NameAt(string text, int start)
    {
        foreach (var (name, _, _) in Eras)
            if (text.AsSpan(start).StartsWith(name, StringComparison.Ordinal)) return name;
        return null;
    }

    /// <summary>The year in the common era, or null where the word names no era or the era has no such year.</summary>
    public static int? CommonYear(string era, int year)
    {
        foreach (var (name, before, most) in Eras)
            if (name == era) return year >= 1 && year <= most ? before + year : null;
        return null;
    }
}

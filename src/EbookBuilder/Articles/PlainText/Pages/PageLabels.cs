using System.Globalization;

namespace EbookBuilder.Articles.PlainText;

/// <summary>Which printed number the page has that starts at a line.</summary>
internal static class PageLabels
{
    /// <summary>The lines, each that starts a page with its label. Where form feeds part pages that show no number, the pages are counted.</summary>
    /// <param name="rest">The lines of the text.</param>
    /// <param name="all">All lines, furniture among them.</param>
    /// <param name="numbers">The number that each line with one shows, by the place of the line among all.</param>
    public static List<TextLine> Give(List<TextLine> rest, IReadOnlyList<TextLine> all, Dictionary<int, string> numbers)
    {
        if (rest.Count == 0 || numbers.Count == 0 && all[^1].Page == 0) return rest;
        if (all[^1].Page > 0) ByFormFeeds(rest, all, numbers);
        else ByNumbers(rest, all, numbers);
        return rest;
    }

    private static void ByFormFeeds(List<TextLine> rest, IReadOnlyList<TextLine> all, Dictionary<int, string> numbers)
    {
        var shown = new Dictionary<int, int>();
        foreach (var (i, number) in numbers) shown.TryAdd(all[i].Page, int.Parse(number, CultureInfo.InvariantCulture));
        // A page without a number counts on from the nearest one with it.
        var offset = shown.Count == 0 ? 1 : shown.GroupBy(page => page.Value - page.Key).MaxBy(group => group.Count())!.Key;
        var previous = -1;
        for (var i = 0; i < rest.Count; i++)
        {
            if (rest[i].Page == previous) continue;
            previous = rest[i].Page;
            var number = shown.TryGetValue(previous, out var printed) ? printed : previous + offset;
            if (number > 0) rest[i] = rest[i] with { PageLabel = number.ToString(CultureInfo.InvariantCulture) };
        }
    }

    /// <summary>Without form feeds a number stands where its page ends, or, if the first one stands above all text, where its page starts.</summary>
    private static void ByNumbers(List<TextLine> rest, IReadOnlyList<TextLine> all, Dictionary<int, string> numbers)
    {
        var shown = numbers.Select(pair => (Line: all[pair.Key].Number, Value: int.Parse(pair.Value, CultureInfo.InvariantCulture))).OrderBy(pair => pair.Line).ToList();
        var atHead = shown[0].Line < rest[0].Number || shown[^1].Line < rest[^1].Number && shown[0].Value == 2;
        if (!atHead && shown[0].Value > 0) rest[0] = rest[0] with { PageLabel = shown[0].Value.ToString(CultureInfo.InvariantCulture) };
        var next = 0;
        foreach (var (line, value) in shown)
        {
            while (next < rest.Count && rest[next].Number < line) next++;
            if (next == rest.Count) return;
            rest[next] = rest[next] with { PageLabel = (atHead ? value : value + 1).ToString(CultureInfo.InvariantCulture) };
        }
    }
}

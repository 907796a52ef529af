namespace EbookBuilder.Articles.PlainText;

/// <summary>
/// Items that stand side by side on one line, as the choices of a question do: <c>a) core     b) mantle     c) crust</c>; or that a converter ran together, which made one line of
/// each paragraph: <c>2. Clean the belt. 3. Oil the bearing.</c>
/// </summary>
internal static class SideBySideItems
{
    private const string Between = "  ";

    /// <summary>A line this long was made by a converter.</summary>
    private const int ShortestRunTogether = 60;

    /// <summary>The lines, each of such items on a line of its own.</summary>
    public static List<TextLine> Part(List<TextLine> lines)
    {
        if (!lines.Exists(line => ItemsIn(line.Text) is not null)) return lines;
        return [.. lines.SelectMany(line => ItemsIn(line.Text) is { } items ? items.Select((item, i) => line with { Text = item, Gap = i == 0 ? line.Gap : 0, PageLabel = i == 0 ? line.PageLabel : null, AfterPageEnd = i == 0 && line.AfterPageEnd }) : [line])];
    }

    /// <summary>The items on a line, two or more that count on; or null.</summary>
    public static string[]? ItemsIn(string text)
    {
        if (ListMarker.Find(text) is not { Number: { } first, Style: var style }) return null;
        if (!text.Contains(Between, StringComparison.Ordinal)) return style is "1." or "1)" && text.Length >= ShortestRunTogether ? RunTogether(text, first, style[1]) : null;
        var items = text.Split([Between, "\t"], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        for (var i = 0; i < items.Length; i++)
            if (ListMarker.Find(items[i]) is not { } marker || marker.Number != first + i || marker.Style != style) return null;
        return items.Length > 1 ? items : null;
    }

    /// <summary>The items of a line in which the next number stands behind the end of a sentence.</summary>
    private static string[]? RunTogether(string text, int first, char closer)
    {
        var items = new List<string>();
        var start = 0;
        while (NextItem(text, start, $"{first + items.Count + 1}{closer} ") is > 0 and var next)
        {
            items.Add(text[start..next].TrimEnd());
            start = next;
        }
        items.Add(text[start..]);
        return items.Count > 1 ? [.. items] : null;
    }

    private static int NextItem(string text, int start, string mark)
    {
        var at = text.IndexOf(mark, Math.Min(text.Length, start + mark.Length), StringComparison.Ordinal);
        if (at < 1 || at + mark.Length >= text.Length) return -1;
        var before = text.AsSpan(0, at).TrimEnd();
        var apart = before.Length < at || LineJoining.IsIdeographic(before[^1]);
        return apart && before[^1] is '.' or '!' or '?' or '。' or '！' or '？' or ';' or '…' && !char.IsDigit(before[^2]) && !char.IsLower(text[at + mark.Length]) ? at : -1;
    }
}

namespace EbookBuilder.Articles.PlainText;

/// <summary>Items that stand side by side on one line, as the choices of a question do: <c>a) core     b) mantle     c) crust</c>.</summary>
internal static class SideBySideItems
{
    private const string Between = "  ";

    /// <summary>The lines, each of such items on a line of its own.</summary>
    public static List<TextLine> Part(List<TextLine> lines)
    {
        if (!lines.Exists(line => ItemsIn(line.Text) is not null)) return lines;
        return [.. lines.SelectMany(line => ItemsIn(line.Text) is { } items ? items.Select((item, i) => line with { Text = item, Gap = i == 0 ? line.Gap : 0, PageLabel = i == 0 ? line.PageLabel : null, AfterPageEnd = i == 0 && line.AfterPageEnd }) : [line])];
    }

    /// <summary>The items on a line, two or more that count on; or null.</summary>
    public static string[]? ItemsIn(string text)
    {
        if (!text.Contains(Between, StringComparison.Ordinal) || ListMarker.Find(text) is not { Number: { } first, Style: var style }) return null;
        var items = text.Split([Between, "\t"], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        for (var i = 0; i < items.Length; i++)
            if (ListMarker.Find(items[i]) is not { } marker || marker.Number != first + i || marker.Style != style) return null;
        return items.Length > 1 ? items : null;
    }
}

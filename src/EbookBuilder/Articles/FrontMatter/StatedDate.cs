using System.Globalization;
using EbookBuilder.Articles.PlainText;

namespace EbookBuilder.Articles;

/// <summary>Dates as front matter states them.</summary>
internal static class StatedDate
{
    /// <summary><c>YYYY</c>, <c>YYYY-MM</c> or <c>YYYY-MM-DD</c>; null where the text is no date, or could be two (<c>03/04/2022</c>).</summary>
    public static string? Read(string text)
    {
        if (Calendar(text) is { } date) return date;
        return Dates.Find(text)?.Value;
    }

    /// <summary>Words that stand for a date which only the site's generator knows.</summary>
    public static bool IsComputed(string text) =>
        text.ToLowerInvariant() is "now" or "today" or "last-modified" or "git" or "auto" || text.Contains("{{", StringComparison.Ordinal) || text.Contains("`r ", StringComparison.Ordinal);

    /// <summary>ISO 8601 forms, with or without an hour behind them, and the compact <c>20221108</c>.</summary>
    private static string? Calendar(string text)
    {
        var digits = text.AsSpan().IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : text.Length;
        if (digits == 8 && text.Length == 8) return Day(text[..4], text[4..6], text[6..]);
        if (digits != 4 || !IsYear(text[..4])) return null;
        if (text.Length == 4) return text;
        if (text[4] != '-') return null;
        var parts = text[5..].Split('-', 'T', 't', ' ');
        if (parts[0].Length is < 1 or > 2) return null;
        if (parts.Length == 1) return Day(text[..4], parts[0], "");
        return parts[1].Length is 1 or 2 ? Day(text[..4], parts[0], parts[1]) : null;
    }

    private static bool IsYear(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 0 and < 3000;

    private static string? Day(string year, string month, string day)
    {
        if (!IsYear(year) || !int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out var m) || m is < 1 or > 12) return null;
        if (day.Length == 0) return $"{year}-{m:00}";
        if (!int.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out var d) || d < 1 || d > DateTime.DaysInMonth(int.Parse(year, CultureInfo.InvariantCulture), m)) return null;
        return $"{year}-{m:00}-{d:00}";
    }
}

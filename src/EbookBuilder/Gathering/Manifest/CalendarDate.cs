using System.Globalization;

namespace EbookBuilder.Gathering.Manifest;

/// <summary>The dates that a package document takes.</summary>
internal static class CalendarDate
{
    /// <summary>Whether the text is a real <c>YYYY</c>, <c>YYYY-MM</c> or <c>YYYY-MM-DD</c>.</summary>
    public static bool IsValid(string text) =>
        DateOnly.TryParseExact(text, ["yyyy", "yyyy-MM", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}

using System.Globalization;
using EbookBuilder.Languages;

namespace EbookBuilder.Articles.PlainText;

/// <summary>Reads dates as people write them, in many languages.</summary>
internal static class Dates
{
    /// <summary>What Thai years are ahead of the common era.</summary>
    private const int BuddhistYears = 543;

    private const int BuddhistCentury = 2500;

    /// <summary>Later years are those of the Buddha.</summary>
    private const int LastCommonYear = 2400;

    // Where 4/5/2022 is the fifth of April, or may be it.
    private static readonly string[] MonthMayLead = ["en", "fil", "zh", "ja", "ko", "hu", "fa", "mn", "lt", "und"];

    /// <summary>A date found in a line.</summary>
    /// <param name="Value"><c>YYYY-MM-DD</c> or <c>YYYY-MM</c>.</param>
    /// <param name="Start">Where in the line it starts.</param>
    /// <param name="End">Where it ends.</param>
    internal sealed record Found(string Value, int Start, int End);

    /// <summary>The first date in a line, or null.</summary>
    /// <param name="text">The line.</param>
    /// <param name="language">The language, where it is known: it tells what <c>4/5/2022</c> means.</param>
    public static Found? Find(string text, string? language = null)
    {
        var tokens = DateTokens.Of(text);
        for (var i = 0; i < tokens.Count; i++)
        {
            var found = EastAsian(tokens, i) ?? OfEra(tokens, i, language) ?? Numeric(tokens, i, language) ?? Vietnamese(tokens, i) ?? Named(tokens, i);
            if (found is not null) return found;
        }
        return HijriDates.Find(tokens);
    }

    /// <summary><c>2022年11月8日</c>, <c>令和4年11月8日</c>, <c>民國111年11月8日</c>, <c>2022년 11월 8일</c>, also without the day.</summary>
    private static Found? EastAsian(List<DateToken> tokens, int i)
    {
        if (!Is(tokens, i + 1, "年", "년") || !Is(tokens, i + 3, "月", "월") || tokens[i + 2].Number is < 1 or > 12) return null;
        var era = i > 0 ? EraYears.CommonYear(tokens[i - 1].Text, tokens[i].Number) : null;
        if (era is null && !tokens[i].IsYear) return null;
        var (year, month, start) = (era ?? tokens[i].Number, tokens[i + 2].Number, era is null ? tokens[i].Start : tokens[i - 1].Start);
        return Is(tokens, i + 5, "日", "일", "号", "號") && tokens[i + 4].IsDay
            ? Day(year, month, tokens[i + 4].Number, start, tokens[i + 5].End)
            : new(Month(year, month), start, tokens[i + 3].End);
    }

    /// <summary><c>2022-11-08</c>, <c>2022/11/8</c>, <c>2022. 11. 8.</c>, <c>8.11.2022</c>, <c>۱۴۰۱/۸/۱۷</c>, and <c>4/5/2022</c> where only one reading is possible.</summary>
    private static Found? Numeric(List<DateToken> tokens, int i, string? language)
    {
        if (i + 4 >= tokens.Count || !tokens[i].IsNumber || !tokens[i + 2].IsNumber || !tokens[i + 4].IsNumber) return null;
        var separator = tokens[i + 1].Text;
        if (separator is not ("-" or "/" or "." or "–" or "‑") || tokens[i + 3].Text != separator) return null;
        var (first, second, third) = (tokens[i].Number, tokens[i + 2].Number, tokens[i + 4].Number);
        var (start, end) = (tokens[i].Start, tokens[i + 4].End);
        if (HijriDates.IsNumeric(tokens, i)) return null;
        if (IsPersianYear(first, tokens[i].Text)) return PersianDay(first, second, third, start, end);
        if (tokens[i].IsYear) return Day(first, second, third, start, end);
        if (!tokens[i + 4].IsYear) return null;
        if (separator == "." || first > 12) return Day(third, second, first, start, end);
        if (second > 12) return Day(third, first, second, start, end);
        if (separator == "/" && language is "en-US") return Day(third, first, second, start, end);
        return first == second || separator == "-" || third > LastCommonYear || DayLeads(language) ? Day(third, second, first, start, end) : null;
    }

    /// <summary><c>民國113/05/02</c>, <c>令和6.5.2</c>; in Taiwan <c>113/05/02</c> alone.</summary>
    private static Found? OfEra(List<DateToken> tokens, int i, string? language)
    {
        if (i + 4 >= tokens.Count || !tokens[i].IsNumber || tokens[i].IsYear || !tokens[i + 2].IsNumber || !tokens[i + 4].IsNumber) return null;
        if (tokens[i + 1].Text is not ("-" or "/" or ".") || tokens[i + 3].Text != tokens[i + 1].Text) return null;
        var era = i > 0 ? EraYears.CommonYear(tokens[i - 1].Text, tokens[i].Number) : null;
        if (era is null && (tokens[i].Text.Length != 3 || language is not ("zh-TW" or "zh-Hant" or "zh-Hant-TW"))) return null;
        var year = era ?? EraYears.CommonYear("民國", tokens[i].Number);
        return year is { } common ? Day(common, tokens[i + 2].Number, tokens[i + 4].Number, tokens[era is null ? i : i - 1].Start, tokens[i + 4].End) : null;
    }

    /// <summary><c>ngày 15 tháng 5 năm 2024</c>, <c>15 tháng 5, 2024</c>.</summary>
    private static Found? Vietnamese(List<DateToken> tokens, int i)
    {
        if (i < 1 || i + 2 >= tokens.Count || !tokens[i].Text.Equals("tháng", StringComparison.OrdinalIgnoreCase) || tokens[i + 1].Number is < 1 or > 12 || !tokens[i - 1].IsDay) return null;
        var after = Skip(tokens, i + 2);
        return YearAt(tokens, after) is { } year ? Day(year, tokens[i + 1].Number, tokens[i - 1].Number, tokens[i - 1].Start, tokens[after].End) : null;
    }

    private static bool DayLeads(string? language) => language is "en-GB" || language is { Length: > 1 } && !MonthMayLead.Contains(language.Split('-')[0]);

    /// <summary><c>8 November 2022</c>, <c>8th of November, 2022</c>, <c>November 8, 2022</c>, <c>8 de noviembre de 2022</c>, <c>8. November 2022</c>, <c>November 2022</c>, <c>۱۷ آبان ۱۴۰۱</c>.</summary>
    private static Found? Named(List<DateToken> tokens, int i)
    {
        if (tokens[i].Month == 0) return null;
        var before = SkipBack(tokens, i - 1);
        var after = Skip(tokens, LastName(tokens, i) + 1);
        if (before >= 0 && tokens[before].IsDay && (YearAt(tokens, after) ?? ShortThaiYear(tokens, i, after)) is { } year) return Day(tokens[i], year, tokens[before].Number, tokens[before].Start, tokens[after].End);
        if (after < tokens.Count && tokens[after].IsDay && YearAt(tokens, Skip(tokens, after + 1)) is { } later)
            return Day(tokens[i], later, tokens[after].Number, tokens[i].Start, tokens[Skip(tokens, after + 1)].End);
        if (before >= 0 && tokens[before].IsDay && Is(tokens, before - 1, "gada") && YearAt(tokens, SkipBack(tokens, before - 1)) is { } earlier) return Day(tokens[i], earlier, tokens[before].Number, tokens[SkipBack(tokens, before - 1)].Start, tokens[i].End);
        if (before >= 0 && tokens[before].IsYear && after < tokens.Count && tokens[after].IsDay) return Day(tokens[i], tokens[before].Number, tokens[after].Number, tokens[before].Start, tokens[after].End);
        return YearAt(tokens, after) is { } alone && tokens[i].Text.Length > 2 && !tokens[i].NeedsDay && !tokens[i].IsPersian ? new(Month(CommonYear(tokens[i], alone), tokens[i].Month), tokens[i].Start, tokens[after].End) : null;
    }

    /// <summary>In the Levant a month has two names, and papers print both: <c>4 آب/أغسطس 2013</c>.</summary>
    private static int LastName(List<DateToken> tokens, int i) => Is(tokens, i + 1, "/") && i + 2 < tokens.Count && tokens[i + 2].Month == tokens[i].Month ? i + 2 : i;

    private static Found? Day(DateToken month, int year, int day, int start, int end) =>
        month.IsPersian ? PersianDay(year, month.Month, day, start, end) : Day(CommonYear(month, year), month.Month, day, start, end);

    /// <summary>The same year of the common era; later ones than an article can have count from the Buddha.</summary>
    public static int OfCommonEra(int year) => year > LastCommonYear ? year - BuddhistYears : year;

    /// <summary>Thai years count from the Buddha; short ones with their last two figures.</summary>
    private static int CommonYear(DateToken month, int year) => Scripts.Of(month.Text[0]) == Script.Thai && year < 100 ? BuddhistCentury + year - BuddhistYears : year;

    private static int? ShortThaiYear(List<DateToken> tokens, int month, int i) =>
        i < tokens.Count && tokens[i] is { Number: > 31, Text.Length: 2 } && Scripts.Of(tokens[month].Text[0]) == Script.Thai ? tokens[i].Number : null;

    private static int? YearAt(List<DateToken> tokens, int i) => i >= 0 && i < tokens.Count && tokens[i].IsYear ? tokens[i].Number : null;

    /// <summary>Ordinal endings, articles and commas between the parts of a date.</summary>
    private static bool IsFiller(DateToken token) => token.Text is "," or "." or "॰" or "،" or "º" or "°" or "\"" or "-" || token.Text.ToLowerInvariant() is
        "th" or "st" or "nd" or "rd" or "of" or "de" or "del" or "di" or "er" or "ème" or "e" or "den" or "tháng" or "năm" or "the" or "d" or "ngày" or "พ.ศ" or "ค.ศ" or "m" or "gada";

    private static int Skip(List<DateToken> tokens, int i)
    {
        while (i < tokens.Count && !tokens[i].IsNumber && IsFiller(tokens[i])) i++;
        return i;
    }

    private static int SkipBack(List<DateToken> tokens, int i)
    {
        while (i >= 0 && !tokens[i].IsNumber && IsFiller(tokens[i])) i--;
        return i;
    }

    private static bool Is(List<DateToken> tokens, int i, params ReadOnlySpan<string> words) => i >= 0 && i < tokens.Count && words.Contains(tokens[i].Text);

    private static Found? Day(int year, int month, int day, int start, int end) => year > LastCommonYear ? Day(year - BuddhistYears, month, day, start, end) :
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new(string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}"), start, end)
            : null;

    private static string Month(int year, int month) => string.Create(CultureInfo.InvariantCulture, $"{OfCommonEra(year):D4}-{month:D2}");

    /// <summary>Written in the digits of Persian, a year from 1250 to 1500 counts from the Hijra by the sun.</summary>
    private static bool IsPersianYear(int year, string digits) => year is >= 1250 and <= 1500 && digits[0] is >= '۰' and <= '۹';

    private static Found? PersianDay(int year, int month, int day, int start, int end)
    {
        var calendar = new PersianCalendar();
        if (year is < 1200 or > 1500 || month is < 1 or > 12 || day < 1 || day > calendar.GetDaysInMonth(year, month)) return null;
        return new(calendar.ToDateTime(year, month, day, 0, 0, 0, 0).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), start, end);
    }
}

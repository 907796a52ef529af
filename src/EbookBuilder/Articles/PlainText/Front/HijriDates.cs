using System.Collections.Frozen;
using System.Globalization;

namespace EbookBuilder.Articles.PlainText;

/// <summary>Days of the Islamic year by the moon, as the calendar of Umm al-Qura counts them. Where a line names the common day too, that one is more certain.</summary>
internal static class HijriDates
{
    /// <summary>The months; a slash separates spellings.</summary>
    private const string Months = "محرم/المحرم/muharram صفر/safar ربيع\u00A0الأول/ربيع\u00A0الاول ربيع\u00A0الآخر/ربيع\u00A0الاخر/ربيع\u00A0الثاني جمادى\u00A0الأولى/جمادى\u00A0الاولى/جمادى\u00A0الأول جمادى\u00A0الآخرة/جمادى\u00A0الاخرة/جمادى\u00A0الآخر/جمادى\u00A0الثانية رجب/rajab شعبان/shaban/sha'ban/sha’ban رمضان/ramadan/ramadhan/ramazan شوال/shawwal ذو\u00A0القعدة/ذي\u00A0القعدة ذو\u00A0الحجة/ذي\u00A0الحجة";

    private static readonly FrozenDictionary<string, int> Numbers = Months.Split(' ')
        .SelectMany((names, month) => names.Split('/').Select(name => (name.Replace('\u00A0', ' '), month + 1))).ToFrozenDictionary(entry => entry.Item1, entry => entry.Item2, StringComparer.OrdinalIgnoreCase);

    /// <summary>The first such day in a line, or null.</summary>
    public static Dates.Found? Find(List<DateToken> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if ((Named(tokens, i) ?? Numeric(tokens, i)) is { } found) return found;
        }
        return null;
    }

    /// <summary><c>15 رمضان 1445</c>, <c>١٥ من ربيع الأول ١٤٤٥هـ</c>.</summary>
    private static Dates.Found? Named(List<DateToken> tokens, int i)
    {
        var isLong = i + 1 < tokens.Count && Numbers.ContainsKey($"{tokens[i].Text} {tokens[i + 1].Text}");
        if (!Numbers.TryGetValue(isLong ? $"{tokens[i].Text} {tokens[i + 1].Text}" : tokens[i].Text, out var month)) return null;
        var day = i > 1 && tokens[i - 1].Text is "من" or "-" ? i - 2 : i - 1;
        var year = isLong ? i + 2 : i + 1;
        if (year < tokens.Count && tokens[year].Text is "," or "،" or "-" or "لعام" or "عام" or "سنة") year++;
        return day >= 0 && year < tokens.Count && tokens[day].IsDay ? Day(tokens[year].Number, month, tokens[day].Number, tokens[day].Start, tokens[year].End) : null;
    }

    /// <summary><c>١٤٤٥/٩/٥</c>, <c>5/9/1445 هـ</c>.</summary>
    private static Dates.Found? Numeric(List<DateToken> tokens, int i)
    {
        if (!IsNumeric(tokens, i)) return null;
        return tokens[i].IsYear
            ? Day(tokens[i].Number, tokens[i + 2].Number, tokens[i + 4].Number, tokens[i].Start, tokens[i + 4].End)
            : Day(tokens[i + 4].Number, tokens[i + 2].Number, tokens[i].Number, tokens[i].Start, tokens[i + 4].End);
    }

    /// <summary>Whether three figures are of this calendar: in Arabic ones with a year of it, or with the letter of the Hijra behind.</summary>
    public static bool IsNumeric(List<DateToken> tokens, int i)
    {
        if (i + 4 >= tokens.Count || tokens[i + 1].Text is not ("/" or "-") || tokens[i + 3].Text != tokens[i + 1].Text) return false;
        var year = tokens[i].IsYear ? tokens[i].Number : tokens[i + 4].Number;
        return year is >= 1320 and < 1500 && (tokens[i].Text[0] is >= '٠' and <= '٩' || (i + 5 < tokens.Count && tokens[i + 5].Text is "هـ" or "ه"));
    }

    private static Dates.Found? Day(int year, int month, int day, int start, int end)
    {
        var calendar = new UmAlQuraCalendar();
        if (year is < 1320 or > 1499 || month is < 1 or > 12 || day < 1 || day > calendar.GetDaysInMonth(year, month)) return null;
        return new(calendar.ToDateTime(year, month, day, 0, 0, 0, 0).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), start, end);
    }
}

using System.Globalization;
using System.Text;

namespace EbookBuilder.Gathering.Liquid;

/// <summary>Dates written with the signs of strftime, in English as Liquid has it, never by the machine's culture or clock.</summary>
internal static class LiquidDate
{
    /// <summary>The date that <paramref name="text"/> is, written as <paramref name="pattern"/> says; the text itself where it is no date.</summary>
    public static string Format(string text, string pattern)
    {
        var day = text.Length > 10 && text[4] == '-' ? text[..10] : text;
        if (!DateTime.TryParseExact(day, ["yyyy-MM-dd", "yyyy-M-d", "yyyy/MM/dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return text is "now" or "today" ? "" : text;
        var written = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 >= pattern.Length)
            {
                written.Append(pattern[i]);
                continue;
            }
            var isShort = pattern[i + 1] is '-' or '_' && i + 2 < pattern.Length;
            if (isShort) i++;
            written.Append(Part(date, pattern[++i], isShort));
        }
        return written.ToString();
    }

    private static string Part(DateTime date, char sign, bool isShort) => sign switch
    {
        'Y' => Number(date.Year, "0000"),
        'y' => Number(date.Year % 100, "00"),
        'm' => Number(date.Month, isShort ? "0" : "00"),
        'd' => Number(date.Day, isShort ? "0" : "00"),
        'e' => Number(date.Day, "0"),
        'j' => Number(date.DayOfYear, "000"),
        'B' => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(date.Month),
        'b' or 'h' => CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(date.Month),
        'A' => CultureInfo.InvariantCulture.DateTimeFormat.GetDayName(date.DayOfWeek),
        'a' => CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedDayName(date.DayOfWeek),
        'F' => Number(date.Year, "0000") + "-" + Number(date.Month, "00") + "-" + Number(date.Day, "00"),
        'H' or 'M' or 'S' or 'I' => "00",
        '%' => "%",
        _ => "",
    };

    private static string Number(int value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}

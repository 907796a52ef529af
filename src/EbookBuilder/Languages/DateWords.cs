using System.Globalization;

namespace EbookBuilder.Languages;

/// <summary>
/// Dates as a reader says them. The words stand here rather than in the framework's culture data, which differ from machine to machine: the same book
/// has the same bytes everywhere.
/// </summary>
internal static class DateWords
{
    /// <summary>A date <c>YYYY</c>, <c>YYYY-MM</c> or <c>YYYY-MM-DD</c> in the words of a language; as it stands where its words are not known here.</summary>
    public static string In(string language, string date)
    {
        var parts = date.Split('-');
        if (parts.Length < 2 || !Numbers(parts, out var year, out var month, out var day)) return date;
        var primary = language.Split('-')[0];
        if (primary is "zh" or "ja") return day == 0 ? $"{year}年{month}月" : $"{year}年{month}月{day}日";
        if (primary == "ko") return day == 0 ? $"{year}년 {month}월" : $"{year}년 {month}월 {day}일";
        return Months.GetValueOrDefault(primary) is { } names ? Say(primary, language, year, names.Split(' ')[month - 1], day) : date;
    }

    private static string Say(string primary, string language, string year, string month, int day)
    {
        var number = day.ToString(CultureInfo.InvariantCulture);
        if (day == 0) return primary is "es" or "pt" ? $"{month} de {year}" : $"{month} {year}";
        return primary switch
        {
            "en" when language is "en-US" or "en-PH" => $"{month} {number}, {year}",
            "de" or "da" or "nb" or "no" or "nn" or "fi" or "cs" or "sk" or "hr" or "sl" or "is" => $"{number}. {month} {year}",
            "es" or "pt" => $"{number} de {month} de {year}",
            "hu" => $"{year}. {month} {number}.",
            "fr" when day == 1 => $"1er {month} {year}",
            _ => $"{number} {month} {year}",
        };
    }

    private static bool Numbers(string[] parts, out string year, out int month, out int day)
    {
        (year, day) = (parts[0], 0);
        return int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out month) && month is >= 1 and <= 12
            && (parts.Length < 3 || (int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out day) && day is >= 1 and <= 31));
    }

    private static readonly Dictionary<string, string> Months = new(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] = "January February March April May June July August September October November December",
        ["fr"] = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        ["de"] = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
        ["es"] = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        ["it"] = "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        ["pt"] = "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        ["nl"] = "januari februari maart april mei juni juli augustus september oktober november december",
        ["sv"] = "januari februari mars april maj juni juli augusti september oktober november december",
        ["da"] = "januar februar marts april maj juni juli august september oktober november december",
        ["nb"] = "januar februar mars april mai juni juli august september oktober november desember",
        ["fi"] = "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",
        ["pl"] = "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
        ["cs"] = "ledna února března dubna května června července srpna září října listopadu prosince",
        ["hu"] = "január február március április május június július augusztus szeptember október november december",
        ["ro"] = "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
        ["tr"] = "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
        ["ru"] = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        ["uk"] = "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
        ["el"] = "Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου",
        ["ar"] = "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
        ["fa"] = "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر",
        ["he"] = "בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר",
        ["hi"] = "जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर",
        ["bn"] = "জানুয়ারি ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর",
    };
}

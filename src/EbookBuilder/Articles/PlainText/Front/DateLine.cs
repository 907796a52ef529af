using System.Buffers;
using System.Text.RegularExpressions;

namespace EbookBuilder.Articles.PlainText;

/// <summary>The line that says when, and often where, an article was written or came out.</summary>
/// <param name="Index">Which of the lines.</param>
/// <param name="Date">The date in it.</param>
/// <param name="Place">The place in it, or null.</param>
/// <param name="Quality">How much it is a date line: 2 where nothing else stands in it but a place, a day of the week, an hour or a word for what happened that day.</param>
internal sealed partial record DateLine(int Index, Dates.Found Date, (int Start, int End)? Place, int Quality)
{
    private const int Longest = 90;
    private const int LongestPlace = 40;

    private static readonly string[] Weekdays =
    [
        "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun", "lundi mardi mercredi jeudi vendredi samedi dimanche", "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag",
        "lunes martes miércoles jueves viernes sábado domingo", "lunedì martedì mercoledì giovedì venerdì sabato domenica", "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado segunda terça quarta quinta sexta",
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag", "понедельник вторник среда четверг пятница суббота воскресенье", "понеділок вівторок середа четвер п'ятниця п’ятниця субота неділя",
        "poniedziałek wtorek środa czwartek piątek sobota niedziela", "δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή", "الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد",
        "شنبه یکشنبه یک‌شنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه پنج‌شنبه جمعه", "ראשון שני שלישי רביעי חמישי שישי שבת", "सोमवार मंगलवार बुधवार गुरुवार बृहस्पतिवार शुक्रवार शनिवार रविवार",
        "måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag", "pondělí úterý středa čtvrtek pátek sobota neděle", "hétfő kedd szerda csütörtök péntek szombat vasárnap", "luni marți miercuri joi vineri sâmbătă duminică",
        "pazartesi salı çarşamba perşembe cuma cumartesi pazar", "senin selasa rabu kamis jumat sabtu minggu", "понеделник вторник сряда четвъртък петък събота неделя", "jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili",
        "সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার রবিবার",
    ];

    private static readonly HashSet<string> WeekdayNames = Weekdays.SelectMany(language => language.Split(' ')).ToHashSet(StringComparer.OrdinalIgnoreCase);

    // What happened that day; the second list says that it was not the first time.
    private static readonly string[] Events =
    [
        "published", "posted", "date", "issued", "publié", "publiée", "mis", "veröffentlicht", "erschienen", "stand", "datum", "publicado", "publicada", "fecha", "pubblicato", "data", "gepubliceerd", "geplaatst", "опубликовано", "дата", "опубліковано",
        "opublikowano", "data", "δημοσιεύθηκε", "δημοσιεύτηκε", "ημερομηνία", "نشر", "نُشر", "تاريخ", "التاريخ", "تاریخ", "انتشار", "منتشر", "פורסם", "תאריך", "प्रकाशित", "दिनांक", "तिथि", "发布", "发表", "發佈", "發表", "日期", "公開日", "掲載", "更新", "작성", "입력", "게시", "등록", "승인",
        "publicerad", "publicerat", "udgivet", "publisert", "julkaistu", "publikováno", "zveřejněno", "közzétéve", "megjelent", "publicat", "publicată", "yayınlandı", "yayımlandı", "tarih", "diterbitkan", "dipublikasikan", "tanggal", "đăng", "публикувано", "imechapishwa", "tarehe",
        "প্রকাশিত", "தேதி", "తేదీ", "เผยแพร่", "วันที่",
    ];

    private static readonly string[] Updates = ["updated", "last updated", "last modified", "modified", "revised", "aktualisiert", "zuletzt", "mis à jour", "mise à jour", "modifié", "actualizado", "actualizada", "modificado", "aggiornato", "atualizado", "bijgewerkt", "обновлено", "оновлено", "zaktualizowano", "ενημερώθηκε", "تحديث", "آخر تحديث", "به‌روزرسانی", "עודכן", "अद्यतन", "更新", "最終更新", "最后更新", "最後更新", "수정"];

    /// <summary>Whether the line says when the article was last changed.</summary>
    public static bool IsUpdate(string text) => Updates.Any(word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>The line as a date line, or null where it is none.</summary>
    /// <param name="text">The line.</param>
    /// <param name="index">Which of the lines.</param>
    /// <param name="language">The language of the article.</param>
    public static DateLine? Of(string text, int index, string? language)
    {
        if (text.Length > Longest || Dates.Find(text, language) is not { } date) return null;
        var place = PlaceBefore(text, date.Start) ?? PlaceBehind(text, date.End);
        var rest = text[..date.Start] + " " + text[date.End..];
        if (place is { } at) rest = rest.Replace(text[at.Start..at.End], " ", StringComparison.Ordinal);
        var all = Word.Matches(rest).Select(match => match.Value).ToList();
        var words = all.Where(word => !IsOfDate(word)).ToList();
        return new(index, date, place, words.Count <= 1 ? 2 : words.Count <= 4 && all.Exists(IsEvent) ? 2 : 1);
    }

    /// <summary><c>Geneva, 3 May 2021</c>, <c>Nantes, le 15 août</c>, <c>Husum, den 14. Februar</c>: a few words with capitals before a comma.</summary>
    private static (int Start, int End)? PlaceBefore(string text, int date)
    {
        var comma = text.AsSpan(0, date).LastIndexOfAny(Commas);
        if (comma < 2 || comma > LongestPlace || Word.Matches(text[(comma + 1)..date]).Any(match => match.Length > 3)) return null;
        var start = Done.Match(text[..comma]).Length;
        return IsPlace(text[start..comma]) ? (start, comma) : null;
    }

    /// <summary><c>3 May 2021, Geneva</c>, <c>2021年6月18日，于杭州</c>.</summary>
    private static (int Start, int End)? PlaceBehind(string text, int date)
    {
        var rest = text.AsSpan(date);
        var start = date + rest.IndexOfAnyExcept(PartingOrBlank);
        if (start <= date || !rest[..(start - date)].ContainsAny(Parting) && text[start] is not ('于' or '於')) return null;
        if (text[start] is '于' or '於') start++;
        return text.Length - start <= LongestPlace && IsPlace(text[start..]) ? (start, text.Length) : null;
    }

    /// <summary>What was done at a place, before its name: <c>Given at Rome</c>, <c>Fait à Paris</c>.</summary>
    [GeneratedRegex(@"^\p{L}+ (?:at|à|zu|en|в|у) ")]
    private static partial Regex Done { get; }

    private static bool IsPlace(string text)
    {
        var words = text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > 4 || text.Any(char.IsDigit) || text.AsSpan().IndexOfAny(PlaceNever) >= 0 || words.Any(word => IsWeekday(word) || IsEvent(word)) || OrganisationWords.AreIn(text)) return false;
        return words.All(word => !char.IsLower(word[0]) || word.Length <= 3) && words.Any(word => word.Length > 1 && !char.IsLower(word[0])) && !IsUpdate(text);
    }

    private static bool IsOfDate(string word) => word.Length <= 3 || IsWeekday(word) || IsEvent(word);

    /// <summary>Whether a word is the name of a day of the week.</summary>
    public static bool IsWeekday(string word) => WeekdayNames.Contains(word);

    private static bool IsEvent(string word) => Events.Contains(word, StringComparer.OrdinalIgnoreCase) || LineJoining.IsIdeographic(word[0]) && Events.Any(known => word.Contains(known, StringComparison.Ordinal));

    private static readonly SearchValues<char> Commas = SearchValues.Create(",،，");

    private static readonly SearchValues<char> Parting = SearchValues.Create(",،，|·—–");

    private static readonly SearchValues<char> PartingOrBlank = SearchValues.Create(" ,،，|·—–");

    private static readonly SearchValues<char> PlaceNever = SearchValues.Create(":：;!?()（）[]@/\"");

    [GeneratedRegex(@"[\p{L}\p{M}][\p{L}\p{M}'’\u200C-]*")]
    private static partial Regex Word { get; }
}

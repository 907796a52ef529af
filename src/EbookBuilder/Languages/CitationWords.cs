namespace EbookBuilder.Languages;

/// <summary>The few words of citations and bibliographies, in the language of the book.</summary>
/// <param name="EtAl">For the authors behind the first.</param>
/// <param name="NoDate">In place of a year.</param>
/// <param name="Inside">Before the work that a chapter is part of.</param>
/// <param name="Editor">Behind the names of editors.</param>
/// <param name="Edition">An edition, with <c>{0}</c> for its number.</param>
/// <param name="Accessed">Before the day on which an address was looked up.</param>
internal sealed record CitationWords(string EtAl, string NoDate, string Inside, string Editor, string Edition, string Accessed)
{
    private static readonly CitationWords English = new("et al.", "n.d.", "In", "ed.", "ed. {0}", "accessed");

    private static readonly LanguageTable<CitationWords> Table = new(English, new(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] = English,
        ["de"] = new("u. a.", "o. J.", "In", "Hg.", "{0}. Aufl.", "abgerufen am"),
        ["fr"] = new("et al.", "s. d.", "Dans", "dir.", "{0}e éd.", "consulté le"),
        ["es"] = new("et al.", "s. f.", "En", "ed.", "{0}.ª ed.", "consultado el"),
        ["it"] = new("et al.", "s. d.", "In", "a cura di", "{0}ª ed.", "consultato il"),
        ["pt"] = new("et al.", "s. d.", "In", "ed.", "{0}.ª ed.", "acesso em"),
        ["nl"] = new("e.a.", "z.j.", "In", "red.", "{0}e dr.", "geraadpleegd op"),
        ["sv"] = new("m.fl.", "u.å.", "I", "red.", "{0} uppl.", "hämtad"),
        ["da"] = new("m.fl.", "u.å.", "I", "red.", "{0}. udg.", "hentet"),
        ["nb"] = new("mfl.", "u.å.", "I", "red.", "{0}. utg.", "hentet"),
        ["fi"] = new("ym.", "s. a.", "Teoksessa", "toim.", "{0}. p.", "viitattu"),
        ["pl"] = new("i in.", "b.d.", "W", "red.", "wyd. {0}", "dostęp"),
        ["cs"] = new("et al.", "b. r.", "In", "ed.", "{0}. vyd.", "cit."),
        ["hu"] = new("et al.", "é. n.", "In", "szerk.", "{0}. kiad.", "letöltve"),
        ["ro"] = new("et al.", "f. a.", "În", "ed.", "ed. {0}", "accesat la"),
        ["tr"] = new("vd.", "t.y.", "İçinde", "ed.", "{0}. bs.", "erişim"),
        ["ru"] = new("и др.", "б. г.", "В", "ред.", "{0}-е изд.", "дата обращения"),
        ["uk"] = new("та ін.", "б. р.", "У", "ред.", "{0}-те вид.", "дата звернення"),
        ["el"] = new("κ.ά.", "χ.χ.", "Στο", "επιμ.", "{0}η έκδ.", "πρόσβαση"),
        ["ar"] = new("وآخرون", "د.ت.", "في", "تحرير", "ط. {0}", "اطُّلع عليه في"),
        ["fa"] = new("و دیگران", "بی‌تا", "در", "ویراستار", "چاپ {0}", "دسترسی در"),
        ["he"] = new("ואחרים", "ללא תאריך", "בתוך", "עורך", "מהדורה {0}", "נצפה"),
        ["hi"] = new("आदि", "तिथि नहीं", "में", "संपा.", "संस्करण {0}", "देखा गया"),
        ["bn"] = new("প্রমুখ", "তারিখ নেই", "মধ্যে", "সম্পা.", "সংস্করণ {0}", "দেখা হয়েছে"),
        ["ja"] = new("ほか", "刊年不明", "所収", "編", "第{0}版", "閲覧"),
        ["ko"] = new("외", "연도 미상", "수록", "편", "제{0}판", "열람"),
        ["zh"] = new("等", "无日期", "载", "编", "第{0}版", "访问于"),
        ["zh-Hant"] = new("等", "無日期", "載", "編", "第{0}版", "存取於"),
    });

    /// <summary>The words of a language; the English ones where it is not known here.</summary>
    public static CitationWords In(string language) => Table.In(language);
}

namespace EbookBuilder.Languages;

/// <summary>The words for the parts of a work, as they stand beside their numbers, in every language at once: of a text whose language is not known yet too.</summary>
internal static class DivisionWords
{
    private static readonly HashSet<string> Names = new(
    [
        .. BookWords.Every.Select(words => words.Chapter), .. BookWords.Every.Select(words => words.Appendix),
        "part", "book", "section", "article", "art", "act", "scene", "annex", "canto", "volume", "lesson", "schedule", "division", "exhibit",
        "teil", "buch", "abschnitt", "artikel", "akt", "aufzug", "szene", "auftritt", "anlage", "band", "gesang",
        "partie", "livre", "acte", "scène", "titre", "tome", "chant",
        "parte", "libro", "sección", "artículo", "acto", "escena", "anexo", "título", "tomo", "jornada", "cuadro",
        "sezione", "articolo", "atto", "scena", "allegato", "titolo", "livro", "seção", "secção", "artigo", "ato", "cena",
        "deel", "boek", "afdeling", "bedrijf", "paragraaf", "del", "bok", "avsnitt", "afsnit",
        "часть", "книга", "раздел", "статья", "действие", "явление", "том", "частина", "стаття", "дія",
        "część", "księga", "artykuł", "załącznik", "dział", "tom", "akt", "μέρος", "βιβλίο", "άρθρο", "πράξη", "σκηνή", "ενότητα",
        "kısım", "madde", "perde", "sahne", "الباب", "الجزء", "المادة", "القسم", "بخش", "ماده", "חלק", "סעיף", "भाग", "अनुच्छेद",
    ], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> ContentsHeads = new(
    [
        .. BookWords.Every.Select(words => words.Contents),
        "table of contents", "list of contents", "in this issue", "inhaltsverzeichnis", "inhaltsübersicht", "sommaire", "table", "contenido", "contenidos", "tabla de contenido", "tabla de contenidos", "índice general",
        "sommario", "conteúdo", "sumário", "inhoudsopgave", "innehållsförteckning", "indholdsfortegnelse", "innholdsfortegnelse", "sisällysluettelo", "spis rzeczy", "tartalomjegyzék", "içerik",
        "оглавление", "план", "πίνακας περιεχομένων", "محتويات", "الفهرس", "فهرست مطالب", "תוכן", "תוכן עניינים", "अनुक्रम", "अनुक्रमणिका", "もくじ", "目次", "목차", "目录", "目錄",
    ], StringComparer.OrdinalIgnoreCase);

    // Numerals in words, in the forms that stand beside such a word.
    private static readonly HashSet<string> Numerals = new(StringComparer.OrdinalIgnoreCase)
    {
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "last",
        "erster", "erste", "erstes", "zweiter", "zweite", "zweites", "dritter", "dritte", "drittes", "vierter", "vierte", "viertes", "fünfter", "fünfte", "fünftes", "sechster", "sechste", "sechstes", "siebter", "siebte", "siebtes", "siebenter", "siebentes", "achter", "achte", "achtes", "neunter", "neuntes", "zehnter", "zehntes", "letzter", "letztes", "eins", "zwei", "drei", "vier", "fünf",
        "premier", "première", "deuxième", "second", "seconde", "troisième", "quatrième", "cinquième", "sixième", "septième", "huitième", "dernier", "dernière", "un", "deux", "trois", "quatre", "cinq",
        "primero", "primera", "primer", "segundo", "segunda", "tercero", "tercera", "tercer", "cuarto", "cuarta", "quinto", "quinta", "sexto", "sexta", "séptimo", "octavo", "último", "última", "uno", "dos", "tres", "cuatro", "cinco",
        "primo", "prima", "secondo", "seconda", "terzo", "terza", "quarto", "quarta", "sesto", "settimo", "ottavo", "ultimo", "ultima", "due", "tre", "quattro", "cinque", "primeiro", "primeira", "terceiro", "terceira", "um", "dois", "três",
        "eerste", "tweede", "derde", "vierde", "vijfde", "een", "twee", "drie", "första", "andra", "tredje", "fjärde", "første", "anden", "andre",
        "первая", "первый", "первое", "вторая", "второй", "второе", "третья", "третий", "третье", "четвёртая", "четвертая", "четвёртое", "четвертое", "четвертый", "пятая", "пятый", "пятое", "шестая", "седьмая", "восьмая", "девятая", "десятая", "последняя",
        "перша", "перший", "друга", "другий", "третя", "третій", "четверта", "п'ята", "п’ята", "pierwszy", "pierwsza", "drugi", "druga", "trzeci", "trzecia", "czwarty", "czwarta", "piąty", "piąta",
        "πρώτο", "πρώτη", "δεύτερο", "δεύτερη", "τρίτο", "τρίτη", "birinci", "ikinci", "üçüncü", "dördüncü", "beşinci",
        "الأول", "الأولى", "الثاني", "الثانية", "الثالث", "الثالثة", "الرابع", "الرابعة", "الخامس", "السادس", "اول", "دوم", "سوم", "چهارم", "پنجم", "ראשון", "שני", "שלישי", "רביעי", "חמישי", "पहला", "दूसरा", "तीसरा", "एक", "दो", "तीन",
    };

    /// <summary>Whether a word says what is counted: <c>chapter</c>, <c>Teil</c>.</summary>
    public static bool IsName(ReadOnlySpan<char> word) => Names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether a word is a number beside such a word: <c>first</c>, <c>Erster</c>.</summary>
    public static bool IsNumeral(ReadOnlySpan<char> word) => Numerals.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether a line heads a table of contents.</summary>
    public static bool HeadContents(string line) => line.Length < 40 && ContentsHeads.Contains(line.TrimEnd(':', '：', '.', ' '));
}

namespace EbookBuilder.Articles.PlainText;

/// <summary>Lines above a text that say what kind of document it is, as forms and offices print them: neither its title nor who sent it.</summary>
internal static class DocumentKinds
{
    private static readonly string[] Kinds =
    [
        "for immediate release", "for release", "embargoed until", "press release", "news release", "media release", "press statement", "media advisory", "memorandum", "memo", "interoffice memorandum", "fax", "fax transmission", "facsimile", "telefax",
        "pressemitteilung", "medienmitteilung", "presseinformation", "aktennotiz", "communiqué de presse", "communiqué", "note de service", "nota de prensa", "comunicado de prensa", "comunicado", "comunicato stampa", "nota de imprensa", "nota à imprensa",
        "comunicado de imprensa", "persbericht", "informacja prasowa", "komunikat prasowy", "пресс-релиз", "пресс релиз", "прес-реліз", "пресреліз", "δελτίο τύπου", "pressmeddelande", "pressemelding", "pressemeddelelse", "lehdistötiedote", "tisková zpráva", "basın bülteni",
        "新闻稿", "新聞稿", "通稿", "プレスリリース", "報道発表", "報道資料", "보도자료", "بيان صحفي", "بيان صحافي", "بیانیه مطبوعاتی", "הודעה לעיתונות", "प्रेस विज्ञप्ति",
        "research article", "original article", "original paper", "review article", "short communication", "case report", "open access", "preprint", "editorial", "opinion", "commentary", "feature",
    ];

    // What stands before the number of a document, of a class of subjects, of a copy.
    private static readonly string[] Numbers = ["удк", "udc", "udk", "ббк", "doi", "issn", "isbn", "no.", "nr.", "n°", "№", "vol.", "volume", "ref.", "ref", "our ref", "az.", "aktenzeichen", "tel.", "tel", "phone", "telefon", "fax", "e-mail", "email", "http", "www", "arxiv"];

    /// <summary>Whether a line says nothing but this.</summary>
    public static bool Names(string line)
    {
        var text = line.Trim(' ', '*', '-', '=', '–', '—', ':', '：', '[', ']', '.', '!').ToLowerInvariant();
        return Numbers.Any(word => text.StartsWith(word, StringComparison.Ordinal) && text.AsSpan(word.Length).TrimStart(" :.").IndexOfAnyInRange('0', '9') is 0 or 1 or 2)
            || Kinds.Any(kind => text.StartsWith(kind, StringComparison.Ordinal) && IsNumber(text[kind.Length..]));
    }

    // What a work says of itself below its title: A Play in One Act.
    private static readonly string[] Genres =
    [
        "report", "study", "account", "sketch", "memoir", "lecture", "sermon", "dialogue", "history", "bericht", "studie", "vortrag", "skizze", "rapport", "étude", "récit", "informe", "estudio", "relato", "relazione", "studio", "relatório", "estudo",
    ];

    // The same of works of literature; these stand there alone as well.
    private static readonly string[] Literary =
    [
        "рассказ", "роман", "повесть", "пьеса", "комедия", "трагедия", "драма", "сказка", "поэма", "новелла", "оповідання", "повість", "казка", "powieść", "opowiadanie", "nowela", "komedia", "dramat", "baśń", "hikâye", "öykü", "oyun", "roman", "διήγημα", "μυθιστόρημα",
        "小说", "小說", "散文", "短篇小说", "短篇小說", "短編小説", "随筆", "소설", "단편소설", "수필", "رواية", "قصة", "قصة قصيرة", "مسرحية", "סיפור", "סיפור קצר", "מחזה", "רומן", "कहानी", "कविता", "उपन्यास", "नाटक",
        "play", "comedy", "tragedy", "farce", "drama", "monologue", "poem", "ballad", "novel", "story", "tale", "romance", "fable", "essay", "fairy", "schauspiel", "lustspiel", "komödie", "tragödie", "drama", "posse", "roman", "novelle", "erzählung", "geschichte", "märchen", "gedicht",
        "pièce", "comédie", "tragédie", "drame", "roman", "nouvelle", "conte", "poème", "comedia", "tragedia", "drama", "novela", "cuento", "poema", "commedia", "romanzo", "racconto", "novella", "conto", "romance",
    ];

    /// <summary>Whether a line says of what genre a work is: an article, and such a word soon behind it; or the word alone, perhaps with its parts: <c>Comedia en dos actos</c>.</summary>
    public static bool NamesGenre(string line)
    {
        var words = line.ToLowerInvariant().Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 0 && Literary.Contains(words[0]) && (words.Length == 1 || words.Length < 7 && words[1] is "in" or "en" or "em" or "w" or "в" or "у")) return true;
        return words.Length is >= 2 and <= 9 && words[0] is "a" or "an" or "ein" or "eine" or "un" or "une" or "una" or "um" or "uma" && words.Skip(1).Take(3).Any(word => Genres.Contains(word) || Literary.Contains(word));
    }

    /// <summary>Nothing, or what tells one such document from the next: <c>Nr. 47/2018</c>, <c>no. 3</c>.</summary>
    private static bool IsNumber(string rest) =>
        rest.Length == 0 || rest.Length < 24 && !char.IsLetter(rest[0]) && (rest.Any(char.IsDigit) || !rest.Any(char.IsLetter)) && rest.Count(char.IsLetter) <= 6;
}

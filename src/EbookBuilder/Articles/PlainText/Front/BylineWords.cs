namespace EbookBuilder.Articles.PlainText;

/// <summary>The words of bylines in many languages.</summary>
internal static class BylineWords
{
    /// <summary>Words that stand right before a name.</summary>
    public static readonly string[] Prepositions = ["by", "von", "par", "por", "de", "di", "door", "av", "af", "przez", "od", "от", "bởi", "na"];

    /// <summary>Those of them that also begin ordinary titles: <c>De</c> is "by" in Spanish and "the" in Dutch.</summary>
    public static readonly string[] Doubtful = ["de", "di", "af", "od", "av", "от", "na", "von", "par", "por"];

    /// <summary>Words that stand before a name with a colon or a stroke, the longer ones also with a blank.</summary>
    public static readonly string[] Labels =
    [
        "written by", "author", "authors", "author(s)", "text by", "words by", "text", "story by", "reported by", "autor", "autorin", "autoren", "autor:in", "verfasser", "verfasserin", "verfasst von", "text von", "ein beitrag von", "bericht",
        "auteur", "auteurs", "autrice", "auteure", "écrit par", "rédigé par", "propos recueillis par", "texte", "texte de", "autores", "autora", "autoras", "escrito por", "redactado por", "texto", "texto de", "autore", "autori", "autrici",
        "a cura di", "scritto da", "testo di", "testo", "geschreven door", "tekst", "tekst van", "autorzy", "autorka", "autorki", "napisał", "napisała", "opracował", "opracowała", "автор", "авторы", "авторка", "автор статьи", "автор текста",
        "текст", "подготовил", "подготовила", "автори", "автори статті", "підготував", "підготувала", "συντάκτης", "συντάκτρια", "συντάκτες", "συγγραφέας", "συγγραφείς", "γράφει ο", "γράφει η", "κείμενο", "του", "της", "των", "από",
        "بقلم", "تأليف", "كتبه", "كتبها", "كتبته", "كتبت", "كتب", "كتابة", "إعداد", "الكاتب", "الكاتبة", "المؤلف", "المؤلفة", "المؤلفون", "المؤلفان", "نویسنده", "نویسندگان", "گزارش از", "گزارش", "گزارشگر", "خبرنگار", "نوشته", "نوشتهٔ", "نوشته‌ی", "نوشتۀ", "به قلم", "به‌قلم", "از", "مؤلف", "تحریر", "مصنف",
        "מאת", "נכתב על ידי", "נכתב בידי", "כתב וצילם", "כתבה וצילמה", "מחבר", "מחברת", "מחברים", "כתב", "כתבה", "כתבו", "लेखक", "लेखिका", "लेखकगण", "द्वारा", "लेखन", "लेख", "লেখক", "লিখেছেন", "yazar", "yazan", "oleh", "penulis", "tác giả", "penned by",
        "författare", "forfatter", "kirjoittanut", "szerző", "szerzők", "írta", "szöveg", "autoři", "napsal", "napsala", "scris de", "autoarea", "text de", "hazırlayan", "kaleme alan", "ditulis oleh", "người viết", "mwandishi", "imeandikwa na", "ผู้เขียน", "เขียนโดย", "เรื่องโดย", "โดย",
        "skriven av", "skribent", "skrevet af", "skrevet av", "kirjoittaja", "autorius", "autors", "avtor", "avtorica", "müəllif", "எழுதியவர்", "ஆசிரியர்", "கட்டுரையாளர்", "రచయిత", "రచయిత్రి", "రచన", "ಲೇಖಕ", "ಲೇಖಕರು", "ലേഖകൻ", "എഴുതിയത്", "લેખક", "ਲੇਖਕ", "ავტორი", "հեղինակ",
        "作者", "圖文", "图文", "取材・文", "文・写真", "写真・文", "寄稿", "취재", "rozmawiał", "rozmawiała", "opracowanie", "聞き手", "インタビュー", "采访", "採訪", "采写", "采访者", "採訪者", "文", "撰文", "撰稿", "記者", "记者", "本报记者", "本報記者", "特约记者", "著者", "筆者", "执笔", "執筆", "文責", "글", "글쓴이", "저자", "작성자", "지은이", "필자", "글·사진", "기자",
    ];

    /// <summary>Words before the name of who reviews a work; its author may stand above with a byline.</summary>
    public static readonly string[] Reviews = ["reviewed by", "review by", "a review by", "rezensiert von", "besprochen von", "reseñado por", "reseñada por", "recensito da", "recensita da", "resenhado por", "besproken door", "recenzja:", "рецензент"];

    /// <summary>Words that stand behind a name.</summary>
    public static readonly string[] Suffixes = ["द्वारा", "著", "編著", "编著", "撰", "撰文", "作", "文", "씀", "지음", "글", "기자", "특파원", "記者", "记者"];

    /// <summary>Words and marks between names that nothing else can be.</summary>
    public static readonly string[] Conjunctions = [" and ", " & ", " et ", " und ", " y ", " e ", " en ", " och ", " og ", " i ", " и ", " і ", " та ", " й ", " και ", " و ", " और ", " तथा ", " एवं ", " ve ", " dan ", " và ", " sowie ", "、", "；", ";", " · ", " / ", " | ", "／"];

    /// <summary>Words before a companion, who is an author too where a person follows: <c>By A with B</c>, but not <c>A with the Office of B</c>.</summary>
    public static readonly string[] Companions = [" with ", " avec ", " con ", " com "];

    /// <summary>Words that say what somebody is: no names, though they may have capitals.</summary>
    private static readonly HashSet<string> Posts = new(StringComparer.OrdinalIgnoreCase)
    {
        "editor", "correspondent", "reporter", "writer", "director", "professor", "engineer", "officer", "minister", "ambassador", "president", "secretary", "chair", "chairman", "fellow", "analyst", "scientist", "researcher", "manager", "lecturer",
        "student", "journalist", "columnist", "author", "consultant", "economist", "historian", "surveyor", "keeper", "chief", "senior", "junior", "deputy", "assistant", "associate", "founder", "partner", "member", "consul", "attorney", "librarian", "curator",
        "redakteur", "redakteurin", "direktor", "direktorin", "leiter", "leiterin", "referent", "referentin", "professorin", "journalistin", "vorsitzender", "professeur", "directeur", "directrice", "rédacteur", "rédactrice", "chercheur", "chercheuse", "journaliste",
        "profesor", "profesora", "directora", "periodista", "investigador", "investigadora", "professore", "professoressa", "direttore", "direttrice", "giornalista", "professora", "jornalista", "diretor", "diretora", "hoogleraar", "redacteur", "directeur",
        "профессор", "доцент", "редактор", "корреспондент", "директор", "журналист", "професор", "кореспондент", "журналіст", "profesor", "redaktor", "dyrektor", "dziennikarz", "καθηγητής", "καθηγήτρια", "δημοσιογράφος", "διευθυντής",
        "أستاذ", "مدير", "باحث", "باحثة", "صحفي", "صحفية", "رئيس", "استاد", "دانشیار", "پژوهشگر", "روزنامه‌نگار", "מרצה", "עיתונאי", "עיתונאית", "חוקר", "חוקרת", "प्राध्यापक", "संपादक", "पत्रकार", "교수", "기자", "연구원", "작가", "편집장",
        "مديرة", "أستاذة", "محرر", "محررة", "منسق", "منسقة", "خبيرة", "مستشار", "مستشارة", "مدیر", "سردبیر", "کارشناس", "خبرنگار", "سرپرست", "مترجم", "مشاور", "دانشجو", "מנהל", "מנהלת", "עורך", "עורכת", "יועץ", "יועצת", "רכז", "רכזת", "מהנדס", "מהנדסת",
        "פרופסור", "דוקטורנט", "דוקטורנטית", "निदेशक", "शोधकर्ता", "अध्यक्ष", "शिक्षक", "प्रबंधक",
    };

    private static readonly string[] PlaceStarts = ["new", "los", "las", "san", "santa", "são", "saint", "st.", "fort", "port", "cape", "rio", "buenos", "hong", "washington", "united", "north", "south", "east", "west", "northern", "southern", "mount", "lake", "upper", "lower", "great", "bad", "mexico", "la", "le"];

    // What documents are called: no part of a name.
    private static readonly HashSet<string> Documents = new(StringComparer.OrdinalIgnoreCase)
    {
        "minutes", "agenda", "report", "notes", "protokoll", "niederschrift", "tagesordnung", "bericht", "satzung", "vertrag", "rechnung", "procès-verbal", "compte", "compte-rendu", "statuts", "acta", "informe", "contrato", "estatutos", "verbale", "statuto", "contratto", "ata", "relatório", "notulen", "verslag", "statuten",
        "protokół", "regulamin", "umowa", "statut", "протокол", "отчёт", "отчет", "договор", "устав", "звіт", "договір", "статут", "tutanak", "rapor", "protokoll", "referat",
    };

    /// <summary>Whether one of the words says what a document is.</summary>
    public static bool NameDocument(string[] words) => words.Any(word => Documents.Contains(word.Trim('.', ',', ':')));

    /// <summary>Whether one of the words says what somebody is.</summary>
    public static bool HavePost(string[] words) => words.Any(word => Posts.Contains(word.Trim('.', ',')));

    /// <summary>Whether a few words with capitals are rather a place than a person.</summary>
    public static bool MayBePlace(string[] words) => PlaceStarts.Contains(words[0], StringComparer.OrdinalIgnoreCase);
}

namespace EbookBuilder.Articles.PlainText;

/// <summary>The words with which letters begin and end, in many languages.</summary>
internal static class LetterWords
{
    private const int LongestGreeting = 70;
    private const int LongestFarewell = 60;

    private static readonly LineStarts Greetings =
    new([
        "dear", "my dear", "dearest", "my dearest", "meine liebe", "mein lieber", "ma chère", "mon cher", "mi querid", "mio caro", "mia cara", "meu caro", "minha cara", "sir", "madam", "sirs", "gentlemen", "to whom it may concern", "sehr geehrte", "liebe", "lieber", "cher", "chère", "chers", "chères", "madame", "monsieur", "mesdames", "estimado", "estimada", "estimados", "querido", "querida", "muy señor",
        "caro", "cara", "cari", "gentile", "gentili", "egregio", "spettabile", "prezado", "prezada", "caros", "exmo", "geachte", "beste", "szanowny", "szanowna", "szanowni", "drogi", "droga", "уважаемый", "уважаемая", "уважаемые", "дорогой", "дорогая", "дорогие", "шановний", "шановна",
        "шановні", "αγαπητ", "αξιότιμ", "عزيزي", "عزيزتي", "السيد", "حضرة", "جناب", "با سلام", "לכבוד", "שלום", "प्रिय", "महोदय", "आदरणीय", "尊敬的", "亲爱的", "敬爱的", "拝啓", "前略", "존경하는", "친애하는", "kära", "bästa", "kjære", "kære", "hyvä", "vážen", "tisztelt", "sayın", "sevgili",
    ]);

    private static readonly LineStarts Farewells =
    new([
        "yours faithfully", "yours sincerely", "yours truly", "yours", "sincerely", "faithfully", "best wishes", "best regards", "kind regards", "warm regards", "regards", "with best wishes", "with kind regards", "respectfully", "cheers", "thanks", "many thanks", "love", "i remain",
        "mit freundlichen grüßen", "mit freundlichem gruß", "mit besten grüßen", "mit herzlichen grüßen", "freundliche grüße", "viele grüße", "herzliche grüße", "beste grüße", "liebe grüße", "schöne grüße", "gruß", "grüße", "hochachtungsvoll",
        "cordialement", "bien cordialement", "bien à vous", "amicalement", "sincères salutations", "salutations", "bonne journée", "atentamente", "saludos", "un saludo", "un abrazo", "cordialmente", "cordiali saluti", "distinti saluti", "un caro saluto", "saluti",
        "atenciosamente", "com os melhores cumprimentos", "cumprimentos", "abraço", "abraços", "met vriendelijke groet", "hoogachtend", "groeten", "groetjes", "z poważaniem", "pozdrawiam", "z wyrazami szacunku", "с уважением", "с наилучшими пожеланиями", "искренне ваш", "з повагою",
        "με εκτίμηση", "φιλικά", "مع التحية", "مع خالص", "وتفضلوا", "با احترام", "با سپاس", "ارادتمند", "בברכה", "בכבוד רב", "भवदीय", "सादर", "सधन्यवाद", "此致", "敬礼", "敬上", "敬具", "草々", "드림", "올림", "med vänlig hälsning", "vänliga hälsningar", "med venlig hilsen", "med vennlig hilsen", "hilsen", "ystävällisin terveisin", "s pozdravem", "tisztelettel", "saygılarımla",
        "all the best", "take care", "hugs", "kisses", "much love", "lots of love", "with love", "bis bald", "alles liebe", "alles gute", "dein", "deine", "à bientôt", "bien à toi", "amitiés", "je t'embrasse", "bises", "bisous", "grosses bises", "besos", "abrazos", "un fuerte abrazo", "hasta pronto",
        "un abbraccio", "baci", "a presto", "beijinhos", "beijos", "até breve", "liefs", "groetjes", "tot gauw", "buziaki", "ściskam", "całuję", "целую", "обнимаю", "твой", "твоя", "kram", "knus", "sevgiler", "sevgilerimle", "selamlar",
    ]);

    // Greetings that stand in messages among friends, but begin titles and sentences as well.
    private static readonly LineStarts Hails = new(["hi", "hello", "hey", "hallo", "guten tag", "guten morgen", "moin", "bonjour", "bonsoir", "salut", "hola", "buenos días", "buenas tardes", "ciao", "buongiorno", "buonasera", "salve", "olá", "oi", "bom dia", "boa tarde", "hoi", "dag", "cześć", "witam", "dzień dobry", "привет", "здравствуй", "здравствуйте", "добрый день", "привіт", "вітаю", "добрий день", "доброго дня", "dobry wieczór", "καλημέρα", "καλησπέρα", "γεια", "مرحبا", "سلام", "היי", "नमस्ते", "merhaba", "selam", "hej", "hei", "ahoj", "szia", "你好", "您好", "大家好", "안녕하세요", "こんにちは"]);

    /// <summary>Japanese and Chinese messages start with whom they go to, and a word of respect.</summary>
    private static bool IsAddressee(string line) => line.Length is > 2 and < 20 && Array.Exists(Respects, word => line.EndsWith(word, StringComparison.Ordinal));

    private static readonly string[] Respects = ["様", "各位", "御中", "殿", "さん", "先生", "女士"];

    /// <summary>Whether a line greets as messages do: <c>Hello all,</c>, <c>Olá a todos!</c></summary>
    public static bool IsHail(string line) => IsAddressee(line) || line.Length <= LongestGreeting / 2 && line[^1] is ',' or '!' or '，' or '！' or '،' && (StartsWithOne(Hails, line) || StartsWithOne(Greetings, line));

    /// <summary>Whether a line greets the reader of a letter: <c>Dear Sir,</c>.</summary>
    public static bool IsGreeting(string line) =>
        line.Length <= LongestGreeting && line[^1] is ',' or ':' or '!' or '，' or '：' or '！' or '،' && StartsWithOne(Greetings, line) || line.Length <= LongestGreeting / 2 && (line.EndsWith('께') || line.EndsWith("에게", StringComparison.Ordinal));

    /// <summary>Whether a line takes leave: <c>Yours sincerely,</c>, <c>Best wishes, Hanna</c>.</summary>
    public static bool IsFarewell(string line) => line.Length <= LongestFarewell && line[^1] is not ('.' or '?' or '。') && StartsWithOne(Farewells, line);

    private static bool StartsWithOne(LineStarts words, string line) =>
        words.In(line).Any(word => line.Length == word.Length || !char.IsLetter(line[word.Length]) || word[^1] > '\u0370');
}

namespace EbookBuilder.Languages;

/// <summary>What is numbered, with its number, as each language says it: <c>Chapter 3</c>, <c>第3章</c>, <c>3장</c>, <c>3. fejezet</c>.</summary>
internal static class NumberedNames
{
    /// <summary>A chapter.</summary>
    public static string Chapter(string language, string number) => Around(language, BookWords.In(language).Chapter, number, '章', '장');

    /// <summary>A section of a chapter.</summary>
    public static string Section(string language, string number) => Around(language, ReferenceWords.In(language).Section, number, ReferenceWords.In(language).Section[0], '절');

    /// <summary>An appendix.</summary>
    public static string Appendix(string language, string number) => Before(language, BookWords.In(language).Appendix, number);

    /// <summary>A figure.</summary>
    public static string Figure(string language, string number) => Before(language, BookWords.In(language).Figure, number);

    /// <summary>A table.</summary>
    public static string Table(string language, string number) => Before(language, BookWords.In(language).Table, number);

    /// <summary>A formula.</summary>
    public static string Equation(string language, string number) => Before(language, ReferenceWords.In(language).Equation, number);

    /// <summary>A listing of code.</summary>
    public static string Listing(string language, string number) => Before(language, ReferenceWords.In(language).Listing, number);

    /// <summary>What stands between the name of a thing and its title or caption.</summary>
    public static string Colon(string language) => Primary(language) switch
    {
        "zh" or "ja" => "：",
        "fr" => "\u00A0: ",
        _ => ": ",
    };

    private static string Around(string language, string word, string number, char eastAsian, char korean) => Primary(language) switch
    {
        "zh" or "ja" => $"第{number}{eastAsian}",
        "ko" => $"{number}{korean}",
        _ => Before(language, word, number),
    };

    private static string Before(string language, string word, string number) => Primary(language) switch
    {
        "zh" or "ja" => word + number,
        "hu" => $"{number}. {word.ToLowerInvariant()}",
        _ => $"{word} {number}",
    };

    private static string Primary(string language) => language.Split('-')[0].ToLowerInvariant();
}

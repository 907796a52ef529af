namespace EbookBuilder.Languages;

/// <summary>What is numbered, with its number, as each language says it: <c>Chapter 3</c>, <c>第3章</c>, <c>3장</c>.</summary>
internal static class NumberedNames
{
    /// <summary>A chapter.</summary>
    public static string Chapter(string language, string number) => Say(language, number, BookWords.In(language).Chapter, '章', '장');

    /// <summary>An appendix.</summary>
    public static string Appendix(string language, string number) => $"{BookWords.In(language).Appendix} {number}";

    /// <summary>A figure.</summary>
    public static string Figure(string language, string number) => Close(language, BookWords.In(language).Figure, number);

    /// <summary>A table.</summary>
    public static string Table(string language, string number) => Close(language, BookWords.In(language).Table, number);

    private static string Say(string language, string number, string word, char chinese, char korean) => language.Split('-')[0] switch
    {
        "zh" or "ja" => $"第{number}{chinese}",
        "ko" => $"{number}{korean}",
        _ => $"{word} {number}",
    };

    private static string Close(string language, string word, string number) => language.Split('-')[0] is "zh" or "ja" ? word + number : $"{word} {number}";
}

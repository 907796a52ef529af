namespace EbookBuilder.Articles;

/// <summary>The name of an account, which stands where the name of a person may stand.</summary>
internal static class AccountName
{
    private const int Longest = 30;

    /// <summary>Whether a text may be one: one short word with nothing in it that stands between words.</summary>
    public static bool MayBe(string text) => text.Length is >= 2 and <= Longest && text.Any(char.IsLetter) && IsOneWord(text);

    /// <summary>Whether it is one, of any length, rather than a name: it has figures in it.</summary>
    public static bool HasFigures(string text) => char.IsLetter(text[0]) && text.Any(char.IsAsciiDigit) && IsOneWord(text);

    /// <summary>Whether it is written as accounts are: in small Latin letters, and figures, from the first.</summary>
    public static bool IsSmall(string text) => char.IsAsciiLetterLower(text[0]) && text.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character is '-' or '_');

    private static bool IsOneWord(string text) => text.All(character => char.IsLetterOrDigit(character) || character is '_' or '-' or '.');
}

using System.Text;

namespace EbookBuilder.Articles.PlainText;

/// <summary>Addresses of the web that fill a line, or go from one line to the next.</summary>
internal static class Addresses
{
    private const string Scheme = "://";
    private const int Longest = 300;

    /// <summary>Whether a line is nothing but an address, perhaps with an arrow before it.</summary>
    public static bool IsLine(string text)
    {
        if (!text.Contains(Scheme, StringComparison.Ordinal)) return IsWithoutScheme(text);
        var start = text.LastIndexOf(' ') + 1;
        return text.AsSpan(start).Contains(Scheme, StringComparison.Ordinal) && !HasWords(text.AsSpan(0, start));
    }

    /// <summary><c>tides.example.org/maps</c>, alone on its line.</summary>
    private static bool IsWithoutScheme(string text) =>
        text.IndexOf('/', StringComparison.Ordinal) is var slash and > 3 && text.AsSpan(1, slash - 2).Contains('.') && !text.AsSpan().ContainsAnyExceptInRange('!', '~') && char.IsAsciiLetter(text[slash - 1]);

    /// <summary>Whether a text ends with an address.</summary>
    public static bool IsAtEnd(StringBuilder text)
    {
        var start = text.Length;
        while (start > 0 && text[start - 1] != ' ' && text.Length - start < Longest) start--;
        return text.ToString(start, text.Length - start).Contains(Scheme, StringComparison.Ordinal);
    }

    /// <summary>Whether a line can be the rest of an address that was cut behind a slash. A word with a capital, or with a letter that addresses do not have, starts a sentence or goes on one.</summary>
    public static bool IsRest(string next)
    {
        if (!char.IsAsciiLetterOrDigit(next[0])) return false;
        var blank = next.IndexOf(' ', StringComparison.Ordinal);
        if (blank < 0) return true;
        var word = next.AsSpan(0, blank);
        return !(char.IsAsciiLetterUpper(word[0]) && IsLetters(word) || word.ContainsAnyExceptInRange('!', '~'));
    }

    private static bool IsLetters(ReadOnlySpan<char> word)
    {
        foreach (var character in word.TrimEnd(",.;:"))
            if (!char.IsLetter(character)) return false;
        return true;
    }

    private static bool HasWords(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
            if (char.IsLetterOrDigit(character)) return true;
        return false;
    }
}

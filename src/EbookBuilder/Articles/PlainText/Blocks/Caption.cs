namespace EbookBuilder.Articles.PlainText;

/// <summary>The line below a picture or above a table that counts it and says what it shows: <c>Figure 4.1. The first start</c>, <c>図 4.16 初回起動</c>. It is as short as a heading and heads nothing.</summary>
internal static class Caption
{
    /// <summary>The words, the blank behind them and the first digit.</summary>
    private const int LongestWord = 16;

    private static readonly string[] Pictures = LongestFirst([.. PictureWords.All, .. PictureWords.Short, .. PictureWords.Short.Select(word => word + ".")]);

    /// <summary>What else is counted by section; with a whole number these are headings as often.</summary>
    private static readonly string[] Examples =
        LongestFirst(["example", "listing", "beispiel", "exemple", "ejemplo", "esempio", "exemplo", "voorbeeld", "przykład", "пример", "приклад", "παράδειγμα", "مثال", "範例", "示例", "例"]);

    /// <summary>Whether a line is one.</summary>
    public static bool Is(string text) => HasNumberNearStart(text) && (Number(text, Pictures) is { IsEmpty: false } || Number(text, Examples) is { IsEmpty: false } number && number.Trim('.').Contains('.'));

    private static bool HasNumberNearStart(string text)
    {
        for (var i = 1; i < Math.Min(text.Length, LongestWord); i++)
            if (char.IsDigit(text[i])) return true;
        return false;
    }

    /// <summary>The number behind a word, with its stops; nothing where there is none.</summary>
    private static ReadOnlySpan<char> Number(string text, string[] words)
    {
        foreach (var word in words)
        {
            if (!text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) continue;
            var rest = text.AsSpan(word.Length).TrimStart();
            var start = rest.Length > 1 && char.IsAsciiLetterUpper(rest[0]) && rest[1] == '.' ? 2 : 0; // As in appendices.
            var end = start;
            while (end < rest.Length && (char.IsDigit(rest[end]) || rest[end] == '.')) end++;
            var isApart = rest.Length < text.Length - word.Length || LineJoining.IsIdeographic(word[^1]) || word[^1] == '.';
            return end > start && char.IsDigit(rest[start]) && isApart ? rest[..end] : [];
        }
        return [];
    }

    private static string[] LongestFirst(IEnumerable<string> words) => [.. words.Distinct().OrderByDescending(word => word.Length)];
}

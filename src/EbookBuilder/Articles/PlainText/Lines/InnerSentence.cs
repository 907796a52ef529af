using EbookBuilder.Languages;

namespace EbookBuilder.Articles.PlainText;

/// <summary>Sentences that end inside a line: there is running text, or a quotation with where it comes from.</summary>
internal static class InnerSentence
{
    private const int LeastBefore = 12;
    private const int LeastBehind = 8;

    /// <summary>No abbreviation before a word with a capital is as long: <c>Prof.</c>, <c>Abschn.</c> stand before names and numbers.</summary>
    private const int ShortestLastWord = 5;

    private const int LongestSource = 80;

    /// <summary>Whether a sentence ends inside the line and something else starts behind it, as never in a heading.</summary>
    public static bool EndsIn(string text)
    {
        for (var i = 1; i < text.Length - 2; i++)
        {
            if (text[i] == ' ' && i >= LeastBefore && i < text.Length - LeastBehind && Scripts.Of(text[i - 1]) == Script.Thai && Scripts.Of(text[i + 1]) == Script.Thai) return true;
            if (text[i] == '。' && i > 3 && char.IsLetter(text[i + 1])) return true;
            if (i >= LeastBefore && i < text.Length - LeastBehind && text[i] is '.' or '।' or '۔' && IsStop(text, i)) return true;
        }
        return false;
    }

    /// <summary>Whether behind the end of a sentence nothing stands but a dash and a few words: who said it, or where.</summary>
    public static bool HasSource(string text)
    {
        var dash = text.AsSpan().LastIndexOfAny('—', '–', '―');
        if (dash < 2 || dash + 2 == text.Length || text.Length - dash > LongestSource || Punctuation.EndsSentence(text)) return false;
        return Punctuation.EndsSentence(text[..dash].TrimEnd('—', '–', '―', ' '));
    }

    private static bool IsStop(string text, int stop)
    {
        var (start, next) = (stop, stop + 1);
        while (start > 0 && (char.IsLetter(text[start - 1]) || char.IsSurrogate(text[start - 1]))) start--;
        while (next < text.Length && Punctuation.IsCloser(text[next])) next++;
        if (next + 1 >= text.Length || text[next] != ' ' || stop - start < 2 || char.IsUpper(text[stop - 1])) return false;
        if (text[next + 1] is '—' or '–' or '―') return true;
        var first = Punctuation.First(text.AsSpan(next + 1));
        return (stop - start >= ShortestLastWord || !char.IsLower(text[stop - 1])) && char.IsLetter(first) && !char.IsLower(first);
    }
}

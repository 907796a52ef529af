namespace EbookBuilder.Articles.PlainText;

/// <summary>Emphasis as people type it: <c>*so*</c>, <c>_so_</c>, <c>**so**</c>, and code between grave accents. The marks touch the words inside and stand apart from those outside.</summary>
internal static class TypedMarkup
{
    private const string OpeningPunctuation = "([{\"'“‘«„";

    /// <summary>The longest emphasis, in characters; a mark without a partner that near is a mark of its own.</summary>
    private const int Longest = 300;

    /// <summary>An emphasis: its element, its content from <see cref="Start"/> to <see cref="Close"/>, and where the text behind it starts.</summary>
    internal readonly record struct Found(string Element, int Start, int Close, int End);

    /// <summary>Whether emphasis or a link may start at a place.</summary>
    public static bool MayStart(string text, int i) =>
        i == 0 || char.IsWhiteSpace(text[i - 1]) || OpeningPunctuation.Contains(text[i - 1], StringComparison.Ordinal) || text[i - 1] is '<' or '—' or '–' or '：' or '，' or '。' or '（' or LineJoining.PageStart
        || (text[i] == 'h' && text[i - 1] > '\u2E80');

    /// <summary>The emphasis that starts at a place, or null.</summary>
    public static Found? Emphasis(string text, int i)
    {
        var mark = text[i];
        if (mark is not ('*' or '_' or '`')) return null;
        var length = i + 1 < text.Length && text[i + 1] == mark ? 2 : 1;
        var start = i + length;
        if (start >= text.Length || char.IsWhiteSpace(text[start]) || text[start] == mark) return null;
        for (var end = start + 1; end + length <= text.Length && end - start < Longest; end++)
        {
            if (text[end] != mark || length == 2 && text[end + 1] != mark) continue;
            var after = end + length;
            if (char.IsWhiteSpace(text[end - 1]) || after < text.Length && (char.IsLetterOrDigit(text[after]) || text[after] == mark)) return null;
            return new(mark == '`' ? "code" : length == 2 ? "strong" : "em", start, end, after);
        }
        return null;
    }
}

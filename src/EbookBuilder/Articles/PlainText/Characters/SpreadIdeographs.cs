namespace EbookBuilder.Articles.PlainText;

/// <summary>Chinese or Japanese characters that a line was filled out with blanks between: <c>博 客 感 谢</c>.</summary>
internal static class SpreadIdeographs
{
    private const int Fewest = 4;

    /// <summary>The line with such blanks taken out.</summary>
    public static string Close(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u3000', '\uFFEF') || Longest(text) < Fewest) return text;
        var closed = new System.Text.StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
            if (!IsBetween(text, i)) closed.Append(text[i]);
        return closed.ToString();
    }

    /// <summary>The longest run of ideographs with one blank between each two.</summary>
    private static int Longest(string text)
    {
        var (run, longest, last) = (0, 0, 0);
        for (var i = 1; i + 1 < text.Length; i++)
        {
            if (!IsBetween(text, i)) continue;
            run = i == last + 2 ? run + 1 : 1;
            (last, longest) = (i, Math.Max(longest, run));
        }
        return longest;
    }

    private static bool IsBetween(string text, int i) =>
        text[i] == ' ' && i > 0 && i + 1 < text.Length && LineJoining.IsIdeographic(text[i - 1]) && LineJoining.IsIdeographic(text[i + 1]);
}

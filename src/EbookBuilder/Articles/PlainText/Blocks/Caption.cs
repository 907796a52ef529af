using EbookBuilder.Languages;

namespace EbookBuilder.Articles.PlainText;

/// <summary>The line below a picture or above a table that counts it and says what it shows: <c>Figure 4.1. The first start</c>, <c>図 4.16 初回起動</c>. It is as short as a heading and heads nothing.</summary>
internal static class Caption
{
    private static readonly string[] Words = [.. BookWords.Every.SelectMany(words => (IEnumerable<string>)[words.Figure, words.Table]).Concat(["fig.", "fig", "tab.", "abb.", "рис.", "табл.", "شكل", "جدول", "圖形", "表格", "图表", "圖表"]).Distinct().OrderByDescending(word => word.Length)];

    /// <summary>Whether a line is one.</summary>
    public static bool Is(string text)
    {
        foreach (var word in Words)
        {
            if (!text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) continue;
            var rest = text.AsSpan(word.Length).TrimStart();
            return !rest.IsEmpty && char.IsDigit(rest[0]) && (rest.Length < text.Length - word.Length || LineJoining.IsIdeographic(word[^1]) || word[^1] == '.');
        }
        return false;
    }
}

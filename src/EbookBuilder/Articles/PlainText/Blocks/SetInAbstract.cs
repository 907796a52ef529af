namespace EbookBuilder.Articles.PlainText;

/// <summary>
/// The abstract of a learned article, which is set in on both sides below the word for it: its lines are narrower than those of the text, and hardly ever enough to tell a measure of their own.
/// </summary>
internal static class SetInAbstract
{
    private const int FewestLines = 3;
    private const int MostLines = 60;
    private const int LeastIndent = 2;

    /// <summary>Where a line leaves so much of its block free, a sentence that ends there ends its paragraph.</summary>
    private const double Full = 0.75;

    /// <summary>Its paragraphs, each from its first line to behind its last; empty where the lines below the word are not set in.</summary>
    /// <param name="facts">The lines.</param>
    /// <param name="head">The line with the word.</param>
    public static List<(int Start, int End)> Below(LineFacts[] facts, int head)
    {
        if (!Abstracts.IsHead(facts[head].Line.Text)) return [];
        var (start, end) = (head + 1, head + 1);
        while (end < facts.Length && end - start < MostLines && facts[end].Indent >= LeastIndent && (end == start || facts[end].Line is { Gap: 0, AfterPageEnd: false })) end++;
        if (end - start < FewestLines) return [];
        var block = facts[start..end];
        var (left, widest) = (block.Min(line => line.Indent), block.Max(line => line.Width));
        var paragraphs = new List<(int, int)>();
        for (var i = start + 1; i <= end; i++)
        {
            var starts = i == end || facts[i].Indent >= left + LeastIndent && facts[i - 1].Ends || facts[i - 1].Ends && facts[i - 1].Width < Full * widest;
            if (!starts) continue;
            paragraphs.Add((start, i));
            start = i;
        }
        return paragraphs;
    }
}

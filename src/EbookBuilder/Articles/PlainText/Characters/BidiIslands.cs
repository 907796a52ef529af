using System.Text;

namespace EbookBuilder.Articles.PlainText;

/// <summary>
/// Lines of Arabic or Hebrew as they come out of a PDF: each in an embedding (RLE ... PDF), with words of Latin letters and numbers in embeddings of
/// their own (LRE ... PDF). Marks that stand beside such a word were caught in its embedding in the order in which the page shows them; they are put
/// back where they are read, and the embeddings go, since a reading system works them out from the letters.
/// </summary>
internal static class BidiIslands
{
    private const char LeftToRight = '\u202A';
    private const char RightToLeft = '\u202B';
    private const char Pop = '\u202C';

    /// <summary>The text in reading order, and how many marks were resolved.</summary>
    public static (string Text, int Resolved) Resolve(string text)
    {
        if (!text.Contains(Pop, StringComparison.Ordinal)) return (text, 0);
        text = VisualOrder.ToReadingOrder(text);
        var result = new StringBuilder(text.Length);
        var resolved = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is RightToLeft or Pop) resolved++;
            else if (text[i] == LeftToRight && IslandEnd(text, i) is var end && end > 0)
            {
                Island(text.AsSpan(i + 1, end - i - 1), result);
                resolved++;
                i = end;
            }
            else result.Append(text[i]);
        }
        return (result.ToString(), resolved);
    }

    private static int IslandEnd(string text, int start)
    {
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[i] == Pop) return i;
            if (text[i] is '\n' or LeftToRight or RightToLeft) return -1;
        }
        return -1;
    }

    /// <summary>
    /// Marks at the left of an island are read after it. Marks at its right are read before it where they touch the word before; where a blank stands
    /// there, they belong to the island.
    /// </summary>
    private static void Island(ReadOnlySpan<char> island, StringBuilder result)
    {
        var (start, end) = (0, island.Length);
        while (start < end && !char.IsLetterOrDigit(island[start])) start++;
        if (start == end)
        {
            result.Append(island);
            return;
        }
        while (end > start && !char.IsLetterOrDigit(island[end - 1])) end--;
        var touches = result.Length > 0 && !char.IsWhiteSpace(result[^1]) && end < island.Length;
        if (touches) AppendReversed(island[end..], result);
        result.Append(island[start..end]);
        if (!touches) result.Append(island[end..]);
        AppendReversed(island[..start], result);
    }

    private static void AppendReversed(ReadOnlySpan<char> marks, StringBuilder result)
    {
        for (var i = marks.Length - 1; i >= 0; i--) result.Append(marks[i]);
    }
}

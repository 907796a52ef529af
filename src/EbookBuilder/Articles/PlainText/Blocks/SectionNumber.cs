namespace EbookBuilder.Articles.PlainText;

/// <summary>The number of a section before its heading: <c>2</c>, <c>2.3.1</c>, <c>9.10.</c></summary>
/// <param name="Depth">How many numbers it has.</param>
/// <param name="Length">How many characters it takes, without the blank behind it.</param>
internal readonly record struct SectionNumber(int Depth, int Length)
{
    /// <summary>The number that a text starts with, or null.</summary>
    public static SectionNumber? Find(string text)
    {
        var (i, depth) = (0, 0);
        while (i < text.Length && char.IsAsciiDigit(text[i]))
        {
            var start = i;
            while (i < text.Length && char.IsAsciiDigit(text[i])) i++;
            if (i - start > 3) return null;
            depth++;
            if (i >= text.Length || text[i] != '.') break;
            i++;
        }
        return depth > 0 && i < text.Length - 1 && char.IsWhiteSpace(text[i]) ? new(depth, i) : null;
    }
}

namespace EbookBuilder.Articles.PlainText;

/// <summary>A word that an author counts with, its number and perhaps a title: <c>Step 2: Solder</c>, <c>TOP 3: Wahlen</c>, <c>Tag 1</c>. Several of one word are headings.</summary>
/// <param name="Word">The word, in small letters.</param>
/// <param name="Number">The number.</param>
internal readonly record struct CountedLabel(string Word, int Number)
{
    private const int LongestWord = 14;

    // What is counted below pictures and tables.
    private static readonly HashSet<string> Captions = new([.. PictureWords.All, .. PictureWords.Short, "foto", "photo", "picture", "image", "plate", "map", "note"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The label that a line is or starts with; null where it has none.</summary>
    public static CountedLabel? Find(string line)
    {
        var blank = line.IndexOf(' ', StringComparison.Ordinal);
        if (blank is < 2 or > LongestWord || !char.IsUpper(line[0]) || line.AsSpan(0, blank).ContainsAny(".,:;(") || Captions.Contains(line[..blank])) return null;
        var end = blank + 1;
        while (end < line.Length && char.IsAsciiDigit(line[end]) && end - blank < 4) end++;
        if (end == blank + 1) return null;
        var rest = line.AsSpan(end).TrimStart();
        return rest.IsEmpty || rest[0] is ':' or '-' or '–' or '—' || rest[0] == '.' && rest.Length > 2 && rest[1] == ' ' ? new(line[..blank].ToLowerInvariant(), int.Parse(line.AsSpan(blank + 1, end - blank - 1), System.Globalization.CultureInfo.InvariantCulture)) : null;
    }
}

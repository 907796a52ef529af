namespace EbookBuilder.Articles.PlainText;

/// <summary>
/// What Project Gutenberg puts around a text: a head with facts about the work, and its licence behind. The text between the two markers is the
/// article; its licence says that a text without them may go anywhere.
/// </summary>
/// <param name="Lines">The lines between, or all lines where there is no frame.</param>
/// <param name="Left">The lines of head and licence.</param>
/// <param name="Facts">What the head says, by its field names in lower case.</param>
internal sealed record GutenbergFrame(List<TextLine> Lines, ImmutableArray<TextLine> Left, ImmutableDictionary<string, string> Facts)
{
    private const int LongestHead = 300;

    /// <summary>Takes the frame off.</summary>
    public static GutenbergFrame TakeOff(List<TextLine> lines)
    {
        var start = lines.FindIndex(0, Math.Min(LongestHead, lines.Count), line => IsMarker(line.Text, "START"));
        var end = lines.FindLastIndex(line => IsMarker(line.Text, "END"));
        if (start < 0 && end < 0) return new(lines, [], []);
        if (end <= start) end = lines.Count;
        var last = end;
        while (last > start + 1 && IsFarewell(lines[last - 1].Text)) last--;
        var first = start + 1;
        if (first < last && lines[first].Text.StartsWith("Produced by", StringComparison.Ordinal))
            while (++first < last && lines[first].Gap == 0) { }
        return new(lines.GetRange(first, last - first), [.. lines.Take(first), .. lines.Skip(last)], FieldsOf(lines.Take(start + 1)));
    }

    /// <summary>The author as the head names one, turned round where the last name stands first.</summary>
    public string? Author => Facts.GetValueOrDefault("author");

    /// <summary>The title in the head.</summary>
    public string? Title => Facts.GetValueOrDefault("title");

    private static bool IsMarker(string text, string word) =>
        text.StartsWith('*') && text.Contains(word, StringComparison.Ordinal) && text.Contains("PROJECT GUTENBERG", StringComparison.OrdinalIgnoreCase);

    private static bool IsFarewell(string text) =>
        text.StartsWith("End of", StringComparison.OrdinalIgnoreCase) && text.Contains("Project Gutenberg", StringComparison.OrdinalIgnoreCase);

    private static ImmutableDictionary<string, string> FieldsOf(IEnumerable<TextLine> head)
    {
        var facts = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var open = "";
        foreach (var line in head)
        {
            var colon = line.Text.IndexOf(": ", StringComparison.Ordinal);
            if (line.Gap > 0) open = "";
            if (colon is > 0 and < 20 && !line.Text.AsSpan(0, colon).Contains('.')) facts.TryAdd(open = line.Text[..colon].ToLowerInvariant(), line.Text[(colon + 2)..].Trim());
            else if (open.Length > 0 && line.Indent > 0) facts[open] += " " + line.Text;
        }
        return facts.ToImmutable();
    }
}

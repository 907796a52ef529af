namespace EbookBuilder.Articles.PlainText;

/// <summary>
/// What Project Gutenberg puts around a text: a head with facts about the work, notes of the transcriber, and its licence behind. The text between the two markers is the
/// article; its licence says that a text without them may go anywhere.
/// </summary>
/// <param name="Lines">The lines between, or all lines where there is no frame.</param>
/// <param name="Left">The lines of head and licence.</param>
/// <param name="Facts">What the head says, by its field names in lower case.</param>
internal sealed record GutenbergFrame(List<TextLine> Lines, ImmutableArray<TextLine> Left, ImmutableDictionary<string, string> Facts)
{
    private const int LongestHead = 300;
    private const int LongestNote = 60;

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
        first = BehindTranscribersNote(lines, first, last);
        last = BeforeTranscribersNotes(lines, first, last);
        return new(lines.GetRange(first, last - first), [.. lines.Take(first), .. lines.Skip(last)], FieldsOf(lines.Take(start + 1)));
    }

    /// <summary>Who transcribed the text says at its head what was changed; a wide gap ends that, or a bracket.</summary>
    private static int BehindTranscribersNote(List<TextLine> lines, int first, int last)
    {
        if (first >= last || !IsTranscribersNote(lines[first].Text)) return first;
        var end = first + 1;
        while (end < last && end - first < LongestNote && lines[end].Gap < 2 && lines[end - 1].Text[^1] != ']') end++;
        return end - first < LongestNote ? end : first;
    }

    /// <summary>The same at the foot, below a head of its own.</summary>
    private static int BeforeTranscribersNotes(List<TextLine> lines, int first, int last)
    {
        var head = lines.FindLastIndex(Math.Max(0, last - 1), Math.Max(0, Math.Min(last - first, 2 * LongestNote)), line => line.Gap > 1 && IsTranscribersNote(line.Text) && line.Text.Length < 30);
        return head > first ? head : last;
    }

    private static bool IsTranscribersNote(string text) => text.TrimStart('[', '*', ' ').StartsWith("Transcriber", StringComparison.OrdinalIgnoreCase) && text.Contains("note", StringComparison.OrdinalIgnoreCase);

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

namespace EbookBuilder.Articles.PlainText;

/// <summary>Where running text starts, which no front block reaches into: a long line, three full ones together, a numbered line, or the second sentence.</summary>
internal sealed class RunningTextStart(IReadOnlyList<TextLine> lines, LineFacts[] facts, Measure measure, string? language)
{
    /// <summary>As many lines a front block has at most.</summary>
    public const int LongestFront = 24;

    private const int LongestNameWithoutCase = 24;
    private const int LongestFrontLine = 150;

    /// <summary>The line, or the one behind the longest front block.</summary>
    /// <param name="contact">Lines that are no text and no title, whatever they look like.</param>
    public int Find(HashSet<int> contact)
    {
        var most = Math.Min(LongestFront, lines.Count);
        var sentences = 0;
        for (var i = 0; i < most; i++)
        {
            if (contact.Contains(i)) continue;
            if (IsText(i) || IsSentence(i) && ++sentences > 1) return i;
        }
        return most;
    }

    private bool IsText(int i)
    {
        var line = lines[i];
        if (line.StartsTurn || line.StartsEntry || !measure.IsWrapped && line.Text.Length > LongestFrontLine) return true;
        if (i > 0 && (line.StartsParagraph || NewsPlace.Find(line.Text, language) is { IsDoubtful: false })) return true;
        var isFull = measure.IsWrapped && i + 2 < lines.Count && IsFullBefore(i + 1) && IsFullBefore(i + 2);
        return (isFull || i > 1 && facts[i].Marker is { Number: not null }) && Dates.Find(line.Text) is null;
    }

    /// <summary>Whether a line ends as a statement does and has several words with small letters: more than a name, an address or the line of a date.</summary>
    private bool IsSentence(int i) =>
        facts[i] is { Ends: true, Asks: false } && Dates.Find(lines[i].Text) is null && (lines[i].Text.Split(' ').Count(word => word.Length > 0 && char.IsLower(word[0])) >= 5 || IsLongWithoutCase(lines[i].Text));

    /// <summary>In a script without small letters length tells the same.</summary>
    private bool IsLongWithoutCase(string text) => measure.IsWrapped && text.Length > LongestNameWithoutCase && !text.Any(letter => char.IsLower(letter) || char.IsUpper(letter));

    private bool IsFullBefore(int i) => lines[i].Gap == 0 && facts[i - 1].WidthWithNext > 0.96 * measure.Width && facts[i - 1].Width < 1.01 * measure.Width;
}

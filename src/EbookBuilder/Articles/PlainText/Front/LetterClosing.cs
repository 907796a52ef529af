namespace EbookBuilder.Articles.PlainText;

/// <summary>What stands below the text of a letter.</summary>
/// <param name="Signature">The name under the farewell, or null.</param>
/// <param name="Day">The line with the day, where it stands there, and the day; or null.</param>
internal sealed record LetterClosing(TextLine? Signature, (TextLine Line, string Date)? Day)
{
    private const int MostLines = 12;
    private const int MostDayLines = 4;

    /// <summary>Reads it.</summary>
    /// <param name="lines">The lines of the letter.</param>
    /// <param name="language">Its language, or null.</param>
    public static LetterClosing Find(IReadOnlyList<TextLine> lines, string? language)
    {
        (TextLine Line, string Date)? day = null;
        for (var i = lines.Count - 1; i >= Math.Max(1, lines.Count - MostDayLines) && day is null; i--)
            if (DateLine.Of(lines[i].Text, i, language) is { Quality: 2 } found) day = (lines[i], found.Date.Value);
        return new(Name(lines), day);
    }

    private static TextLine? Name(IReadOnlyList<TextLine> lines)
    {
        for (var i = lines.Count - 2; i >= Math.Max(0, lines.Count - MostLines); i--)
        {
            if (!LetterWords.IsFarewell(lines[i].Text)) continue;
            var name = lines[i + 1].Text.Split(['(', ','], 2)[0].Trim();
            return Bylines.IsPerson(name) ? lines[i + 1] with { Text = name } : null;
        }
        return null;
    }
}

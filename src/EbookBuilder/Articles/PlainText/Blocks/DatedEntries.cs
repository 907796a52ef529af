namespace EbookBuilder.Articles.PlainText;

/// <summary>The days above the entries of a diary, and the releases above those of a list of changes: lines of nothing but a day, of which there are several. Each is a heading, the first one too, which is no date of the whole.</summary>
internal static class DatedEntries
{
    private const int Fewest = 3;
    private const int LongestLine = 48;

    /// <summary>The lines; those that head an entry know it.</summary>
    public static List<TextLine> Mark(List<TextLine> lines)
    {
        var days = Enumerable.Range(0, Math.Max(0, lines.Count - 1)).Where(i => (i == 0 || lines[i].Gap > 0 || lines[i].AfterPageEnd) && lines[i].HeadingLevel == 0 && IsDay(lines[i].Text)).ToHashSet();
        if (days.Count < Fewest || days.Any(i => days.Contains(i + 1))) return lines;
        return [.. lines.Select((line, i) => days.Contains(i) ? line with { StartsEntry = true } : line)];
    }

    /// <summary>Whether a line has a day and its month, the name of a day, or a whole date, and hardly anything else: a small word, an hour, the number of a release.</summary>
    private static bool IsDay(string text)
    {
        if (text.Length > LongestLine || !text.Any(char.IsDigit) || Punctuation.EndsWithColon(text)) return false;
        var tokens = DateTokens.Of(text);
        if (!tokens.Exists(token => token.IsDay) || tokens.Exists(token => token.Number > 2999)) return false;
        var words = tokens.Where(token => char.IsLetter(token.Text[0])).ToList();
        var tells = words.Exists(word => word.Month > 0 || DateLine.IsWeekday(word.Text) || word.Text is "月" or "월") || Dates.Find(text) is not null;
        return tells && words.TrueForAll(word => word.Month > 0 || word.Text.Length <= 3 || DateLine.IsWeekday(word.Text) || word.Text.ToLowerInvariant() is "version" or "release");
    }
}

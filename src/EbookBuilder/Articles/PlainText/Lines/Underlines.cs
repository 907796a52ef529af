namespace EbookBuilder.Articles.PlainText;

/// <summary>Headings that people underline with <c>===</c> or <c>---</c> on the next line, or set between two such lines.</summary>
internal static class Underlines
{
    private const int LongestHeading = 90;

    /// <summary>How much two lines of strokes around a heading differ in length, at most.</summary>
    private const int Slack = 3;

    /// <summary>The lines without such strokes; each line that had one knows the level it gives: 2 for <c>===</c>, 3 for the others.</summary>
    public static List<TextLine> Fold(List<TextLine> lines)
    {
        if (!Enumerable.Range(1, Math.Max(0, lines.Count - 1)).Any(i => IsStrokes(lines[i]))) return lines;
        var folded = new List<TextLine>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (IsBoxed(lines, i))
            {
                folded.Add(lines[i + 1] with { Gap = line.Gap, Page = line.Page, AfterPageEnd = line.AfterPageEnd, HeadingLevel = LevelOf(line), Text = string.Join(' ', lines[i + 1].Text.Split(' ', StringSplitOptions.RemoveEmptyEntries)) });
                i += 2;
            }
            else if (folded.Count > 0 && folded[^1].HeadingLevel == 0 && IsUnder(folded[^1], line)) folded[^1] = folded[^1] with { HeadingLevel = LevelOf(line) };
            else folded.Add(line);
        }
        return folded;
    }

    /// <summary>Whether a line of strokes starts a box of three lines; the head of a table, whose rows follow at once, is none.</summary>
    private static bool IsBoxed(List<TextLine> lines, int i)
    {
        if (i + 2 >= lines.Count || !IsStrokes(lines[i]) || !IsStrokes(lines[i + 2]) || lines[i].Text[0] != lines[i + 2].Text[0] || lines[i + 1].Gap + lines[i + 2].Gap > 0) return false;
        return Math.Abs(lines[i].Text.Length - lines[i + 2].Text.Length) <= Slack && IsText(lines[i + 1].Text)
            && (i + 3 == lines.Count || lines[i + 3].Gap > 0 || !lines[i + 1].Text.Contains("  ", StringComparison.Ordinal));
    }

    private static bool IsUnder(TextLine text, TextLine strokes)
    {
        var (length, width) = (strokes.Text.Length, text.Text.Length);
        return strokes.Gap == 0 && IsStrokes(strokes) && IsText(text.Text) && !text.Text.Contains("  ", StringComparison.Ordinal) && length >= width / 2 && length <= 2 * width + 4;
    }

    private static bool IsStrokes(TextLine line) =>
        line.Text is ['=' or '-' or '~' or '^' or '_' or '*', _, _, ..] && !line.Text.AsSpan().ContainsAnyExcept(line.Text[0]);

    private static bool IsText(string text) => text.Length <= LongestHeading && text.Any(char.IsLetter);

    private static int LevelOf(TextLine strokes) => strokes.Text[0] == '=' ? 2 : 3;
}

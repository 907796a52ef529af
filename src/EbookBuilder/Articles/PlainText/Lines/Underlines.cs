namespace EbookBuilder.Articles.PlainText;

/// <summary>Headings that people underline with <c>===</c> or <c>---</c> on the next line.</summary>
internal static class Underlines
{
    private const int LongestHeading = 90;

    /// <summary>The lines without such strokes; each line that had one knows the level it gives: 2 for <c>===</c>, 3 for the others.</summary>
    public static List<TextLine> Fold(List<TextLine> lines)
    {
        if (!Enumerable.Range(1, Math.Max(0, lines.Count - 1)).Any(i => LevelOf(lines[i - 1], lines[i]) > 0)) return lines;
        var folded = new List<TextLine>(lines.Count);
        foreach (var line in lines)
        {
            if (folded.Count > 0 && folded[^1].HeadingLevel == 0 && LevelOf(folded[^1], line) is var level && level > 0) folded[^1] = folded[^1] with { HeadingLevel = level };
            else folded.Add(line);
        }
        return folded;
    }

    private static int LevelOf(TextLine text, TextLine strokes)
    {
        var line = strokes.Text;
        if (strokes.Gap > 0 || line.Length < 3 || line[0] is not ('=' or '-' or '~' or '^' or '_' or '*') || line.AsSpan().ContainsAnyExcept(line[0])) return 0;
        if (text.Text.Length > LongestHeading || !text.Text.Any(char.IsLetter) || text.Text.Contains("  ", StringComparison.Ordinal)) return 0;
        if (line.Length < text.Text.Length / 2 || line.Length > 2 * text.Text.Length + 4) return 0;
        return line[0] == '=' ? 2 : 3;
    }
}

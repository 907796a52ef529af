namespace EbookBuilder.Articles.PlainText;

/// <summary>
/// Lines of Chinese and Japanese that a converter tore between two marks: typesetters set them nearer to one another than their width, and so the second seems to start a line.
/// The pieces fill one line together, or the second starts with a mark that no line starts with.
/// </summary>
internal static class TornIdeographs
{
    private const string Openers = "「『（《〈【";
    private const string NeverFirst = "、。，．；：！？）」』】》〉";
    private const string BeforeOpener = "、。，」』）》〉】！？：";
    private const double LeastFilled = 0.97;
    private const double MostFilled = 1.01;

    /// <summary>What a bracket and the mark before it save together, of the width of a character.</summary>
    private const double Saved = 500;

    /// <summary>The lines, each that was torn made whole again.</summary>
    public static List<TextLine> Mend(List<TextLine> lines)
    {
        if (!Enumerable.Range(1, Math.Max(0, lines.Count - 1)).Any(i => IsTorn(lines, i))) return lines;
        var measure = Measure.Of(lines);
        if (!measure.IsWrapped || measure.Widths == LineWidths.Typewriter && lines.Exists(line => line.Text.Any(char.IsLower) && !line.Text.Any(LineJoining.IsIdeographic))) return lines;
        var character = measure.Widths.Of("一");
        var mended = new List<TextLine>(lines.Count);
        for (var i = 0; i < lines.Count;)
        {
            var end = i + 1;
            var (width, filled) = (measure.Widths.Of(lines[i].Text), i);
            for (; end < lines.Count && IsTorn(lines, end); end++)
            {
                width += measure.Widths.Of(lines[end].Text) - Saved / 1000 * character;
                if (width > MostFilled * measure.Width) break;
                if (width >= LeastFilled * measure.Width || NeverFirst.Contains(lines[end].Text[0], StringComparison.Ordinal)) filled = end;
            }
            mended.Add(filled == i ? lines[i] : lines[i] with { Text = string.Concat(lines[i..(filled + 1)].Select(line => line.Text)) });
            i = filled + 1;
        }
        return mended;
    }

    private static bool IsTorn(List<TextLine> lines, int i) =>
        lines[i] is { Gap: 0, AfterPageEnd: false } && BeforeOpener.Contains(lines[i - 1].Text[^1], StringComparison.Ordinal)
        && (Openers.Contains(lines[i].Text[0], StringComparison.Ordinal) || NeverFirst.Contains(lines[i].Text[0], StringComparison.Ordinal));
}

using System.Text.RegularExpressions;

namespace EbookBuilder.Articles.PlainText;

/// <summary>The hour at which something is said, of a recording or of a day, which may stand before it: <c>[00:01:12]</c>, <c>(12:03)</c>, <c>1:12</c>, <c>[12.05.21, 20:14:33]</c>, <c>12/05/2021, 20:14 -</c>.</summary>
internal static partial class TimeCode
{
    private const int FewestLines = 3;

    /// <summary>How many characters the code and the blanks behind it take at the start of a line; 0 where none stands there.</summary>
    public static int LengthIn(string text) => char.IsDigit(text[0]) || text[0] is '[' or '(' or '<' ? Pattern.Match(text).Length : 0;

    /// <summary>The lines; a code that stands on a line of its own is put before what is said.</summary>
    public static List<TextLine> Fold(List<TextLine> lines)
    {
        if (lines.Count(IsAlone) < FewestLines) return lines;
        var folded = new List<TextLine>(lines.Count);
        foreach (var line in lines)
        {
            if (folded.Count > 0 && IsAlone(folded[^1]) && line.Gap <= 1) folded[^1] = folded[^1] with { Text = $"{folded[^1].Text} {line.Text}" };
            else folded.Add(line);
        }
        return folded;
    }

    private static bool IsAlone(TextLine line) => line.Text.Length is > 3 and < 16 && LengthIn(line.Text) == line.Text.Length;

    [GeneratedRegex(@"^[\[(<]?(?:[0-9]{1,4}[./-][0-9]{1,2}[./-][0-9]{2,4},? )?(?:[0-9]{1,2}:)?[0-9]{1,2}:[0-9]{2}(?:[.,][0-9]{1,3})?(?: ?[AaPp]\.?[Mm]\.?)?[\])>]?(?: [-–—])?(?:\s+|$)")]
    private static partial Regex Pattern { get; }
}

using System.Text.RegularExpressions;

namespace EbookBuilder.Articles.PlainText;

/// <summary>
/// The numbers of printed pages that transcribers set amid the lines of a text, where the page starts: <c>{2}</c>, <c>[Pg 14]</c>, <c>[S. 14]</c>. They count up through the
/// whole text.
/// </summary>
internal static partial class InlinePageMarks
{
    private const int FewestMarks = 2;

    /// <summary>Some pages, as those of plates, have no mark.</summary>
    private const int LongestStep = 20;

    /// <summary>The lines without the marks, which know what pages start in them; and the lines that had one.</summary>
    public static (List<TextLine> Lines, ImmutableArray<TextLine> Marked) TakeOut(List<TextLine> lines)
    {
        var marked = lines.Where(IsMarked).ToImmutableArray();
        if (marked.IsEmpty || !Count(marked.SelectMany(line => Mark.Matches(line.Text)).Select(NumberOf))) return (lines, []);
        return ([.. lines.Select(line => IsMarked(line) ? Without(line) : line)], marked);
    }

    private static bool IsMarked(TextLine line) => line.Text.AsSpan().ContainsAny('{', '[') && Mark.IsMatch(line.Text);

    private static bool Count(IEnumerable<int> numbers)
    {
        var (count, last) = (0, 0);
        foreach (var number in numbers)
        {
            if (count++ > 0 && (number <= last || number > last + LongestStep)) return false;
            last = number;
        }
        return count >= FewestMarks;
    }

    private static int NumberOf(Match match) => int.Parse(match.Groups["number"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);

    private static TextLine Without(TextLine line)
    {
        var labels = Mark.Matches(line.Text).Select(match => NumberOf(match).ToString(System.Globalization.CultureInfo.InvariantCulture)).ToImmutableArray();
        var text = Mark.Replace(line.Text, LineJoining.PageStart.ToString());
        if (text == LineJoining.PageStart.ToString()) return line; // A line of its own, which has no words to start a page with.
        return line with { Text = text, PagesInside = labels };
    }

    [GeneratedRegex(@"(?:\{|\[(?:[Pp]g|[Pp]age|[Pp]|S|Seite|[Pp]ágina|[Pp]ág|[Cc]тр|[Сс]тр)\.? )(?<number>[0-9]{1,4})(?:\}|\])")]
    private static partial Regex Mark { get; }
}

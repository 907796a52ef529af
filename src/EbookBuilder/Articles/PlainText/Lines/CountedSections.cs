using System.Globalization;

namespace EbookBuilder.Articles.PlainText;

/// <summary>
/// Headings whose number a converter put on a line of its own, since typesetters keep it well apart from the words: <c>3.1</c> above <c>Low water</c>. A number alone tells little;
/// several that count as sections do (1, 2, 2.1, 2.2, 3, A), each above or before words that may be a heading, tell that each is one.
/// </summary>
internal static class CountedSections
{
    private const int FewestParted = 3;

    /// <summary>Of headings whose numbers stand before them more tell that they are some, and of these some are of a lower level: items of lists count on one.</summary>
    private const int FewestWhole = 6;

    private const int FewestBelow = 3;

    /// <summary>More lines that may be numbers are not looked at; the time grows with their square.</summary>
    private const int MostCandidates = 2000;

    private const int LongestTitle = 90;

    /// <summary>Longer words may go on in the next line: whether they are a whole heading is told from their widths, as for any other.</summary>
    private const int LongestWhole = 55;

    /// <summary>Sections behind the last numbered one have letters.</summary>
    private const int Letters = 1000;

    private const int MostDepth = 4;

    /// <summary>A line that may start a section.</summary>
    /// <param name="Line">Where it stands.</param>
    /// <param name="Number">Its number, a part for each level.</param>
    /// <param name="IsParted">Whether the number is all that stands on it.</param>
    private sealed record Candidate(int Line, int[] Number, bool IsParted);

    /// <summary>
    /// The lines of a text whose pages no form feed parts, while the numbers of these pages still stand between them: sections count on two levels, and no two have one heading.
    /// </summary>
    public static List<TextLine> MarkUnpaged(List<TextLine> lines) =>
        lines.Count > 0 && lines[^1].Page == 0 ? Mark(lines, run => AreParted(run) && run.Exists(heading => heading.Number.Length > 1) && HaveOwnTitles(lines, run)) : lines;

    /// <summary>The lines with each such number before its heading; no numbers of pages stand among them any more.</summary>
    public static List<TextLine> Mark(List<TextLine> lines) =>
        Mark(lines, run => AreParted(run) || run.Count >= FewestWhole && run.Count(heading => heading.Number.Length > 1) >= FewestBelow);

    private static bool AreParted(List<Candidate> run) => run.Count(heading => heading.IsParted) >= FewestParted;

    private static bool HaveOwnTitles(List<TextLine> lines, List<Candidate> run)
    {
        var titles = run.Where(heading => heading.IsParted).Select(heading => lines[heading.Line + 1].Text).ToList();
        return titles.Distinct(StringComparer.Ordinal).Count() == titles.Count;
    }

    private static List<TextLine> Mark(List<TextLine> lines, Predicate<List<Candidate>> areHeadings)
    {
        var candidates = Enumerable.Range(0, Math.Max(0, lines.Count - 1)).Select(i => At(lines, i)).OfType<Candidate>().Take(MostCandidates).ToList();
        var run = candidates.Count < FewestParted ? [] : LongestCount(candidates);
        if (!areHeadings(run)) return lines;
        var headings = run.ToDictionary(heading => heading.Line);
        var joined = new List<TextLine>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            if (!headings.TryGetValue(i, out var heading)) joined.Add(lines[i]);
            else joined.Add(Heading(heading.IsParted ? WithTitle(lines[i], lines[++i]) : lines[i], heading.Number.Length));
        }
        return joined;
    }

    private static TextLine WithTitle(TextLine number, TextLine title) => number with { Text = $"{number.Text} {title.Text}", PagesInside = title.PagesInside };

    private static TextLine Heading(TextLine line, int depth) => line.Text.Length <= LongestWhole ? line with { HeadingLevel = depth + 1 } : line;

    private static Candidate? At(List<TextLine> lines, int i)
    {
        var (text, next) = (lines[i].Text, lines[i + 1]);
        if (!char.IsAsciiDigit(text[0]) && !(char.IsAsciiLetterUpper(text[0]) && (text.Length == 1 || text[1] == '.'))) return null;
        var end = text.AsSpan().IndexOf(' ');
        if (Number(end < 0 ? text : text[..end]) is not { } number || lines[i].HeadingLevel > 0) return null;
        if (end >= 0) return text[end - 1] != '.' && !char.IsLetter(text[end - 1]) && !Leaders.AreIn(text) && IsTitle(text[end..].TrimStart()) ? new(i, number, IsParted: false) : null;
        return (lines[i].Gap > 0 || lines[i].AfterPageEnd || next.Gap > 0) && !next.AfterPageEnd && IsTitle(next.Text) ? new(i, number, IsParted: true) : null;
    }

    private static bool IsTitle(string text) =>
        text.Length is > 1 and <= LongestTitle && (char.IsUpper(text[0]) || char.IsLetter(text[0]) && !char.IsLower(text[0])) && Punctuation.Last(text) is not ('.' or ',' or ';' or ':' or '。' or '，') && text.Any(char.IsLower) | text.Any(c => c >= '\u0590');

    /// <summary>The parts of a number such as <c>3.1</c>, <c>3.</c> or <c>A.2</c>; null where it is none.</summary>
    private static int[]? Number(string text)
    {
        var parts = text.TrimEnd('.').Split('.');
        if (parts.Length > MostDepth || text.Length > 12) return null;
        var number = new int[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            if (i == 0 && parts[0] is [>= 'A' and <= 'Z' and var letter]) number[0] = Letters + letter - '@';
            else if (parts[i].Length is 0 or > 2 || !int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out number[i])) return null;
        }
        return number;
    }

    /// <summary>The longest run in which each counts on from the one before; of two that are as long the later, since tables of contents stand in front.</summary>
    private static List<Candidate> LongestCount(List<Candidate> candidates)
    {
        var (lengths, before, last) = (new int[candidates.Count], new int[candidates.Count], 0);
        for (var i = 0; i < candidates.Count; i++)
        {
            (lengths[i], before[i]) = (candidates[i].Number is [0 or 1] or [1, 1] ? Own(i) : 0, -1);
            for (var j = 0; j < i; j++)
                if (lengths[j] > 0 && lengths[j] + Own(i) >= lengths[i] && Follows(candidates[j].Number, candidates[i].Number)) (lengths[i], before[i]) = (lengths[j] + Own(i), j);
            if (lengths[i] >= lengths[last]) last = i;
        }
        var run = new List<Candidate>();
        for (var i = lengths[last] > 0 ? last : -1; i >= 0; i = before[i]) run.Add(candidates[i]);
        return run;

        int Own(int i) => candidates[i].IsParted ? 2 : 1;
    }

    private static bool Follows(int[] number, int[] next)
    {
        if (next is [Letters + 1]) return number[0] < Letters;
        if (next.Length == number.Length + 1) return next[^1] is 0 or 1 && next.AsSpan(0, number.Length).SequenceEqual(number);
        return next.Length <= number.Length && next[^1] == number[next.Length - 1] + 1 && next.AsSpan(0, next.Length - 1).SequenceEqual(number.AsSpan(0, next.Length - 1));
    }
}

using System.Globalization;

namespace EbookBuilder.Articles.PlainText;

/// <summary>Finds page numbers: lines of one pattern whose number grows by one from each to the next, a page apart.</summary>
internal sealed class NumberLines
{
    /// <summary>Fewer lines than this stand on no page.</summary>
    private const int PageOfLines = 6;

    private const int MostMissing = 2;

    /// <summary>The first number of a page is one of the first lines that may be some.</summary>
    private const int LatestStart = 6;

    /// <summary>Between the numbers of two pages stand no more lines that may be some.</summary>
    private const int Window = 64;

    /// <summary>What a line of a run counts; a missing one counts against it.</summary>
    private const int OfLine = 100;

    private readonly PageLines _lines;
    private readonly int _nearest;

    private NumberLines(PageLines lines) => (_lines, _nearest) = (lines, lines.Lines.Count < 120 ? 2 : 4);

    /// <summary>Takes them out.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="labels">Receives the number that each of the lines shows.</param>
    public static IEnumerable<FurnitureGroup> TakeOut(PageLines lines, Dictionary<int, string> labels)
    {
        var numbers = new NumberLines(lines);
        foreach (var group in lines.ByPattern(numbers.MayBeNumber))
        {
            var (run, second) = numbers.LongestCount(group);
            if (!numbers.IsCount(run)) continue;
            foreach (var i in run)
            {
                lines.Take(i);
                labels[i] = NumberOf(lines[i], second).ToString(CultureInfo.InvariantCulture);
            }
            yield return new("page numbers", [.. run.Select(i => lines.Lines[i])]);
        }
    }

    private bool MayBeNumber(int i) =>
        _lines.Pattern(i).HasNumber && PageNumber.TryRead(_lines[i], out _) && (DivisionLabel.Find(_lines[i]) is null || _lines.Interrupts(i)) && (!_lines.HasPages || _lines.IsAtPageEdge(i, 4) || _lines.Pattern(i).IsNumeral && StandsApart(i));

    /// <summary>Whether there are enough of them; a document of one or two pages has few.</summary>
    private bool IsCount(List<int> run)
    {
        if (_lines.HasPages) return run.Count >= 2 || run.Count == 1 && _lines.Lines[^1].Page <= 1 && _lines.IsAtPageEdge(run[0], 1);
        if (run.Count > 1 && run[^1] - run[0] < PageOfLines * (run.Count - 1) && !run.All(StandsApart)) return false;
        return run.Count >= 3 || run.Count == 1 && IsFoot(run[0]) || run.Count == 2 && (run.Count * 8 > _lines.Lines.Count || run.All(StandsApart));
    }

    /// <summary>Whether a line is the number of the only page, below a text that has ended: a 1 without words, or the first of one.</summary>
    private bool IsFoot(int i) =>
        i == _lines.Lines.Count - 1 && i >= PageOfLines && _lines.Lines[i].Gap > 0 && Punctuation.EndsSentence(_lines[i - 1])
        && PageNumber.TryRead(_lines[i], out var number, out var total) && number == 1 && (total == 1 || total < 0 && !_lines[i].Any(char.IsLetter));

    /// <summary>Whether a line belongs to no text: it stands alone, or in the middle of a sentence.</summary>
    private bool StandsApart(int i) => i == 0 || _lines.StandsAlone(i) || _lines.Interrupts(i) || _lines.FollowsRunningText(i);

    private static int NumberOf(string text, bool second) => PageNumber.TryRead(text, out var first, out var other) ? second ? other : first : 0;

    /// <summary>The longest run, by the first number of the lines or by the second.</summary>
    private (List<int> Run, bool Second) LongestCount(List<int> candidates)
    {
        var (first, second) = (LongestCount(candidates, second: false), LongestCount(candidates, second: true));
        return second.Count > first.Count ? (second, true) : (first, false);
    }

    /// <summary>The longest run of lines, not too near one another, in which the number counts up; a page or two may lack theirs. Of two as long it is that with fewer missing.</summary>
    private List<int> LongestCount(List<int> candidates, bool second)
    {
        var (numbers, scores, before, last) = (new int[candidates.Count], new int[candidates.Count], new int[candidates.Count], -1);
        for (var i = 0; i < candidates.Count; i++)
        {
            (numbers[i], scores[i], before[i]) = (NumberOf(_lines[candidates[i]], second), i < LatestStart ? OfLine : int.MinValue / 2, -1);
            for (var j = Math.Max(0, i - Window); j < i; j++)
            {
                var missing = numbers[i] - numbers[j] - 1;
                if (numbers[j] < 0 || missing is < 0 or > MostMissing || IsTooNear(candidates[j], candidates[i]) || scores[j] + OfLine - missing <= scores[i]) continue;
                (scores[i], before[i]) = (scores[j] + OfLine - missing, j);
            }
            if (last < 0 || scores[i] > scores[last]) last = i;
        }
        var run = new List<int>();
        for (var i = last; i >= 0; i = before[i]) run.Add(candidates[i]);
        run.Reverse();
        return run;
    }

    private bool IsTooNear(int one, int next) => next - one < (_lines.Lines[next].Page == _lines.Lines[one].Page ? _nearest : 1);
}

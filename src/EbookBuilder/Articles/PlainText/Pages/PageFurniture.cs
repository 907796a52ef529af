namespace EbookBuilder.Articles.PlainText;

/// <summary>One running line or the page numbers: what was taken out of the flow of the text.</summary>
/// <param name="Kind">What it is, in words: <c>page numbers</c>, <c>running head "..."</c>.</param>
/// <param name="Lines">The lines that were taken out.</param>
internal sealed record FurnitureGroup(string Kind, ImmutableArray<TextLine> Lines);

/// <summary>
/// Finds what a page carries beside the text: page numbers, running heads and feet, the stamp and address that a browser prints. These repeat from
/// page to page with nothing but numbers changing, and stand together where a page ends.
/// </summary>
internal sealed class PageFurniture
{
    private const int LongestRunningLine = 140;

    private readonly IReadOnlyList<TextLine> _lines;
    private readonly bool[] _taken;
    private readonly int _nearest;
    private readonly string[] _patterns;
    private readonly Dictionary<int, string> _labels = [];

    private PageFurniture(IReadOnlyList<TextLine> lines)
    {
        _lines = lines;
        _taken = new bool[lines.Count];
        _nearest = lines.Count < 120 ? 2 : 4;
        _patterns = [.. lines.Select(line => line.Text.Length > LongestRunningLine ? "" : PageNumber.Pattern(line.Text))];
    }

    /// <summary>The text without furniture, and what was taken out.</summary>
    public static (List<TextLine> Lines, ImmutableArray<FurnitureGroup> Furniture) TakeOut(IReadOnlyList<TextLine> lines)
    {
        if (lines.Count == 0) return ([], []);
        var furniture = new PageFurniture(lines);
        var groups = ImmutableArray.CreateBuilder<FurnitureGroup>();
        groups.AddRange(furniture.Numbers());
        groups.AddRange(furniture.RunningLines());
        groups.AddRange(furniture.Debris());
        return (furniture.Remaining(), groups.ToImmutable());
    }

    /// <summary>Lines of one pattern whose first number grows by one from each to the next, a page apart.</summary>
    private IEnumerable<FurnitureGroup> Numbers()
    {
        var hasPages = _lines[^1].Page > 0;
        var found = new List<FurnitureGroup>();
        foreach (var group in Enumerable.Range(0, _lines.Count)
            .Where(i => _patterns[i].Contains('#', StringComparison.Ordinal) && PageNumber.TryRead(_lines[i].Text, out _) && (!hasPages || IsAtPageEdge(i, 4)))
            .GroupBy(i => _patterns[i], StringComparer.Ordinal))
        {
            var (run, second) = LongestCount([.. group]);
            if (run.Count < 2 && !(hasPages && run.Count == 1 && IsAtPageEdge(run[0], 1) && _lines[^1].Page <= 1)) continue;
            if (!hasPages && run.Count < 3 && run.Count * 8 > _lines.Count) continue;
            foreach (var i in run) Take(i, NumberOf(i, second));
            found.Add(new("page numbers", [.. run.Select(i => _lines[i])]));
        }
        return found;
    }

    private void Take(int i, int number)
    {
        _taken[i] = true;
        _labels[i] = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private int NumberOf(int i, bool second) => PageNumber.TryRead(_lines[i].Text, out var first, out var other) ? second ? other : first : 0;

    /// <summary>The longest run, by the first number of the lines or by the second.</summary>
    private (List<int> Run, bool Second) LongestCount(int[] candidates)
    {
        var (first, second) = (LongestCount(candidates, second: false), LongestCount(candidates, second: true));
        return second.Count > first.Count ? (second, true) : (first, false);
    }

    /// <summary>The longest run of lines, not too near one another, in which the number counts up; a page or two may lack theirs.</summary>
    private List<int> LongestCount(int[] candidates, bool second)
    {
        var best = new List<int>();
        for (var start = 0; start < candidates.Length && start < 6; start++)
        {
            var run = new List<int> { candidates[start] };
            var previous = NumberOf(candidates[start], second);
            for (var i = start + 1; i < candidates.Length && previous >= 0; i++)
            {
                var number = NumberOf(candidates[i], second);
                if (number <= previous || number > previous + 3 || candidates[i] - run[^1] < (_lines[candidates[i]].Page == _lines[run[^1]].Page ? _nearest : 1)) continue;
                run.Add(candidates[i]);
                previous = number;
            }
            if (run.Count > best.Count) best = run;
        }
        return best;
    }

    /// <summary>Lines that return near page ends.</summary>
    private List<FurnitureGroup> RunningLines()
    {
        var found = new List<FurnitureGroup>();
        var pages = PageEnds();
        if (pages.Count == 0) return found;
        foreach (var group in Enumerable.Range(0, _lines.Count).Where(i => !_taken[i] && _patterns[i].Length > 0).GroupBy(i => _patterns[i], StringComparer.Ordinal))
        {
            var members = group.Where(i => IsNearPageEnd(i, pages)).ToList();
            if (members.Count < 2 || members.Count * 3 < pages.Count || members.Any(i => Punctuation.EndsSentence(_lines[i].Text)) && members.Count * 3 < pages.Count * 2) continue;
            if (members.Count * 3 < pages.Count * 2 && !members.All(i => IsNextToPageEnd(i, pages))) continue;
            var kept = KeepTitle(members);
            if (kept.Count < 1) continue;
            foreach (var i in kept) _taken[i] = true;
            found.Add(new($"running line \"{_lines[kept[^1]].Text}\"", [.. kept.Select(i => _lines[i])]));
        }
        found.AddRange(LoneRunningLines(pages));
        return found;
    }

    /// <summary>
    /// On its first page the title of an article looks like its running head. Where the line stands there twice, the first is the head;
    /// where it stands there once, it is the title.
    /// </summary>
    private List<int> KeepTitle(List<int> members)
    {
        var first = members[0];
        if (first > 8 || _lines[first].Text.Any(char.IsDigit) && _patterns[first].Length < 30 && PageNumber.TryRead(_lines[first].Text, out _)) return members;
        var twice = members.Count > 1 && members[1] <= 12 && _lines[members[1]].Page == _lines[first].Page && members[1] - first <= 10;
        if (twice) return [first, .. members.Skip(2)];
        var again = Enumerable.Range(first + 1, Math.Min(10, _lines.Count - first - 1)).Any(i => !_taken[i] && SameStart(_lines[i].Text, _lines[first].Text));
        return again || IsStamp(_lines[first].Text) ? members : members[1..];
    }

    /// <summary>A printed date or an address is never the title.</summary>
    private static bool IsStamp(string text) => text.Count(char.IsDigit) >= 4 || text.Contains("://", StringComparison.Ordinal);

    /// <summary>A head that stands on one page only (a left-hand page of three) is known by what it says: the title, or a name that opens the text.</summary>
    private IEnumerable<FurnitureGroup> LoneRunningLines(List<int> pages)
    {
        var opening = _lines.Take(10).Where((_, i) => !_taken[i]).Select(line => line.Text).ToList();
        var words = opening.SelectMany(Words).ToHashSet(StringComparer.OrdinalIgnoreCase);
        for (var i = 10; i < _lines.Count; i++)
        {
            if (_taken[i] || _lines[i].Text.Length is < 4 or > LongestRunningLine || !IsNextToPageEnd(i, pages)) continue;
            if (!opening.Any(text => Says(text, _lines[i].Text)) && !SaysInWords(words, _lines[i].Text)) continue;
            _taken[i] = true;
            yield return new($"running line \"{_lines[i].Text}\"", [_lines[i]]);
        }
    }

    private static bool Says(string opening, string line) => SameStart(opening, line) || opening.Contains(line, StringComparison.OrdinalIgnoreCase) && line.Length >= 6 && opening.Length < 3 * line.Length;

    /// <summary>Whether a line has no word that does not stand above the text: the names of the authors, joined in another way.</summary>
    private static bool SaysInWords(HashSet<string> opening, string line)
    {
        var words = Words(line).ToList();
        return words.Count is >= 2 and <= 8 && words.All(opening.Contains) && !Punctuation.EndsSentence(line) && !char.IsLower(line[0]);
    }

    private static IEnumerable<string> Words(string text) => text.Split([' ', ',', ';', '·', '|', '.'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 1);

    /// <summary>Whether one line is the other, cut short and perhaps in capitals.</summary>
    private static bool SameStart(string text, string head)
    {
        var stem = head.TrimEnd('…', '.', ' ').Replace('\u2019', '\'');
        return stem.Length >= 4 && text.Replace('\u2019', '\'').StartsWith(stem, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>
    /// Pieces of letters that a converter left at the foot of a page, each on a line of its own: it happens with scripts whose letters combine.
    /// Three or more lines of a few characters, with empty lines between.
    /// </summary>
    private IEnumerable<FurnitureGroup> Debris()
    {
        for (var start = 1; start < _lines.Count; start++)
        {
            if (!IsScrap(start)) continue;
            var (end, gaps) = (start, 0);
            for (; end < _lines.Count && (IsScrap(end) || _taken[end]) && end - start < 30; end++)
                if (_lines[end].Gap > 0) gaps++;
            var scraps = Enumerable.Range(start, end - start).Where(i => !_taken[i]).ToList();
            if (scraps.Count >= 3 && gaps >= scraps.Count - 2)
            {
                foreach (var i in scraps) _taken[i] = true;
                yield return new("scraps of letters at the foot of a page", [.. scraps.Select(i => _lines[i])]);
            }
            start = end;
        }
    }

    private bool IsScrap(int i)
    {
        if (_taken[i] || _lines[i].Text.Length > 10) return false;
        var script = Languages.Scripts.Of(_lines[i].Text[0]);
        return script is >= Languages.Script.Devanagari and <= Languages.Script.Sinhala && !Punctuation.EndsSentence(_lines[i].Text);
    }

    /// <summary>Where pages end: after which line, by form feeds, and by page numbers where there are none.</summary>
    private List<int> PageEnds()
    {
        var ends = new List<int>();
        for (var i = 1; i < _lines.Count; i++)
            if (_lines[i].Page != _lines[i - 1].Page) ends.Add(i);
        if (ends.Count > 0 || _lines[^1].Page > 0) return ends;
        return [.. Enumerable.Range(0, _lines.Count).Where(i => _taken[i])];
    }

    private bool IsNearPageEnd(int i, List<int> pages)
    {
        if (_lines[^1].Page > 0) return IsAtPageEdge(i, 3);
        var at = pages.BinarySearch(i);
        if (at < 0) at = ~at;
        return at < pages.Count && CountOpen(i, pages[at]) <= 2 || at > 0 && CountOpen(pages[at - 1], i) <= 2 || i < 3;
    }

    private bool IsNextToPageEnd(int i, List<int> pages)
    {
        if (_lines[^1].Page > 0) return IsAtPageEdge(i, 1);
        return pages.Any(end => Math.Abs(end - i) <= 6 && CountOpen(Math.Min(i, end), Math.Max(i, end)) == 0);
    }

    /// <summary>How many lines between two are not taken yet.</summary>
    private int CountOpen(int from, int to)
    {
        if (to - from > 12) return to - from;
        var count = 0;
        for (var i = from + 1; i < to; i++)
            if (!_taken[i]) count++;
        return count;
    }

    /// <summary>Whether fewer than <paramref name="depth"/> lines that are not taken stand between the line and an edge of its page.</summary>
    private bool IsAtPageEdge(int i, int depth)
    {
        var page = _lines[i].Page;
        var (above, below) = (0, 0);
        for (var k = i - 1; k >= 0 && _lines[k].Page == page && above < depth; k--)
            if (!_taken[k]) above++;
        for (var k = i + 1; k < _lines.Count && _lines[k].Page == page && below < depth; k++)
            if (!_taken[k]) below++;
        return above < depth || below < depth;
    }

    private List<TextLine> Remaining()
    {
        var rest = new List<TextLine>(_lines.Count);
        var (gap, ended) = (0, false);
        string? label = null;
        for (var i = 0; i < _lines.Count; i++)
        {
            if (_taken[i])
            {
                gap += _lines[i].Gap;
                ended = true;
                label = _labels.GetValueOrDefault(i, label!);
                continue;
            }
            var line = _lines[i];
            rest.Add(line with { Gap = line.Gap + gap, AfterPageEnd = rest.Count > 0 && (line.AfterPageEnd || ended) });
            (gap, ended) = (0, false);
        }
        return rest;
    }
}

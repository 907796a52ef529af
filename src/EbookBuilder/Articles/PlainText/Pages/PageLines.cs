namespace EbookBuilder.Articles.PlainText;

/// <summary>The lines of a file while page furniture is looked for: which of them are taken out already, and where pages end.</summary>
internal sealed class PageLines
{
    private const int RunningTextColumns = 60;
    private const int LongestFarewell = 36;

    private readonly bool[] _taken;
    private readonly RunningPattern[] _patterns;

    /// <summary>Nothing is taken yet.</summary>
    public PageLines(IReadOnlyList<TextLine> lines)
    {
        Lines = lines;
        _taken = new bool[lines.Count];
        _patterns = [.. lines.Select(line => line.HeadingLevel > 0 ? default : RunningPattern.Of(line.Text))]; // A heading that is known for one is no furniture.
    }

    /// <summary>All lines.</summary>
    public IReadOnlyList<TextLine> Lines { get; }

    /// <summary>Whether form feeds say where pages end.</summary>
    public bool HasPages => Lines[^1].Page > 0;

    /// <summary>The text of a line.</summary>
    public string this[int i] => Lines[i].Text;

    /// <summary>Whether a line is taken out.</summary>
    public bool IsTaken(int i) => _taken[i];

    /// <summary>Takes a line out.</summary>
    public void Take(int i) => _taken[i] = true;

    /// <summary>What a line has in common with itself on other pages.</summary>
    public RunningPattern Pattern(int i) => _patterns[i];

    /// <summary>The lines that are not taken and fulfil a condition, by their patterns.</summary>
    public IEnumerable<List<int>> ByPattern(Func<int, bool> condition)
    {
        var groups = new Dictionary<RunningPattern, List<int>>();
        for (var i = 0; i < _patterns.Length; i++)
        {
            if (_taken[i] || _patterns[i].Length == 0 || !condition(i)) continue;
            if (groups.TryGetValue(_patterns[i], out var group)) group.Add(i);
            else groups.Add(_patterns[i], [i]);
        }
        return groups.Values;
    }

    /// <summary>Whether empty lines stand before and behind a line.</summary>
    public bool StandsAlone(int i) => Lines[i].Gap > 0 && (i + 1 == Lines.Count || Lines[i + 1].Gap > 0);

    /// <summary>Whether a line stands in the middle of a sentence: what is before it breaks off, or what is behind it goes on.</summary>
    public bool Interrupts(int i)
    {
        var after = i + 1;
        while (after < Lines.Count && _taken[after]) after++;
        return Before(i) is { } before && after < Lines.Count && IsOpen(before) && (Punctuation.GoesOn(Lines[after].Text) || Punctuation.BreaksOff(before));
    }

    /// <summary>Whether the line before is one of running text and ends no sentence: hardly a heading, a name or a cell fills as many columns.</summary>
    public bool FollowsRunningText(int i) => Before(i) is { } before && IsOpen(before) && LineWidths.Typewriter.Of(before) >= 1000 * RunningTextColumns;

    /// <summary>Whether the line before takes leave, or is as short as such lines are and ends with a comma: then this one names who wrote the letter.</summary>
    public bool FollowsFarewell(int i) => Before(i) is { } before && (LetterWords.IsFarewell(before) || before.Length < LongestFarewell && before[^1] is ',' or '，' or '،');

    private string? Before(int i)
    {
        var before = i - 1;
        while (before >= 0 && _taken[before]) before--;
        return before < 0 ? null : Lines[before].Text;
    }

    private static bool IsOpen(string text) => !Punctuation.EndsSentence(text) && !Punctuation.EndsWithColon(text);

    /// <summary>Where pages end: before which line, by form feeds; where there are none, by the lines taken so far.</summary>
    public List<int> PageEnds()
    {
        var ends = new List<int>();
        for (var i = 1; i < Lines.Count; i++)
            if (Lines[i].Page != Lines[i - 1].Page) ends.Add(i);
        if (ends.Count > 0 || HasPages) return ends;
        return [.. Enumerable.Range(0, Lines.Count).Where(i => _taken[i])];
    }

    /// <summary>Whether a line stands among the few first or last ones of a page.</summary>
    public bool IsNearPageEnd(int i, List<int> ends)
    {
        if (HasPages) return IsAtPageEdge(i, 3);
        var at = ends.BinarySearch(i);
        if (at < 0) at = ~at;
        return at < ends.Count && CountOpen(i, ends[at]) <= 2 || at > 0 && CountOpen(ends[at - 1], i) <= 2 || i < 3;
    }

    /// <summary>Whether nothing but furniture stands between a line and a page end.</summary>
    public bool IsNextToPageEnd(int i, List<int> ends)
    {
        if (HasPages) return IsAtPageEdge(i, 1);
        var at = ends.BinarySearch(i);
        if (at < 0) at = ~at;
        return at < ends.Count && ends[at] - i <= 6 && CountOpen(i, ends[at]) == 0 || at > 0 && i - ends[at - 1] <= 6 && CountOpen(ends[at - 1], i) == 0;
    }

    /// <summary>Whether fewer than <paramref name="depth"/> lines that are not taken stand between the line and an edge of its page.</summary>
    public bool IsAtPageEdge(int i, int depth)
    {
        var page = Lines[i].Page;
        var (above, below) = (0, 0);
        for (var k = i - 1; k >= 0 && Lines[k].Page == page && above < depth; k--)
            if (!_taken[k]) above++;
        for (var k = i + 1; k < Lines.Count && Lines[k].Page == page && below < depth; k++)
            if (!_taken[k]) below++;
        return above < depth || below < depth;
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
}

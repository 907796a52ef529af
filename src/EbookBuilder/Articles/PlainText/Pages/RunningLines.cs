namespace EbookBuilder.Articles.PlainText;

/// <summary>Finds running heads and feet, and the stamp and address that a browser prints: lines that return near page ends, or say again what stands above the text.</summary>
internal sealed class RunningLines
{
    private const int Opening = 10;

    private const double ShortestHead = 4;
    private const double ShortestPart = 6;

    /// <summary>A word and a number say less: <c>Part 2</c>.</summary>
    private const int LeastBesideNumber = 10;

    private readonly PageLines _lines;
    private readonly List<int> _ends;

    private readonly Dictionary<int, string> _labels;

    private RunningLines(PageLines lines, Dictionary<int, string> labels) => (_lines, _ends, _labels) = (lines, lines.PageEnds(), labels);

    /// <summary>Takes them out.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="labels">Receives the page number that a running line shows among its words.</param>
    public static IEnumerable<FurnitureGroup> TakeOut(PageLines lines, Dictionary<int, string> labels)
    {
        var running = new RunningLines(lines, labels);
        return [.. running.Returning(), .. running.Lone()];
    }

    /// <summary>Lines that return.</summary>
    private List<FurnitureGroup> Returning()
    {
        var found = new List<FurnitureGroup>();
        if (_ends.Count == 0) return found;
        foreach (var group in _lines.ByPattern(_ => true))
        {
            if (group.Count < 2 || AreFigures(group)) continue;
            var members = group.Where(i => _lines.IsNearPageEnd(i, _ends)).ToList();
            if (!ReturnOften(members)) continue;
            var kept = KeepTitle(members);
            if (kept.Count < 1) continue;
            foreach (var i in kept) _lines.Take(i);
            foreach (var (i, number) in PageNumber.Counting(_lines, kept)) _labels.TryAdd(i, number);
            found.Add(Group(kept));
        }
        return found;
    }

    /// <summary>Whether the lines are numbers alone that differ: those that count are gone as page numbers already, and the others are figures of a table.</summary>
    private bool AreFigures(List<int> group) => group.All(i => _lines[i].All(char.IsAsciiDigit)) && group.Exists(i => _lines[i] != _lines[group[0]]);

    private FurnitureGroup Group(List<int> members) => new($"running line \"{Fold(_lines[members[^1]])}\"", [.. members.Select(i => _lines.Lines[i])]);

    private static string Fold(string text) => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private bool ReturnOften(List<int> members)
    {
        if (members.Count < 2 || members.Count * 3 < _ends.Count) return false;
        if (members.Any(i => Punctuation.GoesOn(_lines[i]) && Punctuation.EndsSentence(_lines[i]))) return false; // The end of a sentence.
        if (members.Count * 3 >= _ends.Count * 2) return true;
        return !members.Any(i => Punctuation.EndsSentence(_lines[i])) && members.All(i => _lines.IsNextToPageEnd(i, _ends));
    }

    /// <summary>
    /// On its first page the title of an article looks like its running head. Where the line stands there twice, the first is the head;
    /// where it stands there once, it is the title.
    /// </summary>
    private List<int> KeepTitle(List<int> members)
    {
        var first = members[0];
        var twice = members.Count > 1 && members[1] <= 12 && _lines.Lines[members[1]].Page == _lines.Lines[first].Page && members[1] - first <= 10;
        if (first > 8 || AreNumbers(members)) return members;
        if (twice) return [first, .. members.Skip(2)];
        var again = Enumerable.Range(first + 1, Math.Min(10, _lines.Lines.Count - first - 1)).Any(i => !_lines.IsTaken(i) && SameStart(_lines[i], _lines[first]));
        return again || IsStamp(_lines[first]) ? members : members[1..];
    }

    /// <summary>Whether the lines show a page number: one that is not the same on each.</summary>
    private bool AreNumbers(List<int> members) =>
        _lines[members[0]].Any(char.IsDigit) && _lines.Pattern(members[0]).Length < 30 && PageNumber.TryRead(_lines[members[0]], out _) && members.Any(i => Fold(_lines[i]) != Fold(_lines[members[0]]));

    /// <summary>A printed hour or an address is never the title.</summary>
    private static bool IsStamp(string text)
    {
        if (text.Contains("://", StringComparison.Ordinal)) return true;
        for (var i = 1; i + 1 < text.Length; i++)
            if (text[i] is ':' or '/' && char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]) && text.Count(char.IsDigit) >= 4) return true;
        return false;
    }

    /// <summary>
    /// A head that stands on one page only (a left-hand page of three) is known by what it says: the title, or a name that opens the text. In text
    /// of two columns it stands in the middle of a sentence.
    /// </summary>
    private IEnumerable<FurnitureGroup> Lone()
    {
        var opening = Enumerable.Range(0, Math.Min(Opening, _lines.Lines.Count)).Where(i => !_lines.IsTaken(i)).Select(i => _lines[i]).ToList();
        opening.AddRange(WithNext(opening));
        var words = opening.SelectMany(Words).ToHashSet(StringComparer.OrdinalIgnoreCase);
        for (var i = Opening; i < _lines.Lines.Count; i++)
        {
            if (_lines.IsTaken(i) || _lines.Pattern(i).Length == 0 || Columns(_lines[i]) < ShortestHead) continue;
            var atEdge = _ends.Count > 0 && _lines.IsNextToPageEnd(i, _ends);
            if (!atEdge && !(StartsOneOf(opening, _lines[i]) && _lines.Interrupts(i) && !_lines.FollowsFarewell(i))) continue;
            if (atEdge && !opening.Any(text => Says(text, _lines[i])) && !SaysInWords(words, _lines[i])) continue;
            _lines.Take(i);
            if (PageNumber.BesideHead(_lines[i]).Number is { } number) _labels.TryAdd(i, number);
            yield return Group([i]);
        }
    }

    /// <summary>Lines joined with the next one, as those of a title may be that the head says whole.</summary>
    private static List<string> WithNext(List<string> lines) =>
        [.. lines.Zip(lines.Skip(1), (line, next) => LineJoining.JoinsWithoutSpace(line[^1], next[0]) ? line + next : $"{line} {next}")];

    /// <summary>How many columns a text fills: a name in ideographs or Hangul has few characters, but wide ones.</summary>
    private static double Columns(string text) => LineWidths.Typewriter.Of(text) / 1000;

    private static bool Says(string opening, string line) => SameStart(opening, line) || opening.Contains(line, StringComparison.OrdinalIgnoreCase) && !Punctuation.EndsSentence(line) && Columns(line) >= ShortestPart && opening.Length < 3 * line.Length;

    /// <summary>Whether a line has no word that does not stand above the text: the names of the authors, joined in another way.</summary>
    private static bool SaysInWords(HashSet<string> opening, string line)
    {
        var words = Words(line).ToList();
        return words.Count is >= 2 and <= 14 && words.Count(opening.Contains) * 20 >= words.Count * 17 && !Punctuation.EndsSentence(line) && !char.IsLower(line[0]);
    }

    private static IEnumerable<string> Words(string text) => text.Split([' ', ',', ';', '·', '|', '.'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 1);

    /// <summary>Whether a line is the start of one of some, and not much shorter.</summary>
    private static bool StartsOneOf(List<string> texts, string head)
    {
        var stem = Stem(head);
        return stem is not null && texts.Exists(text => text.Length < 2 * head.Length && StartsWithStem(text, stem));
    }

    /// <summary>Whether one line is the other, cut short and perhaps in capitals, and perhaps with the page number on its line.</summary>
    private static bool SameStart(string text, string head) => Stem(head) is { } stem && StartsWithStem(text, stem);

    private static bool StartsWithStem(string text, string stem) => text.Replace('\u2019', '\'').StartsWith(stem, StringComparison.OrdinalIgnoreCase);

    /// <summary>What a running head says, without the page number and the marks of the cut; null where that is too little to know it by.</summary>
    private static string? Stem(string head)
    {
        var (words, number) = PageNumber.BesideHead(head);
        var stem = words.TrimEnd('…', '.', ' ').Replace('\u2019', '\'');
        return (number is null ? stem.Length >= 4 : Columns(stem) >= LeastBesideNumber) ? stem : null;
    }
}

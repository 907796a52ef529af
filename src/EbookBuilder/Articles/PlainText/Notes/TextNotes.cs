namespace EbookBuilder.Articles.PlainText;

/// <summary>A note, taken out of the flow of the text.</summary>
/// <param name="Mark">Its mark.</param>
/// <param name="Lines">Its lines, the first without the mark.</param>
internal sealed record TextNote(string Mark, ImmutableArray<TextLine> Lines)
{
    /// <summary>The words before the mark, which are not shown: <c>Footnote</c>; or null.</summary>
    public string? Name { get; init; }
}

/// <summary>
/// Finds notes at the foot of a page, or behind the whole text, whose marks the text above calls. A note stays in the text where no call is found:
/// a number at the start of a line is not enough.
/// </summary>
internal sealed class TextNotes
{
    /// <summary>Stands in the text in place of the mark of a call, with the number of the note as a character behind it. XML forbids it, so no text can hold it.</summary>
    public const char Call = '\uFFFE';

    private const char FirstNumber = '\uE000';

    /// <summary>As many as one character can number.</summary>
    private const int MostNotes = 6000;

    /// <summary>How many lines above a note that stands amid the text its call stands, at most.</summary>
    private const int FarthestCall = 60;

    private const int FewestItems = 2;

    /// <summary>How many lines may be searched for calls in all, so that a text of nothing but marks takes no longer than another.</summary>
    private int _searchesLeft = 200_000;

    private readonly List<TextLine> _lines;
    private readonly List<TextNote> _notes = [];
    private readonly List<bool> _taken;

    private TextNotes(List<TextLine> lines) => (_lines, _taken) = (lines, [.. new bool[lines.Count]]);

    /// <summary>The text without its notes, with their calls marked, and the notes.</summary>
    public static (List<TextLine> Lines, ImmutableArray<TextNote> Notes) TakeOut(List<TextLine> lines)
    {
        var notes = new TextNotes([.. lines]);
        for (var i = 0; i < lines.Count; i++) notes.Named(i);
        notes.Standing();
        for (var start = 0; start < lines.Count;)
        {
            var end = start + 1;
            while (end < lines.Count && !lines[end].AfterPageEnd) end++;
            notes.Page(start, end);
            start = end;
        }
        if (notes._notes.Count == 0) notes.Page(0, lines.Count);
        return notes._notes.Count == 0 ? (lines, []) : (notes.Rest(), [.. notes._notes]);
    }

    /// <summary>The number of the note that is called at a place.</summary>
    public static int NumberAt(ReadOnlySpan<char> text, int call) => text[call + 1] - FirstNumber;

    /// <summary>A text without the calls in it.</summary>
    public static string WithoutCalls(string text)
    {
        for (var i = text.IndexOf(Call, StringComparison.Ordinal); i >= 0; i = text.IndexOf(Call, StringComparison.Ordinal)) text = text.Remove(i, 2);
        return text;
    }

    private List<TextLine> Rest()
    {
        var rest = new List<TextLine>(_lines.Count);
        for (var i = 0; i < _lines.Count; i++)
            if (!_taken[i]) rest.Add(_lines[i]);
        return rest;
    }

    /// <summary>The notes of a page are its last lines: each starts with a mark, one more than that of the note before, or goes on a note.</summary>
    private void Page(int start, int end)
    {
        var first = FirstNote(start, end);
        if (first < 0) return;
        var expected = NoteMark.Find(_lines[first].Text)!.Value.Number;
        for (var i = first; i < end;)
        {
            var next = i + 1;
            while (next < end && !(NoteMark.Find(_lines[next].Text) is { } following && (following.Number == expected + 1 || following.Number == 0) && CallOf(following, start, first) is not null)) next++;
            if (!Take(i, next, start, first)) return;
            if (next < end && NoteMark.Find(_lines[next].Text) is { Number: > 0 } counted) expected = counted.Number;
            i = next;
        }
    }

    /// <summary>The first of the lines at the foot that starts with the mark of a note that is called above it.</summary>
    private int FirstNote(int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (ReferenceWords.Head(_lines[i].Text)) return -1; // A list of its own, which the text may call.
            if (_taken[i] || NoteMark.Find(_lines[i].Text) is not { } mark || CallOf(mark, start, i) is null) continue;
            if (mark.Text == "*" && AreItems(start, i) || mark.Number == 0 && i + 12 < end || mark.Text[0] == '(' && mark.Number > 0 && !AreNotes(i, start, end)) continue;
            return (i - start) * 3 >= end - i ? i : -1;
        }
        return -1;
    }

    /// <summary>Whether asterisks stand before the items of lists: a page has one note with such a mark.</summary>
    private bool AreItems(int start, int end)
    {
        var items = 0;
        for (var i = start; i < end && items < FewestItems; i++)
            if (_lines[i].Text.StartsWith("* ", StringComparison.Ordinal)) items++;
        return items == FewestItems;
    }

    /// <summary>Numbers in round brackets stand before items and the parts of paragraphs as well: they are notes where each, from 1 on, is called above the first.</summary>
    private bool AreNotes(int first, int start, int end)
    {
        var expected = 1;
        for (var i = first; i < end; i++)
        {
            if (NoteMark.Find(_lines[i].Text) is not { Number: > 0 } mark || mark.Text[0] != '(') continue;
            if (mark.Number != expected++ || CallOf(mark, start, first) is null) return false;
        }
        return expected > 1 && _lines[first].Gap > 0;
    }

    /// <summary>Notes in square brackets that stand behind a paragraph or a chapter, with more text behind them. What a list of references numbers is none.</summary>
    private void Standing()
    {
        for (var i = 1; i < _lines.Count; i++)
        {
            if (ReferenceWords.Head(_lines[i].Text)) return;
            if (_lines[i].Gap == 0 || StandingEnd(i) is not (> 0 and var end)) continue;
            var run = new List<(int From, int To)> { (i, end) };
            while (end < _lines.Count && StandingEnd(end) is > 0 and var next) run.Add((end, end = next));
            if (char.IsAsciiDigit(_lines[i].Text[1]) && (end == _lines.Count || _lines[end].AfterPageEnd)) return; // At the foot.
            foreach (var (from, to) in run) Take(from, to, Math.Max(0, i - FarthestCall), i);
            i = end - 1;
        }
    }

    /// <summary>Behind the last line of the note in square brackets that starts at a line and is called not far above it; 0 where none does.</summary>
    private int StandingEnd(int from)
    {
        if (_lines[from].Text[0] != '[' || _taken[from] || NoteMark.Find(_lines[from].Text) is not { } mark || CallOf(mark, Math.Max(0, from - FarthestCall), from) is null) return 0;
        var end = from + 1;
        while (end < _lines.Count && _lines[end].Gap == 0 && !_lines[end].AfterPageEnd && _lines[end].Text[0] != '[') end++;
        return end;
    }

    private (int Line, int At)? CallOf(NoteMark mark, int from, int to)
    {
        for (var i = to - 1; i >= from && _searchesLeft-- > 0; i--)
            if (!_taken[i] && mark.CallIn(_lines[i].Text) is var at && at >= 0) return (i, at);
        return null;
    }

    private bool Take(int from, int to, int start, int first)
    {
        var mark = NoteMark.Find(_lines[from].Text)!.Value;
        if (_notes.Count >= MostNotes || CallOf(mark, start, first) is not { } call) return false;
        Take(mark, call, new(mark.Text, [_lines[from] with { Text = _lines[from].Text[mark.Length..], PageLabel = null }, .. _lines.Skip(from + 1).Take(to - from - 1)]), from, to);
        return true;
    }

    private void Take(NoteMark mark, (int Line, int At) call, TextNote note, int from, int to)
    {
        var line = _lines[call.Line];
        _lines[call.Line] = line with { Text = $"{line.Text[..call.At]}{Call}{(char)(FirstNumber + _notes.Count)}{line.Text[(call.At + mark.Text.Length)..]}" };
        _notes.Add(note);
        for (var i = from; i < to; i++) _taken[i] = true;
    }

    /// <summary>Takes the note that starts at a line by its name; it is called by its mark in brackets, above it or, where it stands before its paragraph, below.</summary>
    private void Named(int from)
    {
        if (_taken[from] || _notes.Count >= MostNotes || NamedNotes.Find(_lines[from].Text) is not { } name) return;
        var mark = new NoteMark($"[{name.Mark}]", 0);
        if ((CallOf(mark, 0, from) ?? CallOf(mark, from + 1, _lines.Count)) is not { } call) return;
        var to = NamedNotes.EndOf(_lines, from);
        var lines = _lines.GetRange(from, to - from);
        if (lines[0].Text[0] == '[' && lines[^1].Text[^1] == ']') lines[^1] = lines[^1] with { Text = lines[^1].Text[..^1] };
        lines[0] = lines[0] with { Text = lines[0].Text[name.Length..].TrimStart(), PageLabel = null };
        lines.RemoveAll(line => line.Text.Length == 0);
        if (lines.Count > 0) Take(mark, call, new(name.Mark, [.. lines]) { Name = name.Name }, from, to);
    }
}

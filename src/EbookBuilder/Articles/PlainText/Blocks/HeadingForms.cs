namespace EbookBuilder.Articles.PlainText;

/// <summary>Headings that their form tells: the label of a division, a number above text that stands below it, a mark that other headings have too, capitals above text that is set in.</summary>
internal sealed class HeadingForms
{
    private const string Marks = "■◆▼●□◇▲★◎▽";
    private const int LongestMarked = 40;
    private const int MostGap = 3;

    private readonly LineFacts[] _facts;
    private readonly TypesettingHabits _habits;
    private readonly HashSet<int> _numbers;
    private readonly HashSet<char> _marks;
    private readonly HashSet<string> _counted;
    private readonly HashSet<string> _capitals;

    /// <summary>Learns which numbers stand above text, and which marks stand before headings.</summary>
    public HeadingForms(LineFacts[] facts, TypesettingHabits habits)
    {
        (_facts, _habits) = (facts, habits);
        _numbers = [.. Enumerable.Range(0, facts.Length).Where(MayHeadText).Select(i => facts[i].Marker!.Number!.Value)];
        _counted = Recurring(Enumerable.Range(0, facts.Length).Where(MayBeCounted).Select(i => CountedLabel.Find(facts[i].Line.Text)).OfType<CountedLabel>().Distinct().Select(label => label.Word));
        var capitals = Enumerable.Range(0, facts.Length).Where(IsCapitalHead).Select(i => facts[i].Line.Text).ToList();
        _capitals = capitals.Count < 2 ? [] : [.. capitals.Except(Recurring(capitals))]; // Names of speakers return.
        var marked = Enumerable.Range(0, facts.Length).Where(IsMarked).ToList();
        _marks = [.. marked.Select(i => facts[i].Line.Text[0]).Distinct().Where(mark => marked.Count(i => facts[i].Line.Text[0] == mark) > 1 && marked.Where(i => facts[i].Line.Text[0] == mark).All(i => i + 1 < facts.Length && facts[i + 1].Line.Text[0] != mark))];
    }

    /// <summary>How many lines the heading takes that starts at a line; 0 where none does.</summary>
    public int CountAt(int i)
    {
        if (Division(i) is var count && count > 0) return count;
        return HeadsSetInText(i) || HeadsText(i) || IsCounted(i) || _capitals.Contains(_facts[i].Line.Text) && IsCapitalHead(i) || IsMarked(i) && _marks.Contains(_facts[i].Line.Text[0]) ? 1 : 0;
    }

    /// <summary>Whether a line is the label of a division.</summary>
    public bool IsLabel(int i) => DivisionLabel.Find(_facts[i].Line.Text) is not null;

    /// <summary>Whether a line starts anew: behind an empty line, a page, or the end of a sentence.</summary>
    private bool StartsAnew(int i) => i == 0 || _facts[i].Line.Gap > 0 || _facts[i].Line.AfterPageEnd || _facts[i - 1].Ends;

    /// <summary>The label of a division, with the title on the line below it. Labels one under another are a table of contents.</summary>
    private int Division(int i)
    {
        if (IsBareNumeral(i)) return IsTitleApart(i + 1) ? 2 : 0;
        if (DivisionLabel.Find(_facts[i].Line.Text) is not { } label || !StartsAnew(i)) return 0;
        if (i > 0 && _facts[i].Line.Gap == 0 && IsLabel(i - 1) || i + 1 < _facts.Length && (IsLabel(i + 1) && _facts[i + 1].Line.Gap == 0 || _facts[i + 1].GoesOn)) return 0;
        if (label.Word == "§" && _facts[i].Line.Gap == 0 && _facts[i].WidthWithNext >= 0.9 * _habits.Measure.Width) return 0;
        var isBare = _facts[i].Line.Text.AsSpan(label.Length).TrimEnd(" .:-–—").IsEmpty;
        return isBare && i + 2 < _facts.Length && (IsTitle(i + 1) || IsTitleApart(i + 1)) ? 2 : 1;
    }

    /// <summary>A Roman number or a number with a stop alone on its line, above another that is alone.</summary>
    private bool IsBareNumeral(int i) =>
        i + 2 < _facts.Length && _facts[i].IsAlone && _facts[i].Line.Text is { Length: < 7 } text && (text.TrimEnd('.') is { Length: > 0 } numeral && (numeral.All(letter => letter is 'I' or 'V' or 'X' or 'L') || text[^1] == '.' && numeral.All(char.IsAsciiDigit)));

    private bool IsTitle(int i) => _facts[i].Line.Gap == 0 && _facts[i + 1].Line.Gap > 0 && _facts[i].Columns < 60 && _facts[i] is { Ends: false, Colon: false, BreaksOff: false, GoesOn: false, Marker: null };

    /// <summary>Behind an empty line the title is told by its capitals, and by the text that follows.</summary>
    private bool IsTitleApart(int i) =>
        _facts[i] is { IsAlone: true, Line.Gap: <= MostGap, Columns: < 60, Colon: false, BreaksOff: false, HasLabel: false, Marker: null } && !IsLabel(i) && !_facts[i + 1].Line.StartsTurn
        && (TitleLines.IsCapitals(_facts[i].Line.Text) || _facts[i] is { IsTitleCase: true, Ends: false }) && (_facts[i + 1].Columns > 60 || _facts[i + 1].Ends);

    /// <summary>A numbered line that ends though the next word had room, or one in capitals, with the text below it set in: a point of an agenda, a head of a manual page.</summary>
    private bool HeadsSetInText(int i) =>
        _habits.IsTyped && _facts[i] is { Ends: false, Colon: false, BreaksOff: false } && StartsAnew(i) && i + 1 < _facts.Length
        && (_facts[i].Marker?.Number is not null && !_facts[i + 1].GoesOn || _facts[i].Line.Gap > 0 && TitleLines.IsCapitals(_facts[i].Line.Text) && !_facts[i].Line.Text.Any(char.IsLower))
        && _facts[i + 1] is { Line.Gap: 0, Marker: null } next && next.Indent >= _facts[i].Indent + 2 && HasRoom(i) && next.Line.Text is not [>= 'A' and <= 'Z', '.' or ')', ' ', ..];

    /// <summary>A numbered line above text at the margin: then others behind empty lines that count on or back have to say that it is no item.</summary>
    private bool HeadsText(int i) =>
        MayHeadText(i) && _facts[i].Marker!.Number!.Value is var number && (_numbers.Contains(number - 1) || _numbers.Contains(number + 1));

    private bool MayHeadText(int i) =>
        _habits.IsTyped && _facts[i] is { Marker: { Number: not null, Style: "1." or "1)" }, Ends: false, Colon: false, BreaksOff: false } && (i == 0 || _facts[i].Line.Gap > 0) && i + 1 < _facts.Length
        && _facts[i + 1] is { Line.Gap: 0, GoesOn: false } next && next.Marker?.Style != _facts[i].Marker!.Style && (next.Capital || next.Marker is not null || !_habits.HasCase) && HasRoom(i);

    private static HashSet<string> Recurring(IEnumerable<string> words) => [.. words.GroupBy(word => word).Where(group => group.Count() > 1).Select(group => group.Key)];

    private bool IsCounted(int i) => MayBeCounted(i) && CountedLabel.Find(_facts[i].Line.Text) is { } label && _counted.Contains(label.Word);

    private bool MayBeCounted(int i) => _habits.IsTyped && (i == 0 || _facts[i].Line.Gap > 0) && i + 1 < _facts.Length && _facts[i] is { Ends: false, BreaksOff: false, Columns: < 70 } && HasRoom(i) && !_facts[i + 1].GoesOn;

    /// <summary>A line in capitals between an empty line and text with small letters.</summary>
    private bool IsCapitalHead(int i) =>
        _habits.IsTyped && (i == 0 || _facts[i].Line.Gap > 0) && i + 1 < _facts.Length && _facts[i] is { Ends: false, BreaksOff: false, Colon: false, Marker: null, Columns: < 60, Line.StartsTurn: false } && HasRoom(i)
        && _facts[i].Line.Text is var text && !text.Any(char.IsLower) && TitleLines.IsCapitals(text) && (_facts[i + 1].Line.Gap > 0 || _facts[i + 1].Line.Text.Any(char.IsLower));

    private bool HasRoom(int i) => _facts[i].WidthWithNext < 0.9 * _habits.Measure.Width;

    /// <summary>Whether a short line has one of the marks that stand before headings in East Asian texts, and before items elsewhere.</summary>
    private bool IsMarked(int i) =>
        _facts[i].Line.Text is { Length: > 1 and <= LongestMarked } text && Marks.Contains(text[0], StringComparison.Ordinal) && text.Any(LineJoining.IsIdeographic) && _facts[i] is { Ends: false, BreaksOff: false } && StartsAnewOrMarked(i);

    private bool StartsAnewOrMarked(int i) => StartsAnew(i) || _facts[i - 1].Columns < LongestMarked;
}

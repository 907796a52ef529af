namespace EbookBuilder.Articles.PlainText;

/// <summary>
/// Finds the lines that are no running text and must stay as they are: scene breaks, underlined headings, quoted replies, tables, drawings, verse,
/// addresses. What is left between them is for <see cref="BlockSegmentation"/>.
/// </summary>
internal sealed class KeptLines
{
    private readonly LineFacts[] _facts;
    private readonly TypesettingHabits _habits;
    private readonly bool _groupsTell;
    private readonly SortedDictionary<int, (int Count, Block Block)> _found = [];

    private KeptLines(LineFacts[] facts, TypesettingHabits habits)
    {
        (_facts, _habits) = (facts, habits);
        var gaps = facts.Count(line => line.Line.Gap > 0);
        _groupsTell = habits.Measure.IsWrapped ? habits.IsTyped && gaps * 25 > facts.Length : gaps * 2 > facts.Length;
    }

    /// <summary>The blocks found, each with the line it starts at and how many lines it takes.</summary>
    public static IReadOnlyList<(int Start, int Count, Block Block)> Find(LineFacts[] facts, TypesettingHabits habits)
    {
        var kept = new KeptLines(facts, habits);
        for (var i = 0; i < facts.Length;) i += kept.Single(i);
        for (var start = 0; start < facts.Length;)
        {
            var end = kept.GroupEnd(start);
            kept.Group(start, end);
            start = end;
        }
        return [.. kept._found.Select(pair => (pair.Key, pair.Value.Count, pair.Value.Block))];
    }

    private void Keep(int start, int count, Block block) => _found[start] = (count, block);

    private ImmutableArray<TextLine> Lines(int start, int end) => [.. _facts[start..end].Select(facts => facts.Line)];

    /// <summary>Finds what a line tells by itself; returns how many lines were looked at.</summary>
    private int Single(int i)
    {
        var line = _facts[i].Line;
        if (line.HeadingLevel > 0) Keep(i, 1, new(BlockKind.Heading, [line]) { Level = line.HeadingLevel });
        else if (Ornament.IsSceneBreak(line.Text) && i > 0 && (_facts[i].IsAlone || line.Text[0] == '*')) Keep(i, 1, new(BlockKind.SceneBreak, [line]));
        else if (line.Text[0] == '>' && Reply(i) is var replies && replies > 0) return replies;
        return 1;
    }

    /// <summary>Lines that start with <c>&gt;</c>, as mail programs quote.</summary>
    private int Reply(int start)
    {
        var end = start;
        while (end < _facts.Length && _facts[end].Line.Text[0] == '>') end++;
        if (end - start == 1 && !_facts[start].Line.Text.StartsWith("> ", StringComparison.Ordinal)) return 0;
        Keep(start, end - start, new(BlockKind.Reply, Lines(start, end)));
        return end - start;
    }

    /// <summary>Lines without an empty line between them, up to the next that is kept already.</summary>
    private int GroupEnd(int start)
    {
        if (_found.TryGetValue(start, out var kept)) return start + kept.Count;
        var end = start + 1;
        while (end < _facts.Length && _facts[end].Line.Gap == 0 && !_found.ContainsKey(end)) end++;
        return end;
    }

    private void Group(int start, int end)
    {
        if (_found.ContainsKey(start) || end - start < 2) return;
        var lines = Lines(start, end);
        if (Leaders.Collapse(lines) is { } contents) Keep(start, end - start, new(BlockKind.Lines, contents));
        else if (end - start >= 3 && TextTable.Read(lines) is { } table) Keep(start, end - start, new(BlockKind.Table, lines) { Table = table });
        else if (!_groupsTell) return;
        else if (Drawing.Is(lines)) Keep(start, end - start, new(BlockKind.Preformatted, lines));
        else if (AreBrokenOnPurpose(start, end)) Keep(start, end - start, new(IsVerse(start, end) ? BlockKind.Verse : BlockKind.Lines, lines));
    }

    /// <summary>Whether most lines end though the next word had room.</summary>
    private bool AreBrokenOnPurpose(int start, int end)
    {
        if (_facts[start..end].All(line => line.HasLabel)) return true;
        var (early, marked) = (0, 0);
        for (var i = start; i < end; i++)
        {
            if (_facts[i].Marker is not null) marked++;
            if (_facts[i].Line.Text.Length > 120) return false;
            if (i + 1 < end && (!_habits.Measure.IsWrapped || _facts[i].WidthWithNext < (end - start == 2 ? 0.72 : 0.88) * _habits.Measure.Width)) early++;
        }
        return marked * 2 <= end - start && early * 10 >= (end - start - 1) * 7;
    }

    /// <summary>Verse starts its lines with capitals or sets them in, and has few figures; an address has either.</summary>
    private bool IsVerse(int start, int end)
    {
        var count = end - start;
        var (capitals, figures, words) = (0, 0, 0);
        for (var i = start; i < end; i++)
        {
            var text = _facts[i].Line.Text;
            if (_facts[i].Capital || _facts[i].Indent > 1 || !_habits.HasCase) capitals++;
            if (text.Any(char.IsDigit) || text.Contains('@', StringComparison.Ordinal) || _facts[i].Colon || _facts[i].HasLabel || text.AsSpan(0, Math.Min(12, text.Length)).Contains(" - ", StringComparison.Ordinal)) figures++;
            words += text.Count(character => character == ' ') + 1;
        }
        var commas = Enumerable.Range(start, count).Count(i => _facts[i].BreaksOff || _facts[i].Ends);
        return count >= 2 && capitals * 10 >= count * 7 && figures * 5 <= count && (words >= 3 * count || !_habits.HasCase) && (count >= 4 || commas * 2 >= count);
    }
}

namespace EbookBuilder.Articles.PlainText;

/// <summary>
/// Finds the lines that are no running text and must stay as they are: scene breaks, underlined headings, quoted replies, tables, drawings, verse,
/// addresses. What is left between them is for <see cref="BlockSegmentation"/>.
/// </summary>
internal sealed class KeptLines
{
    /// <summary>Blanks between two things that stand side by side: the names below a treaty.</summary>
    private const string SideBySide = "      ";

    private const int FewestVerses = 6;
    private const int LongestVerse = 60;
    private const int MostCaptionLines = 2;

    private readonly LineFacts[] _facts;
    private readonly TypesettingHabits _habits;
    private readonly bool _groupsTell;

    /// <summary>Whether there is nothing but short lines and almost all have a capital: few lines of running text start a sentence, and lines of verse are of one length as well.</summary>
    private readonly bool _isAllVerse;
    private readonly bool _areStanzas;
    private readonly HeadingForms _headings;
    private readonly TypedContents _contents;
    private readonly IReadOnlyDictionary<int, int> _definitions;
    private readonly SortedDictionary<int, (int Count, Block Block)> _found = [];

    private KeptLines(LineFacts[] facts, TypesettingHabits habits)
    {
        (_facts, _habits) = (facts, habits);
        var gaps = facts.Count(line => line.Line.Gap > 0);
        _groupsTell = habits.Measure.IsWrapped ? habits.IsTyped && gaps * 25 > facts.Length : gaps * 2 > facts.Length;
        (_headings, _contents, _definitions) = (new(facts, habits), new(facts), Definitions.Find(facts, habits));
        _areStanzas = AreStanzas(facts);
        _isAllVerse = facts.Length >= FewestVerses && facts.All(line => line.Line.Text.Length < LongestVerse) && (facts.Count(line => line.Capital) * 8 >= facts.Length * 7 || _areStanzas);
    }

    /// <summary>Whether the lines stand in groups of three or more, all of one length but for the last, and many had room for the next word: no prose does that.</summary>
    private static bool AreStanzas(LineFacts[] facts)
    {
        if (facts.Length < FewestVerses) return false;
        var starts = Enumerable.Range(0, facts.Length).Where(i => i == 0 || facts[i].Line.Gap > 0).Append(facts.Length).ToList();
        var lengths = starts.Zip(starts.Skip(1), (start, end) => end - start).ToList();
        if (lengths[^1] < 3) lengths.RemoveAt(lengths.Count - 1); // Whose verse it is.
        if (lengths.Count < 2 || lengths[0] < 3 || lengths.Exists(length => length != lengths[0])) return false;
        var widest = facts.Max(line => line.Width);
        return facts.Count(line => line.WidthWithNext < 0.95 * widest) * 3 > facts.Length;
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
        else if (line.StartsEntry) Keep(i, 1, new(BlockKind.Heading, [line]));
        else if (Ornament.IsSceneBreak(line.Text) && i > 0 && (_facts[i].IsAlone || line.Text[0] == '*')) Keep(i, 1, new(BlockKind.SceneBreak, [line]));
        else if (_contents.Length(i) is var entries && entries > 0) return Contents(i, entries);
        else if (_headings.CountAt(i) is var count && count > 0)
        {
            Keep(i, count, new(BlockKind.Heading, Lines(i, i + count)));
            return count;
        }
        else if (_definitions.TryGetValue(i, out var length))
        {
            Keep(i, length, new(BlockKind.Definition, Lines(i, i + length)));
            return length;
        }
        else if (line.Text[0] == '>' && Reply(i) is var replies && replies > 0) return replies;
        return 1;
    }

    /// <summary>A table of contents with the word above it, which is a heading.</summary>
    private int Contents(int head, int entries)
    {
        var lines = Lines(head + 1, head + 1 + entries);
        Keep(head, 1, new(BlockKind.Heading, [_facts[head].Line]));
        Keep(head + 1, entries, new(BlockKind.Lines, Leaders.Collapse(lines) ?? lines));
        return entries + 1;
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
        if (_found.ContainsKey(start) || _facts[start..end].Any(line => line.Line.StartsParagraph)) return;
        end = BeforeBullets(start, end);
        var lines = Lines(start, end);
        var sideBySide = _groupsTell && lines.All(line => line.Text.Contains(SideBySide, StringComparison.Ordinal));
        if (end - start < 2 && !sideBySide) return;
        if (lines[0].Text == "--") Keep(start, end - start, new(BlockKind.Lines, lines)); // A signature.
        else if (Leaders.Collapse(lines) is { } contents) Keep(start, end - start, new(BlockKind.Lines, contents));
        else if (Table(start, end)) return;
        else if (!_groupsTell && !_isAllVerse) return;
        else if (sideBySide) Keep(start, end - start, new(BlockKind.Lines, lines));
        else if (Drawing.Is(lines)) Keep(start, end - start, new(BlockKind.Preformatted, lines));
        else if (AreBrokenOnPurpose(start, end)) Keep(start, end - start, new(IsVerse(start, end) ? BlockKind.Verse : BlockKind.Lines, lines));
    }

    /// <summary>Where the bullets of a list start that ends a group; else the end of the group.</summary>
    private int BeforeBullets(int start, int end)
    {
        var bullet = Array.FindIndex(_facts, start, end - start, line => line.Marker is { Number: null });
        return bullet > start && _facts[bullet..end].All(line => line.Marker is not null || line.Indent > _facts[bullet].Indent) ? bullet : end;
    }

    /// <summary>A table, which a line or two may name that stand right above it.</summary>
    private bool Table(int start, int end)
    {
        for (var first = start; first <= start + MostCaptionLines && end - first >= 3; first++)
        {
            var rows = Lines(first, end);
            if (TextTable.Read(rows) is not { } table) continue;
            Keep(first, end - first, new(BlockKind.Table, rows) { Table = table });
            return true;
        }
        return false;
    }

    /// <summary>Whether most lines end though the next word had room.</summary>
    private bool AreBrokenOnPurpose(int start, int end)
    {
        if (_facts[(start + 1)..end].All(line => line.Marker is not null)) return false; // A list, with the line that announces it.
        if (_facts[start..end].All(line => line.HasLabel)) return true;
        if (AreFilled(start, end)) return false;
        var (early, marked) = (0, 0);
        for (var i = start; i < end; i++)
        {
            if (_facts[i].Marker is not null) marked++;
            if (_facts[i].Line.Text.Length > 120) return false;
            if (i + 1 < end && (!_habits.Measure.IsWrapped || _isAllVerse || HasWideBlank(_facts[i]) || _facts[i].WidthWithNext < (end - start == 2 ? 0.72 : 0.88) * _habits.Measure.Width)) early++;
        }
        return marked * 2 <= end - start && early * 10 >= (end - start - 1) * 7;
    }

    /// <summary>Whether two things stand side by side on a line, as no running text has them.</summary>
    private static bool HasWideBlank(in LineFacts line) => line.Line.Text.Contains("   ", StringComparison.Ordinal);

    /// <summary>
    /// Whether the lines are running text set to a measure of its own, as a quotation is: no line but the last would have had room for the next word, and most go on a
    /// sentence with a small letter.
    /// </summary>
    private bool AreFilled(int start, int end)
    {
        var (widest, small) = (0.0, 0);
        foreach (var line in _facts[start..end]) widest = Math.Max(widest, line.Width);
        if (widest < 0.6 * _habits.Measure.Width) return false;
        for (var i = start + 1; i < end; i++)
        {
            if (_facts[i - 1].WidthWithNext <= widest) return false;
            if (_facts[i].GoesOn) small++;
        }
        return small * 2 >= end - start - 1;
    }

    /// <summary>Verse starts its lines with capitals or sets them in, and has few figures; an address has either.</summary>
    private bool IsVerse(int start, int end)
    {
        var count = end - start;
        if (_areStanzas && count > 2) return true;
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

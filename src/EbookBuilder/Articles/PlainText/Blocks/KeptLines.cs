namespace EbookBuilder.Articles.PlainText;

/// <summary>
/// Finds the lines that are no running text and must stay as they are: scene breaks, underlined headings, quoted replies, tables, drawings, verse,
/// addresses. What is left between them is for <see cref="BlockSegmentation"/>.
/// </summary>
internal sealed class KeptLines
{
    /// <summary>Blanks between two things that stand side by side: the names below a treaty.</summary>
    private const string SideBySide = "      ";

    private const int MostCaptionLines = 2;

    private readonly LineFacts[] _facts;
    private readonly bool _groupsTell;
    private readonly BrokenLines _broken;
    private readonly HeadingForms _headings;
    private readonly TypedContents _contents;
    private readonly IReadOnlyDictionary<int, int> _definitions;
    private readonly SortedDictionary<int, (int Count, Block Block)> _found = [];

    private KeptLines(LineFacts[] facts, TypesettingHabits habits)
    {
        (_facts, _broken) = (facts, new(facts, habits));
        var gaps = facts.Count(line => line.Line.Gap > 0);
        _groupsTell = habits.Measure.IsWrapped ? habits.IsTyped && gaps * 25 > facts.Length : gaps * 2 > facts.Length;
        (_headings, _contents, _definitions) = (new(facts, habits), new(facts), Definitions.Find(facts, habits));
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
        if (line.HeadingLevel > 0) return Known(i);
        if (line.StartsEntry) Keep(i, 1, new(BlockKind.Heading, [line]));
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

    /// <summary>A heading that is known for one, with the abstract that is set in below the word for it.</summary>
    private int Known(int head)
    {
        Keep(head, 1, new(BlockKind.Heading, [_facts[head].Line]) { Level = _facts[head].Line.HeadingLevel });
        var behind = head + 1;
        foreach (var (start, end) in SetInAbstract.Below(_facts, head)) Keep(start, (behind = end) - start, new(BlockKind.Paragraph, Lines(start, end)));
        return behind - head;
    }

    /// <summary>A table of contents with the word above it, which is a heading.</summary>
    private int Contents(int head, int entries)
    {
        var lines = Lines(head + 1, head + 1 + entries);
        Keep(head, 1, new(BlockKind.Heading, [_facts[head].Line]));
        Keep(head + 1, entries, new(BlockKind.Lines, Leaders.Shorten(lines)));
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
        else if (!_groupsTell && !_broken.AreAllVerse) return;
        else if (sideBySide) Keep(start, end - start, new(BlockKind.Lines, lines));
        else if (_broken.AreItems(start, end)) for (var i = start; i < end; i++) Keep(i, 1, new(BlockKind.Item, Lines(i, i + 1)));
        else if (Drawing.Is(lines)) Keep(start, end - start, new(BlockKind.Preformatted, lines));
        else if (_broken.AreOnPurpose(start, end)) Keep(start, end - start, new(_broken.AreVerse(start, end) ? BlockKind.Verse : BlockKind.Lines, lines));
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
}

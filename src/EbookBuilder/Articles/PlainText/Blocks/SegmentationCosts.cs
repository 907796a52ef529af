namespace EbookBuilder.Articles.PlainText;

/// <summary>
/// What it costs to say that a line goes on a block, ends one, or starts one. The figures are negative natural logarithms of rough frequencies in
/// running prose (a paragraph has four to five lines; one line in twelve ends with a sentence by chance; one paragraph in fifteen ends without a stop).
/// </summary>
internal sealed class SegmentationCosts(LineFacts[] facts, TypesettingHabits habits)
{
    private const double Never = 40;

    private readonly double _measure = habits.Measure.Width;
    private readonly double _break = -Math.Log(habits.Measure.IsWrapped ? habits.Breaks : 0.22);
    private readonly double _continue = -Math.Log(habits.Measure.IsWrapped ? 1 - habits.Breaks : 0.78);
    private readonly double _tolerance = habits.HasCase || habits.Measure.Widths == LineWidths.Typewriter ? 0.008 : 0.014;

    /// <summary>The cost of a block of this kind starting at a line, apart from what stood before.</summary>
    public double Start(BlockKind kind, int i)
    {
        var line = facts[i];
        var cost = Overfull(kind, line.Width);
        if (line.GoesOn) cost += kind == BlockKind.Item ? 1.6 : 3.2;
        cost += kind switch
        {
            BlockKind.Paragraph => line.Marker is null ? 0.4 : 4,
            BlockKind.Item => line.Marker is null ? i == 0 ? 2.4 : 1.2 : line.Marker.Number is null ? -2 : 0,
            BlockKind.Quote => 3,
            _ => HeadingStart(line) + (i == 0 && line.Colon ? 3 : 0), // A salutation.
        };
        return cost;
    }

    /// <summary>The cost of line <paramref name="i"/> going on the block of the line before it.</summary>
    public double Continue(BlockKind kind, int i, bool wasFirst)
    {
        var (line, before) = (facts[i], facts[i - 1]);
        var cost = _continue + Overfull(kind, line.Width) + GapInside(line) + IndentInside(kind, i, wasFirst);
        if (line.Marker is { } marker) cost += marker.Number is null ? 5 : 2.5;
        if (kind == BlockKind.Heading) return cost + HeadingGoesOn(before, line);
        cost += Slack(kind, before, wasFirst);
        if (before.Ends && !line.GoesOn) cost += 2.5;
        else if (before.Colon) cost += 3;
        else if (habits.HasCase && line.Capital && !before.BreaksOff) cost += 1.6;
        return cost;
    }

    /// <summary>The cost of the block of the line before <paramref name="i"/> ending there.</summary>
    public double Break(BlockKind kind, int i, bool wasFirst)
    {
        var (line, before) = (facts[i], facts[i - 1]);
        var cost = _break + Ending(kind, before) + (wasFirst ? Lone(kind, before) : 0);
        if (habits.Measure.IsWrapped && kind != BlockKind.Heading) cost += IsFull(kind, before) ? FullByChance(before) : 0.13;
        if (line.Line.AfterPageEnd || IsPageLike(line)) return cost;
        if (line.Line.Gap == 0 && habits.GapsSeparate) cost += kind == BlockKind.Item ? 0.5 : -Math.Log(habits.BreaksWithoutGap / 0.25);
        return cost;
    }

    /// <summary>The cost of one kind of block following another, the second starting at line <paramref name="i"/>.</summary>
    public double Follow(BlockKind kind, BlockKind next, int i)
    {
        var (line, before) = (facts[i], facts[i - 1]);
        var cost = Start(next, i) + IndentAtStart(next, i);
        var gap = line.Line.Gap > 0 && !line.Line.AfterPageEnd;
        if (next == BlockKind.Heading)
        {
            cost += kind == BlockKind.Heading ? 1.8 : 0;
            if (habits.HasGaps && !line.Line.AfterPageEnd) cost += gap ? (habits.GapsSeparate ? 0 : -1.6) : 1.4;
        }
        else if (habits.GapsBetweenParagraphs && !habits.GapsSeparate)
        {
            if (!gap && !line.Line.AfterPageEnd && kind == BlockKind.Paragraph && next == BlockKind.Paragraph) cost += 1.5;
        }
        else if (gap && !habits.GapsSeparate) cost += next == BlockKind.Paragraph && kind != BlockKind.Item ? 0.9 : 0.3;
        if (next == BlockKind.Item && line.Marker is null && gap && habits.GapsSeparate && habits.Measure.IsWrapped) cost += 1.5;
        if (next == BlockKind.Item) cost += kind switch
        {
            BlockKind.Item => before.Ends == line.Ends ? -0.8 : 0.2,
            BlockKind.Heading => before.Colon ? 3 : 1.2,
            _ => before.Colon ? -0.8 : 2.4,
        };
        return cost;
    }

    /// <summary>The cost of the text ending inside a block of this kind.</summary>
    public double AtEnd(BlockKind kind) => kind == BlockKind.Heading ? 5 : Ending(kind, facts[^1]);

    /// <summary>A line wider than the measure of its kind cannot have been set in it.</summary>
    private double Overfull(BlockKind kind, double width)
    {
        if (!habits.Measure.IsWrapped) return kind == BlockKind.Heading && width > 60_000 ? Never : 0;
        var measure = MeasureOf(kind);
        return width <= measure ? 0 : Math.Min(habits.GapsSeparate ? 1 : Never, (width - measure) / _measure / _tolerance);
    }

    /// <summary>Few paragraphs are one short line; the shorter, the fewer.</summary>
    private double Lone(BlockKind kind, in LineFacts line)
    {
        if (kind != BlockKind.Paragraph) return 0;
        var columns = line.Width / (habits.Measure.Widths == LineWidths.Typewriter ? 1000 : 480);
        return columns < 30 ? 3.6 : columns < 50 ? 3 : columns < 80 ? 2.4 : columns < 120 ? 1.5 : 0;
    }

    private double MeasureOf(BlockKind kind) => kind switch
    {
        BlockKind.Paragraph => _measure,
        BlockKind.Heading => 0.97 * _measure,
        BlockKind.Item => habits.ItemMeasure,
        _ => habits.QuoteMeasure,
    };

    /// <summary>Where the next word had room on the line, the line was not broken for want of it.</summary>
    private double Slack(BlockKind kind, in LineFacts before, bool wasFirst)
    {
        if (!habits.Measure.IsWrapped) return 0;
        var room = (MeasureOf(kind) - before.WidthWithNext) / _measure;
        if (wasFirst && kind == BlockKind.Paragraph) room -= 0.03;
        return room <= 0 ? 0 : Math.Min(habits.GapsSeparate ? 2 : 9, room / _tolerance);
    }

    private bool IsFull(BlockKind kind, in LineFacts before) => before.WidthWithNext > MeasureOf(kind);

    /// <summary>How rare it is that a last line happens to leave no room for the next word: the shorter that word, the rarer.</summary>
    private double FullByChance(in LineFacts before) => Math.Clamp(-Math.Log((before.WidthWithNext - before.Width) / _measure), 1.2, 3.6);

    private static double Ending(BlockKind kind, in LineFacts line)
    {
        if (line.BreaksOff) return line.Line.Text[^1] == '-' ? 6 : kind == BlockKind.Item ? 1.6 : 3.5;
        return kind switch
        {
            BlockKind.Heading => HeadingEnd(line),
            BlockKind.Item => Punctuation.AsksOrExclaims(line.Line.Text) ? 1.5 : line.Ends ? 0.3 : 0.6,
            _ => line.Ends ? 0.07 : line.Colon ? 1 : 3.3,
        };
    }

    private static double HeadingEnd(in LineFacts line)
    {
        if (line.Colon) return line.Line.Text.Length < 60 ? 0.8 : 2.5;
        if (!line.Ends) return 0.1;
        return Punctuation.AsksOrExclaims(line.Line.Text) ? 0.5 : line.Line.Text.Length < 8 ? 0.8 : line.Line.Text.Length < 30 ? 2 : 3;
    }

    private double HeadingStart(in LineFacts line)
    {
        var cost = 1.8;
        if (line.Marker is { Number: null }) cost += 6;
        if (habits.HasCase && !line.Capital && !char.IsDigit(Punctuation.First(line.Line.Text))) cost += 1.5;
        if (habits.Measure.IsWrapped && line.Width > 0.8 * _measure) cost += 1;
        if (line.Line.Text.Length > 120) cost += 4;
        if (!line.Line.Text.Any(char.IsLetter)) cost += 4;
        return cost;
    }

    /// <summary>A heading goes on where its next word had no room; its type is larger, so its measure is smaller by an unknown part.</summary>
    private double HeadingGoesOn(in LineFacts before, in LineFacts line)
    {
        if (!habits.Measure.IsWrapped) return Never;
        var cost = before.WidthWithNext < 0.7 * _measure ? 4 + (0.7 - before.WidthWithNext / _measure) * 20 : 1.0;
        if (before.Ends || before.Colon) cost += 3;
        if (line.Width > 0.9 * _measure || before.Width > 0.93 * _measure) cost += 2;
        return line.Line.AfterPageEnd ? cost + 1 : cost;
    }

    private double GapInside(in LineFacts line)
    {
        if (line.Line.AfterPageEnd) return 0.3;
        if (!habits.Measure.IsWrapped) return IsPageLike(line) ? 0.8 : 4.5;
        return line.Line.Gap == 0 ? 0 : habits.GapsSeparate ? 4.5 : 4;
    }

    /// <summary>A gap wider than usual may be where a page ended, even if nothing else says so.</summary>
    private bool IsPageLike(in LineFacts line) => !habits.Measure.IsWrapped && line.Line.Gap >= habits.UsualGap + 2;

    private double IndentInside(BlockKind kind, int i, bool wasFirst)
    {
        if (!habits.Measure.IsWrapped || facts[i].Line.AfterPageEnd) return 0;
        var step = facts[i].Indent - facts[i - 1].Indent;
        if (step > 1) return facts[i - 1].Marker is not null && wasFirst ? 0 : 4;
        if (step < -1) return wasFirst && kind == BlockKind.Paragraph ? 0 : 3;
        return 0;
    }

    private double IndentAtStart(BlockKind kind, int i)
    {
        if (!habits.Measure.IsWrapped || facts[i].Line.AfterPageEnd) return 0;
        var step = facts[i].Indent - facts[i - 1].Indent;
        if (kind == BlockKind.Paragraph && habits.IndentsFirstLines) return step > 1 ? -1.5 : 0.8;
        return step > 1 && facts[i].Line.Gap == 0 ? -0.7 : 0;
    }
}

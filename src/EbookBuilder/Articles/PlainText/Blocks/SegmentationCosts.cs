namespace EbookBuilder.Articles.PlainText;

/// <summary>What it costs to say that a line goes on a block, ends one, or starts one.</summary>
internal sealed class SegmentationCosts(LineFacts[] facts, TypesettingHabits habits, SegmentationWeights weights, bool isLast)
{
    private const double Never = 40;

    /// <summary>Hardly a page has lines of fewer columns.</summary>
    private const double ShortestPrintedLine = 45;

    private readonly double _measure = habits.Measure.Width;
    private readonly bool _wrapped = habits.Measure.IsWrapped;
    private readonly double _break = -Math.Log(habits.Measure.IsWrapped ? habits.Breaks : 0.5);
    private readonly double _continue = -Math.Log(habits.Measure.IsWrapped ? 1 - habits.Breaks : 0.5);
    private readonly double _tolerance = (habits.HasCase || habits.Measure.Widths == LineWidths.Typewriter ? 0.008 : 0.014) / weights.Room;
    private readonly HeadingCosts _headings = new(habits, weights);

    /// <summary>The cost of a block of this kind starting at a line, apart from the kind that stood before.</summary>
    public double Start(BlockKind kind, int i)
    {
        ref readonly var line = ref facts[i];
        var cost = Overfull(kind, line.Width) + (i > 0 ? IndentAtStart(kind, i) : 0);
        if (line.GoesOn && !(i > 0 && facts[i - 1].IsGreeting)) cost += kind == BlockKind.Item ? weights.GoesOnAtItem : weights.GoesOnAtStart;
        return cost + kind switch
        {
            BlockKind.Paragraph => line.Marker is null ? weights.ParagraphStart : weights.MarkedParagraphStart,
            BlockKind.Item => ItemStart(line, i),
            BlockKind.Quote => weights.QuoteStart,
            _ => _headings.Start(line) + (i == 0 && line.Colon ? 3 : 0), // A salutation.
        };
    }

    /// <summary>The cost of line <paramref name="i"/> going on the block of the line before it.</summary>
    public double Continue(BlockKind kind, int i, bool wasFirst)
    {
        var (line, before) = (facts[i], facts[i - 1]);
        var cost = _continue + Overfull(kind, line.Width) + GapInside(line, before, wasFirst) + IndentInside(kind, i, wasFirst);
        if (line.Marker is { } marker) cost += marker.Number is null ? weights.BulletInside : weights.NumberInside;
        if (kind == BlockKind.Heading) return cost + _headings.GoesOn(before, line);
        cost += Slack(kind, before, wasFirst);
        if (line.HasLabel && before.Ends) cost += weights.LabelInside;
        if (before.Ends && !line.GoesOn) cost += weights.SentenceInside;
        else if (before.Colon) cost += weights.ColonInside + (_wrapped || line.GoesOn ? 0 : weights.UnwrappedColonInside);
        else if (habits.HasCase && line.Capital && !before.BreaksOff) cost += weights.CapitalInside;
        return cost;
    }

    /// <summary>The cost of the block of the line before <paramref name="i"/> ending there.</summary>
    public double Break(BlockKind kind, int i, bool wasFirst)
    {
        var (line, before) = (facts[i], facts[i - 1]);
        var cost = _break + Ending(kind, before) + (wasFirst ? Lone(kind, before) : 0);
        if (_wrapped && kind != BlockKind.Heading) cost += IsFull(kind, before) ? FullByChance(before) : weights.EndRoom;
        if (line.Line.AfterPageEnd || IsPageLike(line)) return cost;
        if (line.Line.Gap == 0 && habits.GapsSeparate) cost += kind switch { BlockKind.Item => 0.5, BlockKind.Heading => weights.HeadingBreakWithoutGap, _ => -Math.Log(habits.BreaksWithoutGap / 0.25) };
        return cost;
    }

    /// <summary>The cost of one kind of block following another, the second starting at line <paramref name="i"/>, beside what its start costs.</summary>
    public double Follow(BlockKind kind, BlockKind next, int i)
    {
        var (line, before) = (facts[i], facts[i - 1]);
        var cost = 0.0;
        var gap = line.Line.Gap > 0 && !line.Line.AfterPageEnd;
        if (next == BlockKind.Heading)
        {
            cost += kind == BlockKind.Heading ? weights.HeadingAfterHeading : before.Colon ? weights.HeadingAfterColon : 0;
            if (habits.HasGaps && !line.Line.AfterPageEnd) cost += gap ? (habits.GapsSeparate ? 0 : weights.HeadingGap) : weights.HeadingNoGap;
        }
        else if (habits.GapsBetweenParagraphs && !habits.GapsSeparate)
        {
            if (!gap && !line.Line.AfterPageEnd && kind == BlockKind.Paragraph && next == BlockKind.Paragraph) cost += weights.ParagraphWithoutGap;
        }
        else if (gap && !habits.GapsSeparate) cost += next == BlockKind.Paragraph && kind != BlockKind.Item ? weights.ParagraphWithGap : weights.OtherWithGap;
        return next == BlockKind.Item ? cost + ItemAfter(kind, before, line, gap) : cost;
    }

    /// <summary>The cost of the text ending inside a block of this kind.</summary>
    public double AtEnd(BlockKind kind) => kind == BlockKind.Heading && isLast ? 5 : Ending(kind, facts[^1]);

    private double ItemStart(in LineFacts line, int i)
    {
        if (line.Marker is { } marker) return (marker.Number is null ? weights.BulletStart : weights.NumberStart) + (i == 0 && line.IsAlone ? weights.ItemStart : 0);
        var cost = i == 0 ? weights.FirstItemStart : weights.ItemStart;
        if (habits.IsTyped && !(i > 0 && facts[i - 1].Colon)) cost += weights.TypedItemStart; // Who types a list types its marks.
        if (line.HasLabel) cost += weights.LabelItem;
        return line.Columns > 300 ? cost + weights.LongItem : cost;
    }

    private double ItemAfter(BlockKind kind, in LineFacts before, in LineFacts line, bool gap)
    {
        var cost = line.Marker is null && gap && habits.GapsSeparate && _wrapped ? weights.ItemWithGap : 0;
        return cost + kind switch
        {
            BlockKind.Item => weights.ItemAfterItem + (before.Ends == line.Ends ? weights.LikeItems : 0) + (AreUnlike(before, line) ? weights.UnlikeItems : 0),
            BlockKind.Heading => before.Colon ? 3 : weights.ItemAfterHeading,
            _ => before.Colon ? weights.ItemAfterColon : weights.ItemAfterParagraph,
        };
    }

    /// <summary>The items of a list are about as long as one another; a heading and its paragraph are not.</summary>
    private bool AreUnlike(in LineFacts one, in LineFacts other) =>
        !_wrapped && other.Marker is null && Math.Max(one.Columns, other.Columns) > 4 * Math.Min(one.Columns, other.Columns) + 40;

    /// <summary>A line wider than the measure of its kind cannot have been set in it.</summary>
    private double Overfull(BlockKind kind, double width)
    {
        if (!_wrapped) return kind == BlockKind.Heading && width > 60_000 ? Never : 0;
        var measure = MeasureOf(kind);
        if (width <= measure) return 0;
        return Math.Min(habits.GapsSeparate ? 1 : kind == BlockKind.Item && width <= _measure ? weights.ItemOverfull : Never, (width - measure) / _measure / _tolerance);
    }

    /// <summary>Few paragraphs are one short line; the shorter, the fewer.</summary>
    private double Lone(BlockKind kind, in LineFacts line)
    {
        if (kind is not (BlockKind.Paragraph or BlockKind.Quote) || line.IsGreeting) return 0;
        var columns = line.Columns;
        return weights.Lone * (columns < 30 ? 3.6 : columns < 50 ? 3 : columns < 80 ? 2.4 : columns < 120 ? 1.5 : 0);
    }

    private double MeasureOf(BlockKind kind) => kind switch
    {
        BlockKind.Paragraph => _measure,
        BlockKind.Heading => weights.HeadingMeasure * _measure,
        BlockKind.Item => habits.ItemMeasure,
        _ => habits.QuoteMeasure,
    };

    /// <summary>Where the next word had room on the line, the line was not broken for want of it.</summary>
    private double Slack(BlockKind kind, in LineFacts before, bool wasFirst)
    {
        if (!_wrapped) return 0;
        var room = (MeasureOf(kind) - before.WidthWithNext) / _measure;
        if (wasFirst && kind == BlockKind.Paragraph) room -= 0.03;
        return room <= 0 ? 0 : Math.Min(habits.GapsSeparate ? weights.RoomBetweenGaps : weights.MostRoom, room / _tolerance);
    }

    private bool IsFull(BlockKind kind, in LineFacts before) => before.WidthWithNext > MeasureOf(kind);

    /// <summary>How rare it is that a last line happens to leave no room for the next word: the shorter that word, the rarer.</summary>
    private double FullByChance(in LineFacts before) => Math.Clamp(-Math.Log((before.WidthWithNext - before.Width) / _measure), Math.Min(weights.EndFullLeast, weights.EndFullMost), weights.EndFullMost);

    private double Ending(BlockKind kind, in LineFacts line)
    {
        if (line.IsGreeting && kind != BlockKind.Heading) return weights.EndStop;
        if (line.BreaksOff) return line.Line.Text[^1] == '-' ? weights.EndHyphen : kind == BlockKind.Item ? weights.EndCommaItem : weights.EndComma;
        return kind switch
        {
            BlockKind.Heading => _headings.End(line),
            BlockKind.Item => line.Asks ? weights.EndItemAsks : line.Ends ? weights.EndItemStop : weights.EndItemOpen,
            _ => line.Ends ? weights.EndStop : line.Colon ? weights.EndColon : weights.EndOpen,
        };
    }

    private double GapInside(in LineFacts line, in LineFacts before, bool wasFirst)
    {
        if (_wrapped) return line.Line.AfterPageEnd ? weights.PageInside : line.Line.Gap == 0 ? 0 : weights.GapInside + (habits.IsTyped || habits.GapsSeparate && line.Line.Gap > habits.UsualGap ? weights.ClearGapInside : 0);
        var cost = line.Line.AfterPageEnd ? weights.UnwrappedPageInside : IsPageLike(line) ? weights.WideGapInside : weights.UnwrappedGapInside + (line.GoesOn || before.BreaksOff || line.Capital ? 0 : weights.UnwrappedFreshInside);
        return wasFirst && before.Columns < ShortestPrintedLine && !before.BreaksOff ? cost + weights.ShortInside : cost; // A page cannot end inside a line.
    }

    /// <summary>A gap wider than usual may be where a page ended, even if nothing else says so.</summary>
    private bool IsPageLike(in LineFacts line) => !_wrapped && line.Line.Gap >= habits.UsualGap + 2;

    private double IndentInside(BlockKind kind, int i, bool wasFirst)
    {
        if (!_wrapped || facts[i].Line.AfterPageEnd) return 0;
        var step = facts[i].Indent - facts[i - 1].Indent;
        if (step >= habits.LeastIndent) return facts[i - 1].Marker is not null && wasFirst ? 0 : weights.IndentInside;
        return step <= -habits.LeastIndent ? wasFirst && kind == BlockKind.Paragraph ? 0 : weights.OutdentInside : 0;
    }

    private double IndentAtStart(BlockKind kind, int i)
    {
        if (!_wrapped || facts[i].Line.AfterPageEnd) return 0;
        var step = facts[i].Indent - facts[i - 1].Indent;
        if (kind == BlockKind.Paragraph && habits.IndentsFirstLines) return step >= habits.LeastIndent ? weights.IndentedStart : weights.UnindentedStart;
        return step > 1 && facts[i].Line.Gap == 0 ? -0.7 : 0;
    }
}

namespace EbookBuilder.Articles.PlainText;

/// <summary>What it costs to say that a line goes on a block, ends one, or starts one.</summary>
internal sealed class SegmentationCosts(LineFacts[] facts, TypesettingHabits habits, SegmentationWeights weights, bool isLast)
{
    /// <summary>Hardly a page has lines of fewer columns.</summary>
    private const double ShortestPrintedLine = 45;

    /// <summary>No one types a heading that ends with a comma.</summary>
    private const double BrokenHeading = 10;

    /// <summary>Where an empty line in typed text stands before something that starts anew, it ends a block.</summary>
    private const double TypedGap = 12;

    /// <summary>A quotation ends with its source oftener than in the middle of a sentence.</summary>
    private const double EndSource = 1;

    /// <summary>Nothing goes on behind the source of a quotation.</summary>
    private const double InsideSource = 6;

    /// <summary>Hardly anything but a new sentence starts with a capital behind an address or a caption.</summary>
    private const double BehindLoneLine = 4;

    private const double CitedStart = 0.5;

    /// <summary>Short lines one under another are a list more often than headings of headings.</summary>
    private const double HeadingInSeries = 2.5;

    /// <summary>Where sentences have no stops, a paragraph ends as its lines do.</summary>
    private const double EndWithoutStop = 1;

    /// <summary>A line that is full has its colon at the end by chance, if the next one goes on with a small letter.</summary>
    private const double ColonByChance = -1.5;

    /// <summary>An address that stands below an open sentence goes on that sentence.</summary>
    private const double AddressAtStart = 8;

    private const double ShortIntroduction = 40;

    /// <summary>A short line with a colon introduces a list or a quotation; above a paragraph it is rather its heading.</summary>
    private const double IntroducesParagraph = 1.5;

    private const double FlushByChance = 2.5;

    private const double LeftOpen = 2;

    private const double FlushRoom = 0.5;

    private readonly bool _wrapped = habits.Measure.IsWrapped;
    private readonly double _break = -Math.Log(habits.Measure.IsWrapped ? habits.Breaks : 0.5);
    private readonly double _continue = -Math.Log(habits.Measure.IsWrapped ? 1 - habits.Breaks : 0.5);
    private readonly HeadingCosts _headings = new(habits, weights);
    private readonly ItemCosts _items = new(facts, habits, weights);
    private readonly bool[] _series = ShortLines.InSeries(facts, habits);
    private readonly IndentCosts _indents = new(facts, habits, weights);
    private readonly RoomCosts _room = new(habits, weights);
    private readonly FlushLines _flush = new(facts, habits.Measure);

    /// <summary>The cost of a block of this kind starting at a line, apart from the kind that stood before.</summary>
    public double Start(Segment kind, int i)
    {
        ref readonly var line = ref facts[i];
        if (line.Line.StartsParagraph) return kind == Segment.Paragraph ? weights.ParagraphStart : Cost.Never;
        var cost = _room.Overfull(kind, line.Width) + _indents.AtStart(kind, i);
        if (line.GoesOn && i > 0 && line.Line.Text.StartsWith("http", StringComparison.Ordinal) && facts[i - 1] is { Ends: false, Colon: false }) cost += AddressAtStart;
        if (line.GoesOn && !(i > 0 && facts[i - 1].IsGreeting)) cost += (IsItem(kind) ? weights.GoesOnAtItem : weights.GoesOnAtStart) + (AsksForMore(i - 1) ? LeftOpen : 0);
        if (line.PointsBack && kind != Segment.Heading) cost += weights.PointsBackAtStart;
        return cost + kind switch
        {
            Segment.Paragraph => line.Marker is null ? weights.ParagraphStart : weights.MarkedParagraphStart,
            Segment.MarkedItem => _items.StartMarked(line, i),
            Segment.BareItem => _items.StartBare(line, i),
            Segment.Quote => habits.IsTyped && line.Indent < 2 ? Cost.Never : line.IsCited ? CitedStart : weights.QuoteStart,
            _ => _headings.Start(line) + (_series[i] ? HeadingInSeries : 0) + (i == 0 && line.Colon ? 3 : 0), // A salutation.
        };
    }

    /// <summary>The cost of line <paramref name="i"/> going on the block of the line before it.</summary>
    public double Continue(Segment kind, int i, bool wasFirst)
    {
        ref readonly var line = ref facts[i];
        ref readonly var before = ref facts[i - 1];
        var cost = _continue + _room.Overfull(kind, line.Width) + GapInside(line, before, wasFirst) + _indents.Inside(kind, i, wasFirst);
        if (line.Line.StartsParagraph) cost += Cost.Never;
        if (line.Marker is { } marker) cost += marker.Number is null ? weights.BulletInside : weights.NumberInside;
        if (before.EndsCitation && !line.GoesOn) cost += InsideSource;
        if (before.StandsByItself && !line.GoesOn && !before.BreaksOff) cost += BehindLoneLine;
        if (kind == Segment.Heading) return cost + _headings.GoesOn(before, line);
        cost += _flush.IsIn(i - 1) || kind == Segment.Quote && before.IsCited && line.IsCited ? Math.Min(FlushRoom, _room.Slack(kind, before, wasFirst)) : _room.Slack(kind, before, wasFirst);
        if (line.HasLabel && before.Ends) cost += weights.LabelInside;
        if (before.Ends && !line.GoesOn) cost += weights.SentenceInside;
        else if (before.Colon) cost += weights.ColonInside + (_wrapped && line.GoesOn && _room.IsFull(kind, before) ? ColonByChance : 0) + (_wrapped || line.GoesOn ? 0 : weights.UnwrappedColonInside);
        else if (habits.HasCase && line.Capital && !before.BreaksOff) cost += weights.CapitalInside;
        return cost;
    }

    /// <summary>The cost of the block of the line before <paramref name="i"/> ending there.</summary>
    public double Break(Segment kind, int i, bool wasFirst)
    {
        ref readonly var line = ref facts[i];
        ref readonly var before = ref facts[i - 1];
        var cost = _break + Ending(kind, before) + (wasFirst ? Lone(kind, before) : 0);
        if (_wrapped && kind != Segment.Heading) cost += _room.IsFull(kind, before) ? _room.FullByChance(before) : weights.EndRoom;
        if (line.Line.AfterPageEnd || IsPageLike(line)) return cost;
        if (_flush.IsIn(i - 1)) cost += FlushByChance;
        if (line.Line.Gap == 0 && habits.GapsSeparate) cost += IsItem(kind) ? 0.5 : kind == Segment.Heading ? weights.HeadingBreakWithoutGap : -Math.Log(habits.BreaksWithoutGap / 0.25);
        return cost;
    }

    /// <summary>The cost of one kind of block following another, the second starting at line <paramref name="i"/>, beside what its start costs.</summary>
    /// <param name="kind">The kind before.</param>
    /// <param name="next">The kind that follows.</param>
    /// <param name="i">The first line of the second.</param>
    /// <param name="isOneLine">Whether the first is one line.</param>
    public double Follow(Segment kind, Segment next, int i, bool isOneLine)
    {
        ref readonly var line = ref facts[i];
        ref readonly var before = ref facts[i - 1];
        var cost = 0.0;
        var gap = line.Line.Gap > 0 && !line.Line.AfterPageEnd;
        if (next == Segment.Heading)
        {
            if (kind == Segment.BareItem && line.Line is { Gap: 0, AfterPageEnd: false }) cost += _items.HeadingBelow(before, line, isOneLine);
            cost += kind == Segment.Heading ? weights.HeadingAfterHeading + _headings.Below(before, line) : before.Colon ? weights.HeadingAfterColon : 0;
            if (before.BreaksOff && habits.IsTyped) cost += 3; // What follows the comma of a greeting is a name.
            if (!habits.HasGaps) cost += weights.HeadingGapless;
            else if (!line.Line.AfterPageEnd) cost += gap ? (habits.GapsSeparate ? 0 : weights.HeadingGap) : weights.HeadingNoGap;
        }
        else if (habits.GapsBetweenParagraphs && !habits.GapsSeparate)
        {
            if (!gap && !line.Line.AfterPageEnd && kind == Segment.Paragraph && next == Segment.Paragraph) cost += weights.ParagraphWithoutGap;
        }
        else if (gap && !habits.GapsSeparate) cost += next == Segment.Paragraph && !IsItem(kind) ? weights.ParagraphWithGap : weights.OtherWithGap;
        if (next == Segment.Paragraph && kind != Segment.Heading) cost += _room.OverfullFirst(line.Width);
        if (next == Segment.Paragraph && kind == Segment.Paragraph && before.Colon && before.Columns < ShortIntroduction && !(i > 1 && !facts[i - 2].Ends && before.Line.Gap == 0)) cost += IntroducesParagraph;
        if (IsItem(next)) return cost + _items.After(kind, next, before, line, gap);
        if (IsItem(kind)) cost += next == Segment.Heading ? weights.HeadingAfterItem : weights.ParagraphAfterItem;
        else if (kind == Segment.Heading && next == Segment.Paragraph) cost += weights.ParagraphAfterHeading + _headings.Below(before, line);
        return cost;
    }

    /// <summary>The cost of the text ending inside a block of this kind.</summary>
    public double AtEnd(Segment kind) => kind == Segment.Heading && isLast ? 5 : Ending(kind, facts[^1]);

    /// <summary>Whether a whole line ends with a small word that another must follow; where lines are wrapped, any line may.</summary>
    private bool AsksForMore(int i) => !_wrapped && i >= 0 && !facts[i].BreaksOff && Punctuation.EndsOpen(facts[i].Line.Text);

    /// <summary>Whether a kind is that of items, with a mark or without.</summary>
    public static bool IsItem(Segment kind) => kind is Segment.MarkedItem or Segment.BareItem;

    /// <summary>Few paragraphs are one short line; the shorter, the fewer.</summary>
    private double Lone(Segment kind, in LineFacts line)
    {
        if (kind is not (Segment.Paragraph or Segment.Quote) || line.IsGreeting || line.StandsByItself) return 0;
        var columns = line.Columns;
        return columns < 30 ? weights.LoneShort : columns < 50 ? weights.LoneHalf : columns < 80 ? weights.LoneLine : columns < 120 ? weights.LoneLong : 0;
    }

    private double Ending(Segment kind, in LineFacts line)
    {
        if ((line.IsGreeting || line is { StandsByItself: true, BreaksOff: false }) && kind != Segment.Heading) return weights.EndStop;
        if (line.BreaksOff && kind == Segment.Heading && habits.IsTyped) return BrokenHeading;
        if (line.BreaksOff) return line.Line.Text[^1] == '-' ? weights.EndHyphen : IsItem(kind) ? weights.EndCommaItem : weights.EndComma;
        if (IsItem(kind)) return _items.End(line);
        return kind == Segment.Heading ? _headings.End(line) : line.Ends ? weights.EndStop : line.Colon ? weights.EndColon : line.EndsCitation ? EndSource : habits.HasStops ? weights.EndOpen : EndWithoutStop;
    }

    private double GapInside(in LineFacts line, in LineFacts before, bool wasFirst)
    {
        if (_wrapped) return line.Line.AfterPageEnd ? weights.PageInside : line.Line.Gap == 0 ? 0 : habits.IsTyped && !line.GoesOn && !before.BreaksOff ? TypedGap : weights.GapInside + (habits.IsTyped || habits.GapsSeparate && line.Line.Gap > habits.UsualGap ? weights.ClearGapInside : 0);
        var cost = line.Line.AfterPageEnd ? weights.UnwrappedPageInside : IsPageLike(line) ? weights.WideGapInside : weights.UnwrappedGapInside + (line.GoesOn || before.BreaksOff || line.Capital ? 0 : weights.UnwrappedFreshInside);
        return wasFirst && before.Columns < ShortestPrintedLine && !before.BreaksOff ? cost + weights.ShortInside : cost; // A page cannot end inside a line.
    }

    /// <summary>A gap wider than usual may be where a page ended, even if nothing else says so.</summary>
    private bool IsPageLike(in LineFacts line) => !_wrapped && line.Line.Gap >= habits.UsualGap + 2;
}

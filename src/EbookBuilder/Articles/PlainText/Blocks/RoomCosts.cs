namespace EbookBuilder.Articles.PlainText;

/// <summary>What the widths of lines say: a line cannot be wider than its measure, and where the next word had room, it was not broken for want of it.</summary>
internal sealed class RoomCosts(TypesettingHabits habits, SegmentationWeights weights)
{
    /// <summary>An item is set in, whether or not enough of them show by how much.</summary>
    private const double MostOfItem = 0.975;

    /// <summary>Where the first part of the next word had room; the word may be one that is not cut there. Of the lines inside paragraphs one in twelve leaves such room (in English one in six), of the last lines that leave none for the word most do.</summary>
    private const double MostRoomForPart = 2.4;

    /// <summary>Ideographs fill their line: no word keeps them from it.</summary>
    private const double RoomForIdeographs = 0.2;

    private readonly double _measure = habits.Measure.Width;
    private readonly bool _wrapped = habits.Measure.IsWrapped;
    private readonly double _tolerance = (habits.HasCase || habits.Measure.Widths == LineWidths.Typewriter ? 0.008 : 0.014) / weights.Room;

    /// <summary>A line wider than the measure of its kind cannot have been set in it.</summary>
    public double Overfull(Segment kind, double width)
    {
        if (!_wrapped) return kind == Segment.Heading && width > 60_000 ? Cost.Never : 0;
        var measure = kind == Segment.BareItem && !habits.IsTyped ? Math.Min(MeasureOf(kind), MostOfItem * _measure) : MeasureOf(kind);
        if (width <= measure) return 0;
        return Math.Min(habits.GapsSeparate ? 1 : SegmentationCosts.IsItem(kind) && width <= _measure ? weights.ItemOverfull : Cost.Never, (width - measure) / _measure / _tolerance);
    }

    /// <summary>Where first lines are indented, they are narrower; but not those below a heading.</summary>
    public double OverfullFirst(double width) =>
        width <= habits.Narrow.First || !_wrapped ? 0 : Math.Min(weights.FirstOverfull, (width - habits.Narrow.First) / _measure / _tolerance);

    /// <summary>Where the next word had room on the line, the line was not broken for want of it.</summary>
    public double Slack(Segment kind, in LineFacts before, bool wasFirst)
    {
        if (!_wrapped) return 0;
        var room = (MeasureOf(kind) - before.WidthWithNext) / _measure;
        if (wasFirst && kind is Segment.Paragraph or Segment.Quote) room -= habits.Narrow.First < _measure ? 1 - habits.Narrow.First / _measure : weights.FirstRoom;
        if (room > RoomForIdeographs && LineJoining.IsIdeographic(before.Line.Text[^1])) return Cost.Never;
        if (room > 0) return Math.Min(habits.GapsSeparate ? weights.RoomBetweenGaps : weights.MostRoom, room / _tolerance);
        var roomForPart = room + (before.WidthWithNext - before.WidthWithPart) / _measure;
        return Math.Clamp(roomForPart / _tolerance, 0, MostRoomForPart);
    }

    /// <summary>Whether the next word had no room on a line.</summary>
    public bool IsFull(Segment kind, in LineFacts before) => before.WidthWithNext > MeasureOf(kind);

    /// <summary>How rare it is that a last line happens to leave no room for the next word: the shorter that word, the rarer.</summary>
    public double FullByChance(in LineFacts before) => Math.Clamp(-Math.Log((before.WidthWithNext - before.Width) / _measure), Math.Min(weights.EndFullLeast, weights.EndFullMost), weights.EndFullMost);

    private double MeasureOf(Segment kind) => kind switch
    {
        Segment.Paragraph => _measure,
        Segment.Heading => weights.HeadingMeasure * _measure,
        Segment.Quote => habits.Narrow.Quote,
        _ => habits.Narrow.Item,
    };
}

namespace EbookBuilder.Articles.PlainText;

/// <summary>What the columns before a line say. Where a text kept them, items and quotations stand further in than headings and paragraphs.</summary>
internal sealed class IndentCosts(LineFacts[] facts, TypesettingHabits habits, SegmentationWeights weights)
{
    private readonly bool _kept = habits.KeepsIndents && !habits.IsTyped;

    /// <summary>The cost of a block starting at a line.</summary>
    public double AtStart(Segment kind, int i)
    {
        if (!habits.Measure.IsWrapped) return 0;
        var cost = _kept ? Place(kind, facts[i]) : 0;
        if (i == 0 || facts[i].Line.AfterPageEnd) return cost;
        var step = facts[i].Indent - facts[i - 1].Indent;
        if (kind == Segment.Paragraph && habits.IndentsFirstLines) return cost + (step >= habits.LeastIndent ? weights.IndentedStart : weights.UnindentedStart);
        return cost + (step > 1 && facts[i].Line.Gap == 0 ? weights.StepInAtStart : 0);
    }

    /// <summary>The cost of a line going on the block of the line before it.</summary>
    public double Inside(Segment kind, int i, bool wasFirst)
    {
        if (!habits.Measure.IsWrapped) return 0;
        var isItem = kind is Segment.MarkedItem or Segment.BareItem;
        var cost = _kept && kind is Segment.Paragraph or Segment.Heading && facts[i].Indent > 0 ? weights.SetInInside : 0;
        if (facts[i].Line.AfterPageEnd) return cost;
        var step = facts[i].Indent - facts[i - 1].Indent;
        if (step >= habits.LeastIndent) return cost + (facts[i - 1].Marker is not null && wasFirst ? 0 : weights.IndentInside);
        if (step > -habits.LeastIndent) return cost;
        return cost + (wasFirst && (kind == Segment.Paragraph || kind == Segment.Quote && habits.IndentsFirstLines) ? 0 : _kept && isItem ? weights.OutdentInItem : weights.OutdentInside);
    }

    private double Place(Segment kind, in LineFacts line)
    {
        var setIn = line.Indent > 0;
        return kind switch
        {
            Segment.BareItem or Segment.Quote => setIn ? weights.ItemSetIn : weights.ItemFlush,
            Segment.Heading => setIn ? weights.HeadingSetIn : 0,
            Segment.Paragraph => setIn && !habits.IndentsFirstLines ? weights.ParagraphSetIn : 0,
            _ => 0,
        };
    }
}

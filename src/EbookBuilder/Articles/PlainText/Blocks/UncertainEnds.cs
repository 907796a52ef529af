namespace EbookBuilder.Articles.PlainText;

/// <summary>
/// Where a sentence ends at the end of a full line, the two lines hardly tell whether its paragraph ends too: one such end in three is that of a paragraph.
/// Then lengths decide: two paragraphs as long as most are likelier than one of twice that length, and one paragraph is likelier than a long and a very short one.
/// </summary>
internal sealed class UncertainEnds
{
    /// <summary>Where the lines tell so much more for one than for the other, the lengths are not asked.</summary>
    private const double Certain = 5;

    // The lengths of paragraphs follow a gamma distribution closely. Of its logarithm only the power and a constant count, since all ways to divide a text have one sum of lengths.
    // Both figures come from a regression over the ends of sentences in some 500 articles in six languages.
    private const double Power = 1.75;
    private const double Constant = 1.5;

    /// <summary>No paragraph has more of them; the bound keeps the time proportional to the number of lines.</summary>
    private const int MostInParagraph = 64;

    private const int FewestParagraphs = 5;

    private readonly LineFacts[] _facts;
    private readonly SegmentationCosts _costs;
    private readonly double _usual;
    private readonly double[] _widthBefore;

    /// <summary>Prepares to decide.</summary>
    /// <param name="facts">The lines.</param>
    /// <param name="costs">What the lines tell.</param>
    /// <param name="usual">The mean width of the paragraphs of the document, in the unit of the lines' widths; more than 0.</param>
    public UncertainEnds(LineFacts[] facts, SegmentationCosts costs, double usual)
    {
        (_facts, _costs, _usual) = (facts, costs, usual);
        _widthBefore = new double[facts.Length + 1];
        for (var i = 0; i < facts.Length; i++) _widthBefore[i + 1] = _widthBefore[i] + facts[i].Width;
    }

    /// <summary>The mean width of the paragraphs of a document; null where it has too few to tell.</summary>
    /// <param name="blocks">Its lines in blocks.</param>
    /// <param name="facts">The lines.</param>
    public static double? MeanWidth(IEnumerable<Block> blocks, LineFacts[] facts)
    {
        var (line, count, width) = (0, 0, 0.0);
        foreach (var block in blocks)
        {
            if (block.Kind == BlockKind.Paragraph)
            {
                count++;
                for (var i = 0; i < block.Lines.Length; i++) width += facts[line + i].Width;
            }
            line += block.Lines.Length;
        }
        return count < FewestParagraphs ? null : width / count;
    }

    /// <summary>The same lines in blocks, with paragraphs parted and joined where nothing else tells.</summary>
    /// <param name="blocks">The lines in blocks.</param>
    public IEnumerable<Block> Decide(ImmutableArray<Block> blocks)
    {
        var line = 0;
        for (var i = 0; i < blocks.Length; i++)
        {
            var start = line;
            var ends = new List<UncertainEnd>();
            if (blocks[i].Kind == BlockKind.Paragraph)
            {
                AddInside(blocks[i], line, ends);
                while (i + 1 < blocks.Length && blocks[i + 1].Kind == BlockKind.Paragraph && Of(line + blocks[i].Lines.Length, blocks[i].Lines.Length == 1) is { } end)
                {
                    ends.Add(end);
                    line = end.Line;
                    AddInside(blocks[++i], line, ends);
                }
            }
            line += blocks[i].Lines.Length;
            if (ends.Count == 0) yield return blocks[i];
            else foreach (var paragraph in Likeliest(start, ends, line)) yield return new(BlockKind.Paragraph, [.. _facts[paragraph].Select(fact => fact.Line)]);
        }
    }

    private void AddInside(Block block, int start, List<UncertainEnd> ends)
    {
        for (var i = 1; i < block.Lines.Length; i++)
            if (Of(start + i, i == 1) is { } end) ends.Add(end);
    }

    /// <summary>The end of the line before <paramref name="line"/>, if it is uncertain whether it ends a paragraph.</summary>
    private UncertainEnd? Of(int line, bool wasFirst)
    {
        if (!_facts[line - 1].Ends) return null;
        var cost = _costs.Break(Segment.Paragraph, line, wasFirst) + _costs.Start(Segment.Paragraph, line) + _costs.Follow(Segment.Paragraph, Segment.Paragraph, line, wasFirst)
            - _costs.Continue(Segment.Paragraph, line, wasFirst);
        return Math.Abs(cost) < Certain ? new(line, cost) : null;
    }

    /// <summary>The paragraphs from a line to another, of all that end at these ends or not.</summary>
    private List<Range> Likeliest(int start, List<UncertainEnd> ends, int end)
    {
        ends.Insert(0, new(start, 0));
        ends.Add(new(end, 0));
        var costs = new double[ends.Count];
        var from = new int[ends.Count];
        for (var i = 1; i < costs.Length; i++)
        {
            costs[i] = double.PositiveInfinity;
            for (var j = Math.Max(0, i - MostInParagraph); j < i; j++)
            {
                var cost = costs[j] + ends[i].Cost - Power * Math.Log((_widthBefore[ends[i].Line] - _widthBefore[ends[j].Line]) / _usual) - Constant;
                if (cost < costs[i]) (costs[i], from[i]) = (cost, j);
            }
        }
        var paragraphs = new List<Range>();
        for (var i = costs.Length - 1; i > 0; i = from[i]) paragraphs.Add(ends[from[i]].Line..ends[i].Line);
        paragraphs.Reverse();
        return paragraphs;
    }

    /// <summary>The end of a line that may end its paragraph.</summary>
    /// <param name="Line">The line behind it.</param>
    /// <param name="Cost">How much more it costs that it does than that it does not, but for the lengths.</param>
    private readonly record struct UncertainEnd(int Line, double Cost);
}

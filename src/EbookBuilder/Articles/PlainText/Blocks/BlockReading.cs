namespace EbookBuilder.Articles.PlainText;

/// <summary>Makes blocks of the lines behind the front block: what is kept line by line, and what is joined.</summary>
internal static class BlockReading
{
    /// <summary>How many columns further in than the text a quotation stands, at least.</summary>
    private const int QuoteIndent = 3;

    /// <summary>In nearly all documents the second or the third gives the same width again.</summary>
    private const int MostRounds = 3;

    /// <summary>The blocks in order; every line is in exactly one.</summary>
    /// <param name="facts">The lines.</param>
    /// <param name="habits">What is usual in the document.</param>
    /// <param name="joining">Makes one text of lines.</param>
    /// <param name="weights">Other figures than the standard ones.</param>
    public static ImmutableArray<Block> Read(LineFacts[] facts, TypesettingHabits habits, LineJoining joining, SegmentationWeights? weights = null)
    {
        var stretches = new List<Stretch>();
        var done = 0;
        foreach (var (start, count, block) in KeptLines.Find(facts, habits))
        {
            stretches.Add(Stretch.Of(facts[done..start], habits, isLast: false, weights) with { Kept = block });
            done = start + count;
        }
        stretches.Add(Stretch.Of(facts[done..], habits, isLast: true, weights));
        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (var stretch in habits.IsTyped ? stretches : WithLengths(stretches, facts)) blocks.AddRange(stretch.AllBlocks);
        HeadingSurroundings.Apply(blocks, habits);
        HeadingLevels.Give(blocks);
        var margin = habits.IsTyped ? Margin(facts) : int.MaxValue - QuoteIndent;
        return [.. blocks.Select(block => (block.Kind == BlockKind.Paragraph && IsSetIn(block, margin) ? block with { Kind = BlockKind.Quote } : block) with { Text = joining.Join(block.Lines) })];
    }

    /// <summary>The stretches with paragraphs of the usual width, which is measured anew on what came of it: paragraphs that were joined wrongly make it too large.</summary>
    private static List<Stretch> WithLengths(List<Stretch> stretches, LineFacts[] facts)
    {
        var (decided, last) = (stretches, 0.0);
        for (var round = 0; round < MostRounds && UncertainEnds.MeanWidth(decided.SelectMany(stretch => stretch.AllBlocks), facts) is { } usual && usual != last; round++)
            (decided, last) = (stretches.ConvertAll(stretch => stretch.WithLengths(usual)), usual);
        return decided;
    }

    private static bool IsSetIn(Block block, int margin) => block.Lines.All(line => line.Indent >= margin + QuoteIndent) && (block.Lines.Length > 1 || block.Lines[0].Text.Length > 40);

    /// <summary>Where most full lines start.</summary>
    private static int Margin(LineFacts[] facts) =>
        facts.Where(line => line.Line.Text.Length > 50).GroupBy(line => line.Line.Indent).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).Select(group => group.Key).FirstOrDefault();

    /// <summary>Lines between two that are kept line by line, and the block of those behind them.</summary>
    private sealed record Stretch(LineFacts[] Facts, SegmentationCosts Costs, ImmutableArray<Block> Blocks)
    {
        public Block? Kept { get; init; }

        public IEnumerable<Block> AllBlocks => Kept is null ? Blocks : Blocks.Append(Kept);

        public static Stretch Of(LineFacts[] facts, TypesettingHabits habits, bool isLast, SegmentationWeights? weights)
        {
            var costs = new SegmentationCosts(facts, habits, weights ?? FittedWeights.Of(habits), isLast);
            return new(facts, costs, BlockSegmentation.Divide(facts, costs));
        }

        /// <summary>The same, with the ends of paragraphs that only their usual width tells.</summary>
        public Stretch WithLengths(double usual) => this with { Blocks = [.. new UncertainEnds(Facts, Costs, usual).Decide(Blocks)] };
    }
}

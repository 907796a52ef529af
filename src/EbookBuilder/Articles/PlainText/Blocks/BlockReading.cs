namespace EbookBuilder.Articles.PlainText;

/// <summary>Makes blocks of the lines behind the front block: what is kept line by line, and what is joined.</summary>
internal static class BlockReading
{
    /// <summary>How many columns further in than the text a quotation stands, at least.</summary>
    private const int QuoteIndent = 3;

    /// <summary>The blocks in order; every line is in exactly one.</summary>
    /// <param name="facts">The lines.</param>
    /// <param name="habits">What is usual in the document.</param>
    /// <param name="joining">Makes one text of lines.</param>
    /// <param name="weights">Other figures than the standard ones.</param>
    public static ImmutableArray<Block> Read(LineFacts[] facts, TypesettingHabits habits, LineJoining joining, SegmentationWeights? weights = null)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var done = 0;
        foreach (var (start, count, block) in KeptLines.Find(facts, habits))
        {
            blocks.AddRange(BlockSegmentation.Divide(facts[done..start], habits, isLast: false, weights));
            blocks.Add(block);
            done = start + count;
        }
        blocks.AddRange(BlockSegmentation.Divide(facts[done..], habits, isLast: true, weights));
        HeadingSurroundings.Apply(blocks, habits);
        HeadingLevels.Give(blocks);
        var margin = habits.IsTyped ? Margin(facts) : int.MaxValue - QuoteIndent;
        return [.. blocks.Select(block => (block.Kind == BlockKind.Paragraph && IsSetIn(block, margin) ? block with { Kind = BlockKind.Quote } : block) with { Text = joining.Join(block.Lines) })];
    }

    private static bool IsSetIn(Block block, int margin) => block.Lines.All(line => line.Indent >= margin + QuoteIndent) && (block.Lines.Length > 1 || block.Lines[0].Text.Length > 40);

    /// <summary>Where most full lines start.</summary>
    private static int Margin(LineFacts[] facts) =>
        facts.Where(line => line.Line.Text.Length > 50).GroupBy(line => line.Line.Indent).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).Select(group => group.Key).FirstOrDefault();
}

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
        NumberedHeadings(blocks);
        if (habits.IsTyped) Attributions(blocks);
        TitlePage(blocks);
        HeadingLevels.Give(blocks);
        var margin = habits.IsTyped ? Margin(facts) : int.MaxValue - QuoteIndent;
        return [.. blocks.Select(block => (block.Kind == BlockKind.Paragraph && IsSetIn(block, margin) ? block with { Kind = BlockKind.Quote } : block) with { Text = joining.Join(block.Lines) })];
    }

    /// <summary>A numbered line without a stop that no other number of its list stands beside is no list of one item but a heading.</summary>
    private static void NumberedHeadings(ImmutableArray<Block>.Builder blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (MarkerOf(blocks[i]) is not { Number: not null } marker || CountsOn(blocks, i, marker, -1) || CountsOn(blocks, i, marker, 1)) continue;
            var text = blocks[i].Lines[0].Text;
            if (blocks[i].Lines.Length == 1 && text.Length < 80 && !Punctuation.EndsSentence(text) && !Punctuation.BreaksOff(text)) blocks[i] = blocks[i] with { Kind = BlockKind.Heading };
        }
    }

    /// <summary>Whether the nearest item of the same style, among the items right before (-1) or behind (1), has the number before, the same one or the number behind.</summary>
    private static bool CountsOn(ImmutableArray<Block>.Builder blocks, int i, ListMarker marker, int step)
    {
        for (var other = i + step; other >= 0 && other < blocks.Count && blocks[other].Kind == BlockKind.Item; other += step)
            if (MarkerOf(blocks[other]) is { Number: { } number } found && found.Style == marker.Style) return number == marker.Number + step || number == marker.Number;
        return false;
    }

    private static ListMarker? MarkerOf(Block block) => block.Kind == BlockKind.Item ? ListMarker.Find(block.Lines[0].Text) : null;

    /// <summary>A line like a heading that stands nearer to the verse above it than to what follows names whose verse it is.</summary>
    private static void Attributions(ImmutableArray<Block>.Builder blocks)
    {
        for (var i = 1; i < blocks.Count; i++)
        {
            if (blocks[i].Kind != BlockKind.Heading || blocks[i].Level > 0 || blocks[i].Lines.Length > 1 || blocks[i - 1].Kind is not (BlockKind.Verse or BlockKind.Quote)) continue;
            var line = blocks[i].Lines[0];
            if (line.Text[0] is '-' or '—' or '–' || i + 1 < blocks.Count && blocks[i + 1].Lines[0].Gap > line.Gap) blocks[i] = blocks[i] with { Kind = BlockKind.Paragraph };
        }
    }

    /// <summary>Three or more lines like headings that open the text, one after another, are what stood on its title page; only the last may head the text below.</summary>
    private static void TitlePage(ImmutableArray<Block>.Builder blocks)
    {
        var count = 0;
        while (count < blocks.Count && blocks[count].Kind == BlockKind.Heading && blocks[count].Level == 0) count++;
        for (var i = 0; count >= 3 && i < count - 1; i++) blocks[i] = blocks[i] with { Kind = BlockKind.Paragraph };
    }

    private static bool IsSetIn(Block block, int margin) => block.Lines.All(line => line.Indent >= margin + QuoteIndent) && (block.Lines.Length > 1 || block.Lines[0].Text.Length > 40);

    /// <summary>Where most full lines start.</summary>
    private static int Margin(LineFacts[] facts) =>
        facts.Where(line => line.Line.Text.Length > 50).GroupBy(line => line.Line.Indent).OrderByDescending(group => group.Count()).Select(group => group.Key).FirstOrDefault();
}

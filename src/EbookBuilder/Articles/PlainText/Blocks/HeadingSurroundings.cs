namespace EbookBuilder.Articles.PlainText;

/// <summary>What the blocks around a line tell of whether it is a heading, once it is known what they are.</summary>
internal static class HeadingSurroundings
{
    private const int LongestFarewell = 60;

    /// <summary>Makes headings of numbered lines that are no list, and paragraphs of names.</summary>
    public static void Apply(ImmutableArray<Block>.Builder blocks, TypesettingHabits habits)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (IsNumberedHeading(blocks, i)) blocks[i] = blocks[i] with { Kind = BlockKind.Heading };
            else if (i > 0 && blocks[i] is { Kind: BlockKind.Heading, Level: 0, Lines.Length: 1 } && (IsSignature(blocks[i - 1]) || habits.IsTyped && IsAttribution(blocks, i))) blocks[i] = blocks[i] with { Kind = BlockKind.Paragraph };
        }
        TitlePage(blocks);
    }

    /// <summary>A numbered line without a stop that no other number of its list stands beside is no list of one item but a heading.</summary>
    private static bool IsNumberedHeading(ImmutableArray<Block>.Builder blocks, int i)
    {
        if (MarkerOf(blocks[i]) is not { Number: not null } marker || CountsOn(blocks, i, marker, -1) || CountsOn(blocks, i, marker, 1)) return false;
        var text = blocks[i].Lines[0].Text;
        return blocks[i].Lines.Length == 1 && text.Length < 80 && !Punctuation.EndsSentence(text) && !Punctuation.BreaksOff(text);
    }

    /// <summary>Whether the nearest item of the same style, among the items right before (-1) or behind (1), has the number before, the same one or the number behind.</summary>
    private static bool CountsOn(ImmutableArray<Block>.Builder blocks, int i, ListMarker marker, int step)
    {
        for (var other = i + step; other >= 0 && other < blocks.Count && blocks[other].Kind == BlockKind.Item; other += step)
            if (MarkerOf(blocks[other]) is { Number: { } number } found && found.Style == marker.Style) return number == marker.Number + step || number == marker.Number;
        return false;
    }

    private static ListMarker? MarkerOf(Block block) => block.Kind == BlockKind.Item ? ListMarker.Find(block.Lines[0].Text) : null;

    /// <summary>Behind the comma of a farewell stands who wrote the letter.</summary>
    private static bool IsSignature(Block before) => before is { Kind: BlockKind.Paragraph, Lines.Length: 1 } && before.Lines[0].Text is { Length: < LongestFarewell } text && text[^1] is ',' or '，' or '،';

    /// <summary>A line that stands nearer to the verse above it than to what follows names whose verse it is.</summary>
    private static bool IsAttribution(ImmutableArray<Block>.Builder blocks, int i)
    {
        var line = blocks[i].Lines[0];
        return blocks[i - 1].Kind is BlockKind.Verse or BlockKind.Quote && (line.Text[0] is '-' or '—' or '–' || i + 1 < blocks.Count && blocks[i + 1].Lines[0].Gap > line.Gap);
    }

    /// <summary>Three or more lines like headings that open the text, one after another, are what stood on its title page; only the last may head the text below.</summary>
    private static void TitlePage(ImmutableArray<Block>.Builder blocks)
    {
        var count = 0;
        while (count < blocks.Count && blocks[count].Kind == BlockKind.Heading && blocks[count].Level == 0) count++;
        for (var i = 0; count >= 3 && i < count - 1; i++) blocks[i] = blocks[i] with { Kind = BlockKind.Paragraph };
    }
}

namespace EbookBuilder.Articles.PlainText;

/// <summary>What the blocks around a line tell of whether it is a heading, once it is known what they are.</summary>
internal static class HeadingSurroundings
{
    private const int LongestFarewell = 60;
    private const int Farthest = 60;

    /// <summary>Makes headings of numbered lines that are no list, and paragraphs of names.</summary>
    public static void Apply(ImmutableArray<Block>.Builder blocks, TypesettingHabits habits)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (IsNumberedHeading(blocks, i)) blocks[i] = blocks[i] with { Kind = BlockKind.Heading };
            else if (i > 0 && blocks[i] is { Kind: BlockKind.Heading, Level: 0, Lines.Length: 1 } && (HeadsNothing(blocks, i) || Introduces(blocks, i) || IsClosingDay(blocks, i) || IsSignature(blocks[i - 1]) || habits.IsTyped && IsAttribution(blocks, i))) blocks[i] = blocks[i] with { Kind = BlockKind.Paragraph };
        }
        TitlePage(blocks);
    }

    /// <summary>A heading has a text of its own: no scene ends right below it, and nobody speaks right below the heading of a scene and who is in it. What is set in right below a heading is its text.</summary>
    private static bool HeadsNothing(ImmutableArray<Block>.Builder blocks, int i) =>
        blocks[i - 1] is { Kind: BlockKind.Heading, Lines: var above } && blocks[i].Lines[0].Gap == 0 && blocks[i].Lines[0].Indent > above[^1].Indent + 1
        || i + 1 < blocks.Count && (blocks[i + 1].Kind == BlockKind.SceneBreak || blocks[i - 1].Kind == BlockKind.Heading && blocks[i + 1].Lines[0].StartsTurn && DivisionLabel.Find(blocks[i - 1].Lines[0].Text) is not null);

    /// <summary>A line with a colon at its end introduces what is set in right below it: the words of somebody.</summary>
    private static bool Introduces(ImmutableArray<Block>.Builder blocks, int i) =>
        i + 1 < blocks.Count && Punctuation.EndsWithColon(blocks[i].Lines[0].Text) && blocks[i + 1] is { Kind: BlockKind.Paragraph or BlockKind.Quote or BlockKind.Verse, Lines: [var next, ..] } && next.Indent > blocks[i].Lines[0].Indent + 2;

    /// <summary>A day above signatures, at the foot of a contract, is no heading.</summary>
    private static bool IsClosingDay(ImmutableArray<Block>.Builder blocks, int i) =>
        i >= blocks.Count - 3 && !blocks[i].Lines[0].StartsEntry && blocks.Skip(i + 1).All(block => block.Kind == BlockKind.Lines) && DateLine.Of(blocks[i].Lines[0].Text, 0, null) is { Quality: 2 };

    /// <summary>A numbered line without a stop that no other number of its list stands beside is no list of one item but a heading.</summary>
    private static bool IsNumberedHeading(ImmutableArray<Block>.Builder blocks, int i)
    {
        if (MarkerOf(blocks[i]) is not { Number: not null } marker || CountsOn(blocks, i, marker, -1) || CountsOn(blocks, i, marker, 1)) return false;
        var text = blocks[i].Lines[0].Text;
        return blocks[i].Lines.Length == 1 && text.Length < 80 && !text.Contains("   ", StringComparison.Ordinal) && !Punctuation.EndsSentence(text) && !Punctuation.BreaksOff(text);
    }

    /// <summary>
    /// Whether the nearest item of the same style, before (-1) or behind (1), has the number before, the same one or the number behind, with nothing but items and lines that are kept between;
    /// or the item before opens with the number before: <c>6. (a) What is a delta?</c>
    /// </summary>
    private static bool CountsOn(ImmutableArray<Block>.Builder blocks, int i, ListMarker marker, int step)
    {
        for (var other = i + step; other >= 0 && other < blocks.Count && Math.Abs(other - i) <= Farthest && blocks[other].Kind is BlockKind.Item or BlockKind.Lines or BlockKind.Table; other += step)
        {
            if (MarkerOf(blocks[other]) is not { Number: { } number } found) continue;
            if (found.Style == marker.Style) return number == marker.Number + step || number == marker.Number;
            if (other == i - 1 && ListMarker.Find(blocks[other].Lines[0].Text[found.Length..]) is { Number: { } inner, Style: var style } && style == marker.Style) return inner == marker.Number - 1;
        }
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

    /// <summary>Three or more lines like headings that open the text, one after another, without the label of a division, are what stood on its title page; only the last may head the text below.</summary>
    private static void TitlePage(ImmutableArray<Block>.Builder blocks)
    {
        var count = 0;
        while (count < blocks.Count && blocks[count].Kind == BlockKind.Heading && blocks[count].Level == 0 && DivisionLabel.Find(blocks[count].Lines[0].Text) is null) count++;
        for (var i = 0; count >= 3 && i < count - 1; i++) blocks[i] = blocks[i] with { Kind = BlockKind.Paragraph };
    }
}

using EbookBuilder.Languages;

namespace EbookBuilder.Articles.PlainText;

/// <summary>How this document was set, learnt from all its lines: which measures it has, what an empty line means, whether paragraphs are indented.</summary>
internal sealed record TypesettingHabits
{
    /// <summary>The main measure and its metric.</summary>
    public required Measure Measure { get; init; }

    /// <summary>The measures below the main one.</summary>
    public required NarrowMeasures Narrow { get; init; }

    /// <summary>How many empty lines usually stand between two blocks.</summary>
    public int UsualGap { get; init; }

    /// <summary>Whether paragraphs are set apart by empty lines. In a text of long paragraphs few lines end early whatever the empty lines say, so that these must be more.</summary>
    public bool GapsSeparate { get; init; }

    /// <summary>How often a line that is not followed by an empty one ends a block nevertheless, from 0 to 1.</summary>
    public double BreaksWithoutGap { get; init; }

    /// <summary>How likely it is that a line ends its block, from 0 to 1.</summary>
    public double Breaks { get; init; } = 0.22;

    /// <summary>Whether most paragraphs have an empty line between them, though other blocks do not.</summary>
    public bool GapsBetweenParagraphs { get; init; }

    /// <summary>Whether there are empty lines inside pages at all.</summary>
    public bool HasGaps { get; init; }

    /// <summary>Whether the text was typed: every character is as wide as another, and empty lines part the blocks.</summary>
    public bool IsTyped => Measure.IsWrapped && Measure.Widths == LineWidths.Typewriter && GapsSeparate;

    /// <summary>Whether the first line of a paragraph is indented.</summary>
    public bool IndentsFirstLines { get; init; }

    /// <summary>Whether blanks stand before some lines, so that those that are set in show.</summary>
    public bool KeepsIndents { get; init; }

    /// <summary>Whether the text has small and capital letters, so that these tell where sentences start.</summary>
    public bool HasCase { get; init; }

    /// <summary>Whether sentences end with a mark; those of Thai and Lao end with a blank.</summary>
    public bool HasStops { get; init; } = true;

    /// <summary>How many columns further in a line must start to be a first line: in East Asian text half a character counts.</summary>
    public int LeastIndent => IndentsFirstLines && !HasCase ? 1 : 2;

    /// <summary>Learns them.</summary>
    public static TypesettingHabits Of(IReadOnlyList<TextLine> lines, Measure measure, LineFacts[] facts)
    {
        var (near, early) = EarlyEnds(lines, measure, facts);
        var gaps = new Dictionary<int, int>();
        var (letters, cased) = (0, 0);
        for (var i = 0; i < facts.Length; i++)
        {
            var first = Punctuation.First(lines[i].Text);
            if (char.IsLetter(first)) letters++;
            if (char.IsLower(first) || char.IsUpper(first)) cased++;
            if (i + 1 == facts.Length || lines[i + 1].AfterPageEnd) continue;
            var gap = lines[i + 1].Gap;
            if (gap > 0) gaps[gap] = gaps.GetValueOrDefault(gap) + 1;
        }
        var hasCase = cased * 2 > letters;
        var indented = FirstLines(lines, facts, hasCase ? 2 : 1);
        var gapped = gaps.Values.Sum();
        var share = near == 0 ? 0 : (double)early / near;
        return new()
        {
            Measure = measure,
            Narrow = NarrowMeasures.Of(facts, measure, hasCase),
            UsualGap = gaps.Count == 0 ? 0 : gaps.MaxBy(pair => pair.Value).Key,
            HasGaps = gapped > 0,
            Breaks = Math.Clamp((early + gapped) / 0.9 / Math.Max(1, near + gapped), 0.08, 0.5),
            GapsBetweenParagraphs = BetweenParagraphs(lines) > early,
            GapsSeparate = !measure.IsWrapped || (share < 0.14 && gapped * 25 > lines.Count && gapped > early) || (measure.Widths == LineWidths.Typewriter && gapped * 6 > lines.Count),
            BreaksWithoutGap = share < 0.06 ? 0.004 : Math.Min(share, 0.25),
            IndentsFirstLines = indented * 30 > lines.Count && indented >= 3,
            KeepsIndents = facts.Count(line => line.Indent > 0) > 1,
            HasCase = hasCase,
            HasStops = lines.Count(line => Scripts.Of(Punctuation.First(line.Text)) is Script.Thai or Script.Lao) * 2 < lines.Count,
        };
    }

    /// <summary>How many gaps stand between two groups of several lines: those around headings and formulas tell nothing of paragraphs.</summary>
    private static int BetweenParagraphs(IReadOnlyList<TextLine> lines)
    {
        var between = 0;
        for (var i = 2; i + 1 < lines.Count; i++)
            if (lines[i] is { Gap: > 0, AfterPageEnd: false } && lines[i - 1].Gap == 0 && lines[i + 1].Gap == 0) between++;
        return between;
    }

    /// <summary>How many lines start further in than the line before and the line behind.</summary>
    private static int FirstLines(IReadOnlyList<TextLine> lines, LineFacts[] facts, int least)
    {
        var indented = 0;
        for (var i = 1; i + 1 < facts.Length; i++)
            if (facts[i].Marker is null && lines[i].Gap == 0 && lines[i + 1].Gap == 0 && facts[i].Indent >= facts[i + 1].Indent + least && facts[i].Indent >= facts[i - 1].Indent + least) indented++;
        return indented;
    }

    /// <summary>
    /// How many lines no empty line follows, and how many of these end though the next word had room. Verse and addresses are left out: groups of lines
    /// most of which end early.
    /// </summary>
    private static (int Near, int Early) EarlyEnds(IReadOnlyList<TextLine> lines, Measure measure, LineFacts[] facts)
    {
        var (near, early, groupNear, groupEarly) = (0, 0, 0, 0);
        var (allNear, allEarly) = (0, 0);
        for (var i = 0; i < facts.Length; i++)
        {
            var ends = i + 1 == facts.Length || lines[i + 1].AfterPageEnd || lines[i + 1].Gap > 0;
            if (!ends)
            {
                groupNear++;
                if (facts[i].WidthWithNext < 0.96 * measure.Width) groupEarly++;
                continue;
            }
            if (groupEarly * 3 < groupNear * 2) (near, early) = (near + groupNear, early + groupEarly);
            (allNear, allEarly) = (allNear + groupNear, allEarly + groupEarly);
            (groupNear, groupEarly) = (0, 0);
        }
        return near > 0 ? (near, early) : (allNear, allEarly);
    }
}

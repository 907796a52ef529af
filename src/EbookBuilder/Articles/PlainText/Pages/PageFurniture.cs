namespace EbookBuilder.Articles.PlainText;

/// <summary>One running line or the page numbers: what was taken out of the flow of the text.</summary>
/// <param name="Kind">What it is, in words: <c>page numbers</c>, <c>running head "..."</c>.</param>
/// <param name="Lines">The lines that were taken out.</param>
internal sealed record FurnitureGroup(string Kind, ImmutableArray<TextLine> Lines);

/// <summary>
/// What a page carries beside the text: page numbers, running heads and feet, the stamp and address that a browser prints. These repeat from
/// page to page with nothing but numbers changing, and stand together where a page ends.
/// </summary>
internal static class PageFurniture
{
    /// <summary>The text without furniture, each line that starts a page with the label of that page, and what was taken out.</summary>
    public static (List<TextLine> Lines, ImmutableArray<FurnitureGroup> Furniture) TakeOut(IReadOnlyList<TextLine> lines)
    {
        if (lines.Count == 0) return ([], []);
        var open = new PageLines(lines);
        var labels = new Dictionary<int, string>();
        ImmutableArray<FurnitureGroup> groups = [.. LetterScraps.TakeOut(open), .. NumberLines.TakeOut(open, labels), .. RunningLines.TakeOut(open, labels)];
        return (PageLabels.Give(Remaining(open), lines, labels), groups);
    }

    private static List<TextLine> Remaining(PageLines open)
    {
        var rest = new List<TextLine>(open.Lines.Count);
        var (gap, ended) = (0, false);
        for (var i = 0; i < open.Lines.Count; i++)
        {
            var line = open.Lines[i];
            if (open.IsTaken(i))
            {
                gap += line.Gap;
                ended = true;
                continue;
            }
            rest.Add(line with { Gap = line.Gap + gap, AfterPageEnd = rest.Count > 0 && (line.AfterPageEnd || ended) });
            (gap, ended) = (0, false);
        }
        return rest;
    }
}

namespace EbookBuilder.Articles.PlainText;

/// <summary>Lines among the first whose words say that a paragraph starts: an abstract or keywords with their name, the place at the head of a news report.</summary>
internal static class KnownStarts
{
    private const int MostLines = 60;
    private const int FirstLines = 6;

    /// <summary>The lines; those know it.</summary>
    public static List<TextLine> Mark(List<TextLine> lines)
    {
        for (var i = 1; i < Math.Min(MostLines, lines.Count); i++)
            if (Keywords.StartIn(lines[i].Text) || Abstracts.StartIn(lines[i].Text) || (lines[i].Gap > 0 || i < FirstLines) && NewsPlace.Find(lines[i].Text, null) is { IsDoubtful: false }) lines[i] = lines[i] with { StartsParagraph = true };
        return lines;
    }
}

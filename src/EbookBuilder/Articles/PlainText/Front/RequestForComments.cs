namespace EbookBuilder.Articles.PlainText;

/// <summary>
/// The front of an RFC or Internet-Draft: at the left the body and the number, at the right the authors and the date, below both the title in the
/// middle (RFC 2223, section 3).
/// </summary>
internal static class RequestForComments
{
    private const int LongestHead = 16;

    /// <summary>The front block, or null where the text is no such document.</summary>
    public static FrontBlock? Read(IReadOnlyList<TextLine> lines)
    {
        var end = 0;
        while (end < Math.Min(LongestHead, lines.Count) && (end == 0 || lines[end].Gap == 0)) end++;
        var head = lines.Take(end).ToList();
        if (!head.Any(line => line.Text.StartsWith("Request for Comments:", StringComparison.OrdinalIgnoreCase) || line.Text.Contains("Internet-Draft", StringComparison.OrdinalIgnoreCase))) return null;
        var title = end;
        while (title < lines.Count && (title == end || lines[title].Gap == 0) && title - end < 4) title++;
        if (title == end || title == lines.Count) return null;
        var (left, right) = Sides(head);
        var date = right.FirstOrDefault(line => Dates.Find(line.Text) is not null);
        var names = right.TakeWhile(line => line != date).Where(line => Bylines.LooksLikeName(line.Text)).ToList();
        return new()
        {
            Length = title,
            Letterhead = [.. left],
            Title = [.. lines.Skip(end).Take(title - end)],
            Byline = [.. right.Where(line => line != date)],
            Authors = [.. names.Where(line => line.Text.Contains('.', StringComparison.Ordinal)).Select(line => new Contributor(line.Text.Replace(", Ed.", "", StringComparison.Ordinal), PersonName.FileAs(line.Text)))],
            DateLine = date is null ? [] : [date],
            When = date is null ? null : DateLine.Of(date.Text, 0, "en"),
            TitleSource = "the line below the head of an RFC",
            TitleConfidence = 0.95,
            AuthorConfidence = 0.9,
        };
    }

    /// <summary>What stands at the left and what at the right, parted by three blanks or more.</summary>
    private static (List<TextLine> Left, List<TextLine> Right) Sides(List<TextLine> head)
    {
        var (left, right) = (new List<TextLine>(), new List<TextLine>());
        foreach (var line in head)
        {
            var blanks = line.Text.IndexOf("   ", StringComparison.Ordinal);
            if (blanks < 0 && line.Indent > 30) right.Add(line);
            else if (blanks < 0) left.Add(line);
            else
            {
                left.Add(line with { Text = line.Text[..blanks] });
                right.Add(line with { Text = line.Text[blanks..].TrimStart(), PageLabel = null });
            }
        }
        return (left, right);
    }
}

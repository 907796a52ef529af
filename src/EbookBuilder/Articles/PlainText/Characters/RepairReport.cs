namespace EbookBuilder.Articles.PlainText;

/// <summary>Tells the author what was mended and what was taken out, each kind once with its count.</summary>
internal static class RepairReport
{
    private const int MostLines = 12;

    /// <summary>The findings.</summary>
    public static ImmutableArray<Diagnostic> Of(string file, TextDecoding.Decoded decoded, TextRepairs repairs, GutenbergFrame frame, ImmutableArray<FurnitureGroup> furniture, int hyphens, FrontBlock front, ImmutableArray<TextNote> notes)
    {
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        var place = new Location(file);
        if (decoded.EncodingIsGuessed) findings.Add(Rules.EncodingGuessed.At(place, decoded.Encoding));
        if (decoded.Removed > 0) findings.Add(Rules.ControlCharactersRemoved.At(place, decoded.Removed));
        if (!frame.Left.IsEmpty) findings.Add(Rules.GutenbergFrameLeftOut.At(place, frame.Left.Sum(line => Words(line.Text)), Ranges(frame.Left)));
        if (front.LeftOut is not null) findings.Add(Rules.LabelsLeftOut.At(place, front.LeftOut));
        foreach (var group in notes.Where(note => note.Name is not null).GroupBy(note => note.Name)) findings.Add(Rules.LabelsLeftOut.At(place, $"{group.Key} ({group.Count()})"));
        if (!front.PageNumbers.IsEmpty) furniture = furniture.Add(new("page numbers", front.PageNumbers));
        foreach (var group in furniture) findings.Add(Rules.PageFurnitureRemoved.At(place, group.Kind, group.Lines.Length, Lines(group.Lines)));
        Count(Rules.HyphensMended, hyphens);
        Count(Rules.LigaturesMended, repairs.Ligatures);
        Count(Rules.SoftHyphensRemoved, repairs.SoftHyphens);
        Count(Rules.OddSpacesMended, repairs.OddSpaces);
        Count(Rules.MojibakeMended, repairs.Mojibake);
        Count(Rules.DirectionMarksResolved, repairs.DirectionMarks);
        Count(Rules.LinesTurned, repairs.TurnedLines);
        if (repairs.Composed) findings.Add(Rules.LettersComposed.At(place));
        return findings.ToImmutable();

        void Count(Rule rule, int count)
        {
            if (count > 0) findings.Add(rule.At(place, count));
        }
    }

    private static string Lines(ImmutableArray<TextLine> lines) =>
        string.Join(", ", lines.Take(MostLines).Select(line => line.Number)) + (lines.Length > MostLines ? ", ..." : "");

    private static int Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>The lines as ranges, where those that follow one another but for empty lines are one.</summary>
    private static string Ranges(ImmutableArray<TextLine> lines)
    {
        var ranges = new List<(int From, int To)>();
        foreach (var line in lines)
        {
            if (ranges.Count > 0 && line.Number - line.Gap - 1 <= ranges[^1].To) ranges[^1] = (ranges[^1].From, line.Number);
            else ranges.Add((line.Number, line.Number));
        }
        return string.Join(", ", ranges.Select(range => $"{range.From} to {range.To}"));
    }
}

namespace EbookBuilder.Articles.PlainText;

/// <summary>Tells the author what was mended and what was taken out, each kind once with its count.</summary>
internal static class RepairReport
{
    private const int MostLines = 12;

    /// <summary>The findings.</summary>
    public static ImmutableArray<Diagnostic> Of(string file, TextDecoding.Decoded decoded, TextRepairs repairs, ImmutableArray<FurnitureGroup> furniture, int hyphens)
    {
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        var place = new Location(file);
        if (decoded.EncodingIsGuessed) findings.Add(Rules.EncodingGuessed.At(place, decoded.Encoding));
        if (decoded.Removed > 0) findings.Add(Rules.ControlCharactersRemoved.At(place, decoded.Removed));
        foreach (var group in furniture) findings.Add(Rules.PageFurnitureRemoved.At(place, group.Kind, group.Lines.Length, Lines(group.Lines)));
        Count(Rules.HyphensMended, hyphens);
        Count(Rules.LigaturesMended, repairs.Ligatures);
        Count(Rules.SoftHyphensRemoved, repairs.SoftHyphens);
        Count(Rules.OddSpacesMended, repairs.OddSpaces);
        Count(Rules.MojibakeMended, repairs.Mojibake);
        Count(Rules.DirectionMarksResolved, repairs.DirectionMarks);
        if (repairs.Composed) findings.Add(Rules.LettersComposed.At(place));
        return findings.ToImmutable();

        void Count(Rule rule, int count)
        {
            if (count > 0) findings.Add(rule.At(place, count));
        }
    }

    private static string Lines(ImmutableArray<TextLine> lines) =>
        string.Join(", ", lines.Take(MostLines).Select(line => line.Number)) + (lines.Length > MostLines ? ", ..." : "");
}

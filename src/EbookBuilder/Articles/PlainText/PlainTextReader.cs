using EbookBuilder.Languages;

namespace EbookBuilder.Articles.PlainText;

/// <summary>
/// Reads plain text: what people type, what e-mail programs wrap, what falls out of a PDF. The characters are mended, page furniture is taken out, the
/// front block is read, and the lines become blocks; each step is a value of its own.
/// </summary>
public sealed class PlainTextReader : IArticleReader
{
    /// <inheritdoc/>
    public bool Accepts(SourceFile file) => file.Extension is ".txt" or ".text";

    /// <inheritdoc/>
    public Article Read(SourceFile file, ReadingContext context)
    {
        if (TextDecoding.LooksBinary(file.Bytes, out var kind)) return Refused(file, kind);
        var decoded = TextDecoding.Decode(file.Bytes, keepFormFeeds: true);
        var repairs = TextRepairs.Mend(decoded.Text);
        var (lines, furniture) = PageFurniture.TakeOut(LineReading.Read(repairs.Text));
        var measure = Measure.Of(lines);
        var facts = LineFacts.Of(lines, measure.Widths);
        var front = FrontBlockReading.Read(lines, facts, measure, furniture);
        var joining = new LineJoining(lines);
        var blocks = Blocks(lines, facts, measure, front, joining);
        var metadata = FrontBlockMetadata.Of(front, joining, LanguageDetection.Detect(repairs.Text));
        var inline = new InlineText(metadata.Language ?? "und", ScriptCounts.Of(repairs.Text.AsSpan(0, Math.Min(8000, repairs.Text.Length))).Dominant);
        return new()
        {
            Source = file.Path,
            Metadata = metadata,
            Body = new BodyWriting(inline, joining).Write(front, metadata.Title, blocks),
            Diagnostics = RepairReport.Of(file.Path, decoded, repairs, furniture, joining.Mended),
            Decisions = FrontBlockMetadata.Decisions(front, metadata, file.Path),
        };
    }

    private static ImmutableArray<Block> Blocks(List<TextLine> lines, LineFacts[] facts, Measure measure, FrontBlock front, LineJoining joining)
    {
        var habits = TypesettingHabits.Of(lines, measure, facts);
        var blocks = BlockSegmentation.Divide(facts[front.Length..], habits);
        return [.. blocks.Select(block => block with { Text = joining.Join([.. block.Lines.Select(line => line.Text)]) })];
    }

    private static Article Refused(SourceFile file, string kind) => new()
    {
        Source = file.Path,
        Metadata = new(),
        Body = Xhtml.Element("body"),
        Diagnostics = [Rules.BinaryFile.At(new(file.Path), kind)],
    };
}

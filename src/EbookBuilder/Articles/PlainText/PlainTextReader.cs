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
        var (flow, furniture) = PageFurniture.TakeOut(LineReading.Read(repairs.Text));
        var (lines, notes) = TextNotes.TakeOut(flow);
        var measure = Measure.Of(lines);
        var facts = LineFacts.Of(lines, measure.Widths);
        var front = FrontBlockReading.Read(lines, facts, measure, furniture);
        var joining = new LineJoining(lines);
        var blocks = BlockReading.Read(facts[front.Length..], TypesettingHabits.Of(lines, measure, facts), joining);
        var metadata = FrontBlockMetadata.Of(front, joining, LanguageDetection.Detect(repairs.Text));
        var inline = new InlineText(metadata.Language ?? "und", ScriptCounts.Of(repairs.Text.AsSpan(0, Math.Min(8000, repairs.Text.Length))).Dominant, notes);
        return new()
        {
            Source = file.Path,
            Metadata = metadata,
            Body = new BodyWriting(inline, joining).Write(front, metadata.Title, blocks, notes),
            Diagnostics = RepairReport.Of(file.Path, decoded, repairs, furniture, joining.Mended),
            Decisions = FrontBlockMetadata.Decisions(front, metadata, file.Path),
        };
    }

    private static Article Refused(SourceFile file, string kind) => new()
    {
        Source = file.Path,
        Metadata = new(),
        Body = Xhtml.Element("body"),
        Diagnostics = [Rules.BinaryFile.At(new(file.Path), kind)],
    };
}

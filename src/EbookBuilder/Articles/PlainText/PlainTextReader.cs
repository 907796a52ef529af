using EbookBuilder.Languages;

namespace EbookBuilder.Articles.PlainText;

/// <summary>
/// Reads plain text: what people type, what e-mail programs wrap, what falls out of a PDF. The characters are mended, page furniture is taken out, the
/// front block is read, and the lines become blocks; each step is a value of its own.
/// </summary>
public sealed class PlainTextReader : IArticleReader
{
    /// <summary>How many characters tell the script of the article.</summary>
    private const int ScriptSample = 8000;

    /// <inheritdoc/>
    public bool Accepts(SourceFile file) => file.Extension is ".txt" or ".text";

    /// <inheritdoc/>
    public Article Read(SourceFile file, ReadingContext context)
    {
        if (TextDecoding.LooksBinary(file.Bytes, out var kind)) return Refused(file, kind);
        var decoded = TextDecoding.Decode(file.Bytes, keepFormFeeds: true);
        var repairs = TextRepairs.Mend(decoded.Text);
        var frame = GutenbergFrame.TakeOff(LineReading.Read(repairs.Text));
        var subtitles = Subtitles.TakeOut(frame.Lines);
        var (flow, furniture) = PageFurniture.TakeOut(CountedSections.MarkUnpaged(TextColumns.InOrder(subtitles.Lines)));
        if (!subtitles.Left.IsEmpty) furniture = furniture.Add(new("numbers and hours of subtitles", subtitles.Left));
        var marks = InlinePageMarks.TakeOut(flow);
        if (!marks.Marked.IsEmpty) furniture = furniture.Add(new("page numbers amid the lines", marks.Marked));
        var print = BrowserPrint.TakeOut(marks.Lines, furniture);
        var (noted, notes) = TextNotes.TakeOut(print.Lines);
        var lines = DatedEntries.Mark(KnownStarts.Mark(SpokenDashes.Mark(Dialogue.Mark(TimeCode.Fold(SideBySideItems.Part(CountedSections.Mark(TornLines.Mend(noted))))))));
        var setting = Setting.Of(lines);
        var language = LanguageDetection.Detect(repairs.Text);
        var front = FrontBlockReading.Read(lines, setting, print.Furniture, language.Tag);
        var joining = new LineJoining(lines, language.Tag);
        var blocks = BlockReading.Read(setting.Facts[front.Length..], setting.Habits, joining);
        var guesses = new Guesses(front, frame, print, Abstracts.Find(blocks), language, joining)
        {
            Keywords = Keywords.Find(blocks),
            Report = ReportIn(blocks, language.Tag),
            Closing = front.IsLetter ? LetterClosing.Find(lines, language.Tag) : null,
        };
        var inline = new InlineText(guesses.Language.Tag, ScriptCounts.Of(repairs.Text.AsSpan(0, Math.Min(ScriptSample, repairs.Text.Length))).Dominant, notes);
        return new()
        {
            Source = file.Path,
            Metadata = guesses.Metadata(),
            Body = new BodyWriting(inline, joining, setting.Habits.IsTyped).Write(front, blocks, notes),
            Diagnostics = RepairReport.Of(file.Path, decoded, repairs, frame, print.Furniture, joining.Mended, front, notes),
            Decisions = guesses.Decisions(file.Path),
        };
    }

    /// <summary>The place before the first words of a news report: its first paragraph.</summary>
    private static (NewsPlace, TextLine)? ReportIn(ImmutableArray<Block> blocks, string language) =>
        blocks.FirstOrDefault(block => block.Kind == BlockKind.Paragraph) is { } first && !first.Lines[0].StartsTurn && NewsPlace.Find(first.Text, language) is { } place
            && !(place.IsDoubtful && blocks.Count(block => block.Kind == BlockKind.Paragraph && NewsPlace.Find(block.Text, language) is { IsDoubtful: true }) > 1) ? (place, first.Lines[0]) : null;

    private static Article Refused(SourceFile file, string kind) => new()
    {
        Source = file.Path,
        Metadata = new(),
        Body = Xhtml.Element("body"),
        Diagnostics = [Rules.BinaryFile.At(new(file.Path), kind)],
    };
}

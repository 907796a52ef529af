using EbookBuilder.Languages;

namespace EbookBuilder.Articles.PlainText;

/// <summary>Makes metadata of a front block, and says from which lines and how surely.</summary>
internal static class FrontBlockMetadata
{
    /// <summary>The metadata.</summary>
    public static ArticleMetadata Of(FrontBlock front, LineJoining joining, DetectedLanguage language) => new()
    {
        Title = Text(front.Title, joining),
        Subtitle = Text(front.Subtitle, joining),
        Authors = front.Authors,
        Date = front.Date,
        Publisher = Publisher(front.Letterhead),
        Language = language.Tag == "und" ? null : language.Tag,
    };

    /// <summary>What was decided.</summary>
    public static ImmutableArray<Decision> Decisions(FrontBlock front, ArticleMetadata metadata, string file)
    {
        var decisions = ImmutableArray.CreateBuilder<Decision>();
        Add("title", metadata.Title, "the line before byline and date", front.Title, front.TitleConfidence);
        Add("subtitle", metadata.Subtitle, "a line behind the title", front.Subtitle, 0.6);
        Add("author", string.Join("; ", metadata.Authors.Select(author => author.Name)), "byline", front.Byline, front.AuthorConfidence);
        Add("date", metadata.Date, "date line", front.DateLine, 0.95);
        Add("publisher", metadata.Publisher, "letterhead", front.Letterhead, 0.7);
        return decisions.ToImmutable();

        void Add(string what, string? value, string why, ImmutableArray<TextLine> lines, double confidence)
        {
            if (string.IsNullOrEmpty(value) || lines.IsEmpty) return;
            var range = lines.Length > 1 ? $"{why}, lines {lines[0].Number} to {lines[^1].Number}" : why;
            decisions.Add(new(what, value, range, new(file, lines[0].Number), confidence));
        }
    }

    /// <summary>The letterhead on one line; a line that starts with a small letter goes on the one before.</summary>
    private static string? Publisher(ImmutableArray<TextLine> letterhead)
    {
        if (letterhead.IsEmpty) return null;
        var names = new List<string>();
        foreach (var line in letterhead)
        {
            if (names.Count > 0 && Punctuation.GoesOn(line.Text)) names[^1] += " " + line.Text;
            else names.Add(line.Text);
        }
        return string.Join(", ", names);
    }

    private static string? Text(ImmutableArray<TextLine> lines, LineJoining joining) => lines.IsEmpty ? null : TextNotes.WithoutCalls(joining.Join([.. lines.Select(line => line with { PageLabel = null })]));
}

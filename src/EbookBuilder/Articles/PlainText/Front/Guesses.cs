using EbookBuilder.Languages;

namespace EbookBuilder.Articles.PlainText;

/// <summary>What the text says of itself, as far as that can be told, and from which lines and how surely.</summary>
internal sealed record Guesses(FrontBlock Front, GutenbergFrame Frame, BrowserPrint Print, (string Text, int Line)? Abstract, DetectedLanguage Language, LineJoining Joining)
{
    /// <summary>The keywords, or null.</summary>
    public Keywords? Keywords { get; init; }

    /// <summary>The place at the head of a news report, with the line it starts at; or null.</summary>
    public (NewsPlace News, TextLine Line)? Report { get; init; }

    /// <summary>What stands below a letter; null where the text is none.</summary>
    public LetterClosing? Closing { get; init; }

    private TextLine? Signature => Closing?.Signature;

    /// <summary>The metadata. What the head of a Project Gutenberg text states goes before what was guessed.</summary>
    public ArticleMetadata Metadata() => new()
    {
        Title = Frame.Title ?? Text(Front.Title),
        Subtitle = Text(Front.Subtitle),
        Authors = Frame.Author is { } author ? Bylines.Authors(author) : Front.Authors.IsEmpty && Signature is not null ? Bylines.Authors(Signature.Text) : Front.Authors,
        Date = Front.Date ?? Report?.News.Date ?? Closing?.Day?.Date ?? Print.Printed?.Day,
        Updated = Front.Updated,
        Place = Front.Place ?? Report?.News.Place,
        Address = Print.Address?.Url,
        Publisher = Publisher,
        Description = Abstract?.Text,
        Tags = Keywords?.Words ?? [],
        Language = Language.Tag == "und" ? null : Language.Tag,
    };

    /// <summary>What was decided.</summary>
    public ImmutableArray<Decision> Decisions(string file)
    {
        var decisions = ImmutableArray.CreateBuilder<Decision>();
        if (Frame.Title is { } title) Add("title", title, "the head of Project Gutenberg", Frame.Left, 1);
        else Add("title", Text(Front.Title), Front.TitleSource, Front.Title, Front.TitleConfidence);
        Add("subtitle", Text(Front.Subtitle), "a line behind the title", Front.Subtitle, 0.6);
        if (Frame.Author is { } author) Add("author", author, "the head of Project Gutenberg", Frame.Left, 1);
        else if (Front.Authors.IsEmpty && Signature is not null) Add("author", Signature.Text, "the name under the letter", [Signature], 0.6);
        else Add("author", string.Join("; ", Front.Authors.Select(person => person.Name)), "byline", Front.Byline, Front.AuthorConfidence);
        if (Front.Date is null && Report is { News.Date: { } reported } dated) Add("date", reported, "the head of the report", [dated.Line], 0.8);
        else if (Front.Date is null && Closing?.Day is { } day) Add("date", day.Date, "the line below the letter", [day.Line], 0.9);
        else if (Front.Date is null && Print.Printed is { } printed) Add("date", printed.Day, "the hour at which a browser printed the page", [printed.Line], 0.3);
        else Add("date", Front.Date, Front.When is null ? Front.TitleSource : "date line", Front.When is null ? Front.Title : Front.DateLine, Front.When is { Quality: > 1 } ? 0.95 : 0.7);
        Add("updated", Front.Updated, "line about the last change", Front.UpdateLine, 0.9);
        if (Front.Place is null && Report is { } report) Add("place", report.News.Place, "the head of the report", [report.Line], report.News.IsDoubtful ? 0.5 : 0.8);
        else Add("place", Front.Place, Front.PlaceField is null ? "date line" : "a line that says so", Front.PlaceLine, 0.8);
        if (Print.Address is { } address) Add("address", address.Url, "what a browser prints around a page", [address.Line], 0.9);
        Add("affiliation", string.Join("; ", Front.Authors.Select(person => person.Affiliation).OfType<string>().Distinct()), "byline", Front.Byline, 0.7);
        Add("publisher", Publisher, "letterhead", Front.Letterhead, 0.7);
        if (Abstract is { } found) decisions.Add(new("abstract", found.Text, "the paragraph that says so", new(file, found.Line), 0.9));
        if (Keywords is { } keywords) decisions.Add(new("keywords", string.Join("; ", keywords.Words), "the line that says so", new(file, keywords.Line), 0.9));
        if (Language.Tag != "und") decisions.Add(new("language", Language.Tag, "the words of the text", new(file), Language.Confidence));
        return decisions.ToImmutable();

        void Add(string what, string? value, string why, ImmutableArray<TextLine> lines, double confidence)
        {
            if (string.IsNullOrEmpty(value) || lines.IsEmpty) return;
            var range = lines.Length > 1 ? $"{why}, lines {lines[0].Number} to {lines[^1].Number}" : why;
            decisions.Add(new(what, value, range, new(file, lines[0].Number), confidence));
        }
    }

    /// <summary>The names in the letterhead on one line; a line that starts with a small letter goes on the one before. Its address and its volume, told by a figure, are no names. A letter of somebody has an address there, and a book of Project Gutenberg its title page.</summary>
    private string? Publisher
    {
        get
        {
            if (Frame.Title is not null || Front is { IsLetter: true, Letterhead: [var sender, ..] } && Bylines.IsPerson(sender.Text)) return null;
            var names = new List<string>();
            foreach (var line in Front.Letterhead.Where(line => !DocumentKinds.Names(line.Text) && !Punctuation.StartsWithLabel(line.Text)))
            {
                if (names.Count > 0 && line.Text.Any(char.IsDigit) && !OrganisationWords.AreIn(line.Text)) continue;
                if (names.Count > 0 && Punctuation.GoesOn(line.Text)) names[^1] += " " + line.Text;
                else names.Add(line.Text);
            }
            return names.Count == 0 ? null : string.Join(", ", names);
        }
    }

    private string? Text(ImmutableArray<TextLine> lines) =>
        lines.IsEmpty ? null : string.Join(' ', TextNotes.WithoutCalls(Joining.Join([.. lines.Select(line => line with { PageLabel = null })])).Replace(LineJoining.PageStart, ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries));
}

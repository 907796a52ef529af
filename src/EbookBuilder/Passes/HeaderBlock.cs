using static EbookBuilder.Epub.Publication.Xhtml;

namespace EbookBuilder.Passes;

/// <summary>
/// Opens the chapter with a <c>header</c>: one <c>h1</c>, the subtitle, who wrote it and when, and where it was taken from. A leading heading of the article
/// that says the same as its title becomes that <c>h1</c>; so do the lines that the article itself shows above its text.
/// One <c>h1</c> a chapter is what screen readers and the stores' checks expect (EPUB Accessibility 1.1, titles).
/// </summary>
public sealed class HeaderBlock : IChapterPass
{
    /// <inheritdoc/>
    public ChapterDraft Apply(ChapterDraft draft)
    {
        if (draft.Body.Elements().FirstOrDefault() is { } first && first.Name == Name("header") && first.Attribute("class")?.Value == "article-header") return draft;
        var body = draft.EditableBody();
        var own = OwnLines.TakeFrom(body, draft);
        var heading = own.Heading is null ? Element("h1", draft.Heading) : new XElement(NameOfTitle, own.Heading.Attributes(), own.Heading.Nodes());
        body.AddFirst(Element("header", new XAttribute("class", "article-header"),
            own.Letterhead, heading, Subtitle(draft, own), Byline(draft, own), DaysAndSource(draft, own)));
        return draft with { Body = body };
    }

    private static XName NameOfTitle => Headings.NameOf(1);

    private static XElement? Subtitle(ChapterDraft draft, OwnLines own) =>
        draft.Article.Metadata.Subtitle is { } subtitle && !own.Says(subtitle) ? Line("subtitle", subtitle) : null;

    private static IEnumerable<XElement> Byline(ChapterDraft draft, OwnLines own)
    {
        if (own.Bylines.Count > 0) return own.Bylines;
        var authors = draft.Article.Metadata.Authors;
        return authors.IsEmpty ? [] : [Line("byline", string.Join(" · ", authors.Select(author => author.Affiliation is { } place ? $"{author.Name}, {place}" : author.Name)))];
    }

    private static IEnumerable<XElement> Dateline(ChapterDraft draft, OwnLines own)
    {
        if (own.Datelines.Count > 0) return own.Datelines;
        if (draft.Article.Metadata.Date is not { } date) return [];
        var place = draft.Article.Metadata.Place is { } where ? new object[] { Element("span", new XAttribute("class", "place"), where), ", " } : null;
        return [Element("p", new XAttribute("class", "dateline"), place, Element("time", new XAttribute("datetime", date), Languages.DateWords.In(draft.Language, date)))];
    }

    /// <summary>The source stands behind the day, on the same line, or on one of its own where no day is known.</summary>
    private static List<XElement> DaysAndSource(ChapterDraft draft, OwnLines own)
    {
        var lines = Dateline(draft, own).ToList();
        if (Source(draft) is not { } source) return lines;
        if (lines.Count == 0) lines.Add(Line("source", source));
        else lines[^1].Add(" · ", source);
        return lines;
    }

    private static XElement? Source(ChapterDraft draft)
    {
        if (draft.Article.Metadata.Address is not { } address || !Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https")) return null;
        return Element("a", new XAttribute("href", uri.AbsoluteUri), new XAttribute("class", "source"), uri.Host);
    }

    private static XElement Line(string kind, object text) => Element("p", new XAttribute("class", kind), text);

    /// <summary>The lines with which the article opens by itself.</summary>
    private sealed record OwnLines(XElement? Heading, List<XElement> Letterhead, List<XElement> Bylines, List<XElement> Datelines)
    {
        public bool Says(string subtitle) => Heading is not null && Slug.Loose(Headings.TextOf(Heading)).Contains(Slug.Loose(subtitle), StringComparison.Ordinal);

        /// <summary>Takes them out of <paramref name="body"/>.</summary>
        public static OwnLines TakeFrom(XElement body, ChapterDraft draft)
        {
            var own = new OwnLines(body.Elements().FirstOrDefault(element => Headings.LevelOf(element) > 0) is { } first && IsTitle(first, draft) ? first : null, [], [], []);
            own.Heading?.Remove();
            while (body.Elements().FirstOrDefault() is { } line && own.ListFor(line) is { } list)
            {
                line.Remove();
                if (list == own.Datelines) line.SetAttributeValue("class", "dateline");
                list.Add(line);
            }
            return own;
        }

        private List<XElement>? ListFor(XElement element) => element.Name != Name("p") ? null : element.Attribute("class")?.Value switch
        {
            "letterhead" => Letterhead,
            "byline" => Bylines,
            "dateline" => Datelines,
            _ => IsDate(element) ? Datelines : null,
        };

        // Web pages set the day under the title without saying that it is a dateline.
        private static bool IsDate(XElement element) => element.Elements().ToList() is [{ Name.LocalName: "time" } time] && element.Value.Trim() == time.Value.Trim();

        private static bool IsTitle(XElement heading, ChapterDraft draft) => Slug.Loose(Headings.TextOf(heading)) == Slug.Loose(draft.Heading);
    }
}

using static EbookBuilder.Epub.Publication.Xhtml;

namespace EbookBuilder.Binding;

/// <summary>Puts the bibliography where an article keeps a place for it: an empty division with the id <c>refs</c>, as pandoc and Quarto have it.</summary>
internal static class ReferenceList
{
    /// <summary>The first document with such a place, or null.</summary>
    public static ChapterDocument? PlaceIn(IEnumerable<ChapterDocument> text) => text.FirstOrDefault(document => DivisionIn(document.Body) is not null);

    /// <summary>The documents, the one at <paramref name="path"/> with the list.</summary>
    public static ImmutableArray<ChapterDocument> Put(ImmutableArray<ChapterDocument> text, BookPath path, Bibliography bibliography, string language) =>
        [.. text.Select(document => document.Path == path ? Put(document, BibliographyPage.List(bibliography, language)) : document)];

    private static ChapterDocument Put(ChapterDocument document, XElement list)
    {
        var body = new XElement(document.Body);
        DivisionIn(body)!.Add(list);
        return document with { Body = body };
    }

    private static XElement? DivisionIn(XElement body) =>
        body.Descendants(Name("div")).FirstOrDefault(division => division.Attribute("id")?.Value == "refs" && string.IsNullOrWhiteSpace(division.Value));
}

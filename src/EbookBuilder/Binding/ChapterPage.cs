using static EbookBuilder.Epub.Publication.Xhtml;

namespace EbookBuilder.Binding;

/// <summary>A bound document as a chapter of the publication, in a section that says what it is.</summary>
internal static class ChapterPage
{
    /// <summary>Where the one stylesheet of a book lies.</summary>
    public static BookPath Stylesheet { get; } = new("EPUB/styles/book.css");

    /// <summary>The chapter. A piece of a chapter that was split repeats neither its type nor its role: there is only one such chapter.</summary>
    public static Chapter Of(ChapterDocument document)
    {
        var role = document.Draft.Role;
        // The body itself becomes the section: it is the document's own, and a copy of every node would be one more tree of the whole book.
        var section = document.Body;
        section.Name = Name("section");
        section.RemoveAttributes();
        if (section.Elements(Name("header")).Elements(Name("h1")).FirstOrDefault() is { } title) section.Add(Semantics(role, title.Attribute("id")?.Value));
        return new Chapter(document.Path, document.Title, role, document.Draft.Language, Element("body", section))
        {
            Direction = document.Draft.Direction,
            Stylesheets = [Stylesheet],
            SourceFile = document.Source,
        };
    }

    /// <summary>A section with the semantics of a role, named by the heading with that id.</summary>
    public static XElement Section(ChapterRole role, string? headingId, params object?[] content) => Element("section", Semantics(role, headingId), content);

    private static object?[] Semantics(ChapterRole role, string? headingId) =>
    [
        new XAttribute(Xhtml.Type, role.EpubType),
        role.AriaRole is { } aria ? new XAttribute("role", aria) : null,
        headingId is null ? null : new XAttribute("aria-labelledby", headingId),
    ];
}

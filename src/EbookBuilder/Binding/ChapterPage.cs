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
        var title = document.Body.Elements(Name("header")).Elements(Name("h1")).FirstOrDefault();
        var section = title is null ? Element("section", document.Body.Nodes()) : Section(role, title.Attribute("id")?.Value, document.Body.Nodes());
        return new Chapter(document.Path, document.Title, role, document.Draft.Language, Element("body", section))
        {
            Direction = document.Draft.Direction,
            Stylesheets = [Stylesheet],
            SourceFile = document.Source,
        };
    }

    /// <summary>A section with the semantics of a role, named by the heading with that id.</summary>
    public static XElement Section(ChapterRole role, string? headingId, params object?[] content) => Element("section",
        new XAttribute(Xhtml.Type, role.EpubType),
        role.AriaRole is { } aria ? new XAttribute("role", aria) : null,
        headingId is null ? null : new XAttribute("aria-labelledby", headingId),
        content);
}

using static EbookBuilder.Epub.Publication.Xhtml;

namespace EbookBuilder.Binding;

/// <summary>Titles of chapters on other pages.</summary>
internal static class Titles
{
    /// <summary>A chapter's title as a link to it.</summary>
    /// <param name="document">The chapter.</param>
    /// <param name="from">The page that the link stands on.</param>
    /// <param name="id">A place in the chapter; null: its start.</param>
    public static XElement Link(ChapterDocument document, BookPath from, string? id = null) =>
        Element("a", new XAttribute("href", document.Path.HrefFrom(from, id)), document.Draft.Title);
}

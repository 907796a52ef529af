using EbookBuilder.Languages;
using static EbookBuilder.Epub.Publication.Xhtml;

namespace EbookBuilder.Binding;

/// <summary>The bibliography: every work that the text cites. No entry leads back to its citations, since mutual links are notes to Kindle.</summary>
internal static class BibliographyPage
{
    /// <summary>The name of its file: citations lead there before it is made.</summary>
    public const string FileName = "bibliography";

    /// <summary>The page; null where nothing is cited, or the list stands in an article.</summary>
    public static Chapter? Of(BoundText text, BookPath path) => text.Bibliography is not { Works.IsEmpty: false, StandsInText: false } bibliography ? null
        : MatterPage.Of(path, text, ChapterRole.Bibliography, "bibliography", MatterWords.In(text.Language).Bibliography,
            List(bibliography, text.Language));

    /// <summary>The list alone.</summary>
    public static XElement List(Bibliography bibliography, string language)
    {
        var line = new ReferenceLine(language, bibliography.Style);
        return Element("ul", new XAttribute("class", "references"), bibliography.Works.Select(work => Element("li", new XAttribute("id", work.Id), Element("p", line.Of(work)))));
    }
}

using EbookBuilder.Languages;
using static EbookBuilder.Epub.Publication.Xhtml;

namespace EbookBuilder.Binding;

/// <summary>The bibliography: every work that the text cites. No entry leads back to its citations, since mutual links are notes to Kindle.</summary>
internal static class BibliographyPage
{
    /// <summary>The name of its file: citations lead there before it is made.</summary>
    public const string FileName = "bibliography";

    /// <summary>The page; null where nothing is cited.</summary>
    public static Chapter? Of(BoundText text, BookPath path)
    {
        if (text.Bibliography is not { Works: { IsEmpty: false } works, Style: var style }) return null;
        var line = new ReferenceLine(text.Language, style);
        return MatterPage.Of(path, text, ChapterRole.Bibliography, "bibliography", MatterWords.In(text.Language).Bibliography,
            Element("ul", new XAttribute("class", "references"), works.Select(work => Element("li", new XAttribute("id", work.Id), Element("p", line.Of(work))))));
    }
}

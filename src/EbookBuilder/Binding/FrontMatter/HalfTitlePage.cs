using static EbookBuilder.Epub.Publication.Xhtml;

namespace EbookBuilder.Binding;

/// <summary>The half title: the title alone, on the first leaf. Made where the manifest asks for it.</summary>
internal static class HalfTitlePage
{
    /// <summary>The page; null where it is not asked for, or an article takes its place.</summary>
    public static Chapter? Of(BoundText text, BookPath path)
    {
        if (text.Manifest.HalfTitle != true || text.HasOwn(ChapterRole.HalfTitle)) return null;
        var title = text.Metadata.Title;
        // No heading: the title page has the title of the book as its own, and two would be one too many for those who move by headings.
        return new Chapter(path, title, ChapterRole.HalfTitle, text.Language, Element("body",
            ChapterPage.Section(ChapterRole.HalfTitle, null, new XAttribute("class", "halftitle-page"), Element("p", new XAttribute("class", "title"), title))))
        { Stylesheets = [ChapterPage.Stylesheet] };
    }
}

using EbookBuilder.Gathering;
using EbookBuilder.Languages;
using static EbookBuilder.Epub.Publication.Xhtml;

namespace EbookBuilder.Binding;

/// <summary>Lists of figures, tables and listings: their captions as links.</summary>
internal static class CaptionList
{
    /// <summary>The list of figures; null where the manifest does not ask for it, or there are none.</summary>
    public static Chapter? OfFigures(BoundText text, BookPath path) => Of(text, path, BookList.Figures, ChapterRole.Figures, MatterWords.In(text.Language).Figures);

    /// <summary>The list of tables; null likewise.</summary>
    public static Chapter? OfTables(BoundText text, BookPath path) => Of(text, path, BookList.Tables, ChapterRole.Tables, MatterWords.In(text.Language).Tables);

    /// <summary>The list of code listings; null likewise.</summary>
    public static Chapter? OfListings(BoundText text, BookPath path) => Of(text, path, BookList.Listings, ChapterRole.BackMatter, MatterWords.In(text.Language).Listings);

    private static Chapter? Of(BoundText text, BookPath path, BookList kind, ChapterRole role, string title)
    {
        if (!text.Manifest.Lists.Contains(kind)) return null;
        var entries = text.Documents.SelectMany(document => Caption.In(document.Body).Where(caption => caption.Kind == kind)
            .Select(caption => Element("li", Element("a", new XAttribute("href", document.Path.HrefFrom(path, caption.Element.Attribute("id")?.Value)), caption.Text)))).ToList();
        return entries.Count == 0 ? null : MatterPage.Of(path, text, role, "captions", title, Element("ul", new XAttribute("class", "plain"), entries));
    }
}

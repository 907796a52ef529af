using static EbookBuilder.Epub.Publication.Xhtml;

namespace EbookBuilder.Binding;

/// <summary>The page that opens a part which has no article of its own.</summary>
internal static class PartPage
{
    /// <summary>The page.</summary>
    public static Chapter Of(BookPath path, string title, string language) =>
        new(path, title, ChapterRole.Part, language, Element("body", ChapterPage.Section(ChapterRole.Part, "part-title",
            new XAttribute("class", "part-page"),
            Element("h1", new XAttribute("id", "part-title"), title))))
        { Stylesheets = [ChapterPage.Stylesheet] };
}

using static EbookBuilder.Epub.Publication.Xhtml;

namespace EbookBuilder.Binding;

/// <summary>A page that the pipeline makes: before the text, or behind it.</summary>
/// <param name="Name">The name of its file, unless an article has it.</param>
/// <param name="Make">The page at a path, or null where the book has no use for it.</param>
internal sealed record MatterPage(string Name, Func<BoundText, BookPath, Chapter?> Make)
{
    /// <summary>A page with the semantics of its role, under a heading.</summary>
    /// <param name="path">Where it lies.</param>
    /// <param name="text">The text that it stands around.</param>
    /// <param name="role">What it is for the book.</param>
    /// <param name="kind">What it is for the stylesheet: <c>section.KIND-page</c>.</param>
    /// <param name="title">Its heading.</param>
    /// <param name="content">What stands below the heading.</param>
    public static Chapter Of(BookPath path, BoundText text, ChapterRole role, string kind, string title, params object?[] content) =>
        new(path, title, role, text.Language, Element("body", ChapterPage.Section(role, kind,
            new XAttribute("class", kind + "-page"),
            Element("h1", new XAttribute("id", kind), title),
            content)))
        { Stylesheets = [ChapterPage.Stylesheet] };
}

using static EbookBuilder.Epub.Publication.Xhtml;

namespace EbookBuilder.Binding;

/// <summary>The visible page of contents, for those who leaf rather than open a menu.</summary>
internal static class ContentsPage
{
    /// <summary>The page.</summary>
    /// <param name="path">Where it lies.</param>
    /// <param name="tree">The entries, already cut to the depth that is shown.</param>
    /// <param name="metadata">The book's, for its language.</param>
    public static Chapter Of(BookPath path, ContentsTree tree, Metadata metadata)
    {
        var title = Languages.BookWords.In(metadata.Language).Contents;
        var section = ChapterPage.Section(ChapterRole.Contents, "contents",
            new XAttribute("class", "contents-page"),
            Element("h1", new XAttribute("id", "contents"), title),
            Element("nav", new XAttribute("aria-labelledby", "contents"), List(path, tree.Points)));
        return new Chapter(path, title, ChapterRole.Contents, metadata.Language, Element("body", section)) { Stylesheets = [ChapterPage.Stylesheet] };
    }

    private static XElement List(BookPath from, ImmutableArray<NavPoint> points) =>
        Element("ol", points.Select(point => Element("li",
            point.Target is { } target ? Element("a", new XAttribute("href", target.HrefFrom(from, point.Fragment)), point.Title) : Element("span", point.Title),
            point.Children.IsEmpty ? null : List(from, point.Children))));
}

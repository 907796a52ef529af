using EbookBuilder.Languages;
using static EbookBuilder.Epub.Publication.Xhtml;

namespace EbookBuilder.Binding;

/// <summary>The visible page of contents, for those who leaf rather than open a menu.</summary>
internal static class ContentsPage
{
    /// <summary>About 200 kB of markup: old readers load no more than 300 kB as one page (Adobe's RMSDK).</summary>
    private const int MostEntries = 2000;

    /// <summary>The page; null where the manifest wants none, or an article takes its place.</summary>
    public static Chapter? Of(BoundText text, BookPath path)
    {
        if (text.Manifest.ContentsDepth == 0 || text.HasOwn(ChapterRole.Contents)) return null;
        var points = ContentsGroups.Of(text, TreeFor(text).Points);
        var title = BookWords.In(text.Language).Contents;
        // The role stands on the nav rather than on the section around it: only there do both HTML and DPUB-ARIA want it.
        var section = Element("section", new XAttribute("class", "contents-page"),
            Element("h1", new XAttribute("id", "contents"), title),
            Element("nav", new XAttribute(Xhtml.Type, "toc"), new XAttribute("role", "doc-toc"), new XAttribute("aria-labelledby", "contents"), List(path, points, new ContentsDetails(text))));
        return new(path, title, ChapterRole.Contents, text.Language, Element("body", section)) { Stylesheets = [ChapterPage.Stylesheet] };
    }

    /// <summary>As deep as the manifest states; where it states nothing, no deeper than a page can hold.</summary>
    private static ContentsTree TreeFor(BoundText text)
    {
        var depth = text.Manifest.ContentsDepth;
        var tree = text.Contents(depth);
        while (!text.Manifest.StatesContentsDepth && depth > 1 && tree.Flatten().Count() > MostEntries) tree = text.Contents(--depth);
        return tree;
    }

    private static XElement List(BookPath from, ImmutableArray<NavPoint> points, ContentsDetails details) =>
        Element("ol", points.Select(point => Element("li",
            point.Target is { } target ? Element("a", new XAttribute("href", target.HrefFrom(from, point.Fragment)), point.Title) : Element("span", point.Title),
            details.Of(point),
            point.Children.IsEmpty ? null : List(from, point.Children, details))));
}

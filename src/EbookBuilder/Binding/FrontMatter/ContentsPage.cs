using EbookBuilder.Languages;
using static EbookBuilder.Epub.Publication.Xhtml;

namespace EbookBuilder.Binding;

/// <summary>The visible page of contents, for those who leaf rather than open a menu.</summary>
internal static class ContentsPage
{
    /// <summary>The page; null where the manifest wants none, or an article takes its place.</summary>
    public static Chapter? Of(BoundText text, BookPath path)
    {
        if (text.Manifest.ContentsDepth == 0 || text.HasOwn(ChapterRole.Contents)) return null;
        var points = ContentsGroups.Of(text, text.Contents(text.Manifest.ContentsDepth).Points);
        return MatterPage.Of(path, text, ChapterRole.Contents, "contents", BookWords.In(text.Language).Contents,
            Element("nav", new XAttribute("aria-labelledby", "contents"), List(path, points, new ContentsDetails(text))));
    }

    private static XElement List(BookPath from, ImmutableArray<NavPoint> points, ContentsDetails details) =>
        Element("ol", points.Select(point => Element("li",
            point.Target is { } target ? Element("a", new XAttribute("href", target.HrefFrom(from, point.Fragment)), point.Title) : Element("span", point.Title),
            details.Of(point),
            point.Children.IsEmpty ? null : List(from, point.Children, details))));
}

using System.Collections.Immutable;
using System.Xml.Linq;
using EbookBuilder.Epub.Publication;
using static EbookBuilder.Epub.Publication.Xhtml;

namespace EbookBuilder.Epub.Writing;

/// <summary>EPUB/nav.xhtml: contents, landmarks and page list (EPUB 3.3, 7).</summary>
internal static class NavigationDocument
{
    public static void Write(Package package, Stream output) => XmlDocuments.Write(Document(package), output, html: true);

    private static XElement Document(Package package)
    {
        var book = package.Book;
        var heading = book.Chapters.FirstOrDefault(chapter => chapter.Role == ChapterRole.Contents)?.Title;
        return Element("html",
            new XAttribute("xmlns", Namespace.NamespaceName),
            new XAttribute(XNamespace.Xmlns + "epub", Ops.NamespaceName),
            new XAttribute("lang", package.Language),
            new XAttribute(XNamespace.Xml + "lang", package.Language),
            XmlDocuments.Attribute("dir", package.Direction),
            Element("head",
                Element("meta", new XAttribute("charset", "utf-8")),
                Element("title", XmlText.OneLine(book.Metadata.Title))),
            Element("body",
                Nav("toc", "doc-toc", hidden: false,
                    heading is null ? null : Element("h1", XmlText.OneLine(heading)),
                    List(package.Points)),
                package.Landmarks.IsEmpty ? null : Nav("landmarks", null, hidden: true,
                    Element("ol", package.Landmarks.Select(landmark =>
                        Element("li", Link(landmark.Title, landmark.Target, null, new XAttribute(Xhtml.Type, landmark.EpubType)))))),
                book.Pages.IsDefaultOrEmpty ? null : Nav("page-list", "doc-pagelist", hidden: true, List(book.Pages))));
    }

    private static XElement Nav(string type, string? role, bool hidden, params XElement?[] content) =>
        Element("nav",
            new XAttribute(Xhtml.Type, type),
            new XAttribute("id", type),
            XmlDocuments.Attribute("role", role),
            hidden ? new XAttribute("hidden", "hidden") : null,
            content);

    private static XElement List(ImmutableArray<NavPoint> points) =>
        Element("ol", points.Select(point =>
            Element("li",
                point.Target is { } target ? Link(point.Title, target, point.Fragment) : Element("span", XmlText.OneLine(point.Title)),
                point.Children.IsDefaultOrEmpty ? null : List(point.Children))));

    private static XElement Link(string title, BookPath target, string? fragment, XAttribute? type = null) =>
        Element("a", type, new XAttribute("href", target.HrefFrom(PackageWriter.NavigationPath, fragment)), XmlText.OneLine(title));
}

using System.Xml.Linq;
using EbookBuilder.Epub.Publication;

namespace EbookBuilder.Epub.Writing;

/// <summary>EPUB/package.opf (EPUB 3.3, 5), with the guide of EPUB 2.</summary>
internal static class PackageDocument
{
    internal static readonly XNamespace Opf = "http://www.idpf.org/2007/opf";

    public static void Write(Package package, Stream output) =>
        XmlDocuments.Write(
            new XElement(Opf + "package",
                new XAttribute("version", "3.0"),
                new XAttribute("unique-identifier", PackageMetadata.IdentifierId),
                new XAttribute(XNamespace.Xml + "lang", package.Language),
                XmlDocuments.Attribute("dir", package.Direction),
                PackageMetadata.Element(package),
                new XElement(Opf + "manifest", package.Manifest.Select(Item)),
                Spine(package),
                Guide(package)),
            output);

    private static XElement Item(ManifestItem item) =>
        new(Opf + "item",
            new XAttribute("id", item.Id),
            new XAttribute("href", Href(item.Path)),
            new XAttribute("media-type", item.MediaType),
            XmlDocuments.Attribute("properties", item.Properties));

    private static XElement Spine(Package package)
    {
        var ids = package.Manifest.ToDictionary(item => item.Path, item => item.Id);
        return new XElement(Opf + "spine",
            new XAttribute("toc", ManifestItem.NcxId),
            XmlDocuments.Attribute("page-progression-direction", package.Book.PageProgression switch
            {
                TextDirection.LeftToRight => "ltr",
                TextDirection.RightToLeft => "rtl",
                _ => null,
            }),
            package.Book.Chapters.Select(chapter =>
                new XElement(Opf + "itemref",
                    new XAttribute("idref", ids[chapter.Path]),
                    XmlDocuments.Attribute("linear", chapter.Linear ? null : "no"))));
    }

    private static XElement? Guide(Package package)
    {
        var references = package.Landmarks.Where(landmark => landmark.GuideType is not null).ToList();
        return references.Count == 0 ? null : new XElement(Opf + "guide", references.Select(landmark =>
            new XElement(Opf + "reference",
                new XAttribute("type", landmark.GuideType!),
                new XAttribute("title", XmlText.OneLine(landmark.Title)),
                new XAttribute("href", Href(landmark.Target)))));
    }

    private static string Href(BookPath path) => path.HrefFrom(PackageWriter.PackageDocumentPath);
}

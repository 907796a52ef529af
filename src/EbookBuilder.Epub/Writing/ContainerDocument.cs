using System.Xml.Linq;
using EbookBuilder.Epub.Publication;

namespace EbookBuilder.Epub.Writing;

/// <summary>META-INF/container.xml (EPUB 3.3, 4.2.6.3.1).</summary>
internal static class ContainerDocument
{
    private static readonly XNamespace Ocf = "urn:oasis:names:tc:opendocument:xmlns:container";

    public static void Write(Stream output, BookPath package) =>
        XmlDocuments.Write(
            new XElement(Ocf + "container",
                new XAttribute("version", "1.0"),
                new XElement(Ocf + "rootfiles",
                    new XElement(Ocf + "rootfile",
                        new XAttribute("full-path", package.Value),
                        new XAttribute("media-type", "application/oebps-package+xml")))),
            output);
}

using System.Text;

namespace EbookBuilder.Epub.Tests;

/// <summary>A small EPUB 2, as tools wrote them before navigation documents.</summary>
internal static class Epub2Book
{
    private const string Opf = """
        <?xml version="1.0" encoding="utf-8"?>
        <package xmlns="http://www.idpf.org/2007/opf" version="2.0" unique-identifier="id">
          <metadata xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf">
            <dc:identifier id="id" opf:scheme="UUID">urn:uuid:7b1c1f6e-6d70-4b6c-9a1e-0a3f0f9d2c11</dc:identifier>
            <dc:title>Old Rivers</dc:title><dc:language>en</dc:language>
            <dc:creator opf:role="aut" opf:file-as="Weir, Jo">Jo Weir</dc:creator>
          </metadata>
          <manifest>
            <item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>
            <item id="c1" href="c1.html" media-type="application/xhtml+xml"/>
          </manifest>
          <spine toc="ncx"><itemref idref="c1"/></spine>
        </package>
        """;

    private const string Ncx = """
        <?xml version="1.0" encoding="utf-8"?>
        <!DOCTYPE ncx PUBLIC "-//NISO//DTD ncx 2005-1//EN" "http://www.daisy.org/z3986/2005/ncx-2005-1.dtd">
        <ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1">
          <head><meta name="dtb:uid" content="urn:uuid:7b1c1f6e-6d70-4b6c-9a1e-0a3f0f9d2c11"/></head>
          <docTitle><text>Old Rivers</text></docTitle>
          <navMap><navPoint id="n1" playOrder="1"><navLabel><text>First</text></navLabel><content src="c1.html"/></navPoint></navMap>
        </ncx>
        """;

    private const string Chapter = """
        <?xml version="1.0" encoding="utf-8"?>
        <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd">
        <html xmlns="http://www.w3.org/1999/xhtml"><head><title>First</title></head><body><p>Old&nbsp;water.</p></body></html>
        """;

    public static byte[] Bytes { get; } = Written.Repack(Written.Bytes(SampleBooks.Small), files =>
    [
        files[0],
        ("META-INF/container.xml", Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(files[1].Content).Replace("EPUB/package.opf", "OEBPS/content.opf", StringComparison.Ordinal))),
        ("OEBPS/content.opf", Encoding.UTF8.GetBytes(Opf)),
        ("OEBPS/toc.ncx", Encoding.UTF8.GetBytes(Ncx)),
        ("OEBPS/c1.html", Encoding.UTF8.GetBytes(Chapter)),
    ]);
}

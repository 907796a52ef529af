using System.Xml.Linq;
using EbookBuilder.Epub.Format;
using EbookBuilder.Epub.Publication;
using EbookBuilder.Epub.Reading;
using EbookBuilder.Epub.Writing;

namespace EbookBuilder.Epub.Editing;

/// <summary>Makes a content document of what a caller hands over: a fragment, or a whole page.</summary>
internal static class ChapterPage
{
    /// <summary>The language of what nobody has named one for (ISO 639-2).</summary>
    public const string Undetermined = "und";

    private const string Declaration = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";
    private const string Xhtml11 = "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.1//EN\" \"http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd\">\n";

    /// <exception cref="ArgumentException">The markup is not well-formed, also after named characters and bare ampersands were mended.</exception>
    public static XElement Parse(string title, string html, string language, EpubVersion version)
    {
        var isPage = IsPage(html);
        var text = isPage ? html.TrimStart('\uFEFF', ' ', '\t', '\r', '\n')
            : $"<html xmlns=\"{Xhtml.Namespace}\" xmlns:epub=\"{Xhtml.Ops}\"><body>{html}</body></html>";
        var page = Load(text, title);
        foreach (var element in page.DescendantsAndSelf().Where(element => element.Name.Namespace == XNamespace.None).ToList())
            element.Name = Xhtml.Name(element.Name.LocalName);
        if (page.Name != Xhtml.Name("html") || page.Element(Xhtml.Name("body")) is null)
            throw new ArgumentException($"The markup of \"{title}\" has no html element with a body.", nameof(html));
        Complete(page, title, language, version);
        return page;
    }

    public static byte[] Write(XElement page, EpubVersion version)
    {
        using var bytes = new MemoryStream();
        using var output = new XhtmlOutput(bytes);
        output.Raw(System.Text.Encoding.ASCII.GetBytes(Declaration + (version == EpubVersion.Epub3 ? "<!DOCTYPE html>\n" : Xhtml11)));
        output.Tree(page);
        output.Raw("\n"u8);
        output.Flush();
        return bytes.ToArray();
    }

    private static bool IsPage(string html)
    {
        var start = html.AsSpan().TrimStart("\uFEFF \t\r\n");
        return start.StartsWith("<?xml", StringComparison.Ordinal) || start.StartsWith("<!DOCTYPE", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }

    private static XElement Load(string text, string title)
    {
        try
        {
            var mended = LenientXml.Mend(text, Doctype.Of(text, title));
            using var reader = System.Xml.XmlReader.Create(new StringReader(mended), new System.Xml.XmlReaderSettings { DtdProcessing = System.Xml.DtdProcessing.Prohibit });
            return XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!;
        }
        catch (System.Xml.XmlException fault)
        {
            throw new ArgumentException($"The markup of \"{title}\" is not well-formed XHTML: {fault.Message}", nameof(text), fault);
        }
    }

    private static void Complete(XElement page, string title, string language, EpubVersion version)
    {
        if (page.Element(Xhtml.Name("head")) is not { } head) page.AddFirst(head = Xhtml.Element("head"));
        var titles = head.Elements(Xhtml.Name("title")).ToList();
        if (titles.Count == 0 || XmlText.OneLine(titles[0].Value).Length == 0)
        {
            titles.Remove();
            head.AddFirst(Xhtml.Element("title", XmlText.OneLine(title)));
        }
        SetLanguage(page, (page.Attribute(XNamespace.Xml + "lang") ?? page.Attribute("lang"))?.Value ?? language, version);
    }

    /// <summary>Says which language a page is in; a language that nobody stated is not claimed.</summary>
    public static void SetLanguage(XElement page, string? language, EpubVersion version)
    {
        var known = language == Undetermined ? null : language;
        page.SetAttributeValue(XNamespace.Xml + "lang", known);
        page.SetAttributeValue("lang", version == EpubVersion.Epub3 ? known : null);
    }
}

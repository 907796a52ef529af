using System.Text;
using System.Xml;
using EbookBuilder.Articles.Html;

namespace EbookBuilder.Images;

/// <summary>A drawing in a file of its own, let through the same door as a drawing in a page: no scripts, no handlers, nothing loaded from elsewhere.</summary>
internal static class SvgDrawing
{
    /// <summary>The drawing as a clean SVG document, or null where nothing can be drawn.</summary>
    public static byte[]? Clean(byte[] content)
    {
        var text = TextDecoding.Decode(content).Text;
        var start = text.IndexOf("<svg", StringComparison.OrdinalIgnoreCase);
        if (start < 0) return null;
        var svg = XhtmlDoor.ReadFragment(text[start..]).OfType<XElement>().SelectMany(element => element.DescendantsAndSelf()).FirstOrDefault(element => element.Name == Xhtml.Svg + "svg");
        if (svg is null) return null;
        using var output = new MemoryStream();
        using (var writer = XmlWriter.Create(output, new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineChars = "\n" }))
            new XDocument(new XElement(svg)).Save(writer);
        return output.ToArray();
    }
}

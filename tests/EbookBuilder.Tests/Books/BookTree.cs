using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using EbookBuilder.Epub.Publication;

namespace EbookBuilder.Tests.Books;

/// <summary>
/// A book as a tree of texts that a person can review: of a content document its blocks, one a line, with all tags inside them; of the package document, the
/// NCX and the container their XML; of a picture its digest; of a stylesheet its place alone, since its looks are no business of the book.
/// </summary>
internal static class BookTree
{
    private static readonly HashSet<string> Boxes =
        ["section", "header", "footer", "nav", "aside", "div", "figure", "blockquote", "ol", "ul", "li", "dl", "table", "thead", "tbody", "tr", "details", "article", "body"];

    /// <summary>Each file of the container with its text, in the order of the container.</summary>
    public static IEnumerable<(string Path, string Text)> Of(SampleBook book) => book.Files.Select(file => (file.Path, Text(book, file.Path, file.Content)));

    private static string Text(SampleBook book, string path, byte[] content) => Path.GetExtension(path) switch
    {
        ".xhtml" => Page(book.Documents[path]),
        ".css" => "(stylesheet)\n",
        ".opf" or ".ncx" or ".xml" or "" => Encoding.UTF8.GetString(content).TrimEnd('\n') + "\n",
        _ => $"{content.Length} bytes, SHA-256 {Convert.ToHexStringLower(SHA256.HashData(content))}\n",
    };

    private static string Page(XDocument page)
    {
        var text = new StringBuilder();
        text.Append(Tag(page.Root!)).Append('\n');
        foreach (var head in page.Root!.Elements(Xhtml.Name("head")).Elements()) text.Append(Inline(head)).Append('\n');
        foreach (var body in page.Root.Elements(Xhtml.Name("body"))) Block(body, 0, text);
        return text.ToString();
    }

    private static void Block(XElement element, int depth, StringBuilder text)
    {
        text.Append(' ', depth * 2);
        if (!IsBox(element))
        {
            text.Append(Inline(element)).Append('\n');
            return;
        }
        text.Append(Tag(element)).Append('\n');
        foreach (var child in element.Elements()) Block(child, depth + 1, text);
    }

    // A box holds blocks and no words of its own.
    private static bool IsBox(XElement element) =>
        Boxes.Contains(element.Name.LocalName) && element.HasElements && element.Nodes().OfType<XText>().All(words => string.IsNullOrWhiteSpace(words.Value));

    private static string Inline(XElement element)
    {
        var inside = string.Concat(element.Nodes().Select(node => node is XElement child ? Inline(child) : node is XText words ? Escaped(words.Value) : ""));
        if (element.Name.LocalName != "pre" && !element.Ancestors(Xhtml.Name("pre")).Any()) inside = string.Join(' ', inside.Split('\n').Select(line => line.Trim()));
        return inside.Length == 0 ? Tag(element) : $"{Tag(element)}{inside}</{element.Name.LocalName}>";
    }

    private static string Escaped(string words) => words.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    private static string Tag(XElement element) => $"<{element.Name.LocalName}{string.Concat(element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration).Select(attribute => " " + Attribute(attribute)))}>";

    private static string Attribute(XAttribute attribute)
    {
        var prefix = attribute.Name.Namespace == XNamespace.Xml ? "xml:" : attribute.Name.Namespace == Xhtml.Ops ? "epub:" : "";
        return $"{prefix}{attribute.Name.LocalName}=\"{attribute.Value}\"";
    }
}

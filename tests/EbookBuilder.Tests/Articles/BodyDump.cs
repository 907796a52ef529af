using System.Text;
using System.Xml.Linq;
using EbookBuilder.Articles.Html;

namespace EbookBuilder.Tests.Articles;

/// <summary>A body in a form that a human can review: a line for each block.</summary>
internal static class BodyDump
{
    /// <summary>The blocks of a body.</summary>
    public static string Of(XElement body)
    {
        var text = new StringBuilder();
        foreach (var node in body.Nodes()) Write(node, 0, text);
        return text.ToString();
    }

    private static void Write(XNode node, int depth, StringBuilder text)
    {
        if (node is not XElement element)
        {
            if (!ContentAudit.IsBlank(node)) text.Append(' ', depth * 2).Append(((XText)node).Value.Trim()).Append('\n');
            return;
        }
        var hasBlocks = element.Elements().Any(child => !Vocabulary.IsInline(Vocabulary.ModelOf(child)) && child.Name.Namespace == element.Name.Namespace);
        text.Append(' ', depth * 2);
        if (!hasBlocks)
        {
            text.Append(Inline(element)).Append('\n');
            return;
        }
        text.Append(Tag(element)).Append('\n');
        foreach (var child in element.Nodes()) Write(child, depth + 1, text);
    }

    private static string Inline(XElement element)
    {
        var inside = string.Concat(element.Nodes().Select(node => node is XElement child ? Inline(child) : ((XText)node).Value));
        if (element.Name.LocalName != "code") inside = string.Join(' ', inside.Split('\n').Select(line => line.Trim())).Trim();
        return inside.Length == 0 ? Tag(element) : $"{Tag(element)}{inside}</{element.Name.LocalName}>";
    }

    private static string Tag(XElement element) =>
        $"<{element.Name.LocalName}{string.Concat(element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration && attribute.Name.Namespace != XNamespace.Xml).Select(attribute => $" {Prefix(attribute)}{attribute.Name.LocalName}=\"{attribute.Value}\""))}>";

    private static string Prefix(XAttribute attribute) => attribute.Name.Namespace == EbookBuilder.Epub.Publication.Xhtml.Ops ? "epub:" : "";
}

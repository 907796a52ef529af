using EbookBuilder.Passes;

namespace EbookBuilder.Binding;

/// <summary>The text of a body into which something may be put.</summary>
internal static class RunningText
{
    /// <summary>Every text in document order, outside of the subtrees that <paramref name="isClosed"/> names. By steps rather than by calls: a hostile page may nest deeply.</summary>
    public static IEnumerable<XText> In(XElement body, Func<XElement, bool> isClosed)
    {
        for (XNode? node = body.FirstNode; node is not null; node = Next(node, body, isClosed))
            if (node is XText text) yield return text;
    }

    /// <summary>Code, formulas, drawings, pronunciations, and what is a link already.</summary>
    public static bool IsClosed(XElement element) =>
        element.Name.Namespace != Xhtml.Namespace || element.Name.LocalName is "a" or "code" or "pre" or "kbd" or "samp" or "var" or "rt" or "rp"
        || (element.Attribute("class")?.Value is { } classes && classes.StartsWith("math", StringComparison.Ordinal));

    /// <summary>Whether the text stands in a heading.</summary>
    public static bool IsInHeading(XText text) => text.Ancestors().Any(above => Headings.LevelOf(above) > 0);

    private static XNode? Next(XNode node, XElement body, Func<XElement, bool> isClosed)
    {
        if (node is XElement { FirstNode: { } first } element && !isClosed(element)) return first;
        while (node.NextNode is null)
        {
            if (node.Parent is null || node.Parent == body) return null;
            node = node.Parent;
        }
        return node.NextNode;
    }
}

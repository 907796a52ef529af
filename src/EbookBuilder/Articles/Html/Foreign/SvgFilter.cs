using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>
/// Drawings inside a page. What they draw is kept by an allow-list; references lead inside the same drawing or go. A drawing that draws nothing (an icon whose shape
/// lies elsewhere in the page) is left out, and its words stay.
/// </summary>
internal static class SvgFilter
{
    private const int MaxDepth = 60;

    /// <summary>Adds the drawing, or what is left of it, to <paramref name="target"/>.</summary>
    public static void Copy(IElement element, XElement target, DoorOptions options)
    {
        var drawing = new XElement(Xhtml.Svg + "svg");
        if (element.LocalName == "svg")
        {
            SvgAttributes.Copy(element, drawing);
            Children(element, drawing, 0);
            SvgReferences.Settle(drawing);
        }
        if (Draws(drawing)) target.Add(drawing);
        else LeaveWords(element, target, options);
    }

    private static void LeaveWords(IElement element, XElement target, DoorOptions options)
    {
        var words = string.Join(' ', element.QuerySelectorAll("text,foreignObject").Select(text => AttributeFilter.OneLine(text.TextContent)).OfType<string>());
        if (words.Length > 0) target.Add(words);
        if (words.Length > 0 || element.QuerySelector("image") is not null) options.Findings?.Add(Rules.DrawingLeftOut.At(new Location(options.File, element.SourceReference?.Position.Line ?? 0)));
    }

    private static bool Draws(XElement drawing) =>
        drawing.Descendants().Any(shape => shape.Name.LocalName is "path" or "rect" or "circle" or "ellipse" or "line" or "polyline" or "polygon" or "text" or "use");

    private static void Children(IElement element, XElement copy, int depth)
    {
        for (var i = 0; i < element.ChildNodes.Length; i++)
        {
            var node = element.ChildNodes[i];
            if (node is IText text && SvgVocabulary.HoldsText(copy.Name.LocalName)) copy.Add(XmlText.Clean(text.Data));
            else if (node is IElement child && depth < MaxDepth) Child(child, copy, depth);
        }
    }

    private static void Child(IElement child, XElement parent, int depth)
    {
        if (child.LocalName == "foreignObject") Lettering(child, parent);
        if (SvgVocabulary.NameOf(child.LocalName) is not { } name || child.NamespaceUri != NamespaceNames.SvgUri) return;
        if (!SvgVocabulary.MayHold(parent.Name.LocalName, name))
        {
            if (SvgVocabulary.HoldsText(parent.Name.LocalName)) Children(child, parent, depth + 1);
            return;
        }
        var copy = new XElement(Xhtml.Svg + name);
        SvgAttributes.Copy(child, copy);
        if (!SvgVocabulary.IsComplete(copy)) return;
        Children(child, copy, depth + 1);
        parent.Add(copy);
    }

    /// <summary>HTML inside a drawing (labels of diagrams) becomes lettering at the same place.</summary>
    private static void Lettering(IElement element, XElement parent)
    {
        if (AttributeFilter.OneLine(element.TextContent) is not { } words || !SvgVocabulary.MayHold(parent.Name.LocalName, "text")) return;
        var text = new XElement(Xhtml.Svg + "text", words);
        foreach (var name in (ReadOnlySpan<string>)["x", "y"])
        {
            if (element.GetAttribute(name) is { } value && SvgAttributes.IsNumber(value)) text.SetAttributeValue(name, value);
        }
        text.SetAttributeValue("dy", "1em");
        parent.Add(text);
    }
}

using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>
/// Presentation MathML of an allow-list, each element with as many arguments as MathML 3 demands. Of alternative forms (<c>semantics</c>) the shown one is kept,
/// and TeX among them becomes the formula's <c>alttext</c>.
/// </summary>
internal static class MathMLFilter
{
    /// <summary>Formulas nest less deep than pages.</summary>
    private const int MaxDepth = 60;

    /// <summary>Adds the formula to <paramref name="target"/>; a part of MathML outside of any formula leaves its text alone.</summary>
    public static void Copy(IElement element, XElement target)
    {
        if (element.LocalName != "math")
        {
            target.Add(XmlText.Clean(element.TextContent));
            return;
        }
        var math = new XElement(Xhtml.MathML + "math");
        MathMLAttributes.Copy(element, math);
        if (math.Attribute("alttext") is null && TeX(element) is { } tex) math.SetAttributeValue("alttext", tex);
        Children(element, math, 1);
        MathMLArguments.Settle(math);
        if (math.HasElements) target.Add(math);
    }

    private static string? TeX(IElement math) => math.QuerySelectorAll("annotation")
        .Where(annotation => (annotation.GetAttribute("encoding") ?? "").Contains("tex", StringComparison.OrdinalIgnoreCase))
        .Select(annotation => AttributeFilter.OneLine(annotation.TextContent)).FirstOrDefault(text => text is not null);

    private static void Children(IElement element, XElement copy, int depth)
    {
        for (var i = 0; i < element.ChildNodes.Length; i++)
        {
            var node = element.ChildNodes[i];
            if (node is IText text && AttributeFilter.OneLine(text.Data) is { } words) copy.Add(Token("mtext", words));
            else if (node is IElement child) Child(child, copy, depth);
        }
    }

    private static void Child(IElement child, XElement parent, int depth)
    {
        var name = child.LocalName;
        if (name is "annotation" or "annotation-xml" or "script" or "style" or "maligngroup" or "malignmark") return;
        if (depth >= MaxDepth)
        {
            if (AttributeFilter.OneLine(child.TextContent) is { } rest) parent.Add(Token("mtext", rest));
            return;
        }
        if (name == "semantics")
        {
            var shown = new XElement(Xhtml.MathML + "mrow");
            Children(child, shown, depth + 1);
            var isOne = shown.Elements().Count() == 1;
            if (!isOne) MathMLArguments.Settle(shown);
            parent.Add(isOne ? shown.FirstNode : shown);
        }
        else if (MathMLVocabulary.IsToken(name)) parent.Add(TokenOf(child));
        else if (MathMLVocabulary.Knows(name)) parent.Add(Expression(child, depth));
        else Children(child, parent, depth + 1);
    }

    private static XElement TokenOf(IElement element)
    {
        var token = Token(element.LocalName, AttributeFilter.OneLine(element.TextContent) ?? "");
        MathMLAttributes.Copy(element, token);
        return token;
    }

    private static XElement Token(string name, string text) => name == "mspace" ? new(Xhtml.MathML + name) : new(Xhtml.MathML + name, text);

    private static XElement Expression(IElement element, int depth)
    {
        var copy = new XElement(Xhtml.MathML + element.LocalName);
        MathMLAttributes.Copy(element, copy);
        Children(element, copy, depth + 1);
        MathMLArguments.Settle(copy);
        return copy;
    }
}

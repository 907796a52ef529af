using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>What a page lets its readers choose from: a book, where nothing can be chosen, shows it as a list.</summary>
internal static class ChoiceList
{
    /// <summary>The list with its marks of place; null where there is nothing in it to read.</summary>
    public static XElement? Of(IElement choices, AttributeFilter attributes)
    {
        var items = choices.Children.Select(child => Item(child, attributes)).OfType<XElement>().ToList();
        if (items.Count == 0 || attributes.Apply(choices, "ul") is not { } list) return null;
        list.Add(items);
        return list;
    }

    private static XElement? Item(IElement child, AttributeFilter attributes)
    {
        var inner = child.LocalName == "optgroup" ? Of(child, attributes) : null;
        if (inner is not null) inner.Attribute(Xhtml.At)?.Remove();
        if (AttributeFilter.OneLine(XmlText.Clean(inner is null ? child.TextContent : child.GetAttribute("label") ?? "")) is not { } words) return inner is null ? null : Xhtml.Element("li", inner);
        return Xhtml.Element("li", words, inner);
    }
}

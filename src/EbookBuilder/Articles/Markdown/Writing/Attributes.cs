using EbookBuilder.Articles.Html;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace EbookBuilder.Articles.Markdown;

/// <summary>The attributes that authors write in braces, as far as XHTML has them.</summary>
internal static class Attributes
{
    /// <summary>Writes the attributes of a block or span on its element.</summary>
    public static void Apply(MarkdownObject from, XElement to)
    {
        if (from.TryGetAttributes() is { } attributes) Apply(attributes, to);
    }

    /// <summary>Writes attributes on an element; classes join those that are there.</summary>
    public static void Apply(HtmlAttributes attributes, XElement to)
    {
        if (attributes.Id is { Length: > 0 } id && Identifiers.Fit(id) is { } fit) to.SetAttributeValue("id", fit);
        foreach (var name in attributes.Classes ?? []) AddClass(to, name);
        foreach (var (name, value) in attributes.Properties ?? []) Property(to, name, value ?? "");
    }

    /// <summary>Adds a class.</summary>
    public static void AddClass(XElement to, string name)
    {
        var old = to.Attribute("class")?.Value;
        if (old is not null && old.Split(' ').Contains(name)) return;
        to.SetAttributeValue("class", old is null ? name : $"{old} {name}");
    }

    private static void Property(XElement to, string name, string value)
    {
        switch (name.ToLowerInvariant())
        {
            case "lang" or "xml:lang" when LanguageTag.Fit(value) is { } tag:
                to.SetAttributeValue("lang", tag);
                to.SetAttributeValue(XNamespace.Xml + "lang", tag);
                break;
            case "dir" when value is "ltr" or "rtl" or "auto": to.SetAttributeValue("dir", value); break;
            case "title" when value.Length > 0: to.SetAttributeValue("title", XmlText.Clean(value)); break;
            case "id" when Identifiers.Fit(value) is { } fit: to.SetAttributeValue("id", fit); break;
            case "class" when value.Length > 0: AddClass(to, value); break;
            case "alt" or "fig-alt" when to.Name.LocalName == "img": to.SetAttributeValue("alt", XmlText.Clean(value)); break;
            case "width" or "height" when to.Name.LocalName == "img" && Pixels(value) is { } pixels: to.SetAttributeValue(name.ToLowerInvariant(), pixels); break;
            case "index-term" or "index-see" or "index-see-also" when value.Length > 0: to.SetAttributeValue(Xhtml.Source + name.ToLowerInvariant(), XmlText.Clean(value)); break;
            case "reference" when to.Name.LocalName == "a" && to.FirstNode is null && value is CrossReference.Title or CrossReference.Name or CrossReference.Number: to.SetAttributeValue(CrossReference.Asks, value); break;
            case "epub:type": to.SetAttributeValue(Xhtml.Type, Semantics.EpubTypes(value)); break;
        }
    }

    /// <summary>A number of pixels, 1 to 20000; null for any other unit, which XHTML's attributes do not have.</summary>
    private static string? Pixels(string value)
    {
        var digits = value.EndsWith("px", StringComparison.OrdinalIgnoreCase) ? value[..^2] : value;
        return int.TryParse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 20000 ? digits : null;
    }
}

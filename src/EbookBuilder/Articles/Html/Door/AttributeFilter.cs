using System.Globalization;
using System.Text;
using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>Makes the XHTML element for an HTML one, with the attributes that it may keep. Every value is checked as EPUBCheck checks it; what does not fit is left out.</summary>
internal sealed class AttributeFilter(DoorOptions options)
{
    /// <summary>The attribute that carries a place of ours through HTML.</summary>
    internal const string Mark = "data-eb-at";

    /// <summary>The element without content, or null where its tags have to go (an image without a source).</summary>
    public XElement? Apply(IElement element, string name)
    {
        var copy = Xhtml.Element(name);
        Common(element, copy);
        if (!Own(element, copy)) return null;
        Place(element, copy);
        return copy;
    }

    /// <summary>Writes down where the element stands in the article's file.</summary>
    public void Place(IElement element, XElement copy)
    {
        if (options.TrustMarks && element.GetAttribute(Mark) is { Length: > 0 } mark) copy.SetAttributeValue(Xhtml.At, mark);
        else if (options.FirstLine > 0 && element.SourceReference is { Position.Line: > 0 } source && NeedsPlace(copy))
        {
            var line = source.Position.Line + options.FirstLine - 1;
            copy.SetAttributeValue(Xhtml.At, string.Create(CultureInfo.InvariantCulture, $"{line}:{source.Position.Column}"));
        }
    }

    private static bool NeedsPlace(XElement copy) =>
        copy.Name.LocalName is "a" or "img" || !Vocabulary.IsInline(Vocabulary.ModelOf(copy));

    private static void Common(IElement element, XElement copy)
    {
        foreach (var attribute in element.Attributes)
        {
            switch (attribute.Name)
            {
                case "id": Set(copy, "id", Identifiers.Fit(XmlText.Clean(attribute.Value))); break;
                case "class": Set(copy, "class", Tokens(attribute.Value)); break;
                case "title": Set(copy, "title", OneLine(attribute.Value)); break;
                case "aria-label": Set(copy, "aria-label", OneLine(attribute.Value)); break;
                case "aria-hidden" when attribute.Value == "true": copy.SetAttributeValue("aria-hidden", "true"); break;
                case "dir" when attribute.Value.ToLowerInvariant() is "ltr" or "rtl" or "auto": copy.SetAttributeValue("dir", attribute.Value.ToLowerInvariant()); break;
                case "lang" or "xml:lang": Language(copy, attribute.Value); break;
                case "epub:type": Set(copy, Xhtml.Type, Semantics.EpubTypes(attribute.Value)); break;
                case "data-index-term" or "data-index-see" or "data-index-see-also": Set(copy, Xhtml.Source + attribute.Name["data-".Length..], OneLine(attribute.Value)); break;
                case "role": Set(copy, "role", Semantics.Role(copy.Name.LocalName, attribute.Value)); break;
            }
        }
    }

    /// <summary>What belongs to one element alone; false where the element cannot stand without what is missing.</summary>
    private bool Own(IElement element, XElement copy)
    {
        switch (copy.Name.LocalName)
        {
            case "a": Anchor(element, copy); break;
            case "img": return Image(element, copy);
            case "ol": Numbering(element, copy); break;
            case "li" when element.ParentElement?.LocalName == "ol": Set(copy, "value", Whole(element.GetAttribute("value"), int.MinValue)); break;
            case "td" or "th": Cell(element, copy); break;
            case "col" or "colgroup": Set(copy, "span", Whole(element.GetAttribute("span"), 1, 1000)); break;
            case "time": Time(element, copy); break;
            case "bdo" when copy.Attribute("dir") is null or { Value: "auto" }: copy.Name = Xhtml.Name("span"); break;
        }
        return true;
    }

    private static void Anchor(IElement element, XElement copy)
    {
        if (copy.Attribute("id") is null) Set(copy, "id", Identifiers.Fit(XmlText.Clean(element.GetAttribute("name") ?? "")));
        Set(copy, "href", Hyperlink.Clean(element.GetAttribute("href")));
        if (element.LocalName == "area" && OneLine(element.GetAttribute("alt")) is { } words) copy.Value = words;
        else if (element.LocalName == "area") copy.Attribute("href")?.Remove();
        if (copy.Attribute("href") is null)
        {
            copy.Name = Xhtml.Name("span");
            if (copy.Attribute("role")?.Value is { } role) Set(copy, "role", Semantics.Role("span", role));
        }
    }

    private bool Image(IElement element, XElement copy)
    {
        var source = element.GetAttribute("src")?.Trim() ?? "";
        if (source.StartsWith("data:", StringComparison.OrdinalIgnoreCase)) source = DataAddress.Read(source) is { } data ? options.KeepImage?.Invoke(data.MediaType, data.Content) ?? "" : "";
        if (Hyperlink.CleanSource(source) is not { } address) return false;
        copy.SetAttributeValue("src", address);
        copy.SetAttributeValue("alt", OneLine(element.GetAttribute("alt")) ?? "");
        Set(copy, "width", Whole(element.GetAttribute("width"), 1, 20000));
        Set(copy, "height", Whole(element.GetAttribute("height"), 1, 20000));
        return true;
    }

    private static void Numbering(IElement element, XElement copy)
    {
        Set(copy, "start", Whole(element.GetAttribute("start"), int.MinValue));
        if (element.HasAttribute("reversed")) copy.SetAttributeValue("reversed", "reversed");
        if (element.GetAttribute("type") is "1" or "a" or "A" or "i" or "I") copy.SetAttributeValue("type", element.GetAttribute("type"));
    }

    private static void Cell(IElement element, XElement copy)
    {
        Set(copy, "colspan", Unless("1", Whole(element.GetAttribute("colspan"), 1, 1000)));
        Set(copy, "rowspan", Unless("1", Whole(element.GetAttribute("rowspan"), 0, 65534)));
        if (copy.Name.LocalName == "th" && element.GetAttribute("scope")?.Trim().ToLowerInvariant() is "row" or "col" or "rowgroup" or "colgroup")
            copy.SetAttributeValue("scope", element.GetAttribute("scope")!.Trim().ToLowerInvariant());
    }

    private static void Time(IElement element, XElement copy)
    {
        var value = element.GetAttribute("datetime")?.Trim() ?? "";
        if (DateAttribute.IsValid(value)) copy.SetAttributeValue("datetime", value);
        else if (element.ChildElementCount > 0) copy.Name = Xhtml.Name("span");
    }

    private static void Language(XElement copy, string value)
    {
        if (LanguageTag.Fit(value) is not { } tag) return;
        copy.SetAttributeValue("lang", tag);
        copy.SetAttributeValue(XNamespace.Xml + "lang", tag);
    }

    private static string? Unless(string fallback, string? value) => value == fallback ? null : value;

    /// <summary>A whole number as HTML reads it: digits at the start count, what follows does not; a percentage is no number.</summary>
    private static string? Whole(string? value, int least, int most = int.MaxValue)
    {
        var text = value.AsSpan().Trim();
        var end = text.StartsWith("-") ? 1 : 0;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        if (end < text.Length && text[end] == '%') return null;
        return int.TryParse(text[..end], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number.ToString(CultureInfo.InvariantCulture) : null;
    }

    private static string? Tokens(string value) => OneLine(value);

    /// <summary>The value with white space collapsed; null where nothing is left.</summary>
    internal static string? OneLine(string? value)
    {
        if (value is null) return null;
        var text = XmlText.Clean(value.Trim());
        if (!HasRun(text)) return text.Length == 0 ? null : text;
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c)) line.Append(c);
            else if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
        }
        while (line.Length > 0 && line[^1] == ' ') line.Length--;
        return line.Length == 0 ? null : line.ToString();
    }

    /// <summary>Whether there is white space other than single blanks between words.</summary>
    private static bool HasRun(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]) && (text[i] != ' ' || i == 0 || i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]))) return true;
        }
        return false;
    }

    private static void Set(XElement element, XName name, string? value)
    {
        if (!string.IsNullOrEmpty(value)) element.SetAttributeValue(name, value);
    }
}

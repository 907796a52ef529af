using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>The attributes of SVG. Style declarations become attributes; <c>url(...)</c> may name a part of the same drawing alone.</summary>
internal static partial class SvgAttributes
{
    private const int LongestValue = 4_000_000;

    /// <summary>Copies what fits.</summary>
    public static void Copy(IElement element, XElement copy)
    {
        var name = copy.Name.LocalName;
        foreach (var attribute in element.Attributes)
        {
            var value = XmlText.Clean(attribute.Value).Trim();
            if (value.Length is 0 or > LongestValue) continue;
            if (attribute.LocalName == "href" && (attribute.NamespaceUri is null || attribute.NamespaceUri == NamespaceNames.XLinkUri)) Reference(copy, value);
            else if (attribute.NamespaceUri is not null) continue;
            else if (attribute.LocalName == "id") copy.SetAttributeValue("id", Identifiers.Fit(value));
            else if (attribute.LocalName == "style") Style(copy, value);
            else if (attribute.LocalName == "aria-label" && name == "svg") copy.SetAttributeValue("aria-label", AttributeFilter.OneLine(value));
            else if (attribute.LocalName == "role" && name == "svg" && value == "img") copy.SetAttributeValue("role", "img");
            else if (Fits(name, attribute.LocalName, value)) copy.SetAttributeValue(attribute.LocalName, value);
        }
    }

    /// <summary>Whether the value is a plain number.</summary>
    public static bool IsNumber(string value) => Number.IsMatch(value);

    /// <summary>The id that a value such as <c>url(#shade)</c> names, or null.</summary>
    public static string? LocalReference(string value) => LocalUrl.Match(value) is { Success: true } match ? match.Groups["id"].Value : null;

    private static void Reference(XElement copy, string value)
    {
        if (copy.Name.LocalName is "use" or "textPath" or "linearGradient" or "radialGradient" or "pattern" && value.Length > 1 && value[0] == '#' && Identifiers.Fit(value[1..]) is { } id)
            copy.SetAttributeValue(Xhtml.XLink + "href", "#" + id);
    }

    private static void Style(XElement copy, string style)
    {
        foreach (var declaration in style.Split(';'))
        {
            var colon = declaration.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0) continue;
            var (name, value) = (declaration[..colon].Trim().ToLowerInvariant(), declaration[(colon + 1)..].Trim());
            if (SvgVocabulary.IsProperty(name) && value.Length > 0 && Fits(copy.Name.LocalName, name, value)) copy.SetAttributeValue(name, value);
        }
    }

    private static bool Fits(string element, string name, string value)
    {
        if (!SvgVocabulary.Allows(element, name, value)) return false;
        if (value.Contains("url", StringComparison.OrdinalIgnoreCase) && LocalReference(value) is null) return false;
        if (value.Contains("var(", StringComparison.Ordinal) || value.Contains("!important", StringComparison.Ordinal)) return false;
        return name switch
        {
            "viewBox" => ViewBox.IsMatch(value),
            "preserveAspectRatio" => AspectRatio.IsMatch(value),
            "width" or "height" or "r" or "rx" or "ry" => Length.IsMatch(value),
            "clip-path" or "mask" => LocalReference(value) is not null || value == "none",
            "offset" => Offset.IsMatch(value),
            _ => true,
        };
    }

    [GeneratedRegex(@"^-?(?:[0-9]+(?:\.[0-9]+)?|\.[0-9]+)\z")]
    private static partial Regex Number { get; }

    [GeneratedRegex(@"^(?:[0-9]+(?:\.[0-9]+)?|\.[0-9]+)(?:e-?[0-9]+)?(?:px|em|ex|pt|pc|cm|mm|in|%)?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Length { get; }

    [GeneratedRegex(@"^(?:[0-9]+(?:\.[0-9]+)?|\.[0-9]+)%?\z")]
    private static partial Regex Offset { get; }

    [GeneratedRegex(@"^-?(?:[0-9]+(?:\.[0-9]+)?|\.[0-9]+)[ ,]+-?(?:[0-9]+(?:\.[0-9]+)?|\.[0-9]+)(?:[ ,]+(?:[0-9]+(?:\.[0-9]+)?|\.[0-9]+)){2}\z")]
    private static partial Regex ViewBox { get; }

    [GeneratedRegex(@"^(none|x(Min|Mid|Max)Y(Min|Mid|Max))( (meet|slice))?\z")]
    private static partial Regex AspectRatio { get; }

    [GeneratedRegex(@"^url\([""']?#(?<id>[\w.-]+)[""']?\)$")]
    private static partial Regex LocalUrl { get; }
}

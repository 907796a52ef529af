using System.Collections.Frozen;

namespace EbookBuilder.Articles.Html;

/// <summary>The part of SVG 1.1 that a drawing inside a chapter may use: what EPUBCheck 4.2.6 and 5.3 accept and devices draw; no scripts, links, filters, animation or foreign content.</summary>
internal static class SvgVocabulary
{
    private static readonly FrozenDictionary<string, string[]> Own = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["svg"] = ["x", "y", "width", "height", "viewBox", "preserveAspectRatio"],
        ["g"] = ["transform"],
        ["defs"] = ["transform"],
        ["symbol"] = ["viewBox", "preserveAspectRatio"],
        ["use"] = ["x", "y", "width", "height", "transform"],
        ["path"] = ["d", "transform"],
        ["rect"] = ["x", "y", "width", "height", "rx", "ry", "transform"],
        ["circle"] = ["cx", "cy", "r", "transform"],
        ["ellipse"] = ["cx", "cy", "rx", "ry", "transform"],
        ["line"] = ["x1", "y1", "x2", "y2", "transform"],
        ["polyline"] = ["points", "transform"],
        ["polygon"] = ["points", "transform"],
        ["text"] = ["x", "y", "dx", "dy", "rotate", "transform"],
        ["tspan"] = ["x", "y", "dx", "dy", "rotate"],
        ["textPath"] = ["startOffset"],
        ["title"] = [],
        ["desc"] = [],
        ["linearGradient"] = ["x1", "y1", "x2", "y2", "gradientUnits", "gradientTransform", "spreadMethod"],
        ["radialGradient"] = ["cx", "cy", "r", "fx", "fy", "gradientUnits", "gradientTransform", "spreadMethod"],
        ["stop"] = ["offset"],
        ["clipPath"] = ["clipPathUnits", "transform"],
        ["mask"] = ["x", "y", "width", "height", "maskUnits", "maskContentUnits"],
        ["pattern"] = ["x", "y", "width", "height", "patternUnits", "patternContentUnits", "patternTransform", "viewBox", "preserveAspectRatio"],
        ["marker"] = ["refX", "refY", "markerUnits", "markerWidth", "markerHeight", "orient", "viewBox", "preserveAspectRatio"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string[]> Required = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["path"] = ["d"],
        ["rect"] = ["width", "height"],
        ["circle"] = ["r"],
        ["ellipse"] = ["rx", "ry"],
        ["polyline"] = ["points"],
        ["polygon"] = ["points"],
        ["stop"] = ["offset"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Paint = FrozenSet.Create(StringComparer.Ordinal,
        "fill", "fill-opacity", "fill-rule", "stroke", "stroke-width", "stroke-opacity", "stroke-dasharray", "stroke-dashoffset", "stroke-linecap", "stroke-linejoin",
        "stroke-miterlimit", "opacity", "color", "clip-path", "clip-rule", "mask");

    private static readonly FrozenSet<string> Lettering = FrozenSet.Create(StringComparer.Ordinal,
        "font-family", "font-size", "font-style", "font-weight", "text-anchor", "dominant-baseline", "baseline-shift", "letter-spacing", "word-spacing", "text-decoration");

    private static readonly FrozenDictionary<string, string[]> Words = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["fill-rule"] = ["nonzero", "evenodd"],
        ["clip-rule"] = ["nonzero", "evenodd"],
        ["stroke-linecap"] = ["butt", "round", "square"],
        ["stroke-linejoin"] = ["miter", "round", "bevel"],
        ["text-anchor"] = ["start", "middle", "end"],
        ["font-style"] = ["normal", "italic", "oblique"],
        ["font-weight"] = ["normal", "bold", "bolder", "lighter", "100", "200", "300", "400", "500", "600", "700", "800", "900"],
        ["dominant-baseline"] = ["auto", "ideographic", "alphabetic", "hanging", "mathematical", "central", "middle", "text-after-edge", "text-before-edge"],
        ["gradientUnits"] = ["userSpaceOnUse", "objectBoundingBox"],
        ["clipPathUnits"] = ["userSpaceOnUse", "objectBoundingBox"],
        ["maskUnits"] = ["userSpaceOnUse", "objectBoundingBox"],
        ["maskContentUnits"] = ["userSpaceOnUse", "objectBoundingBox"],
        ["patternUnits"] = ["userSpaceOnUse", "objectBoundingBox"],
        ["patternContentUnits"] = ["userSpaceOnUse", "objectBoundingBox"],
        ["markerUnits"] = ["strokeWidth", "userSpaceOnUse"],
        ["spreadMethod"] = ["pad", "reflect", "repeat"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The name that the element has in XML, or null where it is not drawn. HTML parsers keep the case of SVG's own names.</summary>
    public static string? NameOf(string name) => name is "a" or "switch" ? "g" : Own.ContainsKey(name) ? name : null;

    /// <summary>Whether <paramref name="parent"/> may hold <paramref name="child"/>.</summary>
    public static bool MayHold(string parent, string child) => child is "title" or "desc"
        ? parent is not ("title" or "desc" or "stop" or "tspan" or "textPath")
        : parent switch
        {
            "svg" or "g" or "defs" or "symbol" or "marker" or "pattern" or "mask" => child is not ("stop" or "tspan" or "textPath"),
            "clipPath" => child is "path" or "rect" or "circle" or "ellipse" or "line" or "polyline" or "polygon" or "text" or "use",
            "text" => child is "tspan" or "textPath",
            "tspan" or "textPath" => child is "tspan",
            "linearGradient" or "radialGradient" => child == "stop",
            _ => false,
        };

    /// <summary>Whether the element has what it needs to be drawn, and what EPUBCheck 4.2.6 demands.</summary>
    public static bool IsComplete(XElement element) =>
        !Required.TryGetValue(element.Name.LocalName, out var names) || names.All(name => element.Attribute(name) is not null);

    /// <summary>Whether an attribute of <paramref name="user"/> may refer to an element called <paramref name="target"/>.</summary>
    public static bool MayRefer(string user, string attribute, string target) => attribute switch
    {
        "fill" or "stroke" => target is "linearGradient" or "radialGradient" or "pattern",
        "clip-path" => target == "clipPath",
        "mask" => target == "mask",
        "href" when user == "textPath" => target == "path",
        "href" when user == "pattern" => target == "pattern",
        "href" when user is "linearGradient" or "radialGradient" => target is "linearGradient" or "radialGradient",
        "href" => target is "g" or "symbol" or "use" or "path" or "rect" or "circle" or "ellipse" or "line" or "polyline" or "polygon" or "text",
        _ => false,
    };

    /// <summary>Whether the element holds letters.</summary>
    public static bool HoldsText(string name) => name is "text" or "tspan" or "textPath" or "title" or "desc";

    /// <summary>Whether the attribute may stand on the element with that value.</summary>
    public static bool Allows(string element, string attribute, string value)
    {
        if (Words.TryGetValue(attribute, out var words) && !words.Contains(value)) return false;
        if (element is "title" or "desc") return false;
        if (element == "stop") return attribute is "offset" or "stop-color" or "stop-opacity";
        return Own[element].Contains(attribute) || (element is not ("linearGradient" or "radialGradient") && (Paint.Contains(attribute) || (!IsShape(element) && Lettering.Contains(attribute))));
    }

    private static bool IsShape(string name) => name is "path" or "rect" or "circle" or "ellipse" or "line" or "polyline" or "polygon";

    /// <summary>Whether the attribute is one that a style declaration may set.</summary>
    public static bool IsProperty(string name) => Paint.Contains(name) || Lettering.Contains(name) || name is "stop-color" or "stop-opacity";
}

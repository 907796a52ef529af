using System.Xml.Linq;

namespace EbookBuilder.Epub.Publication;

/// <summary>The namespaces of a content document, and the private one that carries source lines.</summary>
public static class Xhtml
{
    /// <summary>XHTML.</summary>
    public static readonly XNamespace Namespace = "http://www.w3.org/1999/xhtml";

    /// <summary>The structural vocabulary: <c>epub:type</c>.</summary>
    public static readonly XNamespace Ops = "http://www.idpf.org/2007/ops";

    /// <summary>MathML.</summary>
    public static readonly XNamespace MathML = "http://www.w3.org/1998/Math/MathML";

    /// <summary>SVG.</summary>
    public static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>XLink, as SVG 1.1 uses it.</summary>
    public static readonly XNamespace XLink = "http://www.w3.org/1999/xlink";

    /// <summary>Attributes of ours that the writer strips.</summary>
    public static readonly XNamespace Source = "urn:ebookbuilder:source";

    /// <summary><c>epub:type</c>.</summary>
    public static readonly XName Type = Ops + "type";

    /// <summary>Where an element came from: <c>12</c>, <c>12:5</c> (line and column in the article's file), or <c>12:5:parts/a.md</c> (in another file).</summary>
    public static readonly XName At = Source + "at";

    /// <summary>The name of an XHTML element.</summary>
    public static XName Name(string local) => Namespace + local;

    /// <summary>A new XHTML element.</summary>
    public static XElement Element(string local, params object?[] content) => new(Namespace + local, content);

    /// <summary>The place that the nearest <see cref="At"/> on the element or above it names; line 0 of <paramref name="file"/> where none does.</summary>
    public static Location LocationOf(XElement element, string file)
    {
        for (var at = element; at is not null; at = at.Parent)
        {
            if (at.Attribute(At)?.Value is not { } value) continue;
            var parts = value.Split(':', 3);
            return new Location(parts.Length > 2 ? parts[2] : file, int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture),
                parts.Length > 1 ? int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture) : 0);
        }
        return new Location(file);
    }
}

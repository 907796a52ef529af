using System.Globalization;
using EbookBuilder.Languages;
using EbookBuilder.Passes;
using static EbookBuilder.Epub.Publication.Xhtml;

namespace EbookBuilder.Binding;

/// <summary>
/// Numbers the figures, tables, listings and formulas of one chapter that other places can refer to: those with a label of the kind that Quarto, bookdown and
/// pandoc-crossref prescribe, and those that a link without words leads to. Each shows its number where a reader looks for it.
/// </summary>
/// <param name="asked">The ids that links ask the words of.</param>
internal sealed class ThingNumbers(IReadOnlySet<string> asked)
{
    private static readonly ImmutableArray<(string Prefix, ThingKind Kind)> Labels =
    [
        ("fig", ThingKind.Figure), ("tbl", ThingKind.Table), ("tab", ThingKind.Table), ("lst", ThingKind.Listing), ("eq", ThingKind.Equation),
    ];

    /// <summary>Whether a body holds anything to number.</summary>
    public bool AreIn(XElement body) => body.Descendants().Any(element => element.Attribute("id") is not null && ShownBy(element) is not null);

    /// <summary>Writes the numbers into a body.</summary>
    /// <param name="body">Is changed.</param>
    /// <param name="chapter">The number of the chapter, which then stands before theirs; or null.</param>
    /// <param name="language">Of the chapter.</param>
    public void Write(XElement body, string? chapter, string language)
    {
        var counts = new int[Enum.GetValues<ThingKind>().Length];
        var done = new HashSet<XElement>();
        foreach (var element in body.Descendants().Where(element => element.Attribute("id") is not null).ToList())
        {
            if (ShownBy(element) is not var (kind, place) || !done.Add(place)) continue;
            var count = (++counts[(int)kind]).ToString(CultureInfo.InvariantCulture);
            var number = chapter is null ? count : $"{chapter}.{count}";
            element.SetAttributeValue(NumberMark.Number, number);
            element.SetAttributeValue(NumberMark.Kind, kind);
            if (kind == ThingKind.Equation) place.AddAfterSelf(Element("p", new XAttribute("class", "equation-number"), $"({number})"));
            else Caption(place, kind, NameOf(kind, language, number), language);
        }
    }

    /// <summary>A thing with its number: <c>Figure 3</c>.</summary>
    public static string NameOf(ThingKind kind, string language, string number) => kind switch
    {
        ThingKind.Figure => NumberedNames.Figure(language, number),
        ThingKind.Table => NumberedNames.Table(language, number),
        ThingKind.Listing => NumberedNames.Listing(language, number),
        _ => NumberedNames.Equation(language, number),
    };

    /// <summary>What an element with an id is, and the element that shows its number; null where it is nothing that is numbered.</summary>
    private (ThingKind Kind, XElement Place)? ShownBy(XElement element)
    {
        var label = element.Attribute(Anchors.Original)?.Value ?? element.Attribute("id")!.Value;
        var stated = Labels.Where(row => label.Length > row.Prefix.Length + 1 && label.StartsWith(row.Prefix, StringComparison.Ordinal) && label[row.Prefix.Length] is ':' or '-')
            .Select(row => (ThingKind?)row.Kind).FirstOrDefault();
        if (stated is null && !asked.Contains(label)) return null;
        if (PlaceOf(element) is not { } place) return null;
        return IsFormula(place) ? (ThingKind.Equation, place) : stated is ThingKind.Equation ? null : (stated ?? KindOf(place), place);
    }

    private static XElement? PlaceOf(XElement element) => element.Name.LocalName switch
    {
        _ when IsFormula(element) => element,
        "figure" or "table" => element,
        "img" or "svg" or "pre" => FigureAround(element) ?? (element.Parent is { Name.LocalName: "p" } paragraph && paragraph.Nodes().All(node => node == element || node is XText { Value: var text } && string.IsNullOrWhiteSpace(text)) ? paragraph : element.Name.LocalName == "pre" ? element : null),
        "div" => element.Elements().FirstOrDefault(inner => inner.Name.LocalName is "figure" or "table") ?? element.Descendants().FirstOrDefault(inner => inner.Name.LocalName is "figure" or "table"),
        _ => null,
    };

    private static XElement? FigureAround(XElement element) => element.Ancestors().Take(2).FirstOrDefault(above => above.Name == Name("figure"));

    private static bool IsFormula(XElement element) => element.Attribute("class")?.Value == "math display";

    private static ThingKind KindOf(XElement place)
    {
        if (place.Name == Name("table")) return ThingKind.Table;
        if (place.Name == Name("pre")) return ThingKind.Listing;
        return place.Descendants().FirstOrDefault(inner => inner.Name.LocalName is "img" or "svg" or "table" or "pre")?.Name.LocalName switch { "table" => ThingKind.Table, "pre" => ThingKind.Listing, _ => ThingKind.Figure };
    }

    private static void Caption(XElement place, ThingKind kind, string words, string language)
    {
        var caption = place.Element(Name(place.Name == Name("table") ? "caption" : "figcaption"));
        if (caption is null)
        {
            caption = Element(place.Name == Name("table") ? "caption" : "figcaption");
            if (place.Name == Name("table")) place.AddFirst(caption);
            else Framed(place).Add(caption);
        }
        var isAlone = caption.FirstNode is null;
        var colon = NumberedNames.Colon(language);
        caption.AddFirst(Element("span", new XAttribute("class", "caption-number"), isAlone ? words : words + colon.TrimEnd(' ')), isAlone || !colon.EndsWith(' ') ? null : " ");
    }

    /// <summary>A picture or a listing that stands alone becomes a figure, which alone can have a caption.</summary>
    private static XElement Framed(XElement place)
    {
        if (place.Name == Name("p")) place.Name = Name("figure");
        if (place.Name == Name("figure")) return place;
        var figure = Element("figure", new XAttribute("class", "listing"));
        place.ReplaceWith(figure);
        figure.Add(place);
        return figure;
    }
}

/// <summary>What is numbered beside chapters and sections.</summary>
internal enum ThingKind
{
    /// <summary>A figure.</summary>
    Figure,

    /// <summary>A table.</summary>
    Table,

    /// <summary>A listing of code.</summary>
    Listing,

    /// <summary>A formula on a line of its own.</summary>
    Equation,
}

/// <summary>The numbers that cross references read; the writer strips them.</summary>
internal static class NumberMark
{
    /// <summary>The number of a heading, a figure, a table, a listing or a formula.</summary>
    public static readonly XName Number = Xhtml.Source + "number";

    /// <summary>The <see cref="ThingKind"/>; no heading has one.</summary>
    public static readonly XName Kind = Xhtml.Source + "kind";
}

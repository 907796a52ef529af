using static EbookBuilder.Epub.Publication.Xhtml;

namespace EbookBuilder.Passes;

/// <summary>What the passes and the binding ask of headings.</summary>
internal static class Headings
{
    private static readonly ImmutableArray<XName> Names = [.. Enumerable.Range(1, 6).Select(level => Name("h" + (char)('0' + level)))];

    /// <summary>The name of a heading of that level, from 1 to 6.</summary>
    public static XName NameOf(int level) => Names[level - 1];

    /// <summary>From 1 to 6; 0 where the element is no heading.</summary>
    public static int LevelOf(XElement element) =>
        element.Name.LocalName is ['h', >= '1' and <= '6'] && element.Name.Namespace == Namespace ? element.Name.LocalName[1] - '0' : 0;

    /// <summary>Every heading of a body in document order.</summary>
    public static IEnumerable<XElement> In(XElement body) => body.Descendants().Where(element => LevelOf(element) > 0);

    /// <summary>
    /// The words of a heading on one line: pictures speak by their alternative text, ruby by its base, note calls and formulas' sources not at all.
    /// </summary>
    public static string TextOf(XElement heading)
    {
        var text = new System.Text.StringBuilder();
        Collect(heading, text);
        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static void Collect(XElement element, System.Text.StringBuilder text)
    {
        foreach (var node in element.Nodes())
        {
            if (node is XText words) text.Append(words.Value);
            if (node is not XElement child || IsSilent(child)) continue;
            if (child.Name == Name("img")) text.Append(' ').Append(child.Attribute("alt")?.Value).Append(' ');
            else if (child.Name == Name("br")) text.Append(' ');
            else Collect(child, text);
        }
    }

    private static bool IsSilent(XElement element) =>
        element.Name.LocalName is "rt" or "rp" or "annotation" or "annotation-xml" || element.Attribute(Xhtml.Type)?.Value is "noteref" or "pagebreak";
}

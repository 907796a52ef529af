using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>
/// Headings of pages from before there were style sheets, and of those who never heard of heading elements: a line of its own in letters larger than the text. The largest
/// before the text becomes the first heading.
/// </summary>
internal static class FontHeadings
{
    private const int LongestHeading = 120;

    /// <summary>A line behind so much text does not head the page.</summary>
    private const int LongestLead = 300;

    /// <summary>More places in large letters are a page in large letters.</summary>
    private const int Most = 200;

    /// <summary>The size of the text, of the seven there are.</summary>
    private const int Ordinary = 3;

    /// <summary>Makes headings of such lines, in place, where the page has no headings.</summary>
    public static void Mark(IEnumerable<Element> elements)
    {
        var lines = new List<(IElement Line, int Size)>();
        var seen = 0;
        foreach (var element in elements)
        {
            if (element.LocalName is "h1" or "h2" or "h3" or "h4" or "h5" or "h6") return;
            if (element.LocalName is not ("font" or "big") || SizeOf(element) is not (> Ordinary and var size)) continue;
            if (++seen > Most) return;
            if (IsLine(element)) lines.Add((element, size));
        }
        if (lines.Count == 0) return;
        var largest = lines.Max(line => line.Size);
        var first = lines.First(line => line.Size == largest).Line;
        var title = LeadsPage(first) ? first : null;
        foreach (var (line, size) in lines.Where(line => line.Size == largest || line.Line.QuerySelector("b,strong") is not null)) Rename(line, line == title ? "h1" : "h2");
    }

    /// <summary>The breaks around a line are none of a heading's.</summary>
    private static void Rename(IElement line, string name)
    {
        var heading = PagePreparation.Rename(line, name);
        foreach (var direction in (ReadOnlySpan<int>)[-1, 1])
        {
            if (heading.Parent is IElement parent && Beside(heading, parent, direction) is IElement { LocalName: "br" } end) end.Remove();
        }
    }

    private static int SizeOf(Element element)
    {
        if (element.LocalName == "big") return Ordinary + 1;
        var size = (element.ValueOf("size") ?? "").Trim();
        return int.TryParse(size, System.Globalization.CultureInfo.InvariantCulture, out var number) ? size[0] is '+' or '-' ? Ordinary + number : number : 0;
    }

    /// <summary>Whether the element is all that its line holds: breaks, blocks or nothing on both sides.</summary>
    private static bool IsLine(IElement element)
    {
        if (TextMeasure.ShortTextOf(element, LongestHeading) is not { Length: > 1 } text || !text.Any(char.IsLetter) || element.QuerySelector("p,div,table,ul,ol,br+br,a[href],font[size]") is not null) return false;
        for (INode at = element; at.Parent is IElement parent; at = parent)
        {
            if (!IsEdge(Beside(at, parent, -1)) || !IsEdge(Beside(at, parent, 1))) return false;
            if (!PagePreparation.IsPhrasing(parent)) return true;
        }
        return true;
    }

    private static INode? Beside(INode node, IElement parent, int direction)
    {
        var at = parent.ChildNodes.Index(node) + direction;
        while (at >= 0 && at < parent.ChildNodes.Length && parent.ChildNodes[at] is IComment or IText && TextMeasure.IsBlank(parent.ChildNodes[at])) at += direction;
        return at >= 0 && at < parent.ChildNodes.Length ? parent.ChildNodes[at] : null;
    }

    private static bool IsEdge(INode? beside) => beside is null or IElement { LocalName: "br" or "img" } || (beside is IElement && !PagePreparation.IsPhrasing(beside));

    private static bool LeadsPage(IElement title)
    {
        var length = 0;
        foreach (var text in NodeWalk.Leaves<IText>(title.Owner!.Body!))
        {
            if (title.Contains(text)) return true;
            if (text.ParentElement?.Closest("a[href],script,style") is null && (length += text.Data.AsSpan().Trim().Length) > LongestLead) return false;
        }
        return false;
    }
}

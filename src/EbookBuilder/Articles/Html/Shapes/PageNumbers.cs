using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>
/// The page numbers of a printed book, as transcribers write them into its text: <c>[Pg 12]</c> in a span of its own, or an anchor that shows its number by style alone.
/// They become marks of page breaks, from which the book's page list is made.
/// </summary>
internal static partial class PageNumbers
{
    private const int LongestLabel = 12;

    /// <summary>Changes the content in place; gives how many numbers stood there and the line of the first.</summary>
    public static (int Count, int Line) Mark(IElement content)
    {
        var (count, line) = (0, 0);
        foreach (var element in content.QuerySelectorAll("[class]").Where(element => element.ClassList.Any(Names.IsMatch)).ToList())
        {
            if (element.Parent is null || LabelOf(element) is not { } label) continue;
            if (count++ == 0) line = element.SourceReference?.Position.Line ?? 0;
            Replace(element, label);
        }
        return (count, line);
    }

    /// <summary>The number, by what the element shows, else by its title or its id; null where that is no page number.</summary>
    private static string? LabelOf(IElement element)
    {
        if (element.LocalName is not ("span" or "a" or "div" or "p" or "b" or "i" or "em" or "small" or "sup") || element.QuerySelector("img,p,div") is not null) return null;
        var shown = TextMeasure.TextOf(element);
        if (shown.Length > 0) return Label(shown);
        return Label(element.GetAttribute("title")) ?? Label(Id(element));
    }

    private static string? Label(string? text) =>
        text is { Length: > 0 and <= LongestLabel } && Number.Match(text) is { Success: true } match ? match.Groups["n"].Value : null;

    private static string? Id(IElement element) =>
        element.GetAttribute("id") ?? element.GetAttribute("name") ?? element.QuerySelectorAll("[id],[name]").Select(inner => inner.GetAttribute("id") ?? inner.GetAttribute("name")).FirstOrDefault();

    private static void Replace(IElement element, string label)
    {
        var mark = PagePreparation.New(element, "span");
        mark.SetAttribute("epub:type", "pagebreak");
        mark.SetAttribute("aria-label", label);
        if (Id(element) is { } id) mark.SetAttribute("id", id);
        element.Parent!.ReplaceChild(mark, element);
    }

    [GeneratedRegex("^(page-?(num|no|number)s?|pagina|pb|folio)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Names { get; }

    /// <summary>Arabic or Roman figures, with or without brackets and a word for page.</summary>
    [GeneratedRegex(@"^[\[({]?\s*(?:pages?|pag?|pg|p|s|seite|page_|pg_|p_|pg|pagina)?[\s._]*(?<n>[0-9]{1,4}[a-z]?|[ivxlcdm]{1,8})\s*[\])}]?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number { get; }
}

using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>Links from headings to themselves, a sign that shows under the pointer: <c>#</c>, <c>¶</c>, a chain, or nothing at all.</summary>
internal static class HeadingLinks
{
    private const int LongestSign = 4;

    /// <summary>Takes them out.</summary>
    public static void Drop(IEnumerable<Element> elements)
    {
        foreach (var link in elements.Where(IsSign)) link.Remove();
    }

    private static bool IsSign(Element link) =>
        link.LocalName == "a" && link.ParentElement is { LocalName: "h1" or "h2" or "h3" or "h4" or "h5" or "h6" } && link.GetAttribute("href") is ['#', ..]
        && TextMeasure.ShortTextOf(link, LongestSign) is { } sign && !sign.Any(char.IsLetterOrDigit) && !link.HasAttribute("id") && link.QuerySelector("img,math,[id]") is null;
}

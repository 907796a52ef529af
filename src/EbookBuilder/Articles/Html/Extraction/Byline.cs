using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>Lines that name the author, as pages mark them.</summary>
internal static class Byline
{
    /// <summary>Longer texts are no names.</summary>
    public const int Most = 100;

    /// <summary>Whether the element is such a line.</summary>
    public static bool IsIn(IElement element)
    {
        var marked = element.GetAttribute("rel") == "author" || (element.GetAttribute("itemprop") ?? "").Contains("author", StringComparison.Ordinal) || PageHints.LooksLikeByline(PageHints.NamesOf(element));
        return marked && TextMeasure.Of(element).Length is > 0 and < Most;
    }

    /// <summary>The name inside of the line, where the page marks it.</summary>
    public static IElement? NameIn(IElement line) =>
        line.QuerySelectorAll("[itemprop]").FirstOrDefault(element => (element.GetAttribute("itemprop") ?? "").Contains("name", StringComparison.Ordinal));
}

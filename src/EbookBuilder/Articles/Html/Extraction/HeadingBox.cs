using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>Boxes that hold one heading and nothing else, over the text that it heads.</summary>
internal static class HeadingBox
{
    private const string Headings = "h2,h3,h4,h5,h6";

    private const double MostLinks = 0.2;

    private const int LeastText = 80;

    /// <summary>Whether the element is such a box or such a heading, with something after it.</summary>
    public static bool Is(IElement element)
    {
        if (element.NextElementSibling is not { } next || IsHeading(next) || TextMeasure.Of(next).Length == 0) return false;
        var heading = IsHeading(element) ? element : element.QuerySelector(Headings);
        if (heading is null || element.QuerySelector("img,svg,iframe,input") is not null) return false;
        var measure = TextMeasure.Of(element);
        return measure.Length > 0 && measure.LinkDensity < MostLinks && TextMeasure.Of(heading).Length == measure.Length;
    }

    /// <summary>Whether the element is a heading with text of some length below it: such a one is part of the article though a page may hide it from the eye.</summary>
    public static bool HeadsText(IElement element) =>
        IsHeading(element) && Is(element) && TextMeasure.Of(element.NextElementSibling!) is { Length: >= LeastText, LinkDensity: < MostLinks };

    private static bool IsHeading(IElement element) => element.LocalName is "h2" or "h3" or "h4" or "h5" or "h6";
}

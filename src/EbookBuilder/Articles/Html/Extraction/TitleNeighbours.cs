using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>What pages put right above a title and right below it: the section that an article belongs to, and its subtitle.</summary>
internal static class TitleNeighbours
{
    private const int LongestSubtitle = 300;

    private const int LeastStandfirst = 40;

    private const int LongestKicker = 60;

    private const int MostKickers = 5;

    private const double LinksOfKicker = 0.8;

    /// <summary>How far above a title its section is looked for, in levels.</summary>
    private const int Levels = 3;

    /// <summary>Takes out the links to a section or a subject that stand over a title.</summary>
    public static void DropKickers(IElement title, Removals removals)
    {
        var at = title;
        var left = MostKickers;
        for (var level = 0; level < Levels && at.LocalName is not ("article" or "main" or "body"); level++, at = at.ParentElement!)
        {
            while (at.PreviousElementSibling is { } before && left-- > 0 && IsKicker(before)) removals.Remove(before, Furniture.Navigation);
            if (at.PreviousElementSibling is not null || at.ParentElement is null) return;
        }
    }

    /// <summary>The subtitle that an element holds by its name; null where it holds none.</summary>
    public static string? SubtitleIn(IElement element) =>
        PageHints.LooksLikeSubtitle(PageHints.NamesOf(element)) && TextMeasure.ShortTextOf(element, LongestSubtitle) is { Length: > 2 } subtitle && element.Children.All(PagePreparation.IsPhrasing) ? subtitle : null;

    /// <summary>Whether an element sums the article up, by its name.</summary>
    public static bool IsStandfirst(IElement element) =>
        element.LocalName is "p" or "div" or "h2" or "h3" && PageHints.LooksLikeStandfirst(PageHints.NamesOf(element)) && TextMeasure.ShortTextOf(element, LongestSubtitle) is { Length: >= LeastStandfirst } && TextMeasure.Of(element).LinkDensity == 0;

    /// <summary>Whether the text has begun: no subtitle stands behind its first paragraph.</summary>
    public static bool IsText(IElement element) => element.LocalName == "p" && TextMeasure.Of(element).Length > LongestKicker && element.QuerySelector("h2,h3,h4") is null;

    private static bool IsKicker(IElement box)
    {
        if (box.LocalName is "h1" or "h2" or "figure" or "img" || box.QuerySelector("img,h1,h2,figure") is not null || TextMeasure.ShortTextOf(box, LongestKicker) is not { Length: > 0 }) return false;
        return box.LocalName == "a" || ButtonLine.Is(box) || TextMeasure.Of(box).LinkDensity > LinksOfKicker || PageHints.LooksLikeKicker(PageHints.NamesOf(box));
    }
}

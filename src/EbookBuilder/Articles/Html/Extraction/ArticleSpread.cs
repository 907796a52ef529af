using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>Articles that are spread over several boxes: blocks of a site builder, a question and its answers, pictures and standfirsts beside the text.</summary>
internal static class ArticleSpread
{
    /// <summary>Boxes of the same name count as parts of one article from this share of the best one's score on.</summary>
    private const double LeastShare = 0.5;

    private const double NearlyAll = 0.8;

    private const int MostArticles = 50;

    private const double MostLinks = 0.25;

    private const int TextLength = 80;

    /// <summary>Where boxes of the same class as the best one have scores of its kind, what holds them all; the best one itself otherwise.</summary>
    public static IElement OverTwins(IElement top, Dictionary<IElement, double> scores, PageHead head)
    {
        if (top.GetAttribute("class") is not { Length: > 0 } name) return top;
        if (!scores.TryGetValue(top, out var score)) return top;
        var least = score * LeastShare;
        var twins = scores.Where(scored => scored.Key != top && scored.Value >= least && scored.Key.LocalName == top.LocalName && scored.Key.GetAttribute("class") == name && !head.IsInAnother(scored.Key)).Select(scored => scored.Key).ToList();
        if (twins.Count == 0) return top;
        var common = twins.Aggregate(top, CommonAncestor);
        return common.LocalName is "body" or "html" ? top : common;
    }

    /// <summary>The one <c>article</c> element in a box that holds nearly all of its text, without what stands around it; else the box itself.</summary>
    public static IElement WithoutSurroundings(IElement top)
    {
        if (top.LocalName == "article" || NodeWalk.Elements(top).Where(element => element.LocalName == "article" && element.ParentElement!.Closest("article") is null).Take(MostArticles).ToList() is not { Count: > 0 } articles) return top;
        var longest = articles.MaxBy(article => TextMeasure.Of(article).OwnLength)!;
        return TextMeasure.Of(longest).OwnLength > NearlyAll * TextMeasure.Of(top).OwnLength ? longest : top;
    }

    /// <summary>The article with the title, where the box holds other articles too, which an endless page has put below it; else the box itself.</summary>
    public static IElement WithoutOthers(IElement top, PageHead head)
    {
        if (head.TitledArticle is not { } titled || top == titled || !top.Contains(titled)) return top;
        var others = head.Others.Where(top.Contains).ToList();
        return others.Count > 0 && TextMeasure.Of(titled).OwnLength >= LeastShare * others.Max(other => TextMeasure.Of(other).OwnLength) ? titled : top;
    }

    private static IElement CommonAncestor(IElement one, IElement other)
    {
        var above = one;
        while (!above.Contains(other)) above = above.ParentElement!;
        return above;
    }

    /// <summary>Whether a box between two parts of the article is a part of it: a picture, a listing, a table, or text that is not made of links.</summary>
    public static bool IsPartBetween(IElement box)
    {
        if (box.LocalName is "nav" or "aside" or "footer" or "form" || PageHints.WeightOf(box) < 0) return false;
        var measure = TextMeasure.Of(box);
        if (measure.LinkDensity >= MostLinks) return false;
        return measure.Length > TextLength || IsHeading(box) || box.LocalName is "figure" or "pre" or "table" or "img" || box.QuerySelector("figure,pre") is not null;
    }

    private static bool IsHeading(IElement box) => box.LocalName is "h2" or "h3" or "h4" or "h5" or "h6";

    /// <summary>What an <c>article</c> element holds before its text and belongs to it: pictures with their captions, paragraphs of its header.</summary>
    public static IEnumerable<IElement> Opening(IElement top)
    {
        if (top.ParentElement is not { LocalName: "article" } article) yield break;
        foreach (var before in article.Children.TakeWhile(child => child != top))
        {
            if (before.LocalName == "figure" && before.QuerySelector("figcaption") is not null) yield return before;
            if (before.LocalName != "header" && !PageHints.NamesOf(before).Contains("header", StringComparison.OrdinalIgnoreCase)) continue;
            foreach (var standfirst in before.QuerySelectorAll("p").Where(IsStandfirst)) yield return standfirst;
        }
    }

    private static bool IsStandfirst(IElement paragraph)
    {
        var measure = TextMeasure.Of(paragraph);
        return measure.Length >= TextLength && measure.LinkDensity < MostLinks;
    }
}

using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>Tells whole pages of a web site, with all that stands around their article, from documents and fragments that are all text.</summary>
internal static class PageChrome
{
    /// <summary>A document may load one script, for its formulas or its listings; a site loads several.</summary>
    private const int ScriptsOfSites = 2;

    /// <summary>Whether there is anything around the article that would have to go.</summary>
    public static bool IsIn(IDocument page, string html)
    {
        if (IsFragment(html) || page.Body is not { } body) return false;
        if (NodeWalk.Elements(body).Any(IsOfSite)) return true;
        if (body.QuerySelector("main") is { } main && body.QuerySelectorAll("header,footer").Any(part => !main.Contains(part))) return true;
        if (page.QuerySelector("meta[property^='og:'],script[type='application/ld+json']") is not null || page.QuerySelectorAll("script[src]").Length >= ScriptsOfSites) return true;
        return body.QuerySelectorAll("[class],[id]").Any(element => element.LocalName is "div" or "section" or "ul" && PageHints.NamesOf(element) is var names && (PageHints.LooksLikeFurniture(names) || PageHints.LooksLikeMenu(names)));
    }

    private static bool IsOfSite(Element element) =>
        element.LocalName is "nav" or "aside" || element.ValueOf("role") is "navigation" or "banner" or "complementary" or "contentinfo" or "search";

    private static bool IsFragment(string html)
    {
        var head = html.AsSpan(0, Math.Min(html.Length, 4096));
        return !head.Contains("<html", StringComparison.OrdinalIgnoreCase) && !head.Contains("<body", StringComparison.OrdinalIgnoreCase)
            && !head.Contains("<head", StringComparison.OrdinalIgnoreCase) && !head.Contains("<!doctype", StringComparison.OrdinalIgnoreCase);
    }
}

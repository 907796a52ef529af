using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>The title of a page without the name of its site.</summary>
internal static partial class PageTitle
{
    private const int FewWords = 4;

    /// <summary>How many headings of a page are looked at.</summary>
    private const int Headings = 20;

    /// <summary>The title that the page states for its article, else the one in its <c>title</c> or first heading; empty where there is none.</summary>
    public static string Of(IDocument page, MetaTags meta, LinkedData data, MarkedFacts marked, string? site)
    {
        var own = AttributeFilter.OneLine(page.Title) ?? "";
        var stated = Stated(data, own) ?? meta.First("dc:title", "dcterms:title", "dcterm:title", "citation_title", "og:title", "weibo:article:title", "weibo:webpage:title", "title", "twitter:title", "parsely-title");
        var title = stated ?? FromTitleElement(page, own);
        if (title.Length == 0) title = page.QuerySelector("h1") is { } heading ? TextMeasure.TextOf(heading) : "";
        if (title.Length == 0) title = marked.Title ?? "";
        return marked.Title is { } shown && SiteName.StandsApart(title, shown, isLink: false) ? title.Substring(title.IndexOf(shown, StringComparison.OrdinalIgnoreCase), shown.Length) : SiteName.CutOff(page, title, site);
    }

    private static string? Stated(LinkedData data, string own)
    {
        if (data.OtherTitle is null) return data.Title;
        return Similarity.Of(own, data.OtherTitle) > 0.75 && Similarity.Of(own, data.Title!) <= 0.75 ? data.OtherTitle : data.Title;
    }

    private static string FromTitleElement(IDocument page, string own)
    {
        var title = own;
        var hasHierarchy = false;
        if (Separator.IsMatch(own))
        {
            if (AtEnd(page, own) is { } shown) return shown;
            hasHierarchy = HierarchySeparator.IsMatch(own);
            title = own[..Separator.Matches(own)[^1].Index];
            if (Words(title) < 3) title = own[(Separator.Match(own) is var first ? first.Index + first.Length : 0)..];
        }
        else if (own.Contains(": ", StringComparison.Ordinal))
        {
            title = BehindColon(page, own);
        }
        else if (own.Length is > 150 or < 15 && page.QuerySelectorAll("h1") is { Length: 1 } headings)
        {
            title = TextMeasure.TextOf(headings[0]);
        }
        title = title.Trim();
        var keeps = Words(title) <= FewWords && (!hasHierarchy || Words(title) != Words(Separator.Replace(own, " ")) - 1);
        return keeps ? own : title;
    }

    /// <summary>The longest heading that the title ends with, behind the names of the site and its section; null where there is none. It may be a link where another heading shows the name of the site.</summary>
    private static string? AtEnd(IDocument page, string own)
    {
        var headings = page.QuerySelectorAll("h1,h2").Take(Headings).Select(heading => (Text: TextMeasure.TextOf(heading), IsLink: heading.QuerySelector("a[href]") is not null)).Where(heading => heading.Text.Length > 0).ToList();
        var showsSite = headings.Any(heading => heading.Text.Length < own.Length && own.StartsWith(heading.Text, StringComparison.OrdinalIgnoreCase));
        return headings.Where(heading => Words(heading.Text) >= 3 && own.EndsWith(heading.Text, StringComparison.OrdinalIgnoreCase) && SiteName.StandsApart(own, heading.Text, heading.IsLink && !showsSite))
            .Select(heading => heading.Text).MaxBy(text => text.Length);
    }

    private static string BehindColon(IDocument page, string own)
    {
        if (page.QuerySelectorAll("h1,h2").Any(heading => TextMeasure.TextOf(heading) == own)) return own;
        var title = own[(own.LastIndexOf(':') + 1)..];
        if (Words(title) < 3) return own[(own.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return Words(own[..own.IndexOf(':', StringComparison.Ordinal)]) > 5 ? own : title;
    }

    private static int Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    [GeneratedRegex(@"\s[|\-–—\\/>»·]\s")]
    private static partial Regex Separator { get; }

    [GeneratedRegex(@"\s[\\/>»]\s")]
    private static partial Regex HierarchySeparator { get; }
}

using System.Text.RegularExpressions;
using AngleSharp.Dom;
using EbookBuilder.Articles.PlainText;

namespace EbookBuilder.Articles.Html;

/// <summary>The name of a site, which pages add to their titles.</summary>
internal static partial class SiteName
{
    /// <summary>How many headings of a page are looked at.</summary>
    private const int Headings = 20;

    private const int MostLinks = 60;

    private const int LongestName = 60;

    private const int MostWords = 3;

    private const int LeastWithoutBlanks = 8;

    /// <summary>The title without the name of its site, or whatever else stands behind a separator and is no part of the heading over the text.</summary>
    public static string CutOff(IDocument page, string title, string? site)
    {
        if (Separator.IsMatch(title) && FromHeading(page, title, site) is { } heading) return heading;
        for (var parts = Separator.Matches(title); parts.Count > 0; parts = Separator.Matches(title))
        {
            var last = parts[^1];
            if (last.Index == 0 || !IsSite(title[(last.Index + last.Length)..], site)) break;
            title = title[..last.Index].Trim();
        }
        var rest = WithoutName(page, title, site, Separator.Match(title));
        return rest == title ? WithoutName(page, title, site, Colon.Match(title)) : rest;
    }

    /// <summary>The title without the name of the site before the first separator. Behind a colon, a rest shorter than that name says too little alone: <c>Harbour Notes: Contact</c>.</summary>
    private static string WithoutName(IDocument page, string title, string? site, Match first)
    {
        if (first is not { Success: true, Index: > 0 }) return title;
        var (name, rest) = (title[..first.Index], title[(first.Index + first.Length)..].Trim());
        return (first.Value[0] != ':' || rest.Length > name.Length) && (IsSite(name, site) || IsNameOfHome(page, name)) ? rest : title;
    }

    /// <summary>The heading that the title repeats, with something else before or behind it.</summary>
    private static string? FromHeading(IDocument page, string title, string? site)
    {
        string? best = null;
        foreach (var element in page.QuerySelectorAll("h1,h2").Take(Headings))
        {
            var heading = TextMeasure.TextOf(element);
            if (heading.Equals(title, StringComparison.OrdinalIgnoreCase)) return title;
            if (heading.Length <= (best?.Length ?? 0) || heading.Length >= title.Length || IsSite(heading, site)) continue;
            // A title of several names (a work, a chapter, an author) says more than the heading of one of them, unless the rest is the name of the site.
            if (heading.Length * 2 < title.Length && !(element.ClassList.Contains("firstHeading") || title.StartsWith(heading, StringComparison.OrdinalIgnoreCase) && IsOnlyHeading(page, element, heading) || IsHome(page, title.Replace(heading, "", StringComparison.OrdinalIgnoreCase)))) continue;
            if (StandsApart(title, heading, isLink: element.QuerySelector("a[href]:not([href^='#'],[rel~=bookmark])") is not null)) best = heading;
        }
        return best;
    }

    /// <summary>Whether an element is the page's only heading of the first rank, and says more than a name does.</summary>
    private static bool IsOnlyHeading(IDocument page, IElement element, string heading) =>
        element.LocalName == "h1" && (heading.Count(char.IsWhiteSpace) >= MostWords || heading.Length >= LeastWithoutBlanks && LineJoining.IsIdeographic(heading[0])) && page.QuerySelectorAll("h1").Length == 1;

    /// <summary>Whether the rest of a title begins with what the page calls its link to the site's first page.</summary>
    private static bool IsHome(IDocument page, string rest)
    {
        var name = rest.Trim([.. " |-–—/>»«·•:："]);
        return name.Length > 2 && name.Count(char.IsWhiteSpace) < MostWords && NamesOfHome(page).Any(label => name.StartsWith(label, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether the start of a title is just what the page calls that link, or what a heading says that is one: that of a site whose first page lies in a folder.</summary>
    private static bool IsNameOfHome(IDocument page, string start) =>
        NamesOfHome(page).Concat(page.QuerySelectorAll("h1").Take(Headings).Where(heading => heading.QuerySelector("a[href]") is not null).Select(TextMeasure.TextOf)).Any(label => label.Equals(start.Trim(), StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> NamesOfHome(IDocument page) =>
        page.QuerySelectorAll("a[href]").Take(MostLinks).Where(link => Home.IsMatch(link.GetAttribute("href")!.Trim()))
            .SelectMany(link => new[] { TextMeasure.ShortTextOf(link, LongestName), link.GetAttribute("title"), link.GetAttribute("aria-label") }).OfType<string>().Select(label => label.Trim()).Where(label => label.Length > 2);

    /// <summary>Whether a separator stands between the heading and the rest. A heading that ends the title and links to another page is the name of a site.</summary>
    public static bool StandsApart(string title, string heading, bool isLink)
    {
        if (title.StartsWith(heading, StringComparison.OrdinalIgnoreCase)) return Separator.Match(title, heading.Length) is { Success: true } behind && behind.Index == heading.Length;
        return !isLink && title.EndsWith(heading, StringComparison.OrdinalIgnoreCase) && Separator.Matches(title) is { Count: > 0 } all && all.Any(part => part.Index + part.Length == title.Length - heading.Length);
    }

    private static bool IsSite(string text, string? site) =>
        !string.IsNullOrEmpty(site) && text.Trim().Equals(site, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^(?:/|\.|\./|(?:\.\./)*\.\./?|(?:\.\./)*index\.html?|https?://[^/?#]+/?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Home { get; }

    [GeneratedRegex(@"(?<!\s)\s+[|\-–—\\/>»«·•:：｜]+\s+|[_｜|：]")]
    private static partial Regex Separator { get; }

    [GeneratedRegex(@":\s+")]
    private static partial Regex Colon { get; }
}

using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>Small things that sites put into their articles and that are no part of them: pictures of the author, counts on buttons, icons.</summary>
internal static partial class PageOrnaments
{
    /// <summary>The largest drawing that is an icon, in units of its own.</summary>
    private const int LargestIcon = 32;

    private const int LongestCount = 6;

    /// <summary>Takes them out.</summary>
    /// <param name="root">The page.</param>
    /// <param name="authors">The authors' names, which pictures of theirs are called by.</param>
    /// <param name="removals">Keeps count of the words.</param>
    public static void Drop(IElement root, IReadOnlyCollection<string> authors, Removals removals)
    {
        var elements = NodeWalk.Elements(root).Where(element => element.LocalName is "img" or "svg" or "a").ToLookup(element => element.LocalName, StringComparer.Ordinal);
        foreach (var image in elements["img"].Where(image => IsPortrait(image, authors))) image.Remove();
        foreach (var icon in elements["svg"].Where(IsIcon)) icon.Remove();
        foreach (var sign in elements["a"].Where(IsSign)) sign.Remove();
        foreach (var counter in elements["a"].Where(IsCounter)) removals.Remove(counter, Furniture.ShareBar);
    }

    private static bool IsPortrait(IElement image, IReadOnlyCollection<string> authors)
    {
        if (image.Closest("figure")?.QuerySelector("figcaption") is not null) return false;
        var alt = AttributeFilter.OneLine(image.GetAttribute("alt")) ?? "";
        return Portrait.IsMatch(PageHints.NamesOf(image)) || PortraitText.IsMatch(alt) || authors.Contains(alt, StringComparer.OrdinalIgnoreCase);
    }

    private static bool IsIcon(IElement drawing)
    {
        if (drawing.Closest("math,figure") is not null || drawing.QuerySelector("text") is not null) return false;
        var size = (drawing.GetAttribute("viewBox") ?? drawing.GetAttribute("viewbox"))?.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return size is { Length: 4 } && double.TryParse(size[2], System.Globalization.CultureInfo.InvariantCulture, out var width) && width <= LargestIcon;
    }

    /// <summary>A link that leads nowhere and shows but an arrow is a control of the page.</summary>
    private static bool IsSign(IElement link) =>
        link.GetAttribute("href") is null or "#" or "" && !link.HasAttribute("id") && !link.HasAttribute("name") && TextMeasure.ShortTextOf(link, 2) is { Length: > 0 } text && !text.Any(char.IsLetterOrDigit) && link.QuerySelector("img") is null;

    /// <summary>A link that shows nothing but how many like the page or speak of it; calls of notes lead into the page.</summary>
    private static bool IsCounter(IElement link) =>
        link.GetAttribute("href")?.Contains('#', StringComparison.Ordinal) != true && TextMeasure.ShortTextOf(link, LongestCount) is { Length: > 0 } count
        && char.IsAsciiDigit(count[0]) && count.All(c => char.IsAsciiDigit(c) || c is '.' or ',' or 'K' or 'M' or 'k') && Counting.IsMatch(PageHints.NamesOf(link));

    [GeneratedRegex(@"(^|[\s_-])(avatar|gravatar|author[_-]?(image|photo|avatar|pic(ture)?|thumb)|(author|user)?-?profile[_-]?(image|photo|pic(ture)?))([\s_-]|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Portrait { get; }

    [GeneratedRegex(@"^(avatar|profile (picture|photo|image)|photo|picture|portrait) (of|for) |['’]s avatar$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PortraitText { get; }

    [GeneratedRegex(@"like|comment|clap|react|repl(y|ies)|vote|share|count", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Counting { get; }
}

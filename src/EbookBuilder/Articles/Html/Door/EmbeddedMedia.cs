using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>Players and frames: what they show cannot be in the book, so a link to it stands in their place, with the still picture where there is one.</summary>
internal sealed partial class EmbeddedMedia(DoorOptions options)
{
    /// <summary>The link, or null where the element leads nowhere.</summary>
    public XElement? Link(IElement element, AttributeFilter attributes)
    {
        if (Address(element) is not { } address) return null;
        var link = Xhtml.Element("a", new XAttribute("class", "embedded"), new XAttribute("href", address));
        var poster = Hyperlink.CleanSource(element.GetAttribute("poster") ?? "");
        var words = Words(element, address);
        if (poster is not null) link.Add(Xhtml.Element("img", new XAttribute("src", poster), new XAttribute("alt", words)), Xhtml.Element("br"));
        link.Add(words);
        attributes.Place(element, link);
        options.Findings?.Add(Rules.MediaBecameLink.At(Xhtml.LocationOf(link, options.File), element.LocalName, address));
        return link;
    }

    private static string? Address(IElement element)
    {
        var candidates = new[] { element.GetAttribute("src"), element.GetAttribute("data"), element.GetAttribute("data-src"), Source(element) };
        return candidates.Select(Hyperlink.Clean).FirstOrDefault(address => address is not null && !address.StartsWith("about:", StringComparison.OrdinalIgnoreCase)) is { } found ? PageOfFilm(found) : null;
    }

    /// <summary>The page of a film, where the address is that of a player to be put into other pages.</summary>
    private static string PageOfFilm(string address)
    {
        if (YouTube.Match(address) is { Success: true } film) return "https://youtu.be/" + film.Groups["id"].Value;
        return Vimeo.Match(address) is { Success: true } other ? "https://vimeo.com/" + other.Groups["id"].Value : address;
    }

    [GeneratedRegex(@"^https?://(?:www\.)?youtube(?:-nocookie)?\.com/(?:embed/|v/|watch\?v=)(?!videoseries)(?<id>[A-Za-z0-9_-]{3,20})(?:[?&/#]|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex YouTube { get; }

    [GeneratedRegex(@"^https?://player\.vimeo\.com/video/(?<id>[0-9]{1,20})(?:[?&/#]|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Vimeo { get; }

    private static string? Source(IElement element) =>
        element.Children.Where(child => child.LocalName is "source" or "embed").Select(child => child.GetAttribute("src")).FirstOrDefault(source => source is not null)
        ?? element.Children.Where(child => child.LocalName == "param" && child.GetAttribute("name") is "movie" or "src").Select(child => child.GetAttribute("value")).FirstOrDefault();

    /// <summary>What the page calls it or says in its place, or else its address without scheme and query.</summary>
    private static string Words(IElement element, string address)
    {
        if (AttributeFilter.OneLine(element.GetAttribute("title") ?? element.GetAttribute("aria-label")) is { } title) return title;
        if (element.LocalName == "object" && element.ChildElementCount == 0 && AttributeFilter.OneLine(element.TextContent) is { } text) return text;
        var plain = address.AsSpan();
        if (plain.IndexOf("://") is var scheme and > 0) plain = plain[(scheme + 3)..];
        if (plain.IndexOfAny('?', '#') is var query and > 0) plain = plain[..query];
        return plain.TrimEnd('/').ToString();
    }
}

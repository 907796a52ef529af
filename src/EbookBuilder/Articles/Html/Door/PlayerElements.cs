using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>Elements of a site's own that load a player when they are asked to: a frame with that player stands in their place, which becomes a link as others do.</summary>
internal static class PlayerElements
{
    private static readonly Dictionary<string, (string Attribute, string Address)> Players = new(StringComparer.Ordinal)
    {
        ["lite-youtube"] = ("videoid", "https://www.youtube.com/watch?v="),
        ["lite-vimeo"] = ("videoid", "https://vimeo.com/"),
        ["amp-youtube"] = ("data-videoid", "https://www.youtube.com/watch?v="),
        ["amp-vimeo"] = ("data-videoid", "https://vimeo.com/"),
        ["amp-dailymotion"] = ("data-videoid", "https://www.dailymotion.com/video/"),
    };

    /// <summary>Changes the page in place.</summary>
    public static void Replace(IEnumerable<Element> elements)
    {
        foreach (IElement player in elements.Where(element => Players.ContainsKey(element.LocalName)))
        {
            var (attribute, address) = Players[player.LocalName];
            if (player.GetAttribute(attribute) is not { Length: > 0 } video || video.Any(c => !(char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))) continue;
            var frame = PagePreparation.New(player, "iframe");
            frame.SetAttribute("src", address + video);
            if ((player.GetAttribute("title") ?? player.GetAttribute("playlabel")) is { Length: > 0 } title) frame.SetAttribute("title", title);
            player.Parent!.ReplaceChild(frame, player);
        }
    }
}

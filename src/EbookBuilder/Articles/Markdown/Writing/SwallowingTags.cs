using System.Text.RegularExpressions;

namespace EbookBuilder.Articles.Markdown;

/// <summary>
/// Elements whose content HTML takes for something other than text and elements. Where a block of HTML opens one and does not close it, all the rest of the
/// article would vanish in it: then the tag was mentioned, and is text.
/// </summary>
internal static partial class SwallowingTags
{
    /// <summary>The HTML with those tags as text that are not closed behind.</summary>
    public static string Disarm(string html)
    {
        var closing = new ClosingTags(html);
        return Opening.Replace(html, tag => closing.StandsBehind(tag.Index, tag.Groups["name"].Value) ? tag.Value : "&lt;" + tag.Value[1..]);
    }

    [GeneratedRegex("<(?<name>title|textarea|xmp|plaintext|noembed|noframes|iframe|noscript|template|select|script|style)(?=[\\s/>])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening { get; }
}

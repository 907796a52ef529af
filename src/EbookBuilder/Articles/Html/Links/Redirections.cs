using System.Text.RegularExpressions;

namespace EbookBuilder.Articles.Html;

/// <summary>Addresses of services that count a click and lead on to what was meant.</summary>
internal static partial class Redirections
{
    /// <summary>The address that such a one leads to; the same one where it is none.</summary>
    public static string Original(string address) =>
        Redirection.Match(address) is { Success: true } match && Uri.UnescapeDataString(match.Groups["to"].Value) is var target && Uri.TryCreate(target, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? target : address;

    [GeneratedRegex(@"^https?://(?:www\.google\.[a-z.]{2,6}/url|l\.(?:facebook|instagram|messenger)\.com/l\.php|lm\.facebook\.com/l\.php|t\.umblr\.com/redirect|(?:www\.)?youtube\.com/redirect|vk\.com/away\.php|slack-redir\.net/link|[a-z0-9]+\.safelinks\.protection\.outlook\.com/)\?(?:[^#&]{1,200}&(?:amp;)?){0,10}(?:q|u|url|to|z)=(?<to>https?(?::|%3A)[^&#]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Redirection { get; }
}

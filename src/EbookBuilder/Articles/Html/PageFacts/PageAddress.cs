using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>The addresses by which the web knows a page.</summary>
internal static class PageAddress
{
    /// <summary>Every address that the page states, the canonical one first, without repetition.</summary>
    public static ImmutableArray<string> All(IDocument page, MetaTags meta)
    {
        var stated = new[]
        {
            page.QuerySelector("link[rel~=canonical]")?.GetAttribute("href"), meta.First("og:url"), meta.First("twitter:url"), meta.First("parsely-link"), SavedFrom(page),
            page.QuerySelector("link[rel~=shortlink]")?.GetAttribute("href"),
        };
        return [.. stated.OfType<string>().Select(Absolute).OfType<string>().Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Browsers write the address of a saved page into a comment before it; SingleFile names it in its own.</summary>
    private static string? SavedFrom(IDocument page)
    {
        foreach (var comment in page.ChildNodes.Concat(page.DocumentElement.ChildNodes).OfType<IComment>())
        {
            var text = comment.Data;
            if (text.IndexOf("saved from url=(", StringComparison.OrdinalIgnoreCase) is var saved and >= 0)
            {
                var close = text.IndexOf(')', saved);
                if (close > 0) return FirstWord(text[(close + 1)..]);
            }
            if (text.Contains("SingleFile", StringComparison.Ordinal) && text.IndexOf("url:", StringComparison.Ordinal) is var url and >= 0) return FirstWord(text[(url + 4)..]);
        }
        return null;
    }

    private static string FirstWord(string text) => text.Trim().Split((char[]?)null, 2)[0];

    private static string? Absolute(string address) =>
        Hyperlink.Clean(address) is { } clean && clean.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? clean : null;
}

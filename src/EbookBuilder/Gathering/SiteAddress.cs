namespace EbookBuilder.Gathering;

/// <summary>The addresses by which a web site knows its pages.</summary>
public static class SiteAddress
{
    /// <summary>Parameters that say where a reader came from and never which page is meant; a star stands for any ending.</summary>
    private static readonly ImmutableArray<string> Tracking =
    [
        "utm_*", "fbclid", "gclid", "gclsrc", "gbraid", "wbraid", "dclid", "msclkid", "yclid", "ysclid", "twclid", "ttclid", "li_fat_id", "igshid", "igsh", "mc_cid", "mc_eid", "mkt_tok", "_ga", "_gl", "_hsenc", "_hsmi", "hsa_*",
        "pk_*", "mtm_*", "matomo_*", "piwik_*", "wt_mc", "wt_zmc", "cmpid", "cmp", "ncid", "ocid", "smid", "icid", "xtor", "at_medium", "at_campaign", "ref", "ref_src", "ref_url", "referrer", "spm", "share", "shared", "source", "from_source", "vero_id", "oly_enc_id", "oly_anon_id", "s_cid", "trk", "__twitter_impression", "replytocom",
    ];

    /// <summary>Files that make many pages, told apart by the query.</summary>
    private static readonly ImmutableArray<string> Scripts = [".php", ".asp", ".aspx", ".jsp", ".cgi", ".pl", ".cfm", ".do", ".dll"];

    /// <summary>
    /// One spelling for all forms of an address: no scheme, no host prefix <c>www.</c>, no fragment, percent-decoded, no <c>index.html</c>, no <c>.html</c>, no slash at
    /// either end, lower case. Of the query stays what may tell pages apart (<c>?p=12</c>), in the order of its names and as it is written; what only tracks readers goes.
    /// </summary>
    public static string Normalize(string address)
    {
        var text = address;
        var hash = text.IndexOf('#', StringComparison.Ordinal);
        if (hash >= 0) text = text[..hash];
        var mark = text.IndexOf('?', StringComparison.Ordinal);
        return mark < 0 ? Path(text) : Path(text[..mark]) + Query(text[(mark + 1)..]);
    }

    /// <summary>
    /// A normalized address without its query, where a page under that address is likely the same page; null where there is no query, or where queries are what tells
    /// pages apart: on home pages and on scripts.
    /// </summary>
    public static string? WithoutQuery(string normalized)
    {
        var mark = normalized.IndexOf('?', StringComparison.Ordinal);
        if (mark < 0) return null;
        var path = normalized[..mark];
        var isHome = !path.Contains('/', StringComparison.Ordinal) && (path.Length == 0 || path.Contains('.', StringComparison.Ordinal));
        return isHome || Scripts.Any(ending => path.EndsWith(ending, StringComparison.Ordinal)) ? null : path;
    }

    private static string Path(string path)
    {
        var text = path;
        if (text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)) text = text[8..];
        else if (text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)) text = text[7..];
        if (text.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) text = text[4..];
        text = Uri.UnescapeDataString(text).Trim('/').ToLowerInvariant();
        foreach (var ending in (ReadOnlySpan<string>)["index.html", "index.htm", ".html", ".htm"])
        {
            if (!text.EndsWith(ending, StringComparison.Ordinal)) continue;
            text = text[..^ending.Length].TrimEnd('/');
            break;
        }
        return text;
    }

    private static string Query(string query)
    {
        var kept = query.Split(['&', ';'], StringSplitOptions.RemoveEmptyEntries).Where(parameter => !IsTracking(parameter)).Select(parameter => Uri.UnescapeDataString(parameter.Replace('+', ' ')))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return kept.Count == 0 ? "" : "?" + string.Join('&', kept);
    }

    private static bool IsTracking(string parameter)
    {
        var name = parameter.AsSpan();
        if (name.IndexOf('=') is var end and >= 0) name = name[..end];
        foreach (var known in Tracking)
        {
            if (known[^1] == '*' ? name.StartsWith(known.AsSpan(0, known.Length - 1), StringComparison.OrdinalIgnoreCase) : name.Equals(known, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }
}

namespace EbookBuilder.Gathering;

/// <summary>The addresses by which a web site knows its pages.</summary>
public static class SiteAddress
{
    /// <summary>
    /// One spelling for all forms of an address: no scheme, no host prefix <c>www.</c>, no query, no fragment, percent-decoded,
    /// no <c>index.html</c>, no <c>.html</c>, no slash at either end, lower case.
    /// </summary>
    public static string Normalize(string address)
    {
        var text = address;
        var cut = text.AsSpan().IndexOfAny('#', '?');
        if (cut >= 0) text = text[..cut];
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
}

namespace EbookBuilder.Articles.Html;

/// <summary>Pages as Safari saves them: a property list with the page and what it shows.</summary>
internal static class WebArchive
{
    /// <summary>The page; null where the list holds none.</summary>
    public static SavedPage? Read(byte[] bytes)
    {
        if (PropertyList.Read(bytes) is not IReadOnlyDictionary<string, object> root || root.GetValueOrDefault("WebMainResource") is not IReadOnlyDictionary<string, object> main) return null;
        if (main.GetValueOrDefault("WebResourceData") is not byte[] page) return null;
        var parts = new Dictionary<string, SavedPart>(StringComparer.Ordinal);
        foreach (var part in (root.GetValueOrDefault("WebSubresources") as IReadOnlyList<object> ?? []).OfType<IReadOnlyDictionary<string, object>>())
        {
            if (part.GetValueOrDefault("WebResourceURL") is string address && part.GetValueOrDefault("WebResourceData") is byte[] content)
                parts.TryAdd(address, new(part.GetValueOrDefault("WebResourceMIMEType") as string ?? "", content));
        }
        var html = main.GetValueOrDefault("WebResourceTextEncodingName") is string charset ? PageDecoding.Decode(page, charset) : PageDecoding.Decode(page);
        return new(html, main.GetValueOrDefault("WebResourceURL") as string, parts);
    }
}

namespace EbookBuilder.Articles.Html;

/// <summary>Pages as Safari saves them: a property list with the page, what it shows, and the archives of its frames.</summary>
internal static class WebArchive
{
    /// <summary>Frames within frames that are read.</summary>
    private const int MaxDepth = 8;

    /// <summary>The page; null where the list holds none.</summary>
    public static SavedPage? Read(byte[] bytes)
    {
        if (PropertyList.Read(bytes) is not IReadOnlyDictionary<string, object> root || Main(root) is not { Html: { } html } main) return null;
        var parts = new Dictionary<string, SavedPart>(StringComparer.Ordinal);
        AddParts(root, parts, 0);
        return new(html, main.Address, parts);
    }

    private static void AddParts(IReadOnlyDictionary<string, object> archive, Dictionary<string, SavedPart> parts, int depth)
    {
        foreach (var part in Lists(archive, "WebSubresources").Select(Resource).OfType<SavedPart>())
        {
            if ((part.IsPicture || part.IsSheet) && part.Address is { } address) parts.TryAdd(SavedPage.KeyOf(address), part);
        }
        foreach (var frame in Lists(archive, "WebSubframeArchives"))
        {
            if (Main(frame) is { Address: { } address } page) parts.TryAdd(SavedPage.KeyOf(address), page);
            if (depth < MaxDepth) AddParts(frame, parts, depth + 1);
        }
    }

    private static SavedPart? Main(IReadOnlyDictionary<string, object> archive)
    {
        if (archive.GetValueOrDefault("WebMainResource") is not IReadOnlyDictionary<string, object> main || Resource(main) is not { } page) return null;
        return page with { Html = main.GetValueOrDefault("WebResourceTextEncodingName") is string charset ? PageDecoding.Decode(page.Content, charset) : PageDecoding.Decode(page.Content) };
    }

    private static SavedPart? Resource(IReadOnlyDictionary<string, object> resource) =>
        resource.GetValueOrDefault("WebResourceData") is byte[] content
            ? SavedPart.Of(resource.GetValueOrDefault("WebResourceMIMEType") as string ?? "", content, resource.GetValueOrDefault("WebResourceURL") as string) : null;

    private static IEnumerable<IReadOnlyDictionary<string, object>> Lists(IReadOnlyDictionary<string, object> archive, string name) =>
        (archive.GetValueOrDefault(name) as IReadOnlyList<object> ?? []).OfType<IReadOnlyDictionary<string, object>>();
}

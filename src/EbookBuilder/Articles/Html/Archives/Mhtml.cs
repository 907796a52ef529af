using MimeKit;

namespace EbookBuilder.Articles.Html;

/// <summary>Pages saved as one MIME message (RFC 2557), as Chromium and Internet Explorer write them.</summary>
internal static class Mhtml
{
    /// <summary>The page; null where the message holds none.</summary>
    public static SavedPage? Read(byte[] bytes)
    {
        try
        {
            using var stream = new MemoryStream(bytes, writable: false);
            var message = MimeMessage.Load(stream);
            var parts = message.BodyParts.OfType<MimePart>().ToList();
            var root = parts.FirstOrDefault(part => part.ContentType.IsMimeType("text", "html") || part.ContentType.IsMimeType("application", "xhtml+xml"));
            if (root?.Content is null) return null;
            var address = Location(root) ?? message.Headers["Snapshot-Content-Location"];
            return new(Text(root), address, Shown(parts.Where(part => part != root)));
        }
        catch (Exception fault) when (fault is FormatException or IOException or ParseException)
        {
            return null;
        }
    }

    private static Dictionary<string, SavedPart> Shown(IEnumerable<MimePart> parts)
    {
        var shown = new Dictionary<string, SavedPart>(StringComparer.Ordinal);
        foreach (var part in parts)
        {
            if (part.Content is null || part.ContentType.MediaType != "image") continue;
            var content = new SavedPart(part.ContentType.MimeType, Bytes(part));
            if (Location(part) is { } location) shown.TryAdd(location, content);
            if (part.ContentId is { Length: > 0 } id) shown.TryAdd("cid:" + id, content);
        }
        return shown;
    }

    private static string Text(MimePart root)
    {
        var bytes = Bytes(root);
        return root.ContentType.Charset is { Length: > 0 } charset ? PageDecoding.Decode(bytes, charset) : PageDecoding.Decode(bytes);
    }

    private static string? Location(MimePart part) => part.ContentLocation?.OriginalString;

    private static byte[] Bytes(MimePart part)
    {
        using var memory = new MemoryStream();
        part.Content!.DecodeTo(memory);
        return memory.ToArray();
    }
}

namespace EbookBuilder.Check.Documents;

/// <summary>What the first bytes of an image say it is.</summary>
internal static class ImageSignature
{
    /// <summary>Its media type, or null where the bytes are of no image that EPUB knows.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0x89, (byte)'P', (byte)'N', (byte)'G', ..]) return "image/png";
        if (bytes is [0xFF, 0xD8, 0xFF, ..]) return "image/jpeg";
        if (bytes.StartsWith("GIF8"u8)) return "image/gif";
        return bytes.Length > 12 && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8) ? "image/webp" : null;
    }
}

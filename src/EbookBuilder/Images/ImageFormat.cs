namespace EbookBuilder.Images;

/// <summary>Kinds of images, by their first bytes: the name of a file says nothing for certain.</summary>
internal static class ImageFormat
{
    private static readonly ImmutableHashSet<string> Extensions =
        ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, ".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".bmp", ".tif", ".tiff", ".avif", ".ico", ".jxl", ".heic");

    /// <summary>Whether the extension is one that images have.</summary>
    public static bool HasKnownExtension(string path) => Extensions.Contains(Path.GetExtension(path));

    /// <summary>The media type where it is one of the core image types of EPUB 3.3 (3.2), else null.</summary>
    public static string? MediaTypeOf(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A])) return "image/png";
        if (start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return "image/jpeg";
        if (start.StartsWith("GIF87a"u8) || start.StartsWith("GIF89a"u8)) return "image/gif";
        if (start.Length >= 12 && start.StartsWith("RIFF"u8) && start[8..].StartsWith("WEBP"u8)) return "image/webp";
        return IsSvg(start) ? "image/svg+xml" : null;
    }

    /// <summary>The extension that goes with a media type, with its dot.</summary>
    public static string ExtensionOf(string mediaType) => mediaType switch
    {
        "image/png" => ".png",
        "image/jpeg" => ".jpg",
        "image/gif" => ".gif",
        "image/webp" => ".webp",
        _ => ".svg",
    };

    private static bool IsSvg(ReadOnlySpan<byte> start)
    {
        var text = start[..Math.Min(start.Length, 4096)];
        var first = text.IndexOfAnyExcept((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF, (byte)' ', (byte)'\t', (byte)'\r', (byte)'\n']);
        return first >= 0 && text[first] == '<' && text.IndexOf("<svg"u8) >= 0;
    }
}

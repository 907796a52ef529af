using System.Buffers.Binary;

namespace EbookBuilder.Images;

/// <summary>Kinds of images, by their first bytes: the name of a file says nothing for certain.</summary>
internal static class ImageFormat
{
    private static readonly ImmutableHashSet<string> Extensions =
        ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, ".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".bmp", ".tif", ".tiff", ".avif", ".ico", ".jxl", ".heic");

    /// <summary>Whether the extension is one that images have.</summary>
    public static bool HasKnownExtension(string path) => Extensions.Contains(Path.GetExtension(path));

    /// <summary>The media type of an image that a book can have, as it is or converted; null for any other content.</summary>
    public static string? MediaTypeOf(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A])) return "image/png";
        if (start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return "image/jpeg";
        if (start.StartsWith("GIF87a"u8) || start.StartsWith("GIF89a"u8)) return "image/gif";
        if (start.Length >= 12 && start.StartsWith("RIFF"u8) && start[8..].StartsWith("WEBP"u8)) return "image/webp";
        if (IsBitmap(start)) return "image/bmp";
        if (IsIcon(start)) return "image/vnd.microsoft.icon";
        return IsSvg(start) ? "image/svg+xml" : null;
    }

    /// <summary>Whether every reader shows images of the type: the core types of EPUB 3.2 and 3.3 alike.</summary>
    public static bool IsUniversal(string mediaType) => mediaType is "image/png" or "image/jpeg" or "image/gif" or "image/svg+xml";

    /// <summary>The extension that goes with a universal media type, with its dot.</summary>
    public static string ExtensionOf(string mediaType) => mediaType switch
    {
        "image/png" => ".png",
        "image/jpeg" => ".jpg",
        "image/gif" => ".gif",
        _ => ".svg",
    };

    /// <summary>Two letters begin many a text: the size of the second header, which names its edition, tells a bitmap from those.</summary>
    private static bool IsBitmap(ReadOnlySpan<byte> start) =>
        start.Length >= 18 && start.StartsWith("BM"u8) && BinaryPrimitives.ReadUInt32LittleEndian(start[14..]) is 12 or 40 or 52 or 56 or 64 or 108 or 124;

    private static bool IsIcon(ReadOnlySpan<byte> start) => start.Length >= 6 && start.StartsWith((ReadOnlySpan<byte>)[0, 0, 1, 0]) && start[4..6] is not [0, 0];

    private static bool IsSvg(ReadOnlySpan<byte> start)
    {
        var text = start[..Math.Min(start.Length, 4096)];
        var first = text.IndexOfAnyExcept((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF, (byte)' ', (byte)'\t', (byte)'\r', (byte)'\n']);
        return first >= 0 && text[first] == '<' && text.IndexOf("<svg"u8) >= 0;
    }
}

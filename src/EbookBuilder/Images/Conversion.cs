using SkiaSharp;

namespace EbookBuilder.Images;

/// <summary>
/// Makes PNG or JPEG of images in formats that old readers do not show: EPUB 3.3 (3.2) knows WebP, EPUB 3.2 and the checkers of some shops do not, and no edition
/// knows BMP and ICO. The native library is loaded with the first such image, so that a book without one does not wait for it.
/// </summary>
internal static class Conversion
{
    /// <summary>The most pixels that are decoded: 100 million take 400 MB of memory, whatever the size of the file that claims them.</summary>
    public const int MaxPixels = 100_000_000;

    /// <summary>The longest side, in pixels: what a JPEG can have. A PNG could have more, but no reader shows it.</summary>
    public const int MaxSide = 65_535;

    /// <summary>Visually lossless for photographs that were compressed before.</summary>
    private const int JpegQuality = 85;

    /// <summary>The image in a format that every reader shows, or why there is none.</summary>
    /// <param name="content">The whole file.</param>
    public static ConvertedImage Convert(byte[] content)
    {
        try
        {
            return Decode(content);
        }
        catch (Exception fault) when (((fault as TypeInitializationException)?.InnerException ?? fault) is DllNotFoundException or BadImageFormatException or EntryPointNotFoundException)
        {
            return new(Rules.ImageLibraryMissing);
        }
    }

    private static ConvertedImage Decode(byte[] content)
    {
        using var data = SKData.CreateCopy(content);
        using var codec = SKCodec.Create(data);
        if (codec is null) return new(Rules.ImageUnreadable);
        if (Math.Max(codec.Info.Width, codec.Info.Height) > MaxSide || (long)codec.Info.Width * codec.Info.Height > MaxPixels) return new(Rules.ImageTooLarge);
        using var bitmap = new SKBitmap();
        // Colours that mean the same everywhere, and unpremultiplied: the only form that keeps those of translucent pixels.
        using var colours = SKColorSpace.CreateSrgb();
        var form = new SKImageInfo(codec.Info.Width, codec.Info.Height, SKColorType.Rgba8888, SKAlphaType.Unpremul, colours);
        if (!bitmap.TryAllocPixels(form)) return new(Rules.ImageTooLarge);
        if (codec.GetPixels(form, bitmap.GetPixels()) != SKCodecResult.Success) return new(Rules.ImageUnreadable);
        using var upright = Orientation.Upright(bitmap, codec.EncodedOrigin);
        return Encode(upright, WebPChunks.IsLossy(content)) with { Note = codec.FrameCount > 1 ? Rules.AnimationStilled : Rules.ImageConverted };
    }

    private static ConvertedImage Encode(SKBitmap bitmap, bool lossy)
    {
        using var pixels = bitmap.PeekPixels();
        var opaque = pixels.ComputeIsOpaque();
        // Without a colour space no profile is written: sRGB is what readers take for granted.
        var form = new SKImageInfo(pixels.Width, pixels.Height, pixels.ColorType, opaque ? SKAlphaType.Opaque : SKAlphaType.Unpremul);
        using var plain = new SKPixmap(form, pixels.GetPixels(), pixels.RowBytes);
        using var encoded = lossy && opaque ? plain.Encode(new SKJpegEncoderOptions(JpegQuality)) : plain.Encode(SKPngEncoderOptions.Default);
        return encoded is null ? new(Rules.ImageUnreadable) : new(null) { Content = encoded.ToArray(), MediaType = lossy && opaque ? "image/jpeg" : "image/png" };
    }
}

/// <summary>What a conversion gave.</summary>
/// <param name="Fault">Why there is no image; null where there is one.</param>
internal sealed record ConvertedImage(Rule? Fault)
{
    /// <summary>The file that takes the place of the author's.</summary>
    public byte[] Content { get; init; } = [];

    /// <summary><c>image/png</c> or <c>image/jpeg</c>.</summary>
    public string MediaType { get; init; } = "";

    /// <summary>What the author may want to know about it.</summary>
    public Rule? Note { get; init; }
}

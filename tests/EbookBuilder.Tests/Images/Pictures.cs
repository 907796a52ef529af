using SkiaSharp;

namespace EbookBuilder.Tests.Images;

/// <summary>Tiny pictures in the formats that are converted, made on the spot.</summary>
internal static class Pictures
{
    /// <summary>Rows of pixels, each as wide as is said.</summary>
    public static SKBitmap Of(int width, params SKColor[] pixels)
    {
        var picture = new SKBitmap(new SKImageInfo(width, pixels.Length / width, SKColorType.Rgba8888, SKAlphaType.Unpremul));
        for (var at = 0; at < pixels.Length; at++) picture.SetPixel(at % width, at / width, pixels[at]);
        return picture;
    }

    /// <summary>The decoded pixels of a file.</summary>
    public static SKBitmap Read(byte[] file)
    {
        using var codec = SKCodec.Create(new MemoryStream(file));
        return SKBitmap.Decode(codec, codec.Info.WithAlphaType(SKAlphaType.Unpremul).WithColorType(SKColorType.Rgba8888));
    }

    /// <summary>One row of pixels.</summary>
    public static byte[] WebP(SKWebpEncoderCompression compression, params SKColor[] pixels)
    {
        using var picture = Of(pixels.Length, pixels);
        using var view = picture.PeekPixels();
        return view.Encode(new SKWebpEncoderOptions(compression, 100))!.ToArray();
    }

    /// <summary>A square of one colour.</summary>
    public static byte[] Png(int side, SKColor colour)
    {
        using var picture = Of(side, [.. Enumerable.Repeat(colour, side * side)]);
        using var view = picture.PeekPixels();
        return view.Encode(SKPngEncoderOptions.Default)!.ToArray();
    }

    /// <summary>A bitmap of 24 bits a pixel; with fewer pixels than its head promises where fewer are given. One row at most.</summary>
    public static byte[] Bmp(int width, int height, params SKColor[] row)
    {
        byte[] pixels = [.. row.SelectMany(colour => (byte[])[colour.Blue, colour.Green, colour.Red])];
        byte[] padded = [.. pixels, .. new byte[-pixels.Length & 3]];
        return [.. "BM"u8, .. Int32(54 + padded.Length), .. Int32(0), .. Int32(54), .. Int32(40), .. Int32(width), .. Int32(height), 1, 0, 24, 0, .. new byte[24], .. padded];
    }

    /// <summary>An icon of PNG pictures.</summary>
    public static byte[] Icon(params byte[][] pictures)
    {
        var at = 6 + 16 * pictures.Length;
        List<byte> entries = [];
        foreach (var picture in pictures)
        {
            // The width and height of a PNG stand in its bytes 16 to 23.
            entries.AddRange([picture[19], picture[23], 0, 0, 1, 0, 32, 0, .. Int32(picture.Length), .. Int32(at)]);
            at += picture.Length;
        }
        return [0, 0, 1, 0, (byte)pictures.Length, 0, .. entries, .. pictures.SelectMany(picture => picture)];
    }

    /// <summary>WebP pictures of two pixels as an animation.</summary>
    public static byte[] Animation(params byte[][] frames) =>
        Riff([.. Chunk("VP8X"u8, [0x12, 0, 0, 0, 1, 0, 0, 0, 0, 0]), .. Chunk("ANIM"u8, new byte[6]), .. frames.SelectMany(frame => Chunk("ANMF"u8, [.. new byte[6], 1, 0, 0, 0, 0, 0, 100, 0, 0, 2, .. frame[12..]]))]);

    /// <summary>A WebP picture of two pixels with a note how the camera was held.</summary>
    public static byte[] Turned(byte[] picture, byte orientation) =>
        Riff([.. Chunk("VP8X"u8, [8, 0, 0, 0, 1, 0, 0, 0, 0, 0]), .. picture[12..], .. Chunk("EXIF"u8, [.. "II*\0"u8, .. Int32(8), 1, 0, 0x12, 1, 3, 0, .. Int32(1), orientation, 0, 0, 0, .. Int32(0)])]);

    private static byte[] Riff(byte[] chunks) => [.. "RIFF"u8, .. Int32(4 + chunks.Length), .. "WEBP"u8, .. chunks];

    private static byte[] Chunk(ReadOnlySpan<byte> name, byte[] content) => [.. name, .. Int32(content.Length), .. content, .. new byte[content.Length & 1]];

    private static byte[] Int32(int value) => [(byte)value, (byte)(value >> 8), (byte)(value >> 16), (byte)(value >> 24)];
}

using System.Buffers.Binary;
using EbookBuilder.Images;
using SkiaSharp;

namespace EbookBuilder.Tests.Images;

/// <summary>WebP, BMP and ICO become PNG or JPEG with the same picture; what is damaged or too large is reported.</summary>
public sealed class ConversionTests
{
    private static readonly SKColor Translucent = new(0x20, 0x90, 0xE0, 0x80);

    [Fact]
    public void Webp_without_loss_becomes_a_png_with_the_same_pixels()
    {
        var converted = Conversion.Convert(Pictures.WebP(SKWebpEncoderCompression.Lossless, SKColors.Red, Translucent));
        Assert.Equal(("image/png", Rules.ImageConverted), (converted.MediaType, converted.Note));
        using var picture = Pictures.Read(converted.Content);
        Assert.Equal([SKColors.Red, Translucent], [picture.GetPixel(0, 0), picture.GetPixel(1, 0)]);
    }

    [Fact]
    public void Webp_with_loss_becomes_a_jpeg() =>
        Assert.Equal("image/jpeg", Conversion.Convert(Pictures.WebP(SKWebpEncoderCompression.Lossy, SKColors.Red, SKColors.Blue)).MediaType);

    [Fact]
    public void Webp_with_loss_and_transparency_keeps_the_transparency()
    {
        var converted = Conversion.Convert(Pictures.WebP(SKWebpEncoderCompression.Lossy, Translucent, Translucent));
        Assert.Equal("image/png", converted.MediaType);
        using var picture = Pictures.Read(converted.Content);
        Assert.Equal(0x80, picture.GetPixel(1, 0).Alpha);
    }

    [Fact]
    public void Bitmap_becomes_a_png_with_the_same_pixels()
    {
        var converted = Conversion.Convert(Pictures.Bmp(2, 1, SKColors.Lime, SKColors.Navy));
        using var picture = Pictures.Read(converted.Content);
        Assert.Equal("image/png", converted.MediaType);
        Assert.Equal([SKColors.Lime, SKColors.Navy], [picture.GetPixel(0, 0), picture.GetPixel(1, 0)]);
    }

    [Fact]
    public void Largest_picture_of_an_icon_is_taken()
    {
        var converted = Conversion.Convert(Pictures.Icon(Pictures.Png(16, SKColors.Red), Pictures.Png(48, SKColors.Green), Pictures.Png(32, SKColors.Blue)));
        using var picture = Pictures.Read(converted.Content);
        Assert.Equal((48, 48, SKColors.Green), (picture.Width, picture.Height, picture.GetPixel(7, 7)));
    }

    [Fact]
    public void First_picture_of_an_animation_is_taken_and_the_loss_reported()
    {
        var converted = Conversion.Convert(Pictures.Animation(Pictures.WebP(SKWebpEncoderCompression.Lossless, SKColors.Red, SKColors.Red), Pictures.WebP(SKWebpEncoderCompression.Lossless, SKColors.Blue, SKColors.Blue)));
        Assert.Equal(Rules.AnimationStilled, converted.Note);
        using var picture = Pictures.Read(converted.Content);
        Assert.Equal(SKColors.Red, picture.GetPixel(0, 0));
    }

    /// <summary>The eight orientations of Exif, for a picture of three pixels R G B above three of black: which pixel comes to the upper left corner.</summary>
    [Theory]
    [InlineData(1, 3, 2, 0xFFFF0000)]
    [InlineData(2, 3, 2, 0xFF0000FF)]
    [InlineData(3, 3, 2, 0xFF000000)]
    [InlineData(4, 3, 2, 0xFF000000)]
    [InlineData(5, 2, 3, 0xFFFF0000)]
    [InlineData(6, 2, 3, 0xFF000000)]
    [InlineData(7, 2, 3, 0xFF000000)]
    [InlineData(8, 2, 3, 0xFF0000FF)]
    public void Picture_stands_upright(int orientation, int width, int height, uint corner)
    {
        using var lying = Pictures.Of(3, SKColors.Red, SKColors.Lime, SKColors.Blue, SKColors.Black, SKColors.Black, SKColors.Black);
        using var upright = Orientation.Upright(lying, (SKEncodedOrigin)orientation);
        Assert.Equal((width, height, new SKColor(corner)), (upright.Width, upright.Height, upright.GetPixel(0, 0)));
    }

    [Fact]
    public void Orientation_noted_in_the_file_is_heeded()
    {
        var converted = Conversion.Convert(Pictures.Turned(Pictures.WebP(SKWebpEncoderCompression.Lossless, SKColors.Red, SKColors.Blue), 6));
        using var picture = Pictures.Read(converted.Content);
        Assert.Equal((1, 2), (picture.Width, picture.Height));
    }

    [Fact]
    public void Same_image_gives_the_same_bytes()
    {
        var image = Pictures.WebP(SKWebpEncoderCompression.Lossy, SKColors.Orange, SKColors.Teal);
        Assert.Equal(Conversion.Convert(image).Content, Conversion.Convert(image).Content);
    }

    public static TheoryData<string, byte[]> Whole => new()
    {
        { "lossless", Pictures.WebP(SKWebpEncoderCompression.Lossless, SKColors.Red, Translucent) },
        { "lossy", Pictures.WebP(SKWebpEncoderCompression.Lossy, SKColors.Red, SKColors.Blue) },
        { "bitmap", Pictures.Bmp(2, 1, SKColors.Red, SKColors.Blue) },
        { "icon", Pictures.Icon(Pictures.Png(16, SKColors.Red)) },
        { "animation", Pictures.Animation(Pictures.WebP(SKWebpEncoderCompression.Lossy, SKColors.Red, SKColors.Blue)) },
    };

    [Theory]
    [MemberData(nameof(Whole))]
    public void Cut_file_is_unreadable_wherever_it_is_cut(string kind, byte[] whole)
    {
        // The last bytes may be padding that no picture needs.
        for (var length = 0; length < whole.Length * 3 / 4; length++)
            Assert.True(Conversion.Convert(whole[..length]).Fault == Rules.ImageUnreadable, $"{kind} cut to {length} of {whole.Length} bytes");
    }

    [Theory]
    [MemberData(nameof(Whole))]
    public void Damaged_file_gives_a_picture_or_a_finding(string kind, byte[] whole)
    {
        for (var at = 0; at < whole.Length; at++)
            foreach (var value in (ReadOnlySpan<byte>)[0, 0x7F, 0xFF])
            {
                var damaged = whole.ToArray();
                damaged[at] = value;
                var converted = Conversion.Convert(damaged);
                Assert.True(converted.Fault is null ? converted.Content.Length > 0 : converted.Fault == Rules.ImageUnreadable || converted.Fault == Rules.ImageTooLarge, $"{kind}, byte {at}");
            }
    }

    [Theory]
    [InlineData(10_001, 10_000)]
    [InlineData(60_000, 60_000)]
    public void Bomb_is_refused_by_its_head(int width, int height) => Assert.Equal(Rules.ImageTooLarge, Conversion.Convert(Pictures.Bmp(width, height)).Fault);

    [Fact]
    public void Canvas_longer_than_any_reader_shows_is_refused()
    {
        var animation = Pictures.Animation(Pictures.WebP(SKWebpEncoderCompression.Lossy, SKColors.Red, SKColors.Blue));
        BinaryPrimitives.WriteUInt16LittleEndian(animation.AsSpan(25), 0x100);
        Assert.Equal(Rules.ImageTooLarge, Conversion.Convert(animation).Fault);
    }

    [Fact]
    public void Lossy_compression_is_found_behind_other_chunks_and_a_size_that_lies_ends_the_search()
    {
        var lossy = Pictures.WebP(SKWebpEncoderCompression.Lossy, SKColors.Red, SKColors.Blue);
        Assert.True(WebPChunks.IsLossy(Pictures.Turned(lossy, 1)));
        Assert.True(WebPChunks.IsLossy(Pictures.Animation(lossy)));
        var lying = Pictures.Turned(lossy, 1);
        BinaryPrimitives.WriteUInt32LittleEndian(lying.AsSpan(16), uint.MaxValue);
        Assert.False(WebPChunks.IsLossy(lying));
    }
}

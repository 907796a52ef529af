using System.Runtime.InteropServices;
using SkiaSharp;

namespace EbookBuilder.Images;

/// <summary>Turns the pixels the way that the camera's note (Exif 2.32, tag 274) says: a converted file carries the note no longer.</summary>
internal static class Orientation
{
    /// <summary>The picture as it is to be seen. The bitmap given has four bytes a pixel.</summary>
    public static SKBitmap Upright(SKBitmap bitmap, SKEncodedOrigin origin)
    {
        if (origin is SKEncodedOrigin.TopLeft or SKEncodedOrigin.Default) return bitmap;
        var (width, height) = (bitmap.Width, bitmap.Height);
        var isTransposed = origin >= SKEncodedOrigin.LeftTop;
        var fromRight = origin is SKEncodedOrigin.TopRight or SKEncodedOrigin.BottomRight or SKEncodedOrigin.RightBottom or SKEncodedOrigin.LeftBottom;
        var fromBottom = origin is SKEncodedOrigin.BottomRight or SKEncodedOrigin.BottomLeft or SKEncodedOrigin.RightTop or SKEncodedOrigin.RightBottom;
        var turned = new SKBitmap(isTransposed ? bitmap.Info.WithSize(height, width) : bitmap.Info);
        var source = MemoryMarshal.Cast<byte, uint>(bitmap.GetPixelSpan());
        var target = MemoryMarshal.Cast<byte, uint>(turned.GetPixelSpan());
        for (var at = 0; at < target.Length; at++)
        {
            var (y, x) = Math.DivRem(at, turned.Width);
            if (isTransposed) (x, y) = (y, x);
            target[at] = source[(fromBottom ? height - 1 - y : y) * width + (fromRight ? width - 1 - x : x)];
        }
        return turned;
    }
}

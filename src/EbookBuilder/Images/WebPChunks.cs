using System.Buffers.Binary;

namespace EbookBuilder.Images;

/// <summary>The parts of a WebP file (RFC 9649, 2.3 to 2.7): which kind of compression its first picture has.</summary>
internal static class WebPChunks
{
    /// <summary>Whether the content is a WebP image that was compressed with loss; false for every other content.</summary>
    public static bool IsLossy(ReadOnlySpan<byte> content) => content.StartsWith("RIFF"u8) && content.Length > 12 && FirstPictureIsLossy(content[12..]);

    private static bool FirstPictureIsLossy(ReadOnlySpan<byte> chunks)
    {
        while (chunks.Length >= 8)
        {
            if (chunks.StartsWith("VP8 "u8)) return true;
            if (chunks.StartsWith("VP8L"u8)) return false;
            // A frame of an animation holds chunks of its own behind a head of 16 bytes; the first frame has the picture.
            var skip = chunks.StartsWith("ANMF"u8) ? 16L : BinaryPrimitives.ReadUInt32LittleEndian(chunks[4..]) is var size ? size + (size & 1L) : 0;
            chunks = chunks[(int)Math.Min(8 + skip, chunks.Length)..];
        }
        return false;
    }
}

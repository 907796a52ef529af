using System.Text;

namespace EbookBuilder;

/// <summary>The byte order mark at the start of a file (Unicode 16, 23.8).</summary>
/// <param name="Encoding">What it stands for.</param>
/// <param name="Length">Its own length in bytes.</param>
internal sealed record ByteOrderMark(Encoding Encoding, int Length)
{
    /// <summary>The mark at the start of <paramref name="bytes"/>, or null.</summary>
    public static ByteOrderMark? Find(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => new(Encoding.UTF8, 3),
        [0xFF, 0xFE, 0, 0, ..] => new(Encoding.UTF32, 4),
        [0, 0, 0xFE, 0xFF, ..] => new(new UTF32Encoding(bigEndian: true, byteOrderMark: false), 4),
        [0xFF, 0xFE, ..] => new(Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => new(Encoding.BigEndianUnicode, 2),
        _ => null,
    };
}

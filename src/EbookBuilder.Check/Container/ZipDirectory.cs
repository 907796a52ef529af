using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;

namespace EbookBuilder.Check.Container;

/// <summary>One file of an archive, as its central directory lists it.</summary>
/// <param name="Name">The path as it is written there.</param>
/// <param name="HasUtf8Name">Whether the bytes of the name are UTF-8, as OCF 3.3, 4.2.3 demands.</param>
/// <param name="Method">0: stored, 8: deflated.</param>
/// <param name="Flags">The general purpose bits; bit 0: encrypted.</param>
/// <param name="Size">The size of the content in bytes.</param>
/// <param name="PackedSize">The size in the archive in bytes.</param>
/// <param name="Offset">Where its local header starts.</param>
internal sealed record ZipItem(string Name, bool HasUtf8Name, int Method, int Flags, long Size, long PackedSize, long Offset)
{
    public bool IsFolder => Name.EndsWith('/');
}

/// <summary>
/// The directory of a ZIP archive, read by hand: the framework's reader hides what the container rules are about (method, order, extra fields), and lets only one thread read.
/// </summary>
internal sealed class ZipDirectory
{
    private const uint EndSignature = 0x06054b50, CentralSignature = 0x02014b50, LocalSignature = 0x04034b50, LocatorSignature = 0x07064b50;
    private const int EndSize = 22, CentralSize = 46, LocalSize = 30, MaxComment = 65_535;

    // What a book may unpack to: beyond this it is an attack rather than a book.
    private const long MaxSize = 512L << 20, MaxRatio = 1_100;

    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);

    private readonly ReadOnlyMemory<byte> _archive;

    private ZipDirectory(ReadOnlyMemory<byte> archive, ImmutableArray<ZipItem> items) => (_archive, Items) = (archive, items);

    /// <summary>Every entry in the order of the directory.</summary>
    public ImmutableArray<ZipItem> Items { get; }

    /// <summary>Null where the bytes are no archive.</summary>
    public static ZipDirectory? Open(ReadOnlyMemory<byte> archive)
    {
        try
        {
            return End(archive.Span) is { } end ? new(archive, Read(archive.Span, end)) : null;
        }
        catch (Exception fault) when (fault is ArgumentOutOfRangeException or InvalidDataException or OverflowException)
        {
            return null;
        }
    }

    /// <summary>The content of an entry, or null where it cannot be unpacked.</summary>
    public byte[]? Read(ZipItem item)
    {
        if ((item.Flags & 1) != 0 || item.Size > MaxSize || item.Size > (item.PackedSize + 1024) * MaxRatio) return null;
        try
        {
            var header = _archive.Slice((int)item.Offset, LocalSize).Span;
            if (U32(header, 0) != LocalSignature) return null;
            var packed = _archive.Slice((int)item.Offset + LocalSize + U16(header, 26) + U16(header, 28), (int)item.PackedSize);
            return item.Method switch { 0 => packed.ToArray(), 8 => Inflate(packed, (int)item.Size), _ => null };
        }
        catch (Exception fault) when (fault is ArgumentOutOfRangeException or InvalidDataException or EndOfStreamException or OverflowException)
        {
            return null;
        }
    }

    private static byte[]? Inflate(ReadOnlyMemory<byte> packed, int size)
    {
        var content = new byte[size];
        using var stream = MemoryMarshal.TryGetArray(packed, out var part) ? new MemoryStream(part.Array!, part.Offset, part.Count, writable: false) : new MemoryStream(packed.ToArray(), writable: false);
        using var inflate = new DeflateStream(stream, CompressionMode.Decompress);
        inflate.ReadExactly(content);
        return inflate.ReadByte() < 0 ? content : null;
    }

    private static (long Offset, long Count)? End(ReadOnlySpan<byte> archive)
    {
        var from = Math.Max(0, archive.Length - EndSize - MaxComment);
        for (var at = archive.Length - EndSize; at >= from; at--)
        {
            if (U32(archive, at) != EndSignature) continue;
            var (count, offset) = ((long)U16(archive, at + 10), (long)U32(archive, at + 16));
            if (count != ushort.MaxValue && offset != uint.MaxValue) return (offset, count);
            if (at < 20 || U32(archive, at - 20) != LocatorSignature) return (offset, count);
            var wide = archive[checked((int)U64(archive, at - 12))..];
            return ((long)U64(wide, 48), (long)U64(wide, 32));
        }
        return null;
    }

    private static ImmutableArray<ZipItem> Read(ReadOnlySpan<byte> archive, (long Offset, long Count) end)
    {
        var items = ImmutableArray.CreateBuilder<ZipItem>();
        var at = checked((int)end.Offset);
        for (var i = 0L; i < end.Count; i++)
        {
            var header = archive[at..];
            if (U32(header, 0) != CentralSignature) throw new InvalidDataException("the central directory is damaged");
            int nameLength = U16(header, 28), extraLength = U16(header, 30);
            items.Add(Item(header, header.Slice(CentralSize, nameLength), header.Slice(CentralSize + nameLength, extraLength)));
            at += CentralSize + nameLength + extraLength + U16(header, 32);
        }
        return items.ToImmutable();
    }

    private static ZipItem Item(ReadOnlySpan<byte> header, ReadOnlySpan<byte> name, ReadOnlySpan<byte> extra)
    {
        long size = U32(header, 24), packed = U32(header, 20), offset = U32(header, 42);
        // ZIP64 (APPNOTE 4.5.3): what did not fit stands in an extra field, in this order.
        for (; extra.Length >= 4; extra = extra[Math.Min(extra.Length, 4 + U16(extra, 2))..])
        {
            if (U16(extra, 0) != 1) continue;
            var wide = extra[4..];
            if (size == uint.MaxValue) size = Next(ref wide);
            if (packed == uint.MaxValue) packed = Next(ref wide);
            if (offset == uint.MaxValue) offset = Next(ref wide);
            break;
        }
        var (text, isUtf8) = Name(name);
        return new(text, isUtf8, U16(header, 10), U16(header, 8), size, packed, offset);
    }

    private static (string Text, bool IsUtf8) Name(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return (Utf8.GetString(bytes), true);
        }
        catch (DecoderFallbackException)
        {
            return (Encoding.Latin1.GetString(bytes), false);
        }
    }

    private static long Next(ref ReadOnlySpan<byte> wide)
    {
        var value = (long)U64(wide, 0);
        wide = wide[8..];
        return value;
    }

    private static int U16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);

    private static uint U32(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);

    private static ulong U64(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt64LittleEndian(bytes[at..]);
}

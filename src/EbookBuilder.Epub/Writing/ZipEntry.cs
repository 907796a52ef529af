using System.IO.Compression;

namespace EbookBuilder.Epub.Writing;

/// <summary>A file whose checksum and sizes are known, so that its header can stand before its bytes.</summary>
internal sealed class ZipEntry
{
    /// <summary>Up to this size the packed bytes are kept; a larger file, nearly always an image, is packed a second time straight into the container.</summary>
    private const int KeptBytes = 1 << 20;

    private readonly byte[]? _kept;

    private ZipEntry(ZipSource source, Packing packing, byte[]? kept)
    {
        (Source, Checksum, Length, PackedLength) = (source, packing.Checksum, packing.Length, packing.PackedLength);
        _kept = kept;
    }

    public ZipSource Source { get; }

    public uint Checksum { get; }

    public long Length { get; }

    public long PackedLength { get; }

    /// <summary>Where the local header stands in the container.</summary>
    public long Offset { get; set; }

    public static ZipEntry Pack(ZipSource source, CancellationToken cancellation)
    {
        var kept = new KeptStream(KeptBytes);
        return new ZipEntry(source, Packing.Run(source, kept, cancellation), kept.Bytes());
    }

    /// <exception cref="IOException">The file is not what it was when it was measured.</exception>
    public void CopyTo(Stream output, CancellationToken cancellation)
    {
        if (_kept is not null)
        {
            output.Write(_kept);
            return;
        }
        var again = Packing.Run(Source, output, cancellation);
        if (again.Checksum != Checksum || again.Length != Length || again.PackedLength != PackedLength)
            throw new IOException($"\"{Source.Name}\" changed while it was written");
    }
}

/// <summary>One run of a file through checksum and compression.</summary>
internal readonly record struct Packing(uint Checksum, long Length, long PackedLength)
{
    /// <summary>
    /// Measured on 12 MB of articles in 1,214 files: the fastest level leaves 48 % in 47 ms, the default (6) 34 % in 158 ms, the smallest as much in 297 ms. This one makes a book of 1,000
    /// articles a twentieth of a percent larger than the default, and its whole build 3 % shorter.
    /// </summary>
    private static readonly ZLibCompressionOptions Level = new() { CompressionLevel = 5 };

    public static Packing Run(ZipSource source, Stream output, CancellationToken cancellation)
    {
        using var packed = new CountingStream(output, cancellation);
        if (source.Stored)
        {
            source.WriteTo(packed);
            return new Packing(packed.Checksum, packed.Length, packed.Length);
        }
        using var plain = new CountingStream(new DeflateStream(packed, Level, leaveOpen: true), cancellation, ownsBase: true);
        source.WriteTo(plain);
        plain.Dispose();
        return new Packing(plain.Checksum, plain.Length, packed.Length);
    }
}

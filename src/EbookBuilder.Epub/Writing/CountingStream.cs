namespace EbookBuilder.Epub.Writing;

/// <summary>A stream that can only be written to.</summary>
internal abstract class WriteOnlyStream : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => Position;

    public override long Position { get => Written; set => throw new NotSupportedException(); }

    /// <summary>Bytes written so far.</summary>
    protected long Written { get; set; }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public sealed override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public abstract override void Write(ReadOnlySpan<byte> buffer);
}

/// <summary>Counts and checksums what it passes on, until it is told to stop.</summary>
internal sealed class CountingStream(Stream output, CancellationToken cancellation, bool ownsBase = false) : WriteOnlyStream
{
    /// <summary>CRC-32 of what was written so far.</summary>
    public uint Checksum { get; private set; }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        cancellation.ThrowIfCancellationRequested();
        Checksum = Crc32.Append(Checksum, buffer);
        Written += buffer.Length;
        output.Write(buffer);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && ownsBase) output.Dispose();
        base.Dispose(disposing);
    }
}

/// <summary>Keeps what is written to it, until that is more than <paramref name="limit"/> bytes.</summary>
internal sealed class KeptStream(int limit) : WriteOnlyStream
{
    private MemoryStream? _bytes = new();

    /// <summary>Everything that was written, or null where it was too much.</summary>
    public byte[]? Bytes() => _bytes?.ToArray();

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        Written += buffer.Length;
        if (Written > limit) _bytes = null;
        _bytes?.Write(buffer);
    }
}

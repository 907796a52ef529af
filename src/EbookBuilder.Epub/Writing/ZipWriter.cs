using System.Collections.Immutable;
using System.Text;

namespace EbookBuilder.Epub.Writing;

/// <summary>
/// Writes a ZIP archive (APPNOTE 6.3.10) whose bytes depend on its files alone: the given order, one time stamp, no platform
/// marks, no data descriptors, no extra field but ZIP64's where a size demands it. Files are packed side by side, unless they
/// are few, a bounded number ahead of the one that is being written.
/// </summary>
internal static class ZipWriter
{
    private const int Utf8Names = 1 << 11;

    /// <summary>The lists of a book of a thousand chapters, which stand at its head, take as long as a hundred chapters: so many are packed meanwhile.</summary>
    private const int MaxAhead = 128;

    /// <summary>A book of one short article has seven files. These are packed before the threads for them are awake, and no chapter is so large that its neighbours would wait long.</summary>
    private const int FewFiles = 8;

    private const uint Overflow = uint.MaxValue;

    public static void Write(ImmutableArray<ZipSource> sources, DateTimeOffset time, Stream output, CancellationToken cancellation)
    {
        using var archive = new CountingStream(output, cancellation);
        var stamp = DosTime(time);
        var entries = new List<ZipEntry>(sources.Length);
        foreach (var entry in sources.Length <= FewFiles ? sources.Select(source => ZipEntry.Pack(source, cancellation)) : Ahead(sources, cancellation))
        {
            entry.Offset = archive.Length;
            WriteHeader(archive, entry, stamp, central: false);
            entry.CopyTo(archive, cancellation);
            entries.Add(entry);
        }
        var start = archive.Length;
        foreach (var entry in entries) WriteHeader(archive, entry, stamp, central: true);
        WriteEnd(archive, start, entries.Count);
        output.Flush();
    }

    private static IEnumerable<ZipEntry> Ahead(ImmutableArray<ZipSource> sources, CancellationToken cancellation)
    {
        var running = new Queue<Task<ZipEntry>>();
        try
        {
            foreach (var source in sources)
            {
                cancellation.ThrowIfCancellationRequested();
                running.Enqueue(Task.Run(() => ZipEntry.Pack(source, cancellation), CancellationToken.None));
                if (running.Count > MaxAhead) yield return running.Dequeue().GetAwaiter().GetResult();
            }
            while (running.TryDequeue(out var task))
            {
                cancellation.ThrowIfCancellationRequested();
                yield return task.GetAwaiter().GetResult();
            }
        }
        finally
        {
            Task.WhenAll(running).ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default).Wait(CancellationToken.None);
        }
    }

    private static void WriteHeader(Stream archive, ZipEntry entry, uint stamp, bool central)
    {
        var name = Encoding.UTF8.GetBytes(entry.Source.Name);
        var extra = Zip64Extra(entry.Length, entry.PackedLength, central ? entry.Offset : null);
        var version = (ushort)(extra.Length > 0 ? 45 : 20);
        using var bytes = new MemoryStream();
        using var header = new BinaryWriter(bytes);
        header.Write(central ? 0x02014b50 : 0x04034b50);
        if (central) header.Write(version);
        header.Write(version);
        header.Write((ushort)(Ascii(name) ? 0 : Utf8Names));
        header.Write((ushort)(entry.Source.Stored ? 0 : 8));
        header.Write(stamp);
        header.Write(entry.Checksum);
        header.Write(extra.Length > 0 && !central ? Overflow : Clamp(entry.PackedLength));
        header.Write(extra.Length > 0 && !central ? Overflow : Clamp(entry.Length));
        header.Write((ushort)name.Length);
        header.Write((ushort)extra.Length);
        if (central)
        {
            header.Write((ushort)0);
            header.Write((ushort)0);
            header.Write((ushort)0);
            header.Write(0u);
            header.Write(Clamp(entry.Offset));
        }
        header.Write(name);
        header.Write(extra);
        header.Flush();
        bytes.WriteTo(archive);
    }

    /// <summary>The ZIP64 field (APPNOTE, 4.5.3): in a local header (no offset) both sizes, in the directory only what does not fit.</summary>
    internal static byte[] Zip64Extra(long length, long packedLength, long? offset)
    {
        long[] sizes = [length, packedLength];
        long[] values = offset is { } place ? [.. sizes.Append(place).Where(value => value >= Overflow)]
            : sizes.Any(size => size >= Overflow) ? sizes : [];
        if (values.Length == 0) return [];
        using var bytes = new MemoryStream();
        using var extra = new BinaryWriter(bytes);
        extra.Write((ushort)1);
        extra.Write((ushort)(8 * values.Length));
        foreach (var value in values) extra.Write(value);
        extra.Flush();
        return bytes.ToArray();
    }

    private static void WriteEnd(CountingStream archive, long start, int count)
    {
        var size = archive.Length - start;
        using var bytes = new MemoryStream();
        using var end = new BinaryWriter(bytes);
        if (start >= Overflow || size >= Overflow || count >= ushort.MaxValue) WriteZip64End(end, start, size, count);
        end.Write(0x06054b50);
        end.Write(0);
        var shown = (ushort)Math.Min(count, ushort.MaxValue);
        end.Write(shown);
        end.Write(shown);
        end.Write(Clamp(size));
        end.Write(Clamp(start));
        end.Write((ushort)0);
        end.Flush();
        bytes.WriteTo(archive);
    }

    private static void WriteZip64End(BinaryWriter end, long start, long size, int count)
    {
        end.Write(0x06064b50);
        end.Write(44L);
        end.Write((ushort)45);
        end.Write((ushort)45);
        end.Write(0L);
        end.Write((long)count);
        end.Write((long)count);
        end.Write(size);
        end.Write(start);
        end.Write(0x07064b50);
        end.Write(0);
        end.Write(start + size);
        end.Write(1);
    }

    private static uint Clamp(long value) => value >= Overflow ? Overflow : (uint)value;

    private static bool Ascii(byte[] name) => !name.AsSpan().ContainsAnyExceptInRange((byte)0, (byte)127);

    /// <summary>MS-DOS date and time, UTC: from 1980 to 2107 in steps of two seconds.</summary>
    private static uint DosTime(DateTimeOffset time)
    {
        var utc = time.UtcDateTime;
        if (utc.Year < 1980) return (1 << 21) | (1 << 16);
        if (utc.Year > 2107) utc = new DateTime(2107, 12, 31, 23, 59, 58, DateTimeKind.Utc);
        return (uint)(((utc.Year - 1980) << 25) | (utc.Month << 21) | (utc.Day << 16) | (utc.Hour << 11) | (utc.Minute << 5) | (utc.Second >> 1));
    }
}

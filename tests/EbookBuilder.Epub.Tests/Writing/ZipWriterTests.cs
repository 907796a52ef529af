using System.Collections.Immutable;
using System.IO.Compression;
using EbookBuilder.Epub.Writing;

namespace EbookBuilder.Epub.Tests.Writing;

public sealed class ZipWriterTests
{
    [Fact]
    public void Files_of_every_size_come_back()
    {
        var sizes = new[] { 0, 1, 7, 8, 9, 1000, 70_000, 5_000_000, 9_000_000 };
        var sources = sizes.SelectMany(size => new[] { Source($"stored-{size}", size, stored: true), Source($"packed-{size}", size, stored: false) }).ToImmutableArray();
        using var zip = new ZipArchive(new MemoryStream(Write(sources)));
        Assert.Equal(sources.Select(source => source.Name), zip.Entries.Select(entry => entry.FullName));
        foreach (var entry in zip.Entries)
        {
            using var content = new MemoryStream();
            using (var stream = entry.Open()) stream.CopyTo(content);
            var size = int.Parse(entry.Name.Split('-')[1], System.Globalization.CultureInfo.InvariantCulture);
            Assert.Equal(Content(size), content.ToArray());
            Assert.Equal(Crc32.Append(0, Content(size)), entry.Crc32);
        }
    }

    [Fact]
    public void The_checksum_is_the_one_that_the_format_asks_for() =>
        Assert.Equal(0xCBF43926u, Crc32.Append(Crc32.Append(0, "123"u8), "456789"u8));

    [Fact]
    public void More_files_than_ZIP_can_count_are_ZIP64()
    {
        var sources = Enumerable.Range(0, 66_000).Select(number => ZipSource.Text($"f{number}", "") with { Stored = true }).ToImmutableArray();
        using var zip = new ZipArchive(new MemoryStream(Write(sources)));
        Assert.Equal(66_000, zip.Entries.Count);
        Assert.Equal("f65999", zip.Entries[^1].FullName);
    }

    [Fact]
    public void Sizes_beyond_32_bits_are_ZIP64()
    {
        var local = ZipWriter.Zip64Extra(5L << 30, 1L << 20, offset: null);
        Assert.Equal([1, 0, 16, 0, 0, 0, 0, 64, 1, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0], local);
        var central = ZipWriter.Zip64Extra(5L << 30, 1L << 20, 6L << 30);
        Assert.Equal([1, 0, 16, 0, 0, 0, 0, 64, 1, 0, 0, 0, 0, 0, 0, 128, 1, 0, 0, 0], central);
        Assert.Empty(ZipWriter.Zip64Extra(uint.MaxValue - 1L, 5, 7));
    }

    [Fact]
    public void A_large_file_that_changes_while_it_is_written_is_an_error()
    {
        var calls = 0;
        var source = new ZipSource("big", output => output.Write(Content(6_000_000 + calls++))) { Stored = true };
        Assert.Throws<IOException>(() => Write([source]));
    }

    [Fact]
    public void A_file_that_cannot_be_read_stops_the_writing()
    {
        var sources = Enumerable.Range(0, 100).Select(number => number == 50 ? new ZipSource("bad", _ => throw new IOException("gone")) : Source($"f-{number}", 10, stored: false));
        Assert.Equal("gone", Assert.Throws<IOException>(() => Write([.. sources])).Message);
    }

    [Fact]
    public void Cancelling_stops_the_writing()
    {
        using var source = new CancellationTokenSource();
        var sources = Enumerable.Range(0, 1000).Select(number => new ZipSource($"f{number}", _ => source.Cancel()));
        Assert.Throws<OperationCanceledException>(() => ZipWriter.Write([.. sources], DateTimeOffset.UnixEpoch, Stream.Null, source.Token));
    }

    [Fact]
    public void Cancelling_stops_in_the_middle_of_a_file()
    {
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        var endless = new ZipSource("endless", output =>
        {
            while (true) output.Write(new byte[4096]);
        });
        Assert.ThrowsAny<OperationCanceledException>(() => ZipWriter.Write([endless], DateTimeOffset.UnixEpoch, Stream.Null, source.Token));
    }

    private static ZipSource Source(string name, int size, bool stored) => new(name, output => output.Write(Content(size))) { Stored = stored };

    private static byte[] Content(int size)
    {
        var bytes = new byte[size];
        for (var i = 0; i < size; i++) bytes[i] = (byte)((i * 2654435761L) >> 13);
        return bytes;
    }

    private static byte[] Write(ImmutableArray<ZipSource> sources)
    {
        using var bytes = new MemoryStream();
        ZipWriter.Write(sources, DateTimeOffset.UnixEpoch, bytes, CancellationToken.None);
        return bytes.ToArray();
    }
}

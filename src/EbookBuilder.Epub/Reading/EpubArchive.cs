using System.IO.Compression;

namespace EbookBuilder.Epub.Reading;

/// <summary>The files of a container, unpacked under the limits of <see cref="EpubReaderOptions"/>, in the order of the archive.</summary>
internal sealed class EpubArchive
{
    private const int RatioFloor = 16 << 20;

    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _anyCase = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _order = [];
    private readonly EpubReaderOptions _options;
    private readonly ReadingLog _log;
    private long _total;

    private EpubArchive(EpubReaderOptions options, ReadingLog log) => (_options, _log) = (options, log);

    /// <summary>Every path, as the archive lists them.</summary>
    public IReadOnlyList<string> Paths => _order;

    /// <exception cref="EpubException">No archive, or one that goes beyond a limit or out of its folder.</exception>
    public static EpubArchive Open(Stream stream, EpubReaderOptions options, ReadingLog log)
    {
        var archive = new EpubArchive(options, log);
        try
        {
            using var zip = new ZipArchive(archive.Seekable(stream), ZipArchiveMode.Read, leaveOpen: true);
            if (zip.Entries.Count > options.MaxEntries) throw Beyond($"the container has {zip.Entries.Count} files, more than {options.MaxEntries}", "");
            archive.Report(zip);
            foreach (var entry in zip.Entries) archive.Add(entry);
        }
        catch (Exception fault) when (fault is InvalidDataException or NotSupportedException or ArgumentException or OverflowException or EndOfStreamException)
        {
            throw ReadingLog.Fatal(ReadingLog.Archive, "the file is no readable ZIP archive", "", fault);
        }
        return archive;
    }

    /// <summary>The content of a file, by its exact path.</summary>
    public byte[] this[string path] => _files[path];

    /// <summary>The path under which the archive has a file: as asked, else in other case or escaped, which is forgiven.</summary>
    public string? Find(string path, string askedBy)
    {
        if (_files.ContainsKey(path)) return path;
        if (!_anyCase.TryGetValue(path, out var found) && !_anyCase.TryGetValue(Uri.UnescapeDataString(path), out found)
            && !_anyCase.TryGetValue(Uri.EscapeDataString(path).Replace("%2F", "/", StringComparison.Ordinal), out found)) return null;
        _log.Forgave(ReadingLog.Name, $"\"{path}\" is spelled \"{found}\" in the container", askedBy);
        return found;
    }

    private static EpubException Beyond(string message, string file) => ReadingLog.Fatal(ReadingLog.Limit, message, file);

    private Stream Seekable(Stream stream)
    {
        if (stream.CanSeek) return stream;
        var memory = new MemoryStream();
        Copy(stream, memory, _options.MaxTotalBytes, "", "the archive is larger");
        memory.Position = 0;
        return memory;
    }

    private void Report(ZipArchive zip)
    {
        if (zip.Entries.Count == 0 || zip.Entries[0].FullName != "mimetype") _log.Forgave(ReadingLog.Mimetype, "the first file is not \"mimetype\"", "mimetype");
    }

    private void Add(ZipArchiveEntry entry)
    {
        if (entry.FullName.EndsWith('/') || entry.FullName.EndsWith('\\')) return;
        var path = PathOf(entry.FullName);
        if (_files.ContainsKey(path))
        {
            _log.Forgave(ReadingLog.Duplicate, "the container has this file twice; the first is read", path);
            return;
        }
        if (Unpack(entry, path) is not { } content) return;
        _files.Add(path, content);
        _anyCase.TryAdd(path, path);
        _order.Add(path);
        if (path == "mimetype" && !content.AsSpan().SequenceEqual("application/epub+zip"u8))
            _log.Forgave(ReadingLog.Mimetype, "\"mimetype\" does not say application/epub+zip", path);
    }

    private string PathOf(string name)
    {
        var plain = name.Replace('\\', '/').TrimStart('/');
        if (plain.Split('/').Contains(".."))
            throw ReadingLog.Fatal(ReadingLog.Escape, $"the container has a file that climbs out of it: \"{name}\"", "");
        if (plain != name) _log.Forgave(ReadingLog.Name, $"the container calls this file \"{name}\"", plain);
        return plain;
    }

    private byte[]? Unpack(ZipArchiveEntry entry, string path)
    {
        using var content = new MemoryStream();
        try
        {
            using var packed = entry.Open();
            Copy(packed, content, Math.Min(_options.MaxEntryBytes, _options.MaxTotalBytes - _total), path, "the file unpacks", entry.CompressedLength);
        }
        catch (Exception fault) when (fault is InvalidDataException or NotSupportedException or IOException)
        {
            _log.Lost(ReadingLog.Unreadable, $"the file cannot be unpacked: {fault.Message.TrimEnd('.')}", path);
            return null;
        }
        _total += content.Length;
        return content.ToArray();
    }

    private void Copy(Stream from, MemoryStream to, long limit, string path, string what, long packedLength = long.MaxValue)
    {
        var buffer = new byte[81920];
        for (int count; (count = from.Read(buffer)) > 0;)
        {
            to.Write(buffer, 0, count);
            if (to.Length > limit) throw Beyond($"{what} to more than the {limit} bytes allowed", path);
            if (to.Length > RatioFloor && to.Length / _options.MaxRatio > packedLength)
                throw Beyond($"{what} to more than {_options.MaxRatio} times its packed size", path);
        }
    }
}

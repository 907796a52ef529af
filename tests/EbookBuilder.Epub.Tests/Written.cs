using System.IO.Compression;
using EbookBuilder.Epub.Publication;
using EbookBuilder.Epub.Writing;

namespace EbookBuilder.Epub.Tests;

/// <summary>Books as bytes, and what lies in them.</summary>
internal static class Written
{
    public static byte[] Bytes(Book book)
    {
        using var bytes = new MemoryStream();
        PackageWriter.Write(book, bytes);
        return bytes.ToArray();
    }

    public static string Text(byte[] epub, string path) => EbookBuilder.Epub.Reading.TextContent.Decode(Files(epub).Single(file => file.Path == path).Content);

    public static List<(string Path, byte[] Content)> Files(byte[] epub)
    {
        using var zip = new ZipArchive(new MemoryStream(epub));
        return [.. zip.Entries.Select(entry => (entry.FullName, Content(entry)))];
    }

    /// <summary>The same publication with its files changed, as careless hands would pack it.</summary>
    public static byte[] Repack(byte[] epub, Func<List<(string Path, byte[] Content)>, IEnumerable<(string Path, byte[] Content)>> change)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in change(Files(epub)))
            {
                using var entry = zip.CreateEntry(path).Open();
                entry.Write(content);
            }
        }
        return bytes.ToArray();
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var content = new MemoryStream();
        using var stream = entry.Open();
        stream.CopyTo(content);
        return content.ToArray();
    }
}

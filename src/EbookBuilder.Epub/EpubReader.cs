using EbookBuilder.Epub.Reading;

namespace EbookBuilder.Epub;

/// <summary>
/// Reads EPUB 2 and 3, also where a file breaks the rules: what was forgiven stands in <see cref="EpubBook.Diagnostics"/>.
/// Nothing outside the container is ever opened.
/// </summary>
public static class EpubReader
{
    /// <summary>Reads the file at a path.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="EpubException">It is no publication, or one that goes beyond the limits.</exception>
    public static EpubBook Read(string filePath, EpubReaderOptions? options = null)
    {
        using var stream = new FileStream(filePath, FileMode.Open, FileAccess.Read, FileShare.Read);
        return Read(stream, leaveOpen: true, options);
    }

    /// <summary>Reads a publication that is held in memory.</summary>
    /// <exception cref="EpubException">It is no publication, or one that goes beyond the limits.</exception>
    public static EpubBook Read(byte[] epubData, EpubReaderOptions? options = null) =>
        Read(new MemoryStream(epubData, writable: false), leaveOpen: false, options);

    /// <summary>Reads a stream, which need not be seekable; it is closed unless <paramref name="leaveOpen"/>.</summary>
    /// <exception cref="EpubException">It is no publication, or one that goes beyond the limits.</exception>
    public static EpubBook Read(Stream stream, bool leaveOpen = false, EpubReaderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        try
        {
            var log = new ReadingLog();
            return new BookReader(EpubArchive.Open(stream, options ?? new EpubReaderOptions(), log), options ?? new EpubReaderOptions(), log).Read();
        }
        finally
        {
            if (!leaveOpen) stream.Dispose();
        }
    }
}

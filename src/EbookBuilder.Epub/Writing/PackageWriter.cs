using System.Collections.Immutable;
using EbookBuilder.Epub.Publication;

namespace EbookBuilder.Epub.Writing;

/// <summary>
/// Writes a <see cref="Book"/> as EPUB 3.3, with the NCX and the guide that EPUB 2 readers look for. The same book gives the
/// same bytes: nothing of the machine, the hour, the culture or the number of processors enters the package.
/// </summary>
public static class PackageWriter
{
    /// <summary>The package document.</summary>
    public static BookPath PackageDocumentPath { get; } = new("EPUB/package.opf");

    /// <summary>The navigation document; it is not part of the reading order.</summary>
    public static BookPath NavigationPath { get; } = new("EPUB/nav.xhtml");

    /// <summary>The NCX, for EPUB 2 readers.</summary>
    public static BookPath NcxPath { get; } = new("EPUB/toc.ncx");

    /// <summary>The OCF container document.</summary>
    public static BookPath ContainerPath { get; } = new("META-INF/container.xml");

    /// <summary>Writes the book to <paramref name="output"/>, which need not be seekable and stays open.</summary>
    /// <exception cref="ArgumentException">
    /// The book contradicts itself (two files of one path, an entry that leads nowhere, a chapter without a title). Nothing was written.
    /// </exception>
    /// <exception cref="IOException">The output could not be written, or a resource changed while it was read.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was signalled; the output is incomplete.</exception>
    public static void Write(Book book, Stream output, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(output);
        ZipWriter.Write(Entries(book), book.Metadata.Modified, output, cancellation);
    }

    /// <summary>Every file of the package, in the order in which it is written.</summary>
    internal static ImmutableArray<ZipSource> Entries(Book book)
    {
        var chapters = book.Chapters.SelectSideBySide(ChapterContent.Of);
        BookContract.Demand(book, chapters);
        var package = new Package(book, chapters);
        return
        [
            ZipSource.Text("mimetype", "application/epub+zip") with { Stored = true },
            ZipSource.Of(ContainerPath, output => ContainerDocument.Write(output, PackageDocumentPath)),
            ZipSource.Of(PackageDocumentPath, output => PackageDocument.Write(package, output)),
            ZipSource.Of(NavigationPath, output => NavigationDocument.Write(package, output)),
            ZipSource.Of(NcxPath, output => NcxDocument.Write(package, output)),
            .. book.Chapters.Select(chapter => ZipSource.Of(chapter.Path, output => ContentDocument.Write(chapter, book.PageProgression, output))),
            .. book.Resources.OrderBy(resource => resource.Path).Select(ZipSource.Of),
        ];
    }
}

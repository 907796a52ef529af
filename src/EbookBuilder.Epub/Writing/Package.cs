using System.Collections.Immutable;
using EbookBuilder.Epub.Publication;

namespace EbookBuilder.Epub.Writing;

/// <summary>A book that keeps its contract, with what the package, navigation and NCX documents all need to know of it.</summary>
internal sealed class Package
{
    public Package(Book book, ImmutableArray<ChapterContent> chapters)
    {
        Book = book;
        Points = book.Contents.Points.IsDefaultOrEmpty
            ? [.. book.Chapters.Where(chapter => chapter.Linear).Select(chapter => new NavPoint(chapter.Title, chapter.Path))]
            : book.Contents.Points;
        Manifest = ManifestItem.List(book, chapters);
        Landmarks = Landmark.List(book);
        ReadingOrder = new ReadingOrder(chapters);
    }

    public Book Book { get; }

    /// <summary>The contents; one entry per chapter where the book states none, since a navigation document must not be empty.</summary>
    public ImmutableArray<NavPoint> Points { get; }

    public ImmutableArray<ManifestItem> Manifest { get; }

    public ImmutableArray<Landmark> Landmarks { get; }

    public ReadingOrder ReadingOrder { get; }

    public string Language => Book.Metadata.Language;

    /// <summary>The <c>dir</c> of what is written in the book's own language, or null where left to right is understood.</summary>
    public string? Direction => RightToLeftScripts.Writes(Language) ? "rtl" : null;
}

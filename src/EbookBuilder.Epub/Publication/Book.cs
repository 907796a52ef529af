using System.Collections.Immutable;
using System.Xml.Linq;

namespace EbookBuilder.Epub.Publication;

/// <summary>A publication, ready to be written: nothing in it depends on how it was made.</summary>
public sealed record Book
{
    /// <summary>What the package document says of the whole.</summary>
    public required Metadata Metadata { get; init; }

    /// <summary>The content documents in reading order.</summary>
    public ImmutableArray<Chapter> Chapters { get; init; } = [];

    /// <summary>Everything else in the package: stylesheets, images, fonts.</summary>
    public ImmutableArray<Resource> Resources { get; init; } = [];

    /// <summary>The one tree that feeds the navigation document, the NCX and the guide.</summary>
    public ContentsTree Contents { get; init; } = ContentsTree.Empty;

    /// <summary>The page list, in reading order; empty where no pages are known.</summary>
    public ImmutableArray<NavPoint> Pages { get; init; } = [];

    /// <summary>The image that is the cover, one of <see cref="Resources"/>, or null.</summary>
    public BookPath? Cover { get; init; }

    /// <summary>Which way pages turn (EPUB 3.3, 5.7.2).</summary>
    public TextDirection PageProgression { get; init; } = TextDirection.Auto;
}

/// <summary>The direction of text or of page turning.</summary>
public enum TextDirection
{
    /// <summary>Nothing is stated.</summary>
    Auto,

    /// <summary>Left to right.</summary>
    LeftToRight,

    /// <summary>Right to left.</summary>
    RightToLeft,
}

/// <summary>One content document.</summary>
/// <param name="Path">Where it lies in the package.</param>
/// <param name="Title">Plain text; never empty.</param>
/// <param name="Role">What it is for the book.</param>
/// <param name="Language">BCP 47.</param>
/// <param name="Body">An XHTML <c>body</c>. Its hrefs are package hrefs, relative to <paramref name="Path"/>.</param>
public sealed record Chapter(BookPath Path, string Title, ChapterRole Role, string Language, XElement Body)
{
    /// <summary>The base direction of the text.</summary>
    public TextDirection Direction { get; init; } = TextDirection.Auto;

    /// <summary>Stylesheets, in cascade order.</summary>
    public ImmutableArray<BookPath> Stylesheets { get; init; } = [];

    /// <summary>False for a document that is only reached by a link.</summary>
    public bool Linear { get; init; } = true;

    /// <summary>The author's file, relative to the book folder, for messages; null for a page that the pipeline made.</summary>
    public string? SourceFile { get; init; }
}

/// <summary>A file of the package that is no content document. Its bytes are opened when they are written.</summary>
/// <param name="Path">Where it lies in the package.</param>
/// <param name="MediaType">Its media type, by its first bytes.</param>
/// <param name="Open">Opens the content anew at each call; the caller disposes the stream.</param>
public sealed record Resource(BookPath Path, string MediaType, Func<Stream> Open)
{
    /// <summary>A resource held in memory.</summary>
    public static Resource FromBytes(BookPath path, string mediaType, byte[] content) =>
        new(path, mediaType, () => new MemoryStream(content, writable: false));
}

/// <summary>The tree of contents.</summary>
/// <param name="Points">The top level, in reading order.</param>
public sealed record ContentsTree(ImmutableArray<NavPoint> Points)
{
    /// <summary>A tree without entries.</summary>
    public static ContentsTree Empty { get; } = new([]);

    /// <summary>Every point, parents before their children.</summary>
    public IEnumerable<NavPoint> Flatten() => Points.SelectMany(Flatten);

    private static IEnumerable<NavPoint> Flatten(NavPoint point) => point.Children.SelectMany(Flatten).Prepend(point);
}

/// <summary>One entry of the contents, or one page of a page list.</summary>
/// <param name="Title">Plain text; never empty.</param>
/// <param name="Target">The document it leads to; null for a heading without a page of its own (which then has children).</param>
/// <param name="Fragment">The id inside that document, or null for its start.</param>
public sealed record NavPoint(string Title, BookPath? Target, string? Fragment = null)
{
    /// <summary>The entries below, in reading order.</summary>
    public ImmutableArray<NavPoint> Children { get; init; } = [];
}

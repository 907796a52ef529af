using System.Collections.Concurrent;
using static EbookBuilder.Epub.Publication.Xhtml;

namespace EbookBuilder.Binding;

/// <summary>
/// Pages that show one image each, for links that lead to an image: a link may only lead to a content document of the spine
/// (EPUB 3.3, 5.7.1 and 6.1). They stand outside the linear reading order.
/// </summary>
internal sealed class ImagePages
{
    private readonly ConcurrentDictionary<BookPath, Chapter> _pages = new();

    /// <summary>Every page, ordered by path.</summary>
    public ImmutableArray<Chapter> All => [.. _pages.Values.OrderBy(page => page.Path)];

    /// <summary>The page of an image. Of the names that its file has, the first in order is its title, whichever link came first.</summary>
    public BookPath For(BookPath image, string file, string language)
    {
        var path = new BookPath($"EPUB/text/image-{Path.GetFileNameWithoutExtension(image.Name)}.xhtml");
        _pages.AddOrUpdate(path, _ => Page(path, image, file, language),
            (_, known) => string.CompareOrdinal(known.SourceFile + known.Language, file + language) <= 0 ? known : Page(path, image, file, language));
        return path;
    }

    private static Chapter Page(BookPath path, BookPath image, string file, string language)
    {
        var title = file[(file.LastIndexOf('/') + 1)..];
        var figure = Element("figure", Element("img", new XAttribute("src", image.HrefFrom(path)), new XAttribute("alt", title)));
        return new Chapter(path, title, ChapterRole.Chapter, language, Element("body", figure)) { Linear = false, SourceFile = file };
    }
}

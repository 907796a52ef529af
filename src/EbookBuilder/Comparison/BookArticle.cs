using System.Text.RegularExpressions;
using EbookBuilder.Epub;

namespace EbookBuilder.Comparison;

/// <summary>An article as a book holds it.</summary>
public sealed partial class BookArticle
{
    private readonly string _markup;

    private BookArticle(EpubTextFile file, string? title, int place)
    {
        _markup = file.TextContent;
        var text = file.ToPlainText();
        (Path, Place, Words) = (file.Href, place, new(text));
        Title = title ?? text.Split('\n').Select(line => line.Trim()).FirstOrDefault(line => line.Length > 0) ?? file.Href;
    }

    /// <summary>Its file, relative to the package document.</summary>
    public string Path { get; }

    /// <summary>Its title: of its entry in the contents, else its first line.</summary>
    public string Title { get; }

    /// <summary>Its place in the reading order, from 1, counting articles alone.</summary>
    public int Place { get; }

    /// <summary>Its words.</summary>
    internal WordBag Words { get; }

    /// <summary>Whether text and markup are the same.</summary>
    public bool HasSameContent(BookArticle other) => _markup == other._markup;

    /// <summary>The articles of a book in reading order; pages about the book itself (cover, title, contents) are none.</summary>
    internal static ImmutableArray<BookArticle> Of(EpubBook book)
    {
        var titles = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in book.TableOfContents.SelectMany(WithAllBelow))
            if (entry.AbsolutePath is { } path && entry.Title.Length > 0) titles.TryAdd(path, entry.Title);
        var nav = book.Format.Paths.NavAbsolutePath;
        return [.. book.SpecialResources.HtmlInReadingOrder.Where(file => file.AbsolutePath != nav && !BookPage().IsMatch(Head(file)))
            .Select((file, i) => new BookArticle(file, titles.GetValueOrDefault(file.AbsolutePath), i + 1))];
    }

    private static IEnumerable<EpubChapter> WithAllBelow(EpubChapter chapter) => chapter.SubChapters.SelectMany(WithAllBelow).Prepend(chapter);

    private static string Head(EpubTextFile file) => file.TextContent is { Length: > 3000 } text ? text[..3000] : file.TextContent;

    [GeneratedRegex("<(?:body|section|div|nav)\\b[^>]{0,300}\\bepub:type=[\"'](?:cover|titlepage|halftitlepage|toc|landmarks|loi|lot)\\b")]
    private static partial Regex BookPage();
}

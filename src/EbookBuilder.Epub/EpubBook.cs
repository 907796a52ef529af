using System.Text;
using EbookBuilder.Epub.Format;
using EbookBuilder.Epub.Publication;
using EbookBuilder.Epub.Reading;

namespace EbookBuilder.Epub;

/// <summary>A publication that was read. It stands on its own: the file or stream it came from is no longer needed.</summary>
public sealed class EpubBook
{
    /// <summary>The documents of the format, as they were read.</summary>
    public required EpubFormat Format { get; init; }

    /// <summary>The first title, or null.</summary>
    public string? Title => Format.Opf.Metadata.Titles is [var first, ..] ? first : null;

    /// <summary>The names of the creators.</summary>
    public IEnumerable<string> Authors => Format.Opf.Metadata.Creators.Select(creator => creator.Text).Where(name => name.Length > 0);

    /// <summary>The files by kind.</summary>
    public required EpubResources Resources { get; init; }

    /// <summary>Container, package and the reading order.</summary>
    public required EpubSpecialResources SpecialResources { get; init; }

    /// <summary>The bytes of the cover image, or null.</summary>
    public byte[]? CoverImage { get; init; }

    /// <summary>The contents: of the navigation document, else of the NCX, else one entry per document of the reading order.</summary>
    public required IReadOnlyList<EpubChapter> TableOfContents { get; init; }

    /// <summary>What was forgiven while the book was read.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Every file of the container by its path, in the container's order, also what no manifest names.</summary>
    internal IReadOnlyList<KeyValuePair<string, byte[]>> Files { get; init; } = [];

    /// <summary>The words of the book in reading order, one line per block and an empty line between documents.</summary>
    public string ToPlainText()
    {
        var text = new StringBuilder();
        foreach (var html in SpecialResources.HtmlInReadingOrder)
        {
            var words = PlainText.Of(html.TextContent);
            if (words.Length > 0) text.Append(words).Append("\n\n");
        }
        return text.ToString().TrimEnd('\n');
    }
}

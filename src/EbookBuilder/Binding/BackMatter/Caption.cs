using EbookBuilder.Gathering;
using EbookBuilder.Passes;
using static EbookBuilder.Epub.Publication.Xhtml;

namespace EbookBuilder.Binding;

/// <summary>Something with a caption.</summary>
/// <param name="Kind">Which list it belongs to.</param>
/// <param name="Element">The <c>figure</c> or <c>table</c>.</param>
/// <param name="Text">The caption on one line; never empty.</param>
internal sealed record Caption(BookList Kind, XElement Element, string Text)
{
    /// <summary>Every captioned thing of a body, in document order. A table in a figure is one thing, listed where it has its caption.</summary>
    public static IEnumerable<Caption> In(XElement body)
    {
        foreach (var element in body.Descendants())
        {
            var words = element.Name == Name("figure") ? element.Elements(Name("figcaption")).FirstOrDefault()
                : element.Name == Name("table") ? element.Element(Name("caption")) : null;
            if (words is not null && Headings.TextOf(words) is { Length: > 0 } text) yield return new(KindOf(element), element, text);
        }
    }

    private static BookList KindOf(XElement element)
    {
        if (element.Name == Name("table")) return BookList.Tables;
        var content = element.Descendants().FirstOrDefault(inner => inner.Name.LocalName is "img" or "svg" or "table" or "pre" or "math");
        return content?.Name.LocalName switch { "table" => BookList.Tables, "pre" => BookList.Listings, _ => BookList.Figures };
    }
}

using EbookBuilder.Passes;
using static EbookBuilder.Epub.Publication.Xhtml;

namespace EbookBuilder.Binding;

/// <summary>A term marked for the index: <c>span.index</c>, <c>dfn</c>, or any element that states its entry.</summary>
/// <param name="Element">The marked element.</param>
/// <param name="Entry">The entry, then the sub-entry, and so on; at least one.</param>
internal sealed record IndexMark(XElement Element, ImmutableArray<string> Entry)
{
    /// <summary>The entry that an author states: <c>water!deep</c> for the sub-entry <c>deep</c> of <c>water</c>, as LaTeX has it. Read from <c>data-index-term</c>.</summary>
    public static readonly XName Term = Xhtml.Source + "index-term";

    /// <summary>The entry to look up instead; the mark is then no place of its own. Read from <c>data-index-see</c>.</summary>
    public static readonly XName SeeName = Xhtml.Source + "index-see";

    /// <summary>A related entry. Read from <c>data-index-see-also</c>.</summary>
    public static readonly XName SeeAlsoName = Xhtml.Source + "index-see-also";

    /// <summary>The entry to look up instead, or null.</summary>
    public string? See => Element.Attribute(SeeName)?.Value;

    /// <summary>A related entry, or null.</summary>
    public string? SeeAlso => Element.Attribute(SeeAlsoName)?.Value;

    /// <summary>Every mark of a body, in document order.</summary>
    public static IEnumerable<IndexMark> In(XElement body)
    {
        foreach (var element in body.Descendants())
        {
            if (!IsMarked(element)) continue;
            var stated = element.Attribute(Term)?.Value ?? (element.Name == Name("dfn") ? element.Attribute("title")?.Value : null) ?? Headings.TextOf(element);
            var entry = stated.Split('!', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            if (entry.Length > 0) yield return new(element, [.. entry]);
        }
    }

    private static bool IsMarked(XElement element) =>
        element.Name == Name("dfn") || element.Attribute(Term) is not null
        || (element.Attribute("class")?.Value is { } classes && element.Name == Name("span") && classes.Split(' ').Contains("index"));
}

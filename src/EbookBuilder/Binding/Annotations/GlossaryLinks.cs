using EbookBuilder.Passes;
using static EbookBuilder.Epub.Publication.Xhtml;

namespace EbookBuilder.Binding;

/// <summary>Links the first use of each glossary term in a chapter to its entry (DPUB-ARIA 1.1, doc-glossref). No entry leads back: mutual links are notes to Kindle.</summary>
internal static class GlossaryLinks
{
    /// <summary>The documents of one chapter, in order.</summary>
    public static IEnumerable<ChapterDocument> Apply(IEnumerable<ChapterDocument> chapter, TermTree terms)
    {
        var used = new HashSet<Anchor>();
        foreach (var document in chapter) yield return document.Draft.Role == ChapterRole.Glossary ? document : Apply(document, terms, used);
    }

    private static ChapterDocument Apply(ChapterDocument document, TermTree terms, HashSet<Anchor> used)
    {
        var body = new XElement(document.Body);
        var isChanged = false;
        foreach (var text in RunningText.In(body, IsClosed).ToList())
        {
            var uses = terms.In(text.Value).Where(found => used.Add(found.Anchor)).ToList();
            if (uses.Count == 0) continue;
            text.ReplaceWith(Linked(text.Value, uses, document.Path));
            isChanged = true;
        }
        return isChanged ? document with { Body = body } : document;
    }

    private static IEnumerable<object> Linked(string text, List<(int Start, int Length, Anchor Anchor)> uses, BookPath from)
    {
        var done = 0;
        foreach (var (start, length, anchor) in uses)
        {
            yield return text[done..start];
            yield return Element("a", new XAttribute("href", anchor.Path.HrefFrom(from, anchor.Id)), new XAttribute(Xhtml.Type, "glossref"), new XAttribute("role", "doc-glossref"),
                text.Substring(start, length));
            done = start + length;
        }
        yield return text[done..];
    }

    private static bool IsClosed(XElement element) =>
        RunningText.IsClosed(element) || Headings.LevelOf(element) > 0 || element.Name.LocalName is "header" or "dt" or "dfn" or "nav" or "aside" or "figcaption" or "caption" or "th";
}

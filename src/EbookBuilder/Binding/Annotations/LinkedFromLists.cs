using EbookBuilder.Languages;
using static EbookBuilder.Epub.Publication.Xhtml;

namespace EbookBuilder.Binding;

/// <summary>
/// Ends each chapter with the titles of the chapters that link to it. The titles are text, no links: each would be the way back of a link, and to Kindle two
/// links that lead to each other are a note and its call (Kindle Publishing Guidelines, footnotes; docs/decisions tells more).
/// </summary>
internal static class LinkedFromLists
{
    /// <summary>The documents, the last one of each chapter with its list.</summary>
    public static IEnumerable<ChapterDocument> Apply(IReadOnlyList<ChapterDocument> documents)
    {
        var callers = Callers(documents);
        var ends = documents.GroupBy(document => document.Source, StringComparer.Ordinal).Select(group => group.Last().Path).ToHashSet();
        return documents.Select(document => ends.Contains(document.Path) && callers[document.Source].Any() ? WithList(document, callers[document.Source]) : document);
    }

    private static ILookup<string, ChapterDocument> Callers(IReadOnlyList<ChapterDocument> documents)
    {
        var owners = documents.ToDictionary(document => document.Path, document => document.Source);
        return documents.SelectMany(document => document.Body.Descendants(Name("a"))
                .Select(link => link.Attribute("href")?.Value is { } href && document.Path.TryResolve(href, out var target, out _) ? owners.GetValueOrDefault(target) : null)
                .OfType<string>().Where(target => target != document.Source).Select(target => (Target: target, Caller: document)))
            .DistinctBy(pair => (pair.Target, pair.Caller.Source))
            .ToLookup(pair => pair.Target, pair => pair.Caller, StringComparer.Ordinal);
    }

    private static ChapterDocument WithList(ChapterDocument document, IEnumerable<ChapterDocument> callers)
    {
        var list = Element("div", new XAttribute("class", "linked-from"),
            Element("p", new XAttribute("class", "label"), MatterWords.In(document.Draft.Language).LinkedFrom + ":"),
            Element("ul", callers.Select(caller => Element("li", caller.Draft.Title))));
        return document with { Body = new XElement(document.Body.Name, document.Body.Attributes(), document.Body.Nodes(), list) };
    }
}

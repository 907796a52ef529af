using EbookBuilder.Languages;
using EbookBuilder.Passes;

namespace EbookBuilder.Binding;

/// <summary>
/// What a cross reference (<c>ref:ID</c>) says where its author gave no words: <c>Chapter 3</c>, <c>Section 3.2</c>, <c>Figure 2.1</c>; the title where the book
/// numbers nothing.
/// </summary>
internal sealed class CrossReferences
{
    private readonly Dictionary<string, (Anchor Anchor, XElement Element, ChapterDocument Document)> _targets = new(StringComparer.Ordinal);

    /// <summary>The targets in these documents; of two with the same id the first counts.</summary>
    public CrossReferences(IEnumerable<ChapterDocument> documents)
    {
        foreach (var document in documents)
        {
            foreach (var element in document.Body.Descendants())
            {
                if (element.Attribute("id")?.Value is not { } id) continue;
                var target = (new Anchor(document.Path, id), element, document);
                _targets.TryAdd(element.Attribute(Anchors.Original)?.Value ?? id, target);
            }
        }
    }

    /// <summary>The place of an id and the words for it in a language, or null where no article has it.</summary>
    public (Anchor Anchor, string Words)? Find(string id, string language) =>
        _targets.TryGetValue(id, out var target) ? (target.Anchor, Words(target.Element, target.Document, language)) : null;

    private static string Words(XElement element, ChapterDocument document, string language)
    {
        var number = element.Attribute(BookNumbering.Number)?.Value;
        if (Headings.LevelOf(element) is var level && level > 0)
        {
            if (number is null) return TitleOf(element);
            if (level > 1) return NumberedNames.Section(language, number);
            return document.Draft.Role == ChapterRole.Appendix ? NumberedNames.Appendix(language, number) : NumberedNames.Chapter(language, number);
        }
        if (number is null) return document.Draft.Title;
        return element.Name.LocalName == "table" || element.Elements().Any(inner => inner.Name.LocalName == "table") ? NumberedNames.Table(language, number) : NumberedNames.Figure(language, number);
    }

    private static string TitleOf(XElement heading) => Headings.TextOf(heading) is { Length: > 0 } words ? words : "…";
}

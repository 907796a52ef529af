using System.Collections.Concurrent;
using EbookBuilder.Articles;
using EbookBuilder.Languages;
using EbookBuilder.Passes;

namespace EbookBuilder.Binding;

/// <summary>The words that a cross reference gets from what it leads to: its number as it is shown there, in the language of the text that refers to it.</summary>
/// <param name="documents">The chapters with their numbers; they are only read.</param>
internal sealed class TargetWords(IReadOnlyCollection<ChapterDocument> documents)
{
    private readonly Dictionary<BookPath, ChapterDocument> _documents = documents.ToDictionary(document => document.Path);
    private readonly ConcurrentDictionary<BookPath, Dictionary<string, XElement>> _ids = new();

    /// <summary>The words; never empty.</summary>
    /// <param name="target">Where the link leads.</param>
    /// <param name="asks">Which words it asks for, of <see cref="CrossReference"/>.</param>
    /// <param name="language">Of the text around the link.</param>
    public string Of(LinkTarget.Inside target, string asks, string language)
    {
        var document = _documents[target.Path];
        if (target.Id is not { } id || !IdsOf(document).TryGetValue(id, out var element)) return Chapter(document.Draft, asks, language);
        if (element.Attribute(NumberMark.Kind) is { } kind) return Thing(Enum.Parse<ThingKind>(kind.Value), element.Attribute(NumberMark.Number)!.Value, asks, language);
        if (CaptionOf(element) is { } caption) return caption;
        return HeadingOf(element, document) is { } heading && Headings.LevelOf(heading) > 1 && Headings.TextOf(heading) is { Length: > 0 } words ? Section(heading, words, asks, language) : Chapter(document.Draft, asks, language);
    }

    private Dictionary<string, XElement> IdsOf(ChapterDocument document) => _ids.GetOrAdd(document.Path, _ =>
    {
        var ids = new Dictionary<string, XElement>(StringComparer.Ordinal);
        foreach (var element in document.Body.Descendants())
            if (element.Attribute("id")?.Value is { } id) ids.TryAdd(id, element);
        return ids;
    });

    private static string Chapter(ChapterDraft draft, string asks, string language)
    {
        if (draft.Number is not { } number) return draft.Title;
        if (asks is CrossReference.Number or CrossReference.FormulaNumber) return number;
        var name = draft.Role == ChapterRole.Appendix ? NumberedNames.Appendix(language, number) : NumberedNames.Chapter(language, number);
        return asks == CrossReference.Title ? name + NumberedNames.Colon(language) + draft.Title : name;
    }

    private static string Section(XElement heading, string words, string asks, string language)
    {
        if (heading.Attribute(NumberMark.Number)?.Value is not { } number) return words;
        if (asks is CrossReference.Number or CrossReference.FormulaNumber) return number;
        var name = NumberedNames.Section(language, number);
        var title = words.StartsWith(number + " ", StringComparison.Ordinal) ? words[(number.Length + 1)..] : words;
        return asks == CrossReference.Title ? name + NumberedNames.Colon(language) + title : name;
    }

    private static string Thing(ThingKind kind, string number, string asks, string language) => asks switch
    {
        CrossReference.FormulaNumber => $"({number})",
        CrossReference.Number => number,
        _ => ThingNumbers.NameOf(kind, language, number),
    };

    private static string? CaptionOf(XElement element) =>
        element.Name.LocalName is "figure" or "table" && element.Elements().FirstOrDefault(inner => inner.Name.LocalName is "figcaption" or "caption") is { } caption && Headings.TextOf(caption) is { Length: > 0 } text ? text : null;

    /// <summary>The heading that an element is, stands in, begins with, or stands below.</summary>
    private static XElement? HeadingOf(XElement element, ChapterDocument document)
    {
        if (element.AncestorsAndSelf().FirstOrDefault(above => Headings.LevelOf(above) > 0) is { } own) return own;
        if (element.Elements().FirstOrDefault() is { } first && Headings.LevelOf(first) > 0) return first;
        XElement? last = null;
        foreach (var other in document.Body.Descendants())
        {
            if (other == element) return last;
            if (Headings.LevelOf(other) > 0) last = other;
        }
        return null;
    }
}

using EbookBuilder.Languages;
using static EbookBuilder.Epub.Publication.Xhtml;

namespace EbookBuilder.Passes;

/// <summary>
/// Says in the language of the chapter what the reader of an article put in without knowing it: the titles of boxes that have none (<c>Note</c>), and what a box to
/// tick is called. Where the language is not known here, the English words stay.
/// </summary>
public sealed class OwnWords : IChapterPass
{
    /// <summary>The kind of a box, on a title that its author did not write.</summary>
    public static readonly XName Box = Xhtml.Source + "box";

    /// <inheritdoc/>
    public ChapterDraft Apply(ChapterDraft draft)
    {
        if (BoxWords.In(draft.Language) is not { } words || !draft.Body.Descendants().Any(element => Says(element, words))) return draft;
        var body = draft.EditableBody();
        foreach (var element in body.Descendants().Where(element => Says(element, words)).ToList()) Say(element, words);
        return draft with { Body = body };
    }

    private static bool Says(XElement element, BoxWords words) =>
        IsTask(element) ? element.Attribute("lang") is not null : element.Attribute(Box)?.Value is { } kind && words.TitleOf(kind) is { } title && title != element.Value;

    private static bool IsTask(XElement element) => element.Name == Name("span") && element.Attribute("class")?.Value is "task" or "task done" && element.Attribute("role")?.Value == "img";

    private static void Say(XElement element, BoxWords words)
    {
        if (!IsTask(element))
        {
            element.ReplaceNodes(words.TitleOf(element.Attribute(Box)!.Value)!);
            return;
        }
        element.SetAttributeValue("aria-label", element.Attribute("class")!.Value == "task" ? words.Open : words.Done);
        element.SetAttributeValue("lang", null);
        element.SetAttributeValue(XNamespace.Xml + "lang", null);
    }
}

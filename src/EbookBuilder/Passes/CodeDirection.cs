using static EbookBuilder.Epub.Publication.Xhtml;

namespace EbookBuilder.Passes;

/// <summary>
/// Says of code and TeX in a chapter that runs from right to left that they run from left to right: else brackets are mirrored and signs stand at the wrong end of their line
/// (W3C, Inline markup and bidirectional text in HTML).
/// </summary>
public sealed class CodeDirection : IChapterPass
{
    /// <inheritdoc/>
    public ChapterDraft Apply(ChapterDraft draft)
    {
        if (!RightToLeftScripts.Writes(draft.Language) || !draft.Body.Descendants().Any(IsBare)) return draft;
        var body = draft.EditableBody();
        foreach (var code in body.Descendants().Where(IsBare).ToList()) code.SetAttributeValue("dir", "ltr");
        return draft with { Body = body };
    }

    private static bool IsBare(XElement element) =>
        element.Attribute("dir") is null && element.Name.Namespace == Namespace
        && (element.Name.LocalName is "pre" or "kbd" or "samp" || (element.Name.LocalName == "code" && element.Parent?.Name != Name("pre"))
            || (element.Attribute("class")?.Value is "math inline" or "math display"));
}

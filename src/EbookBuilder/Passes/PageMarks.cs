namespace EbookBuilder.Passes;

/// <summary>Gives each page break the role and the id that the page list needs (EPUB Accessibility 1.1, page navigation; DPUB-ARIA 1.1, doc-pagebreak).</summary>
public sealed class PageMarks : IChapterPass
{
    /// <inheritdoc/>
    public ChapterDraft Apply(ChapterDraft draft)
    {
        if (!draft.Body.Descendants().Any(IsBare)) return draft;
        var body = draft.EditableBody();
        var ids = FreeIds.Besides(body);
        foreach (var mark in body.Descendants().Where(IsBare).ToList())
        {
            mark.SetAttributeValue("role", "doc-pagebreak");
            if (mark.Attribute("id") is null) mark.SetAttributeValue("id", ids.For("page-" + mark.Attribute("aria-label")?.Value));
        }
        return draft with { Body = body };
    }

    private static bool IsBare(XElement element) => element.Attribute(Xhtml.Type)?.Value == "pagebreak" && (element.Attribute("role") is null || element.Attribute("id") is null);
}

using static EbookBuilder.Epub.Publication.Xhtml;

namespace EbookBuilder.Passes;

/// <summary>Says of each header cell whether it heads its column or its row, so that a screen reader can name it at every cell (WCAG 2.2, H63).</summary>
public sealed class TableHeaders : IChapterPass
{
    /// <inheritdoc/>
    public ChapterDraft Apply(ChapterDraft draft)
    {
        if (!draft.Body.Descendants(Name("th")).Any(IsBare)) return draft;
        var body = draft.EditableBody();
        foreach (var cell in body.Descendants(Name("th")).Where(IsBare).ToList())
            cell.SetAttributeValue("scope", HeadsItsColumn(cell) ? "col" : "row");
        return draft with { Body = body };
    }

    private static bool IsBare(XElement cell) => cell.Attribute("scope") is null;

    private static bool HeadsItsColumn(XElement cell) =>
        cell.Parent is { } row && (row.Parent?.Name == Name("thead") || row.Elements().All(other => other.Name == Name("th")));
}

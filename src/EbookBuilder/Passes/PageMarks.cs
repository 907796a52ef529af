using System.Text.RegularExpressions;
using static EbookBuilder.Epub.Publication.Xhtml;

namespace EbookBuilder.Passes;

/// <summary>
/// Gives each page break the role, the label and the id that the page list needs (EPUB Accessibility 1.1, page navigation; DPUB-ARIA 1.1, doc-pagebreak), and makes one of
/// each <c>{{page:12}}</c> that stands in the text: the mark for authors whose format has none.
/// </summary>
public sealed partial class PageMarks : IChapterPass
{
    private const string Opening = "{{page:";

    /// <inheritdoc/>
    public ChapterDraft Apply(ChapterDraft draft)
    {
        if (!draft.Body.DescendantNodes().Any(node => node is XElement element ? IsBare(element) : IsTyped(node))) return draft;
        var body = draft.EditableBody();
        foreach (var text in body.DescendantNodes().Where(IsTyped).Cast<XText>().ToList()) text.ReplaceWith(Marked(text.Value));
        var ids = FreeIds.Besides(body);
        foreach (var mark in body.Descendants().Where(IsBare).ToList()) Complete(mark, ids);
        return draft with { Body = body };
    }

    private static void Complete(XElement mark, FreeIds ids)
    {
        mark.SetAttributeValue("role", "doc-pagebreak");
        if (mark.Attribute("aria-label") is null && (mark.Attribute("title")?.Value ?? mark.Value).Trim() is { Length: > 0 } label) mark.SetAttributeValue("aria-label", label);
        if (mark.Attribute("id") is null) mark.SetAttributeValue("id", ids.For("page-" + mark.Attribute("aria-label")?.Value));
    }

    private static bool IsBare(XElement element) => element.Attribute(Xhtml.Type)?.Value == "pagebreak" && (element.Attribute("role") is null || element.Attribute("id") is null);

    /// <summary>A mark in code is a mark that is talked about.</summary>
    private static bool IsTyped(XNode node) =>
        node is XText { Value: var words } && words.Contains(Opening, StringComparison.Ordinal) && TypedMark().IsMatch(words)
        && !node.Ancestors().Any(above => above.Name.LocalName is "code" or "pre" or "kbd" or "samp" || above.Name.Namespace != Namespace);

    private static IEnumerable<XNode> Marked(string text)
    {
        var at = 0;
        foreach (Match match in TypedMark().Matches(text))
        {
            if (match.Index > at) yield return new XText(text[at..match.Index]);
            yield return Element("span", new XAttribute(Xhtml.Type, "pagebreak"), new XAttribute("aria-label", match.Groups[1].Value));
            at = match.Index + match.Length;
        }
        if (at < text.Length) yield return new XText(text[at..]);
    }

    [GeneratedRegex(@"\{\{page:\s*([^{}\s]{1,20})\s*\}\}")]
    private static partial Regex TypedMark();
}

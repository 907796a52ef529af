using static EbookBuilder.Epub.Publication.Xhtml;

namespace EbookBuilder.Binding;

/// <summary>The accessibility metadata, each value from what is in the pages: nothing is claimed that the book does not hold (EPUB Accessibility 1.1, 2).</summary>
internal static class AccessibilityFacts
{
    /// <summary>What these chapters offer.</summary>
    public static Accessibility Of(IReadOnlyCollection<Chapter> chapters, bool hasPages)
    {
        var shown = chapters.SelectSideBySide(chapter => chapter.Body.Descendants().Where(element => element.Name == Name("img") || element.Name == Svg + "svg" || element.Name == MathML + "math").ToList());
        var pictures = shown.SelectMany(elements => elements).Where(element => element.Name != MathML + "math").ToList();
        var isDescribed = pictures.All(IsDescribed);
        var hasFormulas = shown.Any(elements => elements.Exists(element => element.Name == MathML + "math"));
        return new()
        {
            Modes = pictures.Count == 0 ? ["textual"] : ["textual", "visual"],
            SufficientModes = pictures.Count == 0 ? ["textual"] : isDescribed ? ["textual", "textual,visual"] : ["textual,visual"],
            Features =
            [
                "tableOfContents", "readingOrder", "structuralNavigation", "displayTransformability",
                .. pictures.Count > 0 && isDescribed ? (string[])["alternativeText"] : [],
                .. hasFormulas ? (string[])["MathML"] : [],
                .. hasPages ? (string[])["pageBreakMarkers", "pageNavigation"] : [],
            ],
            Hazards = pictures.Count == 0 ? ["none"] : ["unknown"],
        };
    }

    private static bool IsDescribed(XElement picture) =>
        picture.Name == Name("img") ? picture.Attribute("alt")?.Value.Trim().Length > 0 || picture.Attribute("role")?.Value == "presentation"
        : picture.Elements(Svg + "title").Any() || picture.Attribute("aria-label") is not null || picture.Attribute("aria-hidden")?.Value == "true";
}

namespace EbookBuilder.Binding;

/// <summary>The page list, from the page marks that the articles hold (EPUB 3.3, 7.4.4; EPUB Accessibility 1.1, page navigation).</summary>
internal static class PageList
{
    /// <summary>Every mark with a label, in reading order.</summary>
    public static ImmutableArray<NavPoint> Of(IEnumerable<Chapter> chapters) => [.. chapters.SelectSideBySide(Marks).SelectMany(marks => marks)];

    private static List<NavPoint> Marks(Chapter chapter) =>
    [
        .. from mark in chapter.Body.Descendants()
           where mark.Attribute(Xhtml.Type)?.Value == "pagebreak"
           let label = mark.Attribute("aria-label")?.Value ?? mark.Attribute("title")?.Value ?? mark.Value
           where !string.IsNullOrWhiteSpace(label) && mark.Attribute("id") is not null
           select new NavPoint(label.Trim(), chapter.Path, mark.Attribute("id")!.Value),
    ];
}

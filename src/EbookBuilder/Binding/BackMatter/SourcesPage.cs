using EbookBuilder.Languages;
using static EbookBuilder.Epub.Publication.Xhtml;

namespace EbookBuilder.Binding;

/// <summary>
/// Sources and rights: where each article was taken from, by whom it is, under which licence, and what was changed, as the licences of the Creative Commons ask
/// (CC BY 4.0, section 3(a)). Its titles lead to the chapters; no chapter leads back, since mutual links are notes to Kindle.
/// </summary>
internal static class SourcesPage
{
    /// <summary>The page: as the manifest asks, else where at least two articles state an address or a licence.</summary>
    public static Chapter? Of(BoundText text, BookPath path)
    {
        if (text.Manifest.SourcesPage == false) return null;
        var listed = text.Openings.Where(document => text.Manifest.SourcesPage == true || document.Draft.Article.Metadata is not { Address: null, Licence: null }).ToList();
        if (listed.Count < (text.Manifest.SourcesPage == true ? 1 : 2)) return null;
        var words = MatterWords.In(text.Language);
        return MatterPage.Of(path, text, ChapterRole.Colophon, "sources", BookWords.In(text.Language).Sources,
            Element("p", words.Converted),
            Element("ul", new XAttribute("class", "plain"), listed.Select(document => Entry(document, path, words))));
    }

    private static XElement Entry(ChapterDocument document, BookPath from, MatterWords words)
    {
        var article = document.Draft.Article;
        var credits = article.Metadata.Authors.Select(author => author.Name)
            .Append(article.Metadata.Date is { } date ? DateWords.In(document.Draft.Language, date) : null).OfType<string>();
        return Element("li",
            Element("p", new XAttribute("class", "work"), Titles.Link(document, from)),
            Line(string.Join(" · ", credits)),
            AddressLine(article.Metadata.Address),
            LicenceLine.Of(article.Metadata.Licence, words),
            LostFurniture(article) ? Line(words.FurnitureLeftOut) : null);
    }

    private static XElement? Line(string text) => text.Length == 0 ? null : Element("p", text);

    private static XElement? AddressLine(string? stated) => stated is null ? null
        : Address.Clean(stated) is { } address && address.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? Element("p", Element("a", new XAttribute("href", address), address))
        : Line(stated);

    private static bool LostFurniture(Article article) =>
        article.Diagnostics.Any(finding => finding.Code == Rules.FurnitureLeftOut.Code || finding.Code == Rules.PageFurnitureRemoved.Code);
}

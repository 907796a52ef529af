using System.Globalization;

namespace EbookBuilder.Binding;

/// <summary>
/// The printed page on which each place of the text stands, for an index whose readers hold the printed book too. Only where the marks of the whole book are one count: a
/// collection of papers has many a page 3, and none of them says where.
/// </summary>
internal sealed class PageLocators
{
    private readonly Dictionary<(BookPath Path, string Id), string> _labels = [];
    private readonly Dictionary<string, int> _order = new(StringComparer.Ordinal);

    /// <summary>Reads the marks of all documents, in reading order.</summary>
    public PageLocators(IReadOnlyList<ChapterDocument> documents)
    {
        var (isOneCount, source, label) = (true, "", default(string));
        foreach (var document in documents)
        {
            // What an article without marks of its own says stands on no known page.
            if (document.Source != source) (source, label) = (document.Source, null);
            foreach (var element in document.Body.Descendants())
            {
                if (element.Attribute(Xhtml.Type)?.Value == "pagebreak" && element.Attribute("aria-label")?.Value.Trim() is { Length: > 0 } mark) isOneCount &= _order.TryAdd(label = mark, _order.Count);
                if (label is not null && element.Attribute("id")?.Value is { } id) _labels.TryAdd((document.Path, id), label);
            }
        }
        if (!isOneCount) _labels.Clear();
    }

    /// <summary>The label of the page that a place stands on; null where it is not known.</summary>
    public string? Of(BookPath path, string id) => _labels.GetValueOrDefault((path, id));

    /// <summary>The places as an index names them: one locator a page, pages in a row as one from the first to the last (Chicago Manual of Style, 16.10-16.13, without shortening).</summary>
    public IEnumerable<(string Words, BookPath Path, string Id)> Ranges(IEnumerable<(BookPath Path, string Id)> places)
    {
        var pages = places.Select(place => (Label: _labels[place], place.Path, place.Id)).DistinctBy(page => page.Label).OrderBy(page => _order[page.Label]).ToList();
        for (var at = 0; at < pages.Count;)
        {
            var end = at;
            while (end + 1 < pages.Count && _order[pages[end + 1].Label] == _order[pages[end].Label] + 1 && IsNumber(pages[end].Label) && IsNumber(pages[end + 1].Label)) end++;
            yield return (end == at ? pages[at].Label : $"{pages[at].Label}–{pages[end].Label}", pages[at].Path, pages[at].Id);
            at = end + 1;
        }
    }

    private static bool IsNumber(string label) => int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out _);
}

using System.Globalization;
using EbookBuilder.Gathering;
using EbookBuilder.Languages;
using static EbookBuilder.Epub.Publication.Xhtml;

namespace EbookBuilder.Binding;

/// <summary>
/// The index of marked terms, under their first letters. A place is named by its printed page where that is known, else by the title of its chapter, since a book that flows has no
/// pages of its own; further places in one chapter follow as numbers.
/// </summary>
internal static class TermIndex
{
    /// <summary>The page; null where the manifest does not ask for it, or nothing is marked.</summary>
    public static Chapter? Of(BoundText text, BookPath path)
    {
        if (!text.Manifest.Indexes.Contains(BookIndex.Term)) return null;
        var root = new IndexEntry("");
        foreach (var document in text.Documents)
            foreach (var mark in IndexMark.In(document.Body)) root.Add(mark, document);
        var order = Collation.In(text.Language);
        var writing = new Writing(path, order, MatterWords.In(text.Language), new(text.Documents));
        var groups = writing.Sorted(root).GroupBy(entry => order.GroupOf(entry.Name), StringComparer.Ordinal)
            .Select(group => (XElement[])[Element("h2", group.Key), writing.List(group)]).ToList();
        return groups.Count == 0 ? null : MatterPage.Of(path, text, ChapterRole.Index, "index", MatterWords.In(text.Language).Index, groups);
    }

    private sealed class Writing(BookPath from, Collation order, MatterWords words, PageLocators pages)
    {
        public IEnumerable<IndexEntry> Sorted(IndexEntry parent) =>
            parent.Children.OrderBy(entry => order.KeyOf(entry.Name), StringComparer.Ordinal).ThenBy(entry => entry.Name, StringComparer.Ordinal);

        public XElement List(IEnumerable<IndexEntry> entries) => Element("ul", new XAttribute("class", "index"), entries.Select(Entry));

        private XElement Entry(IndexEntry entry)
        {
            var line = Element("p", entry.Name);
            var onPages = entry.Places.Where(place => pages.Of(place.Document.Path, place.Id) is not null).ToList();
            foreach (var (shown, path, id) in pages.Ranges(onPages.Select(place => (place.Document.Path, place.Id)))) line.Add(", ", Element("a", new XAttribute("href", path.HrefFrom(from, id)), shown));
            foreach (var chapter in entry.Places.Except(onPages).GroupBy(place => place.Document.Source, StringComparer.Ordinal)) line.Add(", ", Places([.. chapter]));
            if (entry.See.Count > 0) line.Add(", ", References(words.See, entry.See));
            if (entry.SeeAlso.Count > 0) line.Add("; ", References(words.SeeAlso, entry.SeeAlso));
            return Element("li", line, entry.Children.Any() ? List(Sorted(entry)) : null);
        }

        private IEnumerable<object> Places(ImmutableArray<(ChapterDocument Document, string Id)> places)
        {
            yield return Titles.Link(places[0].Document, from, places[0].Id);
            for (var at = 1; at < places.Length; at++)
            {
                var (document, id) = places[at];
                var number = (at + 1).ToString(CultureInfo.InvariantCulture);
                yield return " ";
                yield return Element("a", new XAttribute("href", document.Path.HrefFrom(from, id)), new XAttribute("aria-label", $"{document.Draft.Title} {number}"), number);
            }
        }

        private static object[] References(string word, IEnumerable<string> entries) =>
            [Element("em", word), " " + string.Join("; ", entries.Select(entry => entry.Replace("!", ", ", StringComparison.Ordinal)))];
    }
}

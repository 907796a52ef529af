using EbookBuilder.Passes;
using static EbookBuilder.Epub.Publication.Xhtml;

namespace EbookBuilder.Binding;

/// <summary>
/// Cuts a large chapter into several documents at its headings: readers load a document as a whole, and old ones fail beyond some hundred kilobytes
/// (Adobe's RMSDK at 300 kB). Notes go with their calls.
/// </summary>
internal static class ChapterSplitting
{
    /// <summary>Characters of text and markup, about, that one document may hold before it is cut at the next heading.</summary>
    public const int TargetSize = 200_000;

    /// <summary>The documents of a chapter: one, unless it is large and has headings to be cut at.</summary>
    public static IEnumerable<ChapterDocument> Split(ChapterDraft draft, BookPath path)
    {
        var sizes = draft.Body.Nodes().Select(SizeOf).ToList();
        if (sizes.Sum() <= TargetSize) return [new ChapterDocument(draft, path, draft.Body, draft.Title)];
        var pieces = Pieces(draft.Body, sizes);
        return pieces.Count == 1
            ? [new ChapterDocument(draft, path, draft.Body, draft.Title)]
            : pieces.Select((piece, index) => new ChapterDocument(draft, PathOf(path, index), piece, TitleOf(piece, draft.Title)));
    }

    private static BookPath PathOf(BookPath path, int index) =>
        index == 0 ? path : new($"{path.Value[..^".xhtml".Length]}.{(index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)}.xhtml");

    private static string TitleOf(XElement piece, string title) =>
        piece.Elements().FirstOrDefault() is { } first && Headings.LevelOf(first) > 0 && Headings.TextOf(first) is { Length: > 0 } words ? words : title;

    private static List<XElement> Pieces(XElement body, List<int> sizes)
    {
        var pieces = new List<XElement> { Element("body") };
        var (size, notes) = (0, default(XElement));
        foreach (var (node, weight) in body.Nodes().Zip(sizes))
        {
            if (node is XElement { Name.LocalName: "div" } group && group.Attribute("class")?.Value == "notes")
            {
                notes = group;
                continue;
            }
            if (size > 0 && size + weight > TargetSize && node is XElement heading && Headings.LevelOf(heading) > 0 && !OpensWithHeading(pieces[^1]))
            {
                pieces.Add(Element("body"));
                size = 0;
            }
            pieces[^1].Add(node);
            size += weight;
        }
        if (notes is not null) Distribute(notes, pieces);
        return pieces;
    }

    /// <summary>Whether a piece holds nothing but headings yet: a heading and its sub-heading stay together.</summary>
    private static bool OpensWithHeading(XElement piece) => piece.Elements().All(element => Headings.LevelOf(element) > 0);

    private static void Distribute(XElement notes, List<XElement> pieces)
    {
        var home = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < pieces.Count; index++)
            foreach (var call in pieces[index].Descendants(Name("a")).Where(link => link.Attribute("role")?.Value == "doc-noteref"))
                home.TryAdd(call.Attribute("href")!.Value.TrimStart('#'), index);
        foreach (var group in notes.Elements().GroupBy(note => home.GetValueOrDefault(note.Attribute("id")?.Value ?? "", pieces.Count - 1)))
            pieces[group.Key].Add(Element("div", new XAttribute("class", "notes"), group));
    }

    private static int SizeOf(XNode node)
    {
        if (node is XText text) return text.Value.Length;
        if (node is not XElement element) return 0;
        var size = 0;
        foreach (var inner in element.DescendantNodesAndSelf()) size += inner is XText words ? words.Value.Length : 30;
        return size;
    }
}

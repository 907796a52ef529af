using System.Text;
using EbookBuilder.Gathering;
using EbookBuilder.Passes;
using static EbookBuilder.Epub.Publication.Xhtml;

namespace EbookBuilder.Binding;

/// <summary>
/// Cuts a large chapter into several documents: at its headings once it has the target size, between any two blocks once it has reached the limit. Readers
/// load a document as a whole, and old ones fail beyond some hundred kilobytes (Adobe's RMSDK at 300 kB). Notes go with their calls.
/// </summary>
internal sealed class ChapterSplitting(Splitting sizes)
{
    /// <summary>What the markup of one element weighs, about, in bytes.</summary>
    private const int TagWeight = 30;

    /// <summary>The documents of a chapter: one, unless it is large.</summary>
    public IEnumerable<ChapterDocument> Split(ChapterDraft draft, BookPath path)
    {
        var weights = draft.Body.Nodes().Select(WeightOf).ToList();
        // From here on the documents hold the text; a draft that held it too would keep a second tree of the whole book in memory.
        var empty = draft with { Body = Element("body") };
        if (weights.Sum() <= sizes.Target) return [new ChapterDocument(empty, path, draft.Body, draft.Title)];
        return Pieces(draft.Body, weights).Select((piece, index) => new ChapterDocument(empty, PathOf(path, index), piece, TitleOf(piece, draft.Title)));
    }

    private static BookPath PathOf(BookPath path, int index) =>
        index == 0 ? path : new($"{path.Value[..^".xhtml".Length]}.{(index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)}.xhtml");

    private static string TitleOf(XElement piece, string title) =>
        piece.Elements().FirstOrDefault() is { } first && Headings.LevelOf(first) > 0 && Headings.TextOf(first) is { Length: > 0 } words ? words : title;

    private List<XElement> Pieces(XElement body, List<int> weights)
    {
        var pieces = new List<XElement> { Element("body") };
        var (weight, notes) = (0, default(XElement));
        foreach (var (node, own) in body.Nodes().Zip(weights))
        {
            if (IsNotes(node))
            {
                notes = (XElement)node;
                continue;
            }
            if (weight > 0 && IsCut(node, weight, own) && !IsOnlyHeadings(pieces[^1]))
            {
                pieces.Add(Element("body"));
                weight = 0;
            }
            pieces[^1].Add(node);
            weight += own;
        }
        if (notes is not null) Distribute(notes, pieces);
        return pieces;
    }

    private bool IsCut(XNode node, int weight, int own) =>
        node is XElement element && (Headings.LevelOf(element) > 0 ? weight + own > sizes.Target || weight > sizes.Target / 2 && Headings.LevelOf(element) == 2 : weight + own > sizes.Limit);

    private static bool IsNotes(XNode node) => node is XElement { Name.LocalName: "div" } group && group.Attribute("class")?.Value == "notes";

    /// <summary>A heading and its sub-heading, or the title and the first heading, stay together.</summary>
    private static bool IsOnlyHeadings(XElement piece) => piece.Elements().All(element => Headings.LevelOf(element) > 0 || element.Name == Name("header"));

    private static void Distribute(XElement notes, List<XElement> pieces)
    {
        var home = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < pieces.Count; index++)
            foreach (var call in pieces[index].Descendants(Name("a")).Where(link => link.Attribute("role")?.Value == "doc-noteref"))
                home.TryAdd(call.Attribute("href")!.Value.TrimStart('#'), index);
        foreach (var group in notes.Elements().GroupBy(note => home.GetValueOrDefault(note.Attribute("id")?.Value ?? "", pieces.Count - 1)))
            pieces[group.Key].Add(Element("div", new XAttribute("class", "notes"), group));
    }

    private static int WeightOf(XNode node)
    {
        if (node is XText text) return text.Value.Length;
        if (node is not XElement element) return 0;
        var weight = 0;
        foreach (var inner in element.DescendantNodesAndSelf()) weight += inner is XText words ? Encoding.UTF8.GetByteCount(words.Value) : TagWeight;
        return weight;
    }
}

using EbookBuilder.Gathering;
using EbookBuilder.Passes;
using static EbookBuilder.Epub.Publication.Xhtml;

namespace EbookBuilder.Binding;

/// <summary>
/// Cuts a large chapter into several documents: at its headings once it has the target size, between any two blocks once it has reached the limit, and inside of a list or a
/// table that is larger than that. Readers load a document as a whole, and old ones fail beyond some hundred kilobytes (Adobe's RMSDK at 300 kB). Notes go with their calls.
/// </summary>
internal sealed class ChapterSplitting(Splitting sizes)
{
    private readonly BlockCutting _cutting = new(sizes);

    /// <summary>The documents of a chapter: one, unless it is large.</summary>
    public IEnumerable<ChapterDocument> Split(ChapterDraft draft, BookPath path)
    {
        // From here on the documents hold the text; a draft that held it too would keep a second tree of the whole book in memory.
        var empty = draft with { Body = Element("body") };
        if (Weight.Of(draft.Body) <= sizes.Target) return [new ChapterDocument(empty, path, draft.Body, draft.Title)];
        return Pieces(draft.Body).Select((piece, index) => new ChapterDocument(empty, PathOf(path, index), piece, TitleOf(piece, draft.Title)));
    }

    /// <summary>Where the piece of that number lies, from 0 on, of what lies at <paramref name="path"/>.</summary>
    public static BookPath PathOf(BookPath path, int index) =>
        index == 0 ? path : new($"{path.Value[..^".xhtml".Length]}.{(index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)}.xhtml");

    private static string TitleOf(XElement piece, string title) =>
        piece.Elements().FirstOrDefault() is { } first && Headings.LevelOf(first) > 0 && Headings.TextOf(first) is { Length: > 0 } words ? words : title;

    private List<XElement> Pieces(XElement body)
    {
        var blocks = body.Nodes().Where(node => !IsNotes(node)).SelectMany(node => node is XElement block ? _cutting.Cut(block) : Enumerable.Repeat(node, 1));
        var pieces = _cutting.Group(blocks).Select(group => Element("body", group)).ToList();
        if (pieces.Count == 0) pieces.Add(Element("body"));
        foreach (var notes in body.Elements().Where(IsNotes)) Distribute(notes, pieces);
        return pieces;
    }

    private static bool IsNotes(XNode node) => node is XElement { Name.LocalName: "div" } group && group.Attribute("class")?.Value == "notes";

    private static void Distribute(XElement notes, List<XElement> pieces)
    {
        var home = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < pieces.Count; index++)
            foreach (var call in pieces[index].Descendants(Name("a")).Where(link => link.Attribute("role")?.Value == "doc-noteref"))
                home.TryAdd(call.Attribute("href")!.Value.TrimStart('#'), index);
        foreach (var group in notes.Elements().GroupBy(note => home.GetValueOrDefault(note.Attribute("id")?.Value ?? "", pieces.Count - 1)))
            pieces[group.Key].Add(Element("div", new XAttribute("class", "notes"), group));
    }
}

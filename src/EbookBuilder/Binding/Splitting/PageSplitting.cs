using EbookBuilder.Gathering;
using static EbookBuilder.Epub.Publication.Xhtml;

namespace EbookBuilder.Binding;

/// <summary>
/// Cuts the pages that the pipeline makes where they are as large as a chapter that would be split: the index, the sources and the contents of ten thousand articles. The first
/// file keeps the name, so that what leads to the page still does; every entry that lies in a later one is noted.
/// </summary>
internal sealed class PageSplitting(Splitting sizes)
{
    // Their headings are letters, years, names: no place to make for, but a good one to cut.
    private readonly BlockCutting _cutting = new(sizes with { Limit = sizes.Target });

    /// <summary>The chapters, the large pages of ours in pieces.</summary>
    public ImmutableArray<Chapter> Apply(ImmutableArray<Chapter> chapters, MovedPlaces moved) =>
        [.. chapters.SelectMany(chapter => chapter is { SourceFile: null, Linear: true } && Weight.Of(chapter.Body) > sizes.Target ? Pieces(chapter, moved) : [chapter])];

    private IEnumerable<Chapter> Pieces(Chapter page, MovedPlaces moved)
    {
        if (page.Body.Elements().ToList() is not [var section]) return [page];
        var pieces = _cutting.Cut(section);
        return pieces.Select((piece, index) => index == 0 ? page with { Body = Element("body", piece) } : Going(page, piece, index, moved));
    }

    private static Chapter Going(Chapter page, XElement piece, int index, MovedPlaces moved)
    {
        var path = ChapterSplitting.PathOf(page.Path, index);
        foreach (var id in piece.DescendantsAndSelf().Attributes("id")) moved.Add(page.Path, id.Value, path, id.Value);
        return page with { Path = path, Body = Element("body", piece) };
    }
}

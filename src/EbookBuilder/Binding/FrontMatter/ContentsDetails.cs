using EbookBuilder.Gathering;
using EbookBuilder.Languages;
using static EbookBuilder.Epub.Publication.Xhtml;

namespace EbookBuilder.Binding;

/// <summary>What the page of contents says of an article below its title: authors, date and reading time on one line, then the summary.</summary>
internal sealed class ContentsDetails
{
    private readonly BoundText _text;
    private readonly ILookup<BookPath, ChapterDocument> _pieces;
    private readonly ImmutableArray<ContentsDetail> _details;

    public ContentsDetails(BoundText text)
    {
        (_text, _details) = (text, text.Manifest.ContentsDetails);
        var home = text.Openings.ToDictionary(document => document.Source, document => document.Path, StringComparer.Ordinal);
        _pieces = (_details.IsEmpty ? [] : text.Documents).ToLookup(document => home[document.Source]);
    }

    /// <summary>The lines for an entry; none for one that is no article.</summary>
    public IEnumerable<XElement> Of(NavPoint point)
    {
        if (_details.IsEmpty || point is not { Target: { } target, Fragment: null } || _pieces[target].FirstOrDefault() is not { } document) yield break;
        var metadata = document.Draft.Article.Metadata;
        var facts = _details.Select(detail => Fact(detail, metadata, target)).OfType<string>().ToList();
        if (facts.Count > 0) yield return Element("p", new XAttribute("class", "facts"), string.Join(" · ", facts));
        if (_details.Contains(ContentsDetail.Abstract) && metadata.Description is { } summary) yield return Element("p", new XAttribute("class", "abstract"), summary);
    }

    private string? Fact(ContentsDetail detail, ArticleMetadata metadata, BookPath target) => detail switch
    {
        ContentsDetail.Author when !metadata.Authors.IsEmpty => string.Join(", ", metadata.Authors.Select(author => author.Name)),
        ContentsDetail.Date when metadata.Date is { } date => DateWords.In(_text.Language, date),
        ContentsDetail.ReadingTime => string.Format(System.Globalization.CultureInfo.InvariantCulture, MatterWords.In(_text.Language).Minutes, ReadingTime.MinutesOf(_pieces[target].Select(piece => piece.Body))),
        _ => null,
    };
}

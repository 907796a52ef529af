using EbookBuilder.Gathering;
using EbookBuilder.Images;
using EbookBuilder.Passes;

namespace EbookBuilder.Binding;

/// <summary>Makes one book of the chapters: order, numbers, places in the package, links, images, annotations, the pages around the text, contents, metadata.</summary>
internal sealed class BookBinding(BookPlan plan, BuildOptions options, DateTimeOffset? epoch, CancellationToken cancellation)
{
    private readonly ChapterNames _names = new();
    private readonly ImageStore _images = new(plan.Folder);
    private readonly ImagePages _imagePages = new();
    private readonly List<Diagnostic> _findings = [];

    /// <summary>What was found while the book was bound.</summary>
    public ImmutableArray<Diagnostic> Findings => [.. _findings];

    /// <summary>The book.</summary>
    /// <param name="drafts">The chapters in reading order; at least one.</param>
    /// <param name="language">The main language of the book.</param>
    /// <param name="digest">A digest of all articles, which tells one edition from another.</param>
    public Book Bind(IReadOnlyList<ChapterDraft> drafts, string language, ReadOnlySpan<byte> digest)
    {
        // The drafts are not asked for later than here, so that their text can go once the documents have been made of it.
        var isCollection = drafts.Count > 1;
        var (nodes, ordered) = BookOrder.Of(plan, drafts, language);
        var articles = ordered.Select(draft => draft.Article).ToList();
        var paths = _names.Assign(articles);
        var places = MatterPages.Places(_names);
        var (documents, bibliography) = TextAnnotations.Apply(BindReferences(ordered, paths), plan, language, places[BibliographyPage.FileName], _findings);
        var text = new BoundText
        {
            Manifest = plan.Manifest,
            Metadata = BookMetadata.Of(plan, articles, language, options, Modified(articles, digest)),
            Documents = documents,
            Nodes = new BookTree(documents, _names, language).Build(nodes),
            Bibliography = bibliography,
        };
        text = text with { Back = MatterPages.Make(MatterPages.Back, text, places) };
        // A book of one article opens with it; a collection has a title page and a page of contents.
        return Book(text, isCollection ? MatterPages.Make(MatterPages.Front, text, places) : []);
    }

    private DateTimeOffset Modified(IEnumerable<Article> articles, ReadOnlySpan<byte> digest) =>
        BookIdentity.Modified(epoch, articles.SelectMany(article => (string?[])[article.Metadata.Updated, article.Metadata.Date]).Append(plan.Manifest.Date), digest);

    private List<ChapterDocument> BindReferences(ImmutableArray<ChapterDraft> drafts, ImmutableDictionary<string, BookPath> paths)
    {
        var splitting = new ChapterSplitting(plan.Manifest.Split ?? new());
        var documents = new BookNumbering(plan.Manifest.Numbering).Apply(drafts)
            .SelectSideBySide(draft => splitting.Split(draft, paths[draft.Article.Source]).ToList(), cancellation).SelectMany(pieces => pieces).ToList();
        var files = new FileLookup(plan);
        var binding = new ReferenceBinding(new LinkGraph(plan, documents, files), files, new(documents), _images, _imagePages);
        var bound = documents.SelectSideBySide(binding.Bind, cancellation);
        _findings.AddRange(bound.SelectMany(pair => pair.Findings));
        return [.. bound.Select(pair => pair.Document)];
    }

    private Book Book(BoundText text, ImmutableArray<Chapter> front)
    {
        var moved = new MovedPlaces();
        var chapters = moved.Follow(InFiles([.. MatterPages.Around(text, front), .. _imagePages.All], moved));
        var pages = PageList.Of(chapters);
        var (stylesheet, styleFindings) = BookStylesheet.Of(plan);
        _findings.AddRange(styleFindings);
        return new()
        {
            Metadata = text.Metadata with { Accessibility = AccessibilityFacts.Of(chapters, !pages.IsEmpty) },
            Chapters = chapters,
            Cover = CoverImage(),
            Resources = [stylesheet, .. _images.Resources],
            Contents = moved.Follow(text.Contents(plan.Manifest.MenuDepth)),
            Pages = pages,
            PageProgression = RightToLeftScripts.Writes(text.Language) ? TextDirection.RightToLeft : TextDirection.Auto,
        };
    }

    /// <summary>The chapters as files of a good size.</summary>
    private ImmutableArray<Chapter> InFiles(ImmutableArray<Chapter> chapters, MovedPlaces moved)
    {
        var sizes = plan.Manifest.Split ?? new();
        chapters = new PageSplitting(sizes).Apply(chapters, moved);
        return plan.Manifest.Join is { } join ? new ChapterJoining(join, sizes).Apply(chapters, moved) : chapters;
    }

    private BookPath? CoverImage()
    {
        if (plan.Manifest.Cover is not { } cover) return null;
        if (!plan.Folder.Contains(cover))
        {
            _findings.Add(Rules.ImageNotFound.At(Location.None, cover));
            return null;
        }
        var image = _images.FromFile(cover);
        if ((image.Fault ?? image.Note) is { } rule) _findings.Add(rule.At(new Location(cover), cover));
        return image.Path;
    }
}

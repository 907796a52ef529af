using EbookBuilder.Gathering;
using EbookBuilder.Images;
using EbookBuilder.Passes;

namespace EbookBuilder.Binding;

/// <summary>Makes one book of the chapters: places in the package, links, images, contents, front matter, metadata.</summary>
internal sealed class BookBinding(BookPlan plan, BuildOptions options, DateTimeOffset? epoch, CancellationToken cancellation)
{
    private readonly ChapterNames _names = new();
    private readonly ImageStore _images = new(plan.Folder);
    private readonly ImagePages _imagePages = new();

    /// <summary>The book, and what was found while it was bound.</summary>
    /// <param name="drafts">The chapters in reading order; at least one.</param>
    /// <param name="language">The main language of the book.</param>
    /// <param name="digest">A digest of all articles, which tells one edition from another.</param>
    public (Book Book, ImmutableArray<Diagnostic> Findings) Bind(IReadOnlyList<ChapterDraft> drafts, string language, ReadOnlySpan<byte> digest)
    {
        var articles = drafts.Select(draft => draft.Article).ToList();
        var (documents, findings) = BindReferences(drafts, articles);
        var nodes = new BookTree(documents.ToLookup(document => document.Source), _names, language).Build(plan.Nodes);
        var modified = BookIdentity.Modified(epoch, articles.SelectMany(article => (string?[])[article.Metadata.Updated, article.Metadata.Date]).Append(plan.Manifest.Date), digest);
        var metadata = BookMetadata.Of(plan, articles, language, options, modified);
        var (cover, coverFindings) = CoverImage();
        var (stylesheet, styleFindings) = BookStylesheet.Of(plan);
        var chapters = (ImmutableArray<Chapter>)[.. FrontMatter(nodes, metadata, isCollection: drafts.Count > 1), .. nodes.SelectMany(node => node.Flatten()), .. _imagePages.All];
        var pages = PageList.Of(chapters);
        var book = new Book
        {
            Metadata = metadata with { Accessibility = AccessibilityFacts.Of(chapters, !pages.IsEmpty) },
            Chapters = chapters,
            Resources = [stylesheet, .. _images.Resources],
            Contents = ContentsBuilding.Build(nodes, plan.Manifest.MenuDepth),
            Pages = pages,
            Cover = cover,
            PageProgression = WritingDirection.Of(language),
        };
        return (book, [.. findings, .. coverFindings, .. styleFindings]);
    }

    private (List<ChapterDocument> Documents, IEnumerable<Diagnostic> Findings) BindReferences(IReadOnlyList<ChapterDraft> drafts, List<Article> articles)
    {
        var paths = _names.Assign(articles);
        var splitting = new ChapterSplitting(plan.Manifest.Split ?? new());
        var documents = new BookNumbering(plan.Manifest.Numbering).Apply(drafts).SelectMany(draft => splitting.Split(draft, paths[draft.Article.Source])).ToList();
        var files = new FileLookup(plan);
        var binding = new ReferenceBinding(new LinkGraph(plan, documents, files), files, _images, _imagePages);
        var bound = documents.AsParallel().AsOrdered().WithCancellation(cancellation).Select(binding.Bind).ToList();
        return ([.. bound.Select(pair => pair.Document)], bound.SelectMany(pair => pair.Findings));
    }

    /// <summary>A book of one article opens with it; a collection has a title page and a page of contents.</summary>
    private IEnumerable<Chapter> FrontMatter(ImmutableArray<BookNode> nodes, Metadata metadata, bool isCollection)
    {
        if (!isCollection) yield break;
        yield return TitlePage.Of(_names.Take("title-page"), metadata);
        if (plan.Manifest.ContentsDepth > 0) yield return ContentsPage.Of(_names.Take("contents"), ContentsBuilding.Build(nodes, plan.Manifest.ContentsDepth), metadata);
    }

    private (BookPath? Path, ImmutableArray<Diagnostic> Findings) CoverImage()
    {
        if (plan.Manifest.Cover is not { } cover) return (null, []);
        if (!plan.Folder.Contains(cover)) return (null, [Rules.ImageNotFound.At(Location.None, cover)]);
        var image = _images.FromFile(cover);
        return (image.Path, image.Fault is { } fault ? [fault.At(new Location(cover), cover)] : []);
    }
}

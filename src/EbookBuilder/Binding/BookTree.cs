using EbookBuilder.Gathering;
using EbookBuilder.Passes;

namespace EbookBuilder.Binding;

/// <summary>A place in the tree of the book: a chapter with its documents, or a part that has a page of its own.</summary>
/// <param name="Title">The title in the contents.</param>
/// <param name="Role">What it is for the book.</param>
/// <param name="Documents">Its documents in order; a part's page is the only one of a part without an article.</param>
/// <param name="Children">What lies below.</param>
internal sealed record BookNode(string Title, ChapterRole Role, ImmutableArray<Chapter> Documents, ImmutableArray<BookNode> Children)
{
    /// <summary>Every document of the node and below, in reading order.</summary>
    public IEnumerable<Chapter> Flatten() => Documents.Concat(Children.SelectMany(child => child.Flatten()));
}

/// <summary>Puts the bound documents into the order and the parts of the plan.</summary>
internal sealed class BookTree(ImmutableArray<ChapterDocument> documents, ChapterNames names, string language)
{
    private readonly ILookup<string, (ChapterDraft Draft, Chapter Page)> _pages =
        documents.SelectSideBySide(document => (document.Source, document.Draft, Page: ChapterPage.Of(document))).ToLookup(page => page.Source, page => (page.Draft, page.Page), StringComparer.Ordinal);

    /// <summary>The nodes of the plan that have something to show: a part whose articles all failed is not there.</summary>
    public ImmutableArray<BookNode> Build(ImmutableArray<PlanNode> nodes) => Build(nodes, "");

    private ImmutableArray<BookNode> Build(ImmutableArray<PlanNode> nodes, string above) =>
        [.. nodes.Select(node => Build(node, above)).OfType<BookNode>()];

    private BookNode? Build(PlanNode node, string above)
    {
        var own = node.Path is null ? [] : _pages[node.Path].ToImmutableArray();
        if (!own.IsEmpty) return new(TitleOf(own[0].Draft), own[0].Draft.Role, [.. own.Select(chapter => chapter.Page)], Build(node.Children, above));
        var title = node.Title ?? "";
        var name = title.Length == 0 ? above : above.Length == 0 ? title : $"{above} {title}";
        var page = title.Length == 0 || node.Path is not null ? null : PartPage.Of(names.Take("part-" + Slug.Ascii(name)), title, language);
        var children = Build(node.Children, name);
        if (children.IsEmpty) return null;
        return new(title.Length == 0 ? children[0].Title : title, node.Role ?? ChapterRole.Part, page is null ? [] : [page], children);
    }

    private static string TitleOf(ChapterDraft draft) => draft.Number is null ? draft.Title : $"{draft.Number}. {draft.Title}";
}

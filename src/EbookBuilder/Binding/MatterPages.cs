namespace EbookBuilder.Binding;

/// <summary>Every page that the pipeline makes, in the order in which they stand in the book. A new one is one line.</summary>
internal static class MatterPages
{
    /// <summary>Before the text. A book of one article opens with it and has none of these.</summary>
    public static ImmutableArray<MatterPage> Front { get; } =
    [
        new("half-title", HalfTitlePage.Of),
        new("title-page", TitlePage.Of),
        new("imprint", ImprintPage.Of),
        new("contents", ContentsPage.Of),
    ];

    /// <summary>Behind the text.</summary>
    public static ImmutableArray<MatterPage> Back { get; } =
    [
        new("about-authors", AboutAuthors.Of),
        new(BibliographyPage.FileName, BibliographyPage.Of),
        new("figures", CaptionList.OfFigures),
        new("tables", CaptionList.OfTables),
        new("listings", CaptionList.OfListings),
        new("index", TermIndex.Of),
        new("author-index", AuthorIndex.Of),
        new("tag-index", TagIndex.Of),
        new("timeline", Timeline.Of),
        new("sources", SourcesPage.Of),
    ];

    /// <summary>Where each page will lie, by its name, if it is made.</summary>
    public static ImmutableDictionary<string, BookPath> Places(ChapterNames names) => Front.Concat(Back).ToImmutableDictionary(page => page.Name, page => names.Take(page.Name), StringComparer.Ordinal);

    /// <summary>Those pages that the book has a use for.</summary>
    public static ImmutableArray<Chapter> Make(ImmutableArray<MatterPage> pages, BoundText text, ImmutableDictionary<string, BookPath> places) =>
        [.. pages.Select(page => page.Make(text, places[page.Name])).OfType<Chapter>()];

    /// <summary>The whole book in reading order. Articles that are title pages or imprints stand among ours, in the customary order of a book.</summary>
    public static IEnumerable<Chapter> Around(BoundText text, ImmutableArray<Chapter> front)
    {
        var own = text.Nodes.ToLookup(node => OpensBook(node.Role));
        var opening = own[true].SelectMany(node => node.Flatten()).Concat(front).OrderBy(page => Rank(page.Role));
        return opening.Concat(own[false].SelectMany(node => node.Flatten())).Concat(text.Back);
    }

    private static bool OpensBook(ChapterRole role) => role == ChapterRole.Cover || role == ChapterRole.HalfTitle || role == ChapterRole.TitlePage || role == ChapterRole.Imprint;

    private static int Rank(ChapterRole role)
    {
        var rank = 0;
        while (rank < ChapterRole.All.Count && ChapterRole.All[rank] != role) rank++;
        return rank;
    }
}

using EbookBuilder.Gathering;

namespace EbookBuilder.Binding;

/// <summary>The text of the book as the pages around it see it: every chapter bound, every place known.</summary>
internal sealed record BoundText
{
    /// <summary>The settings.</summary>
    public required BookManifest Manifest { get; init; }

    /// <summary>What the package says of the whole.</summary>
    public required Metadata Metadata { get; init; }

    /// <summary>The chapters, or pieces of chapters, in reading order.</summary>
    public required ImmutableArray<ChapterDocument> Documents { get; init; }

    /// <summary>Parts and chapters.</summary>
    public required ImmutableArray<BookNode> Nodes { get; init; }

    /// <summary>The pages of ours behind the text.</summary>
    public ImmutableArray<Chapter> Back { get; init; } = [];

    /// <summary>What the text cites; null where there is no bibliography.</summary>
    public Bibliography? Bibliography { get; init; }

    /// <summary>The main language.</summary>
    public string Language => Metadata.Language;

    /// <summary>The first document of each article, in reading order.</summary>
    public IEnumerable<ChapterDocument> Openings => Documents.DistinctBy(document => document.Source);

    /// <summary>Whether an article of its own stands where a page of that role would be made.</summary>
    public bool HasOwn(ChapterRole role) => Nodes.Any(node => node.Role == role);

    /// <summary>The tree of contents: parts, chapters, as many levels of their headings as asked, and what stands behind them.</summary>
    /// <param name="depth">How many levels of a chapter are shown: 1 is its title alone.</param>
    public ContentsTree Contents(int depth) =>
        new([.. ContentsBuilding.Build(Nodes, depth).Points, .. Back.Select(page => new NavPoint(page.Title, page.Path))]);
}

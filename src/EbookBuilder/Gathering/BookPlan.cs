using EbookBuilder.Articles;

namespace EbookBuilder.Gathering;

/// <summary>What will be in the book and in which order; nothing has been read yet but names and front matter.</summary>
public sealed record BookPlan
{
    /// <summary>The book folder.</summary>
    public required BookFolder Folder { get; init; }

    /// <summary>What was recognised: <c>book.yaml</c>, <c>mdBook</c>, <c>Hugo</c>, <c>folder</c>.</summary>
    public required string Layout { get; init; }

    /// <summary>The settings: from book.yaml, from the layout's own configuration, or defaults.</summary>
    public required BookManifest Manifest { get; init; }

    /// <summary>Parts and articles in reading order.</summary>
    public required ImmutableArray<PlanNode> Nodes { get; init; }

    /// <summary>How this layout writes its articles.</summary>
    public ISourceDialect Dialect { get; init; } = PlainDialect.Instance;

    /// <summary>
    /// The addresses by which the site of this layout knows its pages, each with the source file behind it: <c>/docs/install/</c>,
    /// <c>2024/05/17/title.html</c>. Keys as <see cref="SiteAddress.Normalize"/> writes them.
    /// </summary>
    public ImmutableDictionary<string, string> Addresses { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Folders in which references that start with a slash are looked up, as well as the book folder itself (<c>static</c>, <c>docs</c>, <c>public</c>).</summary>
    public ImmutableArray<string> SiteRoots { get; init; } = [];

    /// <summary>Folders in which images and attachments are looked up by name alone, where the reference itself leads nowhere.</summary>
    public ImmutableArray<string> AttachmentFolders { get; init; } = [];

    /// <summary>What was wrong with the manifest or the layout's configuration.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>What was decided rather than stated.</summary>
    public ImmutableArray<Decision> Decisions { get; init; } = [];

    /// <summary>Every article in reading order.</summary>
    public IEnumerable<PlanNode> ArticleNodes() => Nodes.SelectMany(node => node.SelfAndBelow()).Where(node => node.Path is not null);
}

/// <summary>A part, or an article; either may have more below it.</summary>
/// <param name="Path">The article's file, relative to the book folder; null for a part that is only a heading.</param>
/// <param name="Title">The title that the contents of the project give it, which wins over the article's own; null: the article's own.</param>
public sealed record PlanNode(string? Path, string? Title = null)
{
    /// <summary>What lies below, in reading order.</summary>
    public ImmutableArray<PlanNode> Children { get; init; } = [];

    /// <summary>What it is for the book; null: <c>part</c> where there is no file, else what the article says, else <c>chapter</c>.</summary>
    public ChapterRole? Role { get; init; }

    /// <summary>Where the contents of the project name it.</summary>
    public Location Location { get; init; } = Location.None;

    /// <summary>Whether it takes part in the numbering of chapters.</summary>
    public bool Numbered { get; init; } = true;

    /// <summary>Whether this web page is reduced to its main article; null: as <see cref="BookManifest.Extract"/> says.</summary>
    public bool? Extract { get; init; }

    /// <summary>This node, then all below it, in reading order.</summary>
    public IEnumerable<PlanNode> SelfAndBelow() => Children.SelectMany(child => child.SelfAndBelow()).Prepend(this);
}

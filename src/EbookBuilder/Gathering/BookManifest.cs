namespace EbookBuilder.Gathering;

/// <summary>What <c>book.yaml</c> may state. Null or empty where it states nothing.</summary>
public sealed record BookManifest
{
    /// <summary>The title of the book.</summary>
    public string? Title { get; init; }

    /// <summary>The form of the title that sorts (<c>Odyssey, The</c>).</summary>
    public string? TitleFileAs { get; init; }

    /// <summary>The subtitle.</summary>
    public string? Subtitle { get; init; }

    /// <summary>Authors, editors, translators and the rest.</summary>
    public ImmutableArray<Contributor> Contributors { get; init; } = [];

    /// <summary>BCP 47 tags, the main one first.</summary>
    public ImmutableArray<string> Languages { get; init; } = [];

    /// <summary>Identifiers as stated, the unique one first.</summary>
    public ImmutableArray<Identifier> Identifiers { get; init; } = [];

    /// <summary>The publisher.</summary>
    public string? Publisher { get; init; }

    /// <summary>The date of publication: <c>YYYY</c>, <c>YYYY-MM</c> or <c>YYYY-MM-DD</c>.</summary>
    public string? Date { get; init; }

    /// <summary>A few sentences about the book.</summary>
    public string? Description { get; init; }

    /// <summary>Subjects.</summary>
    public ImmutableArray<Subject> Subjects { get; init; } = [];

    /// <summary>The series.</summary>
    public Series? Series { get; init; }

    /// <summary>The statement of rights.</summary>
    public string? Rights { get; init; }

    /// <summary>The licence of the whole book: an address or a short name.</summary>
    public string? Licence { get; init; }

    /// <summary>The cover image, relative to the book folder.</summary>
    public string? Cover { get; init; }

    /// <summary>The web address of the site that the articles come from, for links by address.</summary>
    public string? Site { get; init; }

    /// <summary>The name of a built-in style, or a stylesheet relative to the book folder.</summary>
    public string? Style { get; init; }

    /// <summary>How many levels the device's contents menu shows; from 1, 2 unless stated.</summary>
    public int MenuDepth { get => StatedMenuDepth ?? 2; init => StatedMenuDepth = value; }

    /// <summary>How many levels the visible contents page shows; from 0 (no page), 2 unless stated.</summary>
    public int ContentsDepth { get => StatedContentsDepth ?? 2; init => StatedContentsDepth = value; }

    /// <summary>What the visible contents page says of each article beside its title.</summary>
    public ImmutableArray<ContentsDetail> ContentsDetails { get; init; } = [];

    /// <summary>How chapters and sections are numbered; null: not at all.</summary>
    public Numbering? Numbering { get; init; }

    /// <summary>Parts and articles as book.yaml lists them; empty: worked out from the folder.</summary>
    public ImmutableArray<PlanNode> Nodes { get; init; } = [];

    /// <summary>What stands before the text, as book.yaml lists it.</summary>
    public ImmutableArray<PlanNode> Front { get; init; } = [];

    /// <summary>What stands behind the text, as book.yaml lists it.</summary>
    public ImmutableArray<PlanNode> Back { get; init; } = [];

    /// <summary>Articles to be left out: globs relative to the book folder.</summary>
    public ImmutableArray<string> Exclude { get; init; } = [];

    /// <summary>Whether web pages are reduced to their main article; null: decided page by page.</summary>
    public bool? Extract { get; init; }

    /// <summary>How a long row of articles without parts is grouped; null: as seems best from what the articles say.</summary>
    public Grouping? Group { get; init; }

    /// <summary>Whether a page of sources and rights closes the book; null: where articles state their address or licence.</summary>
    public bool? SourcesPage { get; init; }

    /// <summary>Lists of figures, tables and listings, in the order in which they are to stand.</summary>
    public ImmutableArray<BookList> Lists { get; init; } = [];

    /// <summary>Indexes made from what the articles say of themselves.</summary>
    public ImmutableArray<BookIndex> Indexes { get; init; } = [];

    /// <summary>When large articles are split; null: the defaults of <see cref="Splitting"/>.</summary>
    public Splitting? Split { get; init; }

    /// <summary>Which small articles share a file; null: each has one of its own.</summary>
    public Joining? Join { get; init; }

    /// <summary>Whether the book opens with a half title; null: no.</summary>
    public bool? HalfTitle { get; init; }

    /// <summary>Whether a page about the authors is made of what is known of them; null: no.</summary>
    public bool? AboutAuthors { get; init; }

    /// <summary>Where the bibliography's entries come from; null: there is none.</summary>
    public BibliographySource? Bibliography { get; init; }

    /// <summary>The file of the glossary, relative to the book folder.</summary>
    public string? Glossary { get; init; }

    /// <summary>Whether each chapter ends with a list of the chapters that link to it; null: no.</summary>
    public bool? LinkedFrom { get; init; }

    /// <summary>Whether addresses of outside links are also printed, as numbered notes at the chapter's end; null: no.</summary>
    public bool? OutsideLinksAsNotes { get; init; }

    /// <summary>Whether <see cref="ContentsDepth"/> is stated rather than a default.</summary>
    public bool StatesContentsDepth => StatedContentsDepth is not null;

    private int? StatedMenuDepth { get; init; }

    private int? StatedContentsDepth { get; init; }

    /// <summary>This manifest, and where it states nothing, what <paramref name="below"/> states.</summary>
    public BookManifest Over(BookManifest below)
    {
        ArgumentNullException.ThrowIfNull(below);
        return new()
        {
            Title = Title ?? below.Title,
            TitleFileAs = TitleFileAs ?? (Title is null ? below.TitleFileAs : null),
            Subtitle = Subtitle ?? (Title is null ? below.Subtitle : null),
            Contributors = Either(Contributors, below.Contributors),
            Languages = Either(Languages, below.Languages),
            Identifiers = Either(Identifiers, below.Identifiers),
            Publisher = Publisher ?? below.Publisher,
            Date = Date ?? below.Date,
            Description = Description ?? below.Description,
            Subjects = Either(Subjects, below.Subjects),
            Series = Series ?? below.Series,
            Rights = Rights ?? below.Rights,
            Licence = Licence ?? below.Licence,
            Cover = Cover ?? below.Cover,
            Site = Site ?? below.Site,
            Style = Style ?? below.Style,
            StatedMenuDepth = StatedMenuDepth ?? below.StatedMenuDepth,
            StatedContentsDepth = StatedContentsDepth ?? below.StatedContentsDepth,
            ContentsDetails = Either(ContentsDetails, below.ContentsDetails),
            Numbering = Numbering ?? below.Numbering,
            Nodes = Either(Nodes, below.Nodes),
            Front = Either(Front, below.Front),
            Back = Either(Back, below.Back),
            Exclude = Exclude.AddRange(below.Exclude),
            Extract = Extract ?? below.Extract,
            Group = Group ?? below.Group,
            SourcesPage = SourcesPage ?? below.SourcesPage,
            Lists = Either(Lists, below.Lists),
            Indexes = Either(Indexes, below.Indexes),
            Split = Split ?? below.Split,
            Join = Join ?? below.Join,
            HalfTitle = HalfTitle ?? below.HalfTitle,
            AboutAuthors = AboutAuthors ?? below.AboutAuthors,
            Bibliography = Bibliography ?? below.Bibliography,
            Glossary = Glossary ?? below.Glossary,
            LinkedFrom = LinkedFrom ?? below.LinkedFrom,
            OutsideLinksAsNotes = OutsideLinksAsNotes ?? below.OutsideLinksAsNotes,
        };
    }

    private static ImmutableArray<T> Either<T>(ImmutableArray<T> stated, ImmutableArray<T> below) => stated.IsDefaultOrEmpty ? below : stated;
}

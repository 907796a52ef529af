namespace EbookBuilder.Gathering;

/// <summary>What <c>book.yaml</c> may state. Null or empty where it states nothing.</summary>
public sealed record BookManifest
{
    /// <summary>The title of the book.</summary>
    public string? Title { get; init; }

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

    /// <summary>The date of publication.</summary>
    public string? Date { get; init; }

    /// <summary>A few sentences about the book.</summary>
    public string? Description { get; init; }

    /// <summary>Subjects.</summary>
    public ImmutableArray<Subject> Subjects { get; init; } = [];

    /// <summary>The series.</summary>
    public Series? Series { get; init; }

    /// <summary>The statement of rights.</summary>
    public string? Rights { get; init; }

    /// <summary>The cover image, relative to the book folder.</summary>
    public string? Cover { get; init; }

    /// <summary>The web address of the site that the articles come from, for links by address.</summary>
    public string? Site { get; init; }

    /// <summary>The name of a built-in style, or a stylesheet relative to the book folder.</summary>
    public string? Style { get; init; }

    /// <summary>How many levels the device's contents menu shows; from 1.</summary>
    public int MenuDepth { get; init; } = 2;

    /// <summary>How many levels the visible contents page shows; from 0 (no page).</summary>
    public int ContentsDepth { get; init; } = 2;

    /// <summary>Parts and articles as book.yaml lists them; empty: worked out from the folder.</summary>
    public ImmutableArray<PlanNode> Nodes { get; init; } = [];

    /// <summary>Articles to be left out: globs relative to the book folder.</summary>
    public ImmutableArray<string> Exclude { get; init; } = [];

    /// <summary>Whether web pages are reduced to their main article; null: decided page by page.</summary>
    public bool? Extract { get; init; }
}

using System.Collections.Immutable;

namespace EbookBuilder.Epub.Publication;

/// <summary>What the package document says of the book as a whole (EPUB 3.3, 5.5). Values are trimmed and on one line.</summary>
public sealed record Metadata
{
    /// <summary>The titles, the main one first; at least one.</summary>
    public ImmutableArray<Title> Titles { get; init; } = [];

    /// <summary>Authors, editors, translators and the rest, in the order in which they are to be shown.</summary>
    public ImmutableArray<Contributor> Contributors { get; init; } = [];

    /// <summary>The identifiers; the first is the unique identifier of the publication.</summary>
    public ImmutableArray<Identifier> Identifiers { get; init; } = [];

    /// <summary>BCP 47 tags, the main language first; at least one.</summary>
    public ImmutableArray<string> Languages { get; init; } = [];

    /// <summary>When the publication came out: <c>YYYY</c>, <c>YYYY-MM</c> or <c>YYYY-MM-DD</c>.</summary>
    public string? Published { get; init; }

    /// <summary>The <c>dcterms:modified</c> of the package, UTC, whole seconds (EPUB 3.3, 5.5.4).</summary>
    public DateTimeOffset Modified { get; init; }

    /// <summary>The publisher.</summary>
    public string? Publisher { get; init; }

    /// <summary>A few sentences about the book, plain text.</summary>
    public string? Description { get; init; }

    /// <summary>Keywords and subject headings.</summary>
    public ImmutableArray<Subject> Subjects { get; init; } = [];

    /// <summary>The series that the book is part of.</summary>
    public Series? Series { get; init; }

    /// <summary>The statement of rights.</summary>
    public string? Rights { get; init; }

    /// <summary>Addresses or identifiers of the works that this one was made from (<c>dc:source</c>).</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>The licences of the book and of the works that it was made from (<c>dcterms:license</c>).</summary>
    public ImmutableArray<License> Licenses { get; init; } = [];

    /// <summary>The printed book whose page numbers the page list repeats; null for a book without one (EPUB Accessibility 1.1, 3.3).</summary>
    public string? PageBreakSource { get; init; }

    /// <summary>What the book offers to readers who cannot see or hear all of it.</summary>
    public Accessibility Accessibility { get; init; } = new();

    /// <summary>The main title, or an empty string.</summary>
    public string Title => Titles.IsDefaultOrEmpty ? "" : Titles[0].Text;

    /// <summary>The main language, or <c>und</c>.</summary>
    public string Language => Languages.IsDefaultOrEmpty ? "und" : Languages[0];
}

/// <summary>The kind of a title (EPUB 3.3, D.3.10).</summary>
public enum TitleKind
{
    /// <summary>The title by which the book is known.</summary>
    Main,

    /// <summary>The subtitle.</summary>
    Subtitle,

    /// <summary>A short form.</summary>
    Short,
}

/// <summary>A title of the book.</summary>
/// <param name="Text">The title itself.</param>
/// <param name="Kind">Which title it is.</param>
/// <param name="FileAs">The form that sorts, or null.</param>
public sealed record Title(string Text, TitleKind Kind = TitleKind.Main, string? FileAs = null);

/// <summary>A person or organisation who had a part in the book.</summary>
/// <param name="Name">The name as it is shown.</param>
/// <param name="FileAs">The form that sorts (<c>Woolf, Virginia</c>), or null.</param>
/// <param name="Role">A MARC relator code (<c>aut</c>, <c>edt</c>, <c>trl</c>, <c>ill</c>).</param>
public sealed record Contributor(string Name, string? FileAs = null, string Role = "aut")
{
    /// <summary>Whether the package names this one as <c>dc:creator</c>; the others are <c>dc:contributor</c>.</summary>
    public bool IsCreator => Role is "aut" or "cre" or "art" or "cmp";

    /// <summary>The institution of the author, as the article states it, or null. Shown in bylines, not part of the package.</summary>
    public string? Affiliation { get; init; }

    /// <summary>A few sentences about the person, or null. Shown on the page about the authors, not part of the package.</summary>
    public string? About { get; init; }
}

/// <summary>An identifier of the book.</summary>
/// <param name="Value">The full value: <c>urn:uuid:...</c>, <c>urn:isbn:...</c>, <c>https://doi.org/...</c>.</param>
public sealed record Identifier(string Value);

/// <summary>A subject.</summary>
/// <param name="Text">The heading as it is shown.</param>
/// <param name="Authority">The scheme (<c>BISAC</c>, <c>Thema</c>), or null.</param>
/// <param name="Term">The code in that scheme; given together with <paramref name="Authority"/> or not at all (EPUB 3.3, 5.5.3.2.4).</param>
public sealed record Subject(string Text, string? Authority = null, string? Term = null);

/// <summary>The series of a book.</summary>
/// <param name="Name">The name of the series.</param>
/// <param name="Position">Where in it the book stands (<c>3</c>, <c>2.1</c>), or null.</param>
public sealed record Series(string Name, string? Position = null);

/// <summary>A licence.</summary>
/// <param name="Address">Where its text lies.</param>
/// <param name="Source">Which of <see cref="Metadata.Sources"/> it is the licence of; null: the book as a whole.</param>
public sealed record License(string Address, string? Source = null);

/// <summary>The accessibility metadata of EPUB Accessibility 1.1, each value computed from what is in the book.</summary>
public sealed record Accessibility
{
    /// <summary><c>schema:accessMode</c>.</summary>
    public ImmutableArray<string> Modes { get; init; } = ["textual"];

    /// <summary><c>schema:accessModeSufficient</c>: each entry a comma-separated set.</summary>
    public ImmutableArray<string> SufficientModes { get; init; } = ["textual"];

    /// <summary><c>schema:accessibilityFeature</c>.</summary>
    public ImmutableArray<string> Features { get; init; } = ["tableOfContents", "readingOrder", "structuralNavigation", "displayTransformability"];

    /// <summary><c>schema:accessibilityHazard</c>.</summary>
    public ImmutableArray<string> Hazards { get; init; } = ["none"];

    /// <summary><c>schema:accessibilitySummary</c>, or null.</summary>
    public string? Summary { get; init; }

    /// <summary><c>dcterms:conformsTo</c>: one of the nine strings of EPUB Accessibility 1.1, or null where nothing is claimed.</summary>
    public string? ConformsTo { get; init; }

    /// <summary><c>a11y:certifiedBy</c>; demanded where <see cref="ConformsTo"/> is set.</summary>
    public string? CertifiedBy { get; init; }
}

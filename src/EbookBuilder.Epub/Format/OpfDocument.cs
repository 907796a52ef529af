using System.Xml.Linq;

namespace EbookBuilder.Epub.Format;

/// <summary>The generation of the format that a package document speaks.</summary>
public enum EpubVersion
{
    /// <summary>EPUB 2, and the OEB packages before it.</summary>
    Epub2 = 2,

    /// <summary>EPUB 3.</summary>
    Epub3 = 3,
}

/// <summary>The package document.</summary>
public sealed record OpfDocument
{
    /// <summary>Its version.</summary>
    public required EpubVersion EpubVersion { get; init; }

    /// <summary>The value of the unique identifier, or null.</summary>
    public required string? UniqueIdentifier { get; init; }

    /// <summary>What it says of the book.</summary>
    public required OpfMetadata Metadata { get; init; }

    /// <summary>The files.</summary>
    public required OpfManifest Manifest { get; init; }

    /// <summary>The reading order.</summary>
    public required OpfSpine Spine { get; init; }

    /// <summary>The guide of EPUB 2; empty where there is none.</summary>
    public required IReadOnlyList<OpfGuideReference> Guide { get; init; }

    /// <summary>The whole document; a copy.</summary>
    public required XDocument Document { get; init; }
}

/// <summary>The metadata, each list in the order of the document.</summary>
public sealed record OpfMetadata
{
    /// <summary><c>dc:title</c>.</summary>
    public required IReadOnlyList<string> Titles { get; init; }

    /// <summary><c>dc:creator</c>.</summary>
    public required IReadOnlyList<OpfMetadataCreator> Creators { get; init; }

    /// <summary><c>dc:contributor</c>.</summary>
    public required IReadOnlyList<OpfMetadataCreator> Contributors { get; init; }

    /// <summary><c>dc:identifier</c>.</summary>
    public required IReadOnlyList<OpfMetadataIdentifier> Identifiers { get; init; }

    /// <summary><c>dc:language</c>.</summary>
    public required IReadOnlyList<string> Languages { get; init; }

    /// <summary><c>dc:date</c>.</summary>
    public required IReadOnlyList<string> Dates { get; init; }

    /// <summary><c>dc:description</c>.</summary>
    public required IReadOnlyList<string> Descriptions { get; init; }

    /// <summary><c>dc:publisher</c>.</summary>
    public required IReadOnlyList<string> Publishers { get; init; }

    /// <summary><c>dc:subject</c>.</summary>
    public required IReadOnlyList<string> Subjects { get; init; }

    /// <summary><c>dc:rights</c>.</summary>
    public required IReadOnlyList<string> Rights { get; init; }

    /// <summary><c>dc:source</c>.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary><c>meta</c>, in the forms of both versions.</summary>
    public required IReadOnlyList<OpfMetadataMeta> Metas { get; init; }
}

/// <summary>A person who had a part in the book.</summary>
/// <param name="Text">The name.</param>
/// <param name="Role">A MARC relator code, from an attribute (EPUB 2) or a refinement (EPUB 3), or null.</param>
/// <param name="FileAs">The form that sorts, likewise.</param>
public sealed record OpfMetadataCreator(string Text, string? Role, string? FileAs);

/// <summary>An identifier.</summary>
/// <param name="Text">The value.</param>
/// <param name="Id">The id of the element, or null.</param>
/// <param name="Scheme">The <c>opf:scheme</c> of EPUB 2, or null.</param>
public sealed record OpfMetadataIdentifier(string Text, string? Id, string? Scheme);

/// <summary>A <c>meta</c>.</summary>
/// <param name="Name">The name (EPUB 2), or null.</param>
/// <param name="Property">The property (EPUB 3), or null.</param>
/// <param name="Refines">The id that it refines, without <c>#</c>, or null.</param>
/// <param name="Text">The value.</param>
public sealed record OpfMetadataMeta(string? Name, string? Property, string? Refines, string Text);

/// <summary>The manifest.</summary>
/// <param name="Items">Its items.</param>
public sealed record OpfManifest(IReadOnlyList<OpfManifestItem> Items);

/// <summary>A manifest item.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Href">Its href as given.</param>
/// <param name="MediaType">Its media type, guessed from the name where it has none.</param>
/// <param name="Properties">Its properties.</param>
public sealed record OpfManifestItem(string Id, string Href, string MediaType, IReadOnlyList<string> Properties);

/// <summary>The spine.</summary>
/// <param name="Toc">The id of the NCX, or null.</param>
/// <param name="ItemRefs">The reading order.</param>
public sealed record OpfSpine(string? Toc, IReadOnlyList<OpfSpineItemRef> ItemRefs);

/// <summary>One place of the reading order.</summary>
/// <param name="IdRef">The item.</param>
/// <param name="Linear">Whether it is read in its turn.</param>
public sealed record OpfSpineItemRef(string IdRef, bool Linear);

/// <summary>A <c>reference</c> of the guide.</summary>
/// <param name="Type">What it is.</param>
/// <param name="Title">Its title, or null.</param>
/// <param name="Href">Its target as given.</param>
public sealed record OpfGuideReference(string Type, string? Title, string Href);

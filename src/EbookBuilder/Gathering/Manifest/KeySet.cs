namespace EbookBuilder.Gathering.Manifest;

/// <summary>The keys that one kind of mapping in book.yaml may have. The names of the kinds are those of the definitions in book.schema.json.</summary>
/// <param name="Name">The kind: <c>book</c>, <c>person</c>.</param>
/// <param name="Keys">The keys, in the order in which they are documented.</param>
internal sealed record KeySet(string Name, ImmutableArray<string> Keys)
{
    /// <summary>The whole manifest.</summary>
    public static readonly KeySet Book = new("book",
    [
        "title", "subtitle", "author", "authors", "contributors", "language", "languages", "identifier", "identifiers", "publisher", "date", "description",
        "subjects", "series", "rights", "licence", "license", "cover", "style", "site", "contents", "numbering", "articles", "parts", "front", "back", "exclude",
        "extract", "group", "sources", "lists", "indexes", "split", "join", "half-title", "about-authors", "bibliography", "glossary", "linked-from", "outside-links",
    ]);

    /// <summary>A title with the form that sorts.</summary>
    public static readonly KeySet Title = new("title", ["text", "file-as"]);

    /// <summary>An author or contributor.</summary>
    public static readonly KeySet Person = new("person", ["name", "file-as", "role", "affiliation", "about"]);

    /// <summary>An identifier by its kind.</summary>
    public static readonly KeySet Identifier = new("identifier", ["isbn", "doi", "uuid", "urn"]);

    /// <summary>A subject of a scheme.</summary>
    public static readonly KeySet Subject = new("subject", ["text", "authority", "term"]);

    /// <summary>A series.</summary>
    public static readonly KeySet Series = new("series", ["name", "position"]);

    /// <summary>The two contents tables.</summary>
    public static readonly KeySet Contents = new("contents", ["menu", "page", "show"]);

    /// <summary>The numbering.</summary>
    public static readonly KeySet Numbering = new("numbering", ["of", "style"]);

    /// <summary>A part.</summary>
    public static readonly KeySet Part = new("part", ["title", "file", "articles", "parts", "numbered"]);

    /// <summary>An article with settings of its own.</summary>
    public static readonly KeySet Article = new("article", ["file", "title", "role", "extract", "numbered"]);

    /// <summary>Splitting.</summary>
    public static readonly KeySet Split = new("split", ["size", "limit"]);

    /// <summary>Joining.</summary>
    public static readonly KeySet Join = new("join", ["below"]);

    /// <summary>The bibliography.</summary>
    public static readonly KeySet Bibliography = new("bibliography", ["file", "files", "style"]);

    /// <summary>Every kind of mapping.</summary>
    public static ImmutableArray<KeySet> All { get; } = [Book, Title, Person, Identifier, Subject, Series, Contents, Numbering, Part, Article, Split, Join, Bibliography];
}

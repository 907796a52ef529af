namespace EbookBuilder;

/// <summary>One article as its reader understood it: what every source format becomes.</summary>
public sealed record Article
{
    /// <summary>The file that it came from, relative to the book folder with forward slashes.</summary>
    public required string Source { get; init; }

    /// <summary>What the article says of itself, in front matter, in its head, or as the reader recognised it.</summary>
    public required ArticleMetadata Metadata { get; init; }

    /// <summary>
    /// An XHTML <c>body</c> whose children are blocks. Contract of every reader:
    /// <list type="bullet">
    /// <item>only XHTML, MathML and SVG elements and attributes that EPUB 3.3 allows; no scripts, styles, forms, frames or handlers;</item>
    /// <item><c>href</c> and <c>src</c> stand as the author wrote them (entities decoded); the binding resolves them. <c>resource:KEY</c> names one of <see cref="Resources"/>;</item>
    /// <item>blocks, links and images carry <see cref="Xhtml.At"/>;</item>
    /// <item>a note call is <c>a[epub:type=noteref]</c> with <c>href="#ID"</c>, its note an <c>aside[epub:type=footnote]</c> with that id as a last child of the body;
    /// numbers, roles and back links are given by a pass;</item>
    /// <item>a page break is an empty <c>span[epub:type=pagebreak]</c> with the page's label in <c>aria-label</c>;</item>
    /// <item>headings may have the author's ids; the leading <c>h1</c> may repeat the title: a pass lifts it;</item>
    /// <item>what the article itself shows above its text stands in <c>p.letterhead</c>, <c>p.byline</c> and <c>p.dateline</c> (with <c>time</c>) right behind the
    /// leading <c>h1</c>; a header block shows these instead of making its own from the metadata;</item>
    /// <item>a citation is a <c>span.citation</c> with its keys, separated by blanks, in <c>data-cites</c>; its text is author and year as far as they are known;</item>
    /// <item>TeX stands in <c>span.math.inline</c> or <c>div.math.display</c>; code in <c>pre &gt; code.language-X</c>.</item>
    /// </list>
    /// </summary>
    public required XElement Body { get; init; }

    /// <summary>The heading that the article opens with, on one line; null where it opens with none.</summary>
    public string? Heading => Body.Elements(Xhtml.Namespace + "h1").FirstOrDefault() is { } heading && Passes.Headings.TextOf(heading) is { Length: > 0 } text ? text : null;

    /// <summary>Files that came inside the article (data: addresses, MHTML parts), by the key that <c>resource:KEY</c> names.</summary>
    public ImmutableDictionary<string, byte[]> Resources { get; init; } = ImmutableDictionary<string, byte[]>.Empty;

    /// <summary>A digest of the file, which tells one edition of a book from the next; empty where the article was not read from a file.</summary>
    public ImmutableArray<byte> Digest { get; init; } = [];

    /// <summary>Whether there is anything to show: false for a file that could not be read.</summary>
    public bool IsReadable => Body.FirstNode is not null || !Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>
    /// The article with its heading alone, once a chapter was made of it: a thousand bodies that nobody reads any more would cost the garbage collector a third of the build.
    /// </summary>
    internal Article WithoutText() => Body.FirstNode is null ? this : this with
    {
        Body = Xhtml.Element("body", Body.Elements(Xhtml.Name("h1")).FirstOrDefault() as XNode ?? new XComment("")),
    };

    /// <summary>The texts of the file that are not in the body since they belong to no article: what stands around it on a page. A finding says how much there is. Empty where nobody asked for them.</summary>
    public ImmutableArray<string> LeftOut { get; init; } = [];

    /// <summary>What was wrong with it, or was mended or left out.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>What the reader decided, for <c>ebook plan</c> and <c>--verbose</c>.</summary>
    public ImmutableArray<Decision> Decisions { get; init; } = [];
}

/// <summary>Something that was worked out rather than stated.</summary>
/// <param name="What">What was decided: <c>title</c>, <c>author</c>, <c>order</c>.</param>
/// <param name="Value">The outcome.</param>
/// <param name="Why">Where it came from: <c>first heading</c>, <c>folder name</c>.</param>
/// <param name="Location">The lines it came from.</param>
/// <param name="Confidence">From 0 to 1; 1 where it is stated rather than guessed.</param>
public sealed record Decision(string What, string Value, string Why, Location Location, double Confidence = 1);

/// <summary>What one article says of itself. Every value is trimmed and on one line; null or empty where nothing is known.</summary>
public sealed record ArticleMetadata
{
    /// <summary>The title.</summary>
    public string? Title { get; init; }

    /// <summary>The subtitle.</summary>
    public string? Subtitle { get; init; }

    /// <summary>Authors and others, with their roles.</summary>
    public ImmutableArray<Contributor> Authors { get; init; } = [];

    /// <summary>When it was published: <c>YYYY</c>, <c>YYYY-MM</c> or <c>YYYY-MM-DD</c>.</summary>
    public string? Date { get; init; }

    /// <summary>When it was last changed, in the same forms.</summary>
    public string? Updated { get; init; }

    /// <summary>Where it was written or came out: the place of its date line.</summary>
    public string? Place { get; init; }

    /// <summary>BCP 47, as stated or, failing that, as detected from the text.</summary>
    public string? Language { get; init; }

    /// <summary>Whether <see cref="Language"/> was stated rather than detected.</summary>
    public bool LanguageIsStated { get; init; }

    /// <summary>A summary, plain text.</summary>
    public string? Description { get; init; }

    /// <summary>Keywords.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>The body or site that published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>The web address that it was taken from (its canonical one).</summary>
    public string? Address { get; init; }

    /// <summary>Further addresses, slugs and names by which other articles may link to it.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Its declared identity, from which file name and ids are made; null: made from its path.</summary>
    public string? Slug { get; init; }

    /// <summary>Its declared place in the order (weight, nav_order, sidebar_position); lower comes first.</summary>
    public double? Order { get; init; }

    /// <summary>Whether it asks not to be published.</summary>
    public bool Draft { get; init; }

    /// <summary>Its licence: an address or a short name.</summary>
    public string? Licence { get; init; }

    /// <summary>What it is for the book, where it says so.</summary>
    public ChapterRole? Role { get; init; }

    /// <summary>The image that stands for it, as an <c>src</c>.</summary>
    public string? LeadImage { get; init; }

    /// <summary>Everything else that its front matter holds, by lower-case key, flattened to text.</summary>
    public ImmutableDictionary<string, string> Other { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>What is stated elsewhere in place of what stands here: every value that <paramref name="stated"/> has, and this one's where it has none.</summary>
    public ArticleMetadata OverriddenBy(ArticleMetadata stated)
    {
        ArgumentNullException.ThrowIfNull(stated);
        return new()
        {
            Title = stated.Title ?? Title,
            Subtitle = stated.Subtitle ?? Subtitle,
            Authors = stated.Authors.IsEmpty ? Authors : stated.Authors,
            Date = stated.Date ?? Date,
            Updated = stated.Updated ?? Updated,
            Place = stated.Place ?? Place,
            Language = stated.Language ?? Language,
            LanguageIsStated = stated.Language is null ? LanguageIsStated : stated.LanguageIsStated,
            Description = stated.Description ?? Description,
            Tags = stated.Tags.IsEmpty ? Tags : stated.Tags,
            Publisher = stated.Publisher ?? Publisher,
            Address = stated.Address ?? Address,
            Aliases = [.. Aliases.Union(stated.Aliases)],
            Slug = stated.Slug ?? Slug,
            Order = stated.Order ?? Order,
            Draft = stated.Draft || (Draft && !stated.Other.ContainsKey("draft")),
            Licence = stated.Licence ?? Licence,
            Role = stated.Role ?? Role,
            LeadImage = stated.LeadImage ?? LeadImage,
            Other = Other.SetItems(stated.Other),
        };
    }
}

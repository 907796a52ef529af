using System.Xml.Linq;
using EbookBuilder.Epub.Publication;

namespace EbookBuilder.Epub.Tests;

/// <summary>Books that between them use everything that a book can have.</summary>
internal static class SampleBooks
{
    public static readonly byte[] Png = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static readonly BookPath Sheet = new("EPUB/styles/book.css");
    private static readonly BookPath Picture = new("EPUB/images/cover.png");

    /// <summary>Those that stand in tests/Cases/epub-writing.</summary>
    public static IEnumerable<(string Name, Book Book)> Cases => [("small", Small), ("rich", Rich), ("right-to-left", RightToLeft)];

    public static IEnumerable<(string Name, Book Book)> All => [.. Cases, ("roles", EveryRole), ("pages", PagesOfTwoArticles)];

    /// <summary>The least that a book must have.</summary>
    public static Book Small { get; } = new()
    {
        Metadata = new Metadata { Titles = [new("A Small Book")], Identifiers = [new("urn:uuid:1f0e7c52-30d4-4d0a-9a54-6f1c0d9b7a11")], Languages = ["en"] },
        Chapters = [Chapter("one", "One", "<h1>One</h1><p>Rivers run.</p>")],
    };

    /// <summary>Every kind of metadata, parts without a page of their own, pages, notes, MathML and SVG, a document out of the linear order.</summary>
    public static Book Rich { get; } = new()
    {
        Metadata = RichMetadata(),
        Chapters =
        [
            Chapter("cover", "Cover", """<p><img src="../images/cover.png" alt="A river seen from above"/></p>""", ChapterRole.Cover),
            Chapter("contents", "Contents", """<ol><li><a href="a_b.xhtml">Springs</a></li></ol>""", ChapterRole.Contents),
            Chapter("preface", "Preface", "<h1>Preface</h1><p>Why.</p>", ChapterRole.Preface),
            Chapter("a_b", "Springs", """
                <section epub:type="chapter" role="doc-chapter"><h1 id="top">Springs &amp; wells</h1>
                <p>Water<sup>2</sup>, <a href="notes.xhtml#n1" epub:type="noteref" role="doc-noteref" id="r1">1</a>  two  spaces.<span id="p12" epub:type="pagebreak" role="doc-pagebreak" aria-label="12"/></p>
                <p><math xmlns="http://www.w3.org/1998/Math/MathML"><mi>x</mi><mo>&lt;</mo><mn>2</mn></math></p><span id="p3" epub:type="pagebreak" role="doc-pagebreak" aria-label="iii"/></section>
                """),
            Chapter("a-b", "Mouths", """
                <h1 id="top">Mouths</h1><svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10">
                <title>A delta</title><a xlink:href="a_b.xhtml" xlink:title="Springs"><title>Springs</title><path d="M0 0L10 10"/></a></svg>
                """),
            Chapter("notes", "Notes", """<aside id="n1" epub:type="footnote" role="doc-footnote"><p><a href="a_b.xhtml#r1">1</a> A note.</p></aside>""", ChapterRole.Notes) with { Linear = false },
        ],
        Resources = [Resource.FromBytes(Sheet, "text/css", "p { margin: 0 }\n"u8.ToArray()), Resource.FromBytes(Picture, "image/png", Png)],
        Cover = Picture,
        Contents = new(
        [
            new("Preface", PathOf("preface")),
            new("From spring to sea", null) { Children = [new("Springs", PathOf("a_b"), "top"), new("Mouths", PathOf("a-b"))] },
        ]),
        Pages = [new("12", PathOf("a_b"), "p12"), new("iii", PathOf("a_b"), "p3")],
    };

    /// <summary>An Arabic book with a Hebrew chapter and an English one.</summary>
    public static Book RightToLeft { get; } = new()
    {
        Metadata = new Metadata
        {
            Titles = [new("كتاب الأنهار")],
            Contributors = [new("ليلى")],
            Identifiers = [new("urn:isbn:9780306406157")],
            Languages = ["ar"],
            Modified = new DateTimeOffset(2024, 2, 29, 13, 5, 59, TimeSpan.FromHours(2)),
        },
        Chapters =
        [
            Chapter("nahr", "النهر", "<p>يجري النهر.</p>") with { Language = "ar" },
            Chapter("nahar", "הנהר", "<p>הנהר זורם.</p>") with { Language = "he" },
            Chapter("river", "The river", "<p>It runs.</p>") with { Direction = TextDirection.LeftToRight },
        ],
        PageProgression = TextDirection.RightToLeft,
    };

    /// <summary>A chapter of every role, each twice.</summary>
    public static Book EveryRole { get; } = Small with
    {
        Chapters = [.. ChapterRole.All.SelectMany(role => new[] { role.Name, role.Name + "2" }.Select(name => Chapter(name, name, $"<h1>{name}</h1>", role) with { Stylesheets = [] }))],
    };

    /// <summary>Two articles, each of which counts its own pages.</summary>
    public static Book PagesOfTwoArticles { get; } = Small with
    {
        Chapters = [.. new[] { "one", "two" }.Select(name => Chapter(name, name, $"""<h1>{name}</h1><p>Rivers <span id="p2" epub:type="pagebreak" role="doc-pagebreak" aria-label="2"/> run.</p>""") with { Stylesheets = [] })],
        Pages = [new("2", PathOf("one"), "p2"), new("2", PathOf("two"), "p2")],
    };

    public static BookPath PathOf(string name) => new($"EPUB/text/{name}.xhtml");

    public static Chapter Chapter(string name, string title, string body, ChapterRole? role = null) =>
        new(PathOf(name), title, role ?? ChapterRole.Chapter, "en", XElement.Parse(
            $"""<body xmlns="{Xhtml.Namespace}" xmlns:epub="{Xhtml.Ops}" xmlns:source="{Xhtml.Source}" source:at="1">{body}</body>""", LoadOptions.PreserveWhitespace))
        {
            Stylesheets = name is "one" or "nahr" or "nahar" or "river" ? [] : [Sheet],
        };

    private static Metadata RichMetadata() => new()
    {
        Titles = [new("  The River\n Book ", FileAs: "River Book, The"), new("From spring to sea", TitleKind.Subtitle)],
        Contributors = [new("Ada Brook", "Brook, Ada"), new("Tom Ford", Role: "edt")],
        Identifiers = [new("urn:uuid:0d6e2c0a-7d52-4b3c-8a3a-2b8a58b7a001"), new("urn:isbn:9780306406157")],
        Languages = ["en", "fr"],
        Published = "2023-05",
        Modified = new DateTimeOffset(2023, 6, 1, 10, 20, 31, TimeSpan.Zero),
        Publisher = "Weir & Sons",
        Description = "Water,\nfrom its spring.\u0001",
        Subjects = [new("Rivers"), new("Nature", "BISAC", "NAT029000")],
        Series = new("Waters", "2.1"),
        Rights = "All of it free",
        Sources = ["https://example.org/rivers", "https://example.org/lakes"],
        Licenses = [new("https://example.org/free"), new("https://example.org/by", "https://example.org/lakes")],
        PageBreakSource = "urn:isbn:9780262033848",
        Accessibility = new()
        {
            Summary = "One picture, described.",
            ConformsTo = "EPUB Accessibility 1.1 - WCAG 2.2 Level AA",
            CertifiedBy = "Weir & Sons",
        },
    };
}

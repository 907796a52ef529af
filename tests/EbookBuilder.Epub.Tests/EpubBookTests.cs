using System.Text;

namespace EbookBuilder.Epub.Tests;

public sealed class EpubBookTests
{
    private static readonly EpubBook Rich = EpubReader.Read(Written.Bytes(SampleBooks.Rich));

    [Fact]
    public void Has_what_its_package_says()
    {
        Assert.Equal("The River Book", Rich.Title);
        Assert.Equal(["Ada Brook"], Rich.Authors);
        Assert.Equal(SampleBooks.Png, Rich.CoverImage);
        var metadata = Rich.Format.Opf.Metadata;
        Assert.Equal(["The River Book", "From spring to sea"], metadata.Titles);
        Assert.Equal(("Ada Brook", "aut", "Brook, Ada"), (metadata.Creators[0].Text, metadata.Creators[0].Role, metadata.Creators[0].FileAs));
        Assert.Equal(("Tom Ford", "edt"), (metadata.Contributors[0].Text, metadata.Contributors[0].Role));
        Assert.Equal(["en", "fr"], metadata.Languages);
        Assert.Equal("urn:uuid:0d6e2c0a-7d52-4b3c-8a3a-2b8a58b7a001", Rich.Format.Opf.UniqueIdentifier);
        Assert.Contains(metadata.Metas, meta => meta is { Name: "calibre:series_index", Text: "2.1" });
    }

    [Fact]
    public void Has_its_files_by_kind()
    {
        Assert.Equal(["nav.xhtml", "text/cover.xhtml", "text/contents.xhtml", "text/preface.xhtml", "text/a_b.xhtml", "text/a-b.xhtml", "text/notes.xhtml"],
            Rich.Resources.Html.Select(html => html.Href));
        Assert.Equal("EPUB/styles/book.css", Assert.Single(Rich.Resources.Css).AbsolutePath);
        Assert.Equal(EpubContentType.ImagePng, Assert.Single(Rich.Resources.Images).ContentType);
        Assert.Equal(EpubContentType.DtbookNcx, Assert.Single(Rich.Resources.Other).ContentType);
        Assert.Empty(Rich.Resources.Fonts);
        Assert.Equal(10, Rich.Resources.All.Count);
        Assert.Equal(["Cover", "Contents", "Preface", "Springs", "Mouths", "Notes"],
            Rich.SpecialResources.HtmlInReadingOrder.Select(html => html.TextContent.Split("<title>")[1].Split("</title>")[0]));
        Assert.Contains("<rootfile", Rich.SpecialResources.Ocf!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Contents_are_a_tree_and_a_chain()
    {
        Assert.Equal(["Preface", "From spring to sea"], Rich.TableOfContents.Select(chapter => chapter.Title));
        var part = Rich.TableOfContents[1];
        Assert.Null(part.AbsolutePath);
        Assert.Equal(("Springs", "EPUB/text/a_b.xhtml", "text/a_b.xhtml", "top"),
            (part.SubChapters[0].Title, part.SubChapters[0].AbsolutePath, part.SubChapters[0].RelativePath, part.SubChapters[0].HashLocation));
        Assert.Same(part, part.SubChapters[0].Parent);
        var walk = new List<string>();
        for (var chapter = Rich.TableOfContents[0]; chapter is not null; chapter = chapter.Next)
        {
            walk.Add(chapter.Title);
            if (chapter.Next is { } next) Assert.Same(chapter, next.Previous);
        }
        Assert.Equal(["Preface", "From spring to sea", "Springs", "Mouths"], walk);
    }

    [Fact]
    public void The_NCX_and_the_nav_tell_the_same()
    {
        Assert.Equal(Rich.Format.Opf.UniqueIdentifier, Rich.Format.Ncx!.Metadata["dtb:uid"]);
        var withoutNav = EpubReader.Read(Written.Repack(Written.Bytes(SampleBooks.Rich), files => files.Select(file => file.Path == "EPUB/package.opf"
            ? (file.Path, Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(file.Content).Replace(" properties=\"nav\"", "", StringComparison.Ordinal))) : file)));
        Assert.Equal(Rich.TableOfContents.Select(chapter => chapter.ToString()), withoutNav.TableOfContents.Select(chapter => chapter.ToString()));
    }

    [Fact]
    public void Plain_text_has_a_line_per_block_and_nothing_hidden()
    {
        const string html = """
            <html><head><title>no</title><style>no{}</style></head><body><h1>A&nbsp;b &amp; <em>c</em>d</h1>
            <p>one
            two<br/>three</p><script>no()</script><table><tr><td>x</td><td>y</td></tr></table><ruby>水<rp>(</rp><rt>mizu</rt><rp>)</rp></ruby><![CDATA[ <z>]]></body></html>
            """;
        Assert.Equal("A\u00a0b & cd\none two\nthree\nx\ny\n水mizu <z>", EbookBuilder.Epub.Reading.PlainText.Of(html));
    }

    /// <summary>
    /// What EpubSharp's reader takes for granted (its 2018 source): each of these, where it does not hold, loses an entry or throws.
    /// </summary>
    [Fact]
    public void EpubSharp_can_read_what_is_written()
    {
        var epub = Written.Bytes(SampleBooks.Rich);
        var names = Written.Files(epub).Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var book = EpubReader.Read(epub);
        var opf = book.Format.Opf.Document.Root!;
        Assert.Equal("3.0", opf.Attribute("version")!.Value);
        Assert.All(book.Format.Opf.Manifest.Items, item => Assert.Contains("EPUB/" + item.Href, names));
        Assert.Equal(book.Format.Opf.Manifest.Items.Count, book.Format.Opf.Manifest.Items.DistinctBy(item => item.Id).Count());
        Assert.Equal(book.Format.Opf.Manifest.Items.Count, book.Format.Opf.Manifest.Items.DistinctBy(item => item.Href).Count());
        Assert.Single(book.Format.Opf.Manifest.Items, item => item.Properties.Contains("cover-image"));
        Assert.Single(book.Format.Opf.Manifest.Items, item => item.MediaType == "application/x-dtbncx+xml" && item.Id == book.Format.Opf.Spine.Toc);
        Assert.Single(book.Format.Nav!.Navs, nav => nav.Type == "toc");
        Assert.All(book.Format.Ncx!.PageList, page => Assert.Contains(page.Type, new[] { "front", "normal", "special" }));
        Assert.All(book.SpecialResources.HtmlInReadingOrder, html => Assert.Matches("(?s)<body[^>]*>.+</body>", html.TextContent));
        Assert.DoesNotContain(Written.Files(epub), file => file.Content.AsSpan().StartsWith(Encoding.UTF8.Preamble));
    }
}

using System.Text;
using EbookBuilder.TestKit;

namespace EbookBuilder.Epub.Tests;

public sealed class EpubWriterTests
{
    private static readonly byte[] Rich = Written.Bytes(SampleBooks.Rich);

    private static readonly Dictionary<string, Func<byte[]>> Results = new()
    {
        ["created"] = Created,
        ["created with a cover only"] = () =>
        {
            var writer = new EpubWriter();
            writer.AddAuthor("Foo Bar");
            writer.SetCover(SampleBooks.Png, ImageFormat.Png);
            return writer.Write();
        },
        ["edited"] = Edited,
        ["cleared"] = Cleared,
        ["edited EPUB 2"] = () => Edit(Epub2Book.Bytes),
    };

    public static TheoryData<string> Names => [.. Results.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void EPUBCheck_finds_nothing(string name)
    {
        using var file = new TemporaryFile(Results[name]());
        Assert.Empty(OutsideTools.EpubCheck(file.Path));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_steps_give_the_same_bytes(string name) => Assert.Equal(Results[name](), Results[name]());

    [Fact]
    public void A_new_book_reads_back()
    {
        var book = EpubReader.Read(Created());
        Assert.Empty(book.Diagnostics);
        Assert.Equal("Rivers & Seas", book.Title);
        Assert.Equal(["Ada Brook"], book.Authors);
        Assert.Equal(["One", "Two"], book.TableOfContents.Select(chapter => chapter.Title));
        Assert.Equal(["EPUB/chapter-1.xhtml", "EPUB/two.xhtml"], book.TableOfContents.Select(chapter => chapter.AbsolutePath));
        Assert.Equal("One\na\u00a0b & c\n\nx", book.ToPlainText());
        Assert.Equal(["mathml"], book.Format.Opf.Manifest.Items.Single(item => item.Id == "two").Properties);
        Assert.Equal(book.Format.Opf.UniqueIdentifier, book.Format.Ncx!.Metadata["dtb:uid"]);
        Assert.StartsWith("urn:uuid:", book.Format.Opf.UniqueIdentifier, StringComparison.Ordinal);
    }

    [Fact]
    public void An_identifier_that_is_not_set_follows_the_content()
    {
        var one = new EpubWriter();
        var other = new EpubWriter();
        other.SetTitle("Other");
        Assert.NotEqual(EpubReader.Read(one.Write()).Format.Opf.UniqueIdentifier, EpubReader.Read(other.Write()).Format.Opf.UniqueIdentifier);
        other.SetUniqueIdentifier("urn:isbn:9780306406157");
        Assert.Equal("urn:isbn:9780306406157", EpubReader.Read(other.Write()).Format.Opf.UniqueIdentifier);
    }

    [Fact]
    public void Copying_changes_no_file()
    {
        var source = Written.Repack(Rich, files => [.. files, ("META-INF/com.example.options.xml", "<a/>"u8.ToArray()), ("EPUB/unknown.bin", [1, 2, 3])]);
        using var file = new TemporaryFile();
        EpubWriter.Write(EpubReader.Read(source), file.Path);
        Assert.Equal(Written.Files(source), Written.Files(File.ReadAllBytes(file.Path)), (left, right) => left.Path == right.Path && left.Content.AsSpan().SequenceEqual(right.Content));
        Assert.Equal([file.Path], Directory.GetFiles(Path.GetDirectoryName(file.Path)!));
    }

    [Fact]
    public void Editing_keeps_what_it_does_not_understand()
    {
        var source = Written.Repack(Rich, files => [.. files.Select(file => file.Path == "EPUB/package.opf"
            ? (file.Path, Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(file.Content).Replace("<manifest>", "<manifest xmlns:x=\"urn:x\" x:y=\"z\">", StringComparison.Ordinal)
                .Replace("</metadata>", "<meta property=\"x:unknown\">kept</meta></metadata>", StringComparison.Ordinal))) : file),
            ("EPUB/unknown.bin", [1, 2, 3])]);
        var edited = Edit(source);
        var opf = Written.Text(edited, "EPUB/package.opf");
        Assert.Contains("<meta property=\"x:unknown\">kept</meta>", opf, StringComparison.Ordinal);
        Assert.Contains("x:y=\"z\"", opf, StringComparison.Ordinal);
        Assert.Contains("2023-06-01T10:20:31Z", opf, StringComparison.Ordinal);
        Assert.Contains(Written.Files(edited), file => file.Path == "EPUB/unknown.bin");
        foreach (var (path, content) in Written.Files(source).Where(file => file.Path.StartsWith("EPUB/text/", StringComparison.Ordinal)))
            Assert.Equal(content, Written.Files(edited).Single(file => file.Path == path).Content);
    }

    [Fact]
    public void Editing_shows_in_contents_and_metadata()
    {
        var book = EpubReader.Read(Edited());
        Assert.Empty(book.Diagnostics);
        Assert.Equal("New title", book.Title);
        Assert.Equal(["Second & third"], book.Authors);
        Assert.Equal(["Preface", "From spring to sea", "Added"], book.TableOfContents.Select(chapter => chapter.Title));
        Assert.Equal("New title", book.Format.Ncx!.DocTitle);
        Assert.Equal("Added", book.Format.Ncx.NavMap[^1].NavLabelText);
        Assert.DoesNotContain(book.Format.Opf.Metadata.Metas, meta => meta.Text == "Brook, Ada");
        Assert.NotEqual(SampleBooks.Png, book.CoverImage);
    }

    [Fact]
    public void A_book_that_is_edited_stays_as_it_was()
    {
        var book = EpubReader.Read(Rich);
        var writer = new EpubWriter(book);
        writer.SetTitle("Other");
        writer.ClearChapters();
        writer.Write();
        Assert.Equal("The River Book", book.Title);
        Assert.Equal(Written.Bytes(SampleBooks.Rich).Length, Rich.Length);
        Assert.Equal("The River Book", EpubWriter.MakeCopy(book).Title);
    }

    [Fact]
    public void A_cover_of_another_format_takes_its_place_on_the_cover_page()
    {
        var writer = new EpubWriter(EpubReader.Read(Rich));
        writer.SetCover("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>"u8.ToArray(), ImageFormat.Svg);
        var epub = writer.Write();
        Assert.Contains("src=\"../cover.svg\"", Written.Text(epub, "EPUB/text/cover.xhtml"), StringComparison.Ordinal);
        Assert.DoesNotContain(Written.Files(epub), file => file.Path == "EPUB/images/cover.png");
        writer.RemoveCover();
        Assert.Null(EpubReader.Read(writer.Write()).CoverImage);
    }

    [Theory]
    [InlineData("<p>open", null)]
    [InlineData("<html><head/></html>", null)]
    [InlineData("<p/>", "1st")]
    [InlineData("<p/>", "a:b")]
    [InlineData("<p/>", "nav")]
    [InlineData("<p/>", "../out")]
    public void What_cannot_become_a_chapter_is_refused(string html, string? id) =>
        Assert.Throws<ArgumentException>(() => new EpubWriter().AddChapter("X", html, id));

    [Fact]
    public void A_failed_write_leaves_the_old_file()
    {
        using var file = new TemporaryFile("old"u8.ToArray());
        Directory.CreateDirectory(file.Path + ".part");
        Assert.ThrowsAny<Exception>(() => new EpubWriter().Write(file.Path));
        Assert.Equal("old", File.ReadAllText(file.Path));
    }

    private static byte[] Created()
    {
        var writer = new EpubWriter();
        writer.SetLanguage("en");
        writer.SetTitle("Rivers & Seas");
        writer.AddAuthor("Ada Brook");
        writer.AddChapter("One", "<h1>One</h1><p>a&nbsp;b & c</p>");
        writer.AddChapter("Two", "<!DOCTYPE html><html><body><p>x</p><math xmlns='http://www.w3.org/1998/Math/MathML'/></body></html>", "two");
        writer.AddFile("styles/book.css", "p { margin: 0 }", EpubContentType.Css);
        return writer.Write();
    }

    private static byte[] Edited() => Edit(Rich);

    private static byte[] Edit(byte[] source)
    {
        var writer = new EpubWriter(EpubReader.Read(source));
        writer.SetTitle("New title");
        writer.ClearAuthors();
        writer.AddAuthor("Gone");
        writer.AddAuthor("Second & third");
        writer.RemoveAuthor("Gone");
        writer.SetCover([.. SampleBooks.Png, 0], ImageFormat.Png);
        writer.AddChapter("Added", "<p>New words &eacute;</p>");
        return writer.Write();
    }

    private static byte[] Cleared()
    {
        var writer = new EpubWriter(EpubReader.Read(Rich));
        writer.ClearChapters();
        writer.RemoveCover();
        writer.AddChapter("Only", "<p>Only</p>");
        return writer.Write();
    }
}

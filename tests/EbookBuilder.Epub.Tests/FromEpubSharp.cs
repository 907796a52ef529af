using EbookBuilder.Epub.Format;

namespace EbookBuilder.Epub.Tests;

/// <summary>The examples of docs/from-epubsharp.md, as they are compiled and run. The lines between the marks stand in the document word for word.</summary>
public sealed class FromEpubSharp : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("epub-doc-");
    private readonly string _before = Directory.GetCurrentDirectory();

    public FromEpubSharp()
    {
        File.WriteAllBytes(Path.Combine(_folder.FullName, "my.epub"), Written.Bytes(SampleBooks.Rich));
        File.WriteAllBytes(Path.Combine(_folder.FullName, "cover.png"), SampleBooks.Png);
        Directory.SetCurrentDirectory(_folder.FullName);
    }

    public void Dispose()
    {
        Directory.SetCurrentDirectory(_before);
        _folder.Delete(recursive: true);
    }

    [Fact]
    public void Reading()
    {
        // snippet: read
        EpubBook book = EpubReader.Read("my.epub");

        string? title = book.Title;
        IEnumerable<string> authors = book.Authors;
        byte[]? cover = book.CoverImage;
        // end
        Assert.Equal("The River Book", title);
        Assert.Equal(["Ada Brook"], authors);
        Assert.Equal(SampleBooks.Png, cover);
    }

    [Fact]
    public void Contents()
    {
        var book = EpubReader.Read("my.epub");
        var lines = new List<string>();
        // snippet: contents
        IReadOnlyList<EpubChapter> chapters = book.TableOfContents;

        for (EpubChapter? chapter = chapters[0]; chapter is not null; chapter = chapter.Next)
        {
            lines.Add($"{chapter.Title}: {chapter.AbsolutePath}#{chapter.HashLocation}");
        }
        // end
        Assert.Equal(["Preface: EPUB/text/preface.xhtml#", "From spring to sea: #", "Springs: EPUB/text/a_b.xhtml#top", "Mouths: EPUB/text/a-b.xhtml#"], lines);
    }

    [Fact]
    public void Files()
    {
        var book = EpubReader.Read("my.epub");
        // snippet: files
        IReadOnlyList<EpubTextFile> html = book.Resources.Html;
        IReadOnlyList<EpubTextFile> css = book.Resources.Css;
        IReadOnlyList<EpubByteFile> images = book.Resources.Images;
        IReadOnlyList<EpubByteFile> fonts = book.Resources.Fonts;
        IReadOnlyList<EpubTextFile> readingOrder = book.SpecialResources.HtmlInReadingOrder;
        // end
        Assert.Equal([7, 1, 1, 0, 6], [html.Count, css.Count, images.Count, fonts.Count, readingOrder.Count]);
    }

    [Fact]
    public void PlainText()
    {
        var book = EpubReader.Read("my.epub");
        // snippet: text
        string text = book.ToPlainText();
        // end
        Assert.Contains("Springs & wells\nWater2, 1 two spaces.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Formats()
    {
        var book = EpubReader.Read("my.epub");
        // snippet: format
        EpubFormat format = book.Format;
        OcfDocument ocf = format.Ocf;
        OpfDocument opf = format.Opf;
        NcxDocument? ncx = format.Ncx;
        NavDocument? nav = format.Nav;
        // end
        Assert.Equal("EPUB/package.opf", ocf.RootFilePath);
        Assert.Equal("EPUB/nav.xhtml", format.Paths.NavAbsolutePath);
        Assert.Equal((10, 2, 3), (opf.Manifest.Items.Count, ncx!.NavMap.Count, nav!.Navs.Count));
    }

    [Fact]
    public void Copying()
    {
        var book = EpubReader.Read("my.epub");
        // snippet: copy
        EpubWriter.Write(book, "new.epub");

        EpubBook second = EpubWriter.MakeCopy(book);
        // end
        Assert.Equal(book.ToPlainText(), EpubReader.Read("new.epub").ToPlainText());
        Assert.Equal(book.ToPlainText(), second.ToPlainText());
    }

    [Fact]
    public void Creating()
    {
        // snippet: create
        EpubWriter writer = new EpubWriter();

        writer.SetLanguage("en");
        writer.SetTitle("Small Rivers");
        writer.AddAuthor("Foo Bar");
        writer.SetCover(File.ReadAllBytes("cover.png"), ImageFormat.Png);
        writer.AddChapter("Springs", "<h1>Springs</h1><p>Every river starts small.</p>");

        writer.Write("new.epub");
        // end
        var book = EpubReader.Read("new.epub");
        Assert.Empty(book.Diagnostics);
        Assert.Equal(("Small Rivers", "Springs"), (book.Title, book.TableOfContents[0].Title));
        Assert.Equal("Springs\nEvery river starts small.", book.ToPlainText());
    }

    [Fact]
    public void Editing()
    {
        // snippet: edit
        EpubBook book = EpubReader.Read("my.epub");
        EpubWriter writer = new EpubWriter(book);

        writer.AddAuthor("Foo Bar");
        writer.SetCover(File.ReadAllBytes("cover.png"), ImageFormat.Png);
        writer.AddChapter("Afterword", "<p>And then the sea.</p>");
        writer.SetModified(new DateTimeOffset(2026, 1, 31, 12, 0, 0, TimeSpan.Zero));

        writer.Write("new.epub");
        // end
        var edited = EpubReader.Read("new.epub");
        Assert.Equal(["Ada Brook", "Foo Bar"], edited.Authors);
        Assert.Equal("Afterword", edited.TableOfContents[^1].Title);
    }

    [Fact]
    public void Trouble()
    {
        var messages = new List<string>();
        File.WriteAllText("broken.epub", "not an archive");
        // snippet: trouble
        try
        {
            EpubBook book = EpubReader.Read("broken.epub", new EpubReaderOptions { MaxTotalBytes = 100 << 20 });
            foreach (var forgiven in book.Diagnostics) messages.Add(forgiven.ToString());
        }
        catch (EpubException refused)
        {
            messages.Add(refused.Diagnostic.Code);
        }
        // end
        Assert.Equal(["ER901"], messages);
    }
}

using System.Globalization;
using System.IO.Compression;
using System.Text;
using EbookBuilder.Epub.Publication;
using EbookBuilder.Epub.Writing;
using EbookBuilder.TestKit;

namespace EbookBuilder.Epub.Tests.Writing;

public sealed class PackageWriterTests
{
    public static TheoryData<string> Names => [.. SampleBooks.All.Select(sample => sample.Name)];

    public static TheoryData<string> Cases => [.. SampleBooks.Cases.Select(sample => sample.Name)];

    /// <summary>The package's own documents, as they stand in tests/Cases/epub-writing; set UPDATE_CASES=1 to write them anew, then read the difference.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void Writes_the_documents_of_the_case(string name)
    {
        var folder = Repository.Path("tests", "Cases", "epub-writing", name, "out");
        var epub = Written.Bytes(Sample(name));
        foreach (var file in new[] { "package.opf", "nav.xhtml", "toc.ncx" }) Agree(Path.Combine(folder, file), Written.Text(epub, "EPUB/" + file));
        foreach (var (path, content) in Written.Files(epub).Where(file => file.Path.StartsWith("EPUB/text/", StringComparison.Ordinal)))
            Agree(Path.Combine(folder, Path.GetFileName(path)), Encoding.UTF8.GetString(content));
        Agree(Path.Combine(folder, "files.txt"), string.Join('\n', Written.Files(epub).Select(file => file.Path)) + "\n");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void EPUBCheck_finds_nothing(string name)
    {
        using var file = new TemporaryFile(Written.Bytes(Sample(name)));
        Assert.Empty(OutsideTools.EpubCheck(file.Path));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_EPUBCheck_that_Kobo_runs_finds_nothing(string name)
    {
        using var file = new TemporaryFile(Written.Bytes(Sample(name)));
        Assert.Empty(OutsideTools.EpubCheck4(file.Path));
    }

    [Fact]
    public void The_same_book_gives_the_same_bytes_in_every_culture()
    {
        var expected = Written.Bytes(SampleBooks.Rich);
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in new[] { "tr-TR", "ar-SA", "th-TH", "fa-IR" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                Assert.Equal(expected, Written.Bytes(SampleBooks.Rich));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("en", " dir=\"ltr\"")]
    [InlineData("fa", " dir=\"rtl\"")]
    [InlineData("und", "")]
    public void In_a_book_from_right_to_left_a_chapter_says_its_direction(string language, string direction)
    {
        var epub = Written.Bytes(SampleBooks.RightToLeft with { Chapters = [SampleBooks.Chapter("one", "One", "<p>x</p>") with { Language = language }] });
        Assert.Contains($" xml:lang=\"{language}\"{direction}>", Written.Text(epub, "EPUB/text/one.xhtml"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_offset_of_the_modified_date_does_not_matter()
    {
        var elsewhere = SampleBooks.Rich with { Metadata = SampleBooks.Rich.Metadata with { Modified = SampleBooks.Rich.Metadata.Modified.ToOffset(TimeSpan.FromHours(-11)) } };
        Assert.Equal(Written.Bytes(SampleBooks.Rich), Written.Bytes(elsewhere));
    }

    [Fact]
    public void The_mimetype_stands_where_file_tools_look_for_it()
    {
        var epub = Written.Bytes(SampleBooks.Small);
        Assert.Equal("mimetypeapplication/epub+zip", Encoding.ASCII.GetString(epub, 30, 28));
        using var zip = new ZipArchive(new MemoryStream(epub));
        Assert.All(zip.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
        Assert.All(zip.Entries, entry => Assert.Equal(0, entry.ExternalAttributes));
    }

    [Fact]
    public void Ids_depend_on_the_path_alone()
    {
        var rich = SampleBooks.Rich;
        var reordered = rich with { Chapters = [.. rich.Chapters.Reverse(), SampleBooks.Chapter("zz", "Last", "<p>x</p>")] };
        var before = Ids(Written.Bytes(rich));
        var after = Ids(Written.Bytes(reordered));
        Assert.All(before, pair => Assert.Equal(pair.Value, after[pair.Key]));
        Assert.Equal(after.Count, after.Values.Distinct().Count());
    }

    [Fact]
    public void Metadata_is_trimmed_to_one_line_of_lawful_characters()
    {
        var hostile = SampleBooks.Small with { Metadata = SampleBooks.Small.Metadata with { Titles = [new(" a\r\n\tb\u0000\u000b\ud800 \u00a0c\uffff ")] } };
        Assert.Equal("a b\ufffd \u00a0c", EpubReader.Read(Written.Bytes(hostile)).Title);
    }

    [Fact]
    public void A_stream_that_cannot_seek_will_do()
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.NoCompression, leaveOpen: true)) PackageWriter.Write(SampleBooks.Rich, gzip, TestContext.Current.CancellationToken);
        bytes.Position = 0;
        using var plain = new MemoryStream();
        using (var gunzip = new GZipStream(bytes, CompressionMode.Decompress)) gunzip.CopyTo(plain);
        Assert.Equal(Written.Bytes(SampleBooks.Rich), plain.ToArray());
    }

    private static Book Sample(string name) => SampleBooks.All.Single(sample => sample.Name == name).Book;

    private static Dictionary<string, string> Ids(byte[] epub) =>
        EpubReader.Read(epub).Format.Opf.Manifest.Items.ToDictionary(item => item.Href, item => item.Id);

    private static void Agree(string path, string actual)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_CASES") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), actual);
    }
}

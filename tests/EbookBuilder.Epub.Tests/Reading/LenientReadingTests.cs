using System.IO.Compression;
using System.Text;
using EbookBuilder.Epub.Publication;

namespace EbookBuilder.Epub.Tests.Reading;

/// <summary>Books as careless hands leave them: each still opens with its words, and each says what was forgiven.</summary>
public sealed class LenientReadingTests
{
    private const string Opf = "EPUB/package.opf";

    private static readonly byte[] Good = Written.Bytes(SampleBooks.Rich);

    private static readonly Dictionary<string, (string Code, Func<byte[]> Book)> Faults = new()
    {
        ["no mimetype"] = ("ER101", () => Without("mimetype")),
        ["mimetype last"] = ("ER101", () => Written.Repack(Good, files => [.. files.Skip(1), files[0]])),
        ["wrong mimetype"] = ("ER101", () => With("mimetype", _ => "application/zip\n")),
        ["no container"] = ("ER102", () => Without("META-INF/container.xml")),
        ["container names nothing"] = ("ER102", () => With("META-INF/container.xml", text => text.Replace("EPUB/package.opf", "OEBPS/content.opf", StringComparison.Ordinal))),
        ["container is no XML"] = ("ER201", () => With("META-INF/container.xml", _ => "<container")),
        ["only an opf and its files"] = ("ER102", () => Written.Repack(Good, files => files.Where(file => file.Path.StartsWith("EPUB/", StringComparison.Ordinal)))),
        ["backslashes"] = ("ER103", () => Written.Repack(Good, files => files.Select(file => (file.Path.Replace('/', '\\'), file.Content)))),
        ["leading slashes"] = ("ER103", () => Written.Repack(Good, files => files.Select(file => ("/" + file.Path, file.Content)))),
        ["other case"] = ("ER103", () => Written.Repack(Good, files => files.Select(file => (file.Path.ToUpperInvariant(), file.Content)))),
        ["a file twice"] = ("ER104", () => Written.Repack(Good, files => [.. files, files[^1]])),
        ["HTML entities"] = ("ER201", () => With(Opf, text => text.Replace("All of it free", "All&nbsp;of it&hellip; AT&T &bogus; free", StringComparison.Ordinal))),
        ["control characters"] = ("ER201", () => With(Opf, text => text.Replace("All of it free", "All \u0003 of it free", StringComparison.Ordinal))),
        ["dashes in a comment"] = ("ER201", () => With(Opf, text => text.Replace("<spine", "<!-- a -- b --><spine", StringComparison.Ordinal))),
        ["Latin 1"] = ("ER202", () => Written.Repack(Good, files => files.Select(file => file.Path == Opf
            ? (file.Path, Encoding.Latin1.GetBytes(Encoding.UTF8.GetString(file.Content).Replace("utf-8", "ISO-8859-1", StringComparison.Ordinal))) : file))),
        ["no href"] = ("ER302", () => With(Opf, text => text.Replace("<manifest>", "<manifest><item id=\"x\" media-type=\"text/css\"/>", StringComparison.Ordinal))),
        ["no media type"] = ("ER302", () => With(Opf, text => text.Replace(" media-type=\"application/xhtml+xml\"", "", StringComparison.Ordinal))),
        ["id twice"] = ("ER302", () => With(Opf, text => text.Replace("<manifest>", "<manifest><item id=\"nav\" href=\"styles/book.css\" media-type=\"text/css\"/>", StringComparison.Ordinal))),
        ["missing file"] = ("ER302", () => Without("EPUB/styles/book.css")),
        ["href climbs out"] = ("ER302", () => With(Opf, text => text.Replace("<manifest>", "<manifest><item id=\"x\" href=\"../../secret\" media-type=\"text/css\"/>", StringComparison.Ordinal))),
        ["file twice in the manifest"] = ("ER302", () => With(Opf, text => text.Replace("<manifest>", "<manifest><item id=\"x\" href=\"nav.xhtml\" media-type=\"application/xhtml+xml\"/>", StringComparison.Ordinal))),
        ["spine without idref"] = ("ER303", () => With(Opf, text => text.Replace("<itemref idref=\"f-text-preface.xhtml\" />", "<itemref/>", StringComparison.Ordinal))),
        ["spine names nothing"] = ("ER303", () => With(Opf, text => text.Replace("<itemref idref=\"f-text-preface.xhtml\" />", "<itemref idref=\"zz\"/>", StringComparison.Ordinal))),
        ["no spine"] = ("ER303", () => With(Opf, text => text.Replace("<spine", "<x", StringComparison.Ordinal).Replace("</spine>", "</x>", StringComparison.Ordinal))),
        ["no nav"] = ("ER304", () => With(Opf, text => text.Replace(" properties=\"nav\"", "", StringComparison.Ordinal))),
        ["nav to nowhere"] = ("ER305", () => With("EPUB/nav.xhtml", text => text.Replace("text/preface.xhtml", "text/gone.xhtml", StringComparison.Ordinal))),
    };

    public static TheoryData<string> Names => [.. Faults.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Opens_and_says_what_it_forgave(string name)
    {
        var (code, make) = Faults[name];
        var book = EpubReader.Read(make());
        Assert.Contains(book.Diagnostics, diagnostic => diagnostic.Code == code);
        Assert.Equal("The River Book", book.Title);
        Assert.Equal(["Ada Brook"], book.Authors);
        Assert.Contains("Springs & wells", book.ToPlainText(), StringComparison.Ordinal);
        Assert.Contains(Flatten(book.TableOfContents), chapter => chapter.Title == "Mouths" && chapter.AbsolutePath!.Equals("EPUB/text/a-b.xhtml", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_sound_book_needs_no_pardon() => Assert.Empty(EpubReader.Read(Good).Diagnostics);

    [Fact]
    public void Byte_order_marks_and_UTF_16_are_no_fault()
    {
        var epub = Written.Repack(Good, files => files.Select(file => file.Path == Opf
            ? (file.Path, [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(file.Content).Replace("utf-8", "utf-16", StringComparison.Ordinal))])
            : file.Path.EndsWith(".xhtml", StringComparison.Ordinal) ? (file.Path, [.. Encoding.UTF8.Preamble, .. file.Content]) : file));
        var book = EpubReader.Read(Written.Repack(epub, files => files));
        Assert.Empty(book.Diagnostics);
        Assert.Equal("The River Book", book.Title);
    }

    [Fact]
    public void Names_that_are_not_escaped_are_found()
    {
        var epub = Written.Repack(Good, files => files.Select(file => file.Path switch
        {
            "EPUB/text/preface.xhtml" => ("EPUB/text/pre face %41.xhtml", file.Content),
            Opf or "EPUB/nav.xhtml" or "EPUB/toc.ncx" => (file.Path, Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(file.Content).Replace("text/preface.xhtml", "text/pre face %41.xhtml", StringComparison.Ordinal))),
            _ => file,
        }));
        var book = EpubReader.Read(epub);
        Assert.Equal("EPUB/text/pre face %41.xhtml", book.TableOfContents[0].AbsolutePath);
        Assert.Contains(book.Resources.Html, html => html.AbsolutePath == "EPUB/text/pre face %41.xhtml");
    }

    [Fact]
    public void A_book_without_any_contents_has_its_documents()
    {
        var epub = Written.Repack(Good, files => files.Where(file => file.Path is not ("EPUB/nav.xhtml" or "EPUB/toc.ncx")));
        Assert.Equal(["Cover", "Contents", "Preface", "Springs", "Mouths", "Notes"], EpubReader.Read(epub).TableOfContents.Select(chapter => chapter.Title));
    }

    [Fact]
    public void A_damaged_file_costs_only_itself()
    {
        var epub = (byte[])Good.Clone();
        using (var zip = new ZipArchive(new MemoryStream(epub))) Assert.NotNull(zip.GetEntry("EPUB/text/preface.xhtml"));
        var at = epub.AsSpan().IndexOf("EPUB/text/preface.xhtml"u8) + "EPUB/text/preface.xhtml".Length;
        epub.AsSpan(at, 20).Fill(0xFF);
        var book = EpubReader.Read(epub);
        Assert.Contains(book.Diagnostics, diagnostic => diagnostic is { Code: "ER105", Severity: Severity.Error, Location.File: "EPUB/text/preface.xhtml" });
        Assert.Contains("Springs & wells", book.ToPlainText(), StringComparison.Ordinal);
    }

    private static IEnumerable<EpubChapter> Flatten(IEnumerable<EpubChapter> chapters) => chapters.SelectMany(chapter => Flatten(chapter.SubChapters).Prepend(chapter));

    private static byte[] Without(string path) => Written.Repack(Good, files => files.Where(file => file.Path != path));

    private static byte[] With(string path, Func<string, string> change) => Written.Repack(Good, files => files.Select(file =>
    {
        if (file.Path != path) return file;
        var text = Encoding.UTF8.GetString(file.Content);
        var changed = change(text);
        Assert.NotEqual(text, changed);
        return (path, Encoding.UTF8.GetBytes(changed));
    }));
}

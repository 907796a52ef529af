using EbookBuilder.Epub.Publication;
using EbookBuilder.Epub.Writing;

namespace EbookBuilder.Epub.Tests.Writing;

public sealed class BookContractTests
{
    private static readonly Book Small = SampleBooks.Small, Rich = SampleBooks.Rich;

    /// <summary>Each fault with a word that its message must contain.</summary>
    private static readonly Dictionary<string, (Book Book, string Says)> Faults = new()
    {
        ["no title"] = (Small with { Metadata = Small.Metadata with { Titles = [new(" \n")] } }, "no title"),
        ["no identifier"] = (Small with { Metadata = Small.Metadata with { Identifiers = [] } }, "no identifier"),
        ["no language"] = (Small with { Metadata = Small.Metadata with { Languages = [] } }, "no language"),
        ["odd language"] = (Small with { Metadata = Small.Metadata with { Languages = ["English!"] } }, "English!"),
        ["no chapter"] = (Small with { Chapters = [] }, "linear"),
        ["chapter without title"] = (Small with { Chapters = [Small.Chapters[0] with { Title = "\u0001 " }] }, "one.xhtml"),
        ["chapter without body"] = (Small with { Chapters = [Small.Chapters[0] with { Body = Xhtml.Element("div") }] }, "no XHTML body"),
        ["path twice"] = (Small with { Chapters = [Small.Chapters[0], Small.Chapters[0]] }, "share the path"),
        ["path twice but for case"] = (Small with { Resources = [Resource.FromBytes(new("EPUB/Text/ONE.xhtml"), "text/css", [])] }, "share the path"),
        ["path of ours"] = (Small with { Resources = [Resource.FromBytes(new("EPUB/nav.xhtml"), "text/css", [])] }, "share the path"),
        ["path in META-INF"] = (Small with { Resources = [Resource.FromBytes(new("META-INF/a.css"), "text/css", [])] }, "META-INF"),
        ["path with space"] = (Small with { Resources = [Resource.FromBytes(new("EPUB/a b.css"), "text/css", [])] }, "a b.css"),
        ["missing stylesheet"] = (Small with { Chapters = [Small.Chapters[0] with { Stylesheets = [new("EPUB/x.css")] }] }, "x.css"),
        ["missing cover"] = (Small with { Cover = new("EPUB/x.png") }, "x.png"),
        ["cover no image"] = (Rich with { Cover = new("EPUB/styles/book.css") }, "no image"),
        ["entry to nowhere"] = (Small with { Contents = new([new("X", new("EPUB/x.xhtml"))]) }, "x.xhtml"),
        ["entry to no id"] = (Small with { Contents = new([new("X", Small.Chapters[0].Path, "nope")]) }, "#nope"),
        ["entry without label"] = (Small with { Contents = new([new(" ", Small.Chapters[0].Path)]) }, "no title"),
        ["empty heading"] = (Small with { Contents = new([new("Part", null)]) }, "Part"),
        ["page to nowhere"] = (Small with { Pages = [new("1", null)] }, "page \"1\""),
    };

    public static TheoryData<string> Names => [.. Faults.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_book_that_contradicts_itself_is_refused_before_a_byte_is_written(string name)
    {
        using var output = new MemoryStream();
        var fault = Assert.Throws<ArgumentException>(() => PackageWriter.Write(Faults[name].Book, output, TestContext.Current.CancellationToken));
        Assert.Contains(Faults[name].Says, fault.Message, StringComparison.Ordinal);
        Assert.Equal(0, output.Length);
    }
}

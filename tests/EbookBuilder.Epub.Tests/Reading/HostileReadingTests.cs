using System.Text;

namespace EbookBuilder.Epub.Tests.Reading;

/// <summary>Containers made to hurt whoever opens them: each gets a typed error with a code, quickly.</summary>
public sealed class HostileReadingTests
{
    private static readonly byte[] Good = Written.Bytes(SampleBooks.Small);

    [Theory]
    [InlineData("<!DOCTYPE p [<!ENTITY a \"xxxxxxxxxx\"><!ENTITY b \"&a;&a;&a;&a;\">]>")]
    [InlineData("<!DOCTYPE p [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>")]
    [InlineData("<!DOCTYPE p [<!ENTITY x PUBLIC \"a\" \"http://localhost/\">]>")]
    [InlineData("<!DOCTYPE p [ <!-- > --> <!ENTITY % x \"y\"> %x; ]>")]
    [InlineData("<?pi >?><!-- <x> -->\n<!doctype p [<!ENTITY a '&#38;b;'>]>")]
    public void Entities_that_grow_or_point_outside(string doctype)
    {
        foreach (var path in new[] { "EPUB/package.opf", "EPUB/nav.xhtml", "EPUB/toc.ncx", "EPUB/text/one.xhtml", "META-INF/container.xml" })
            Assert.Equal("ER904", Refused(Prefixed(path, doctype)).Diagnostic.Code);
    }

    [Fact]
    public void An_entity_of_a_few_letters_is_no_attack()
    {
        var epub = Written.Repack(Prefixed("EPUB/package.opf", "<!DOCTYPE package PUBLIC \"a\" \"http://localhost/x.dtd\" [<!ENTITY small \"Tiny\">]>"), files => files.Select(file =>
            file.Path == "EPUB/package.opf" ? (file.Path, Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(file.Content).Replace("A Small Book", "A &small; Book", StringComparison.Ordinal))) : file));
        Assert.Equal("A Tiny Book", EpubReader.Read(epub).Title);
    }

    [Theory]
    [InlineData("../../outside.txt")]
    [InlineData("EPUB/../../outside.txt")]
    [InlineData("EPUB\\..\\..\\outside.txt")]
    [InlineData("/../outside.txt")]
    public void A_path_that_climbs_out(string path) =>
        Assert.Equal("ER903", Refused(Written.Repack(Good, files => [.. files, (path, "x"u8.ToArray())])).Diagnostic.Code);

    [Fact]
    public void A_file_that_unpacks_without_end()
    {
        var bomb = Written.Repack(Good, files => [.. files, ("EPUB/zeros.bin", new byte[40 << 20])]);
        Assert.True(bomb.Length < 1 << 20);
        Assert.Equal("ER902", Refused(bomb).Diagnostic.Code);
        Assert.Equal("ER902", Refused(bomb, new EpubReaderOptions { MaxRatio = 1e9, MaxEntryBytes = 1 << 20 }).Diagnostic.Code);
        Assert.Equal("ER902", Refused(bomb, new EpubReaderOptions { MaxRatio = 1e9, MaxTotalBytes = 40 << 20 }).Diagnostic.Code);
        var opened = EpubReader.Read(bomb, new EpubReaderOptions { MaxRatio = 1e9 });
        Assert.Equal("A Small Book", EpubWriter.MakeCopy(opened).Title);
    }

    [Fact]
    public void More_files_than_allowed() =>
        Assert.Equal("ER902", Refused(Good, new EpubReaderOptions { MaxEntries = 3 }).Diagnostic.Code);

    [Fact]
    public void Elements_that_nest_without_end()
    {
        var deep = string.Concat(Enumerable.Repeat("<li>", 100_000));
        Assert.Equal("ER905", Refused(With("EPUB/nav.xhtml", $"<html>{deep}")).Diagnostic.Code);
        Assert.Equal("ER905", Refused(With("EPUB/package.opf", $"<package>{deep}")).Diagnostic.Code);
    }

    [Fact]
    public void A_chapter_that_nests_without_end_has_its_words()
    {
        var deep = string.Concat(Enumerable.Repeat("<div>", 300_000)) + "word";
        Assert.Equal("word", EpubReader.Read(With("EPUB/text/one.xhtml", $"<html><body>{deep}")).ToPlainText());
    }

    [Fact]
    public void Bytes_that_are_no_archive()
    {
        Assert.Equal("ER901", Refused([]).Diagnostic.Code);
        Assert.Equal("ER901", Refused("PK\u0003\u0004 but no more"u8.ToArray()).Diagnostic.Code);
        Assert.Equal("ER301", Refused(Written.Repack(Good, files => files.Where(file => file.Path == "mimetype"))).Diagnostic.Code);
    }

    /// <summary>However a book is cut or bitten, it is read or refused; nothing else is ever thrown.</summary>
    [Fact]
    public void Damage_of_any_kind_is_read_or_refused()
    {
        var random = new Random(7);
        for (var i = 0; i < 600; i++)
        {
            var bytes = (byte[])Good.Clone();
            for (var bites = random.Next(1, 6); bites > 0; bites--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            if (random.Next(4) == 0) bytes = bytes[..random.Next(bytes.Length)];
            try
            {
                EpubReader.Read(bytes).ToPlainText();
            }
            catch (EpubException)
            {
            }
        }
    }

    private static byte[] Prefixed(string path, string doctype) => Written.Repack(Good, files => files.Select(file => file.Path == path
        ? (path, Encoding.UTF8.GetBytes("<?xml version=\"1.0\"?>" + doctype + Body(Encoding.UTF8.GetString(file.Content)))) : file));

    private static string Body(string text) =>
        text.Replace("<?xml version=\"1.0\" encoding=\"utf-8\"?>", "", StringComparison.Ordinal).Replace("<!DOCTYPE html>", "", StringComparison.Ordinal);

    private static byte[] With(string path, string content) =>
        Written.Repack(Good, files => files.Select(file => file.Path == path ? (path, Encoding.UTF8.GetBytes(content)) : file));

    private static EpubException Refused(byte[] epub, EpubReaderOptions? options = null) => Assert.Throws<EpubException>(() => EpubReader.Read(epub, options));
}

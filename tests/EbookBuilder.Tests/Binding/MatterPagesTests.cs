using System.Text;
using EbookBuilder.TestKit;

namespace EbookBuilder.Tests.Binding;

/// <summary>The pages around the text: which there are, in which order, and what leads to them.</summary>
public sealed class MatterPagesTests
{
    private static readonly Lazy<BuiltBook> Book = new(EverythingBook.Build);

    private static string Opf => Encoding.UTF8.GetString(Book.Value.Epub.SpecialResources.Opf.Content);

    private static string Nav => Book.Value.Page("nav.xhtml");

    [Fact]
    public void They_stand_in_the_customary_order()
    {
        var spine = System.Text.RegularExpressions.Regex.Matches(Opf, "<itemref idref=\"f-text-([a-z-]+)\\.xhtml\"").Select(match => match.Groups[1].Value);
        Assert.Equal(["title-page", "imprint", "contents", "preface", "springs", "deltas", "words", "bibliography", "figures", "tables", "listings", "index", "author-index", "tag-index", "timeline", "sources"], spine);
    }

    [Fact]
    public void Those_behind_the_text_are_in_the_menu_and_on_the_page_of_contents()
    {
        foreach (var name in (string[])["bibliography", "figures", "tables", "listings", "index", "author-index", "tag-index", "timeline", "sources"])
        {
            Assert.Contains($"href=\"text/{name}.xhtml\"", Nav, StringComparison.Ordinal);
            Assert.Contains($"href=\"{name}.xhtml\"", Book.Value.Page("contents.xhtml"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("copyright-page", "text/imprint.xhtml")]
    [InlineData("toc", "text/contents.xhtml")]
    [InlineData("preface", "text/preface.xhtml")]
    [InlineData("bodymatter", "text/springs.xhtml")]
    [InlineData("glossary", "text/words.xhtml")]
    [InlineData("bibliography", "text/bibliography.xhtml")]
    [InlineData("loi", "text/figures.xhtml")]
    [InlineData("lot", "text/tables.xhtml")]
    [InlineData("index", "text/index.xhtml")]
    [InlineData("colophon", "text/sources.xhtml")]
    public void Landmarks_name_them_by_what_they_are(string type, string target) =>
        Assert.Contains($"<a epub:type=\"{type}\" href=\"{target}\">", Nav, StringComparison.Ordinal);

    [Fact]
    public void No_chapter_leads_back_to_a_page_that_leads_to_it()
    {
        foreach (var chapter in (string[])["springs.xhtml", "deltas.xhtml"])
            foreach (var page in (string[])["contents", "sources", "index", "figures", "tag-index"])
                Assert.DoesNotContain($"href=\"{page}.xhtml", Book.Value.Page(chapter), StringComparison.Ordinal);
        Assert.DoesNotContain("springs.xhtml", Book.Value.Page("words.xhtml"), StringComparison.Ordinal);
        Assert.DoesNotContain("springs.xhtml", Book.Value.Page("bibliography.xhtml"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_imprint_shows_what_the_manifest_states()
    {
        var imprint = Book.Value.Page("imprint.xhtml");
        foreach (var words in (string[])["Ford and Daughters", "12 May 2024", "© 2024 Ada Brook", "<a href=\"https://creativecommons.org/licenses/by-sa/4.0/\">CC BY-SA 4.0</a>", "ISBN 9783161484100"])
            Assert.Contains(words, imprint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_book_whose_manifest_states_nothing_has_no_imprint() =>
        Assert.DoesNotContain(BuiltBook.Of(("a.html", "<h1>A</h1><p>x</p>"), ("b.html", "<h1>B</h1><p>x</p>")).Epub.Resources.Html, page => page.AbsolutePath.EndsWith("imprint.xhtml", StringComparison.Ordinal));

    [Fact]
    public void An_article_may_take_the_place_of_a_page()
    {
        var book = BuiltBook.Of(("book.yaml", "title: T\npublisher: P\n"), ("a.html", "<h1>A</h1><p>x</p>"), ("legal.html", "---\nrole: imprint\n---\n<h1>Legal</h1><p>Ours.</p>"));
        Assert.Equal(["text/title-page.xhtml", "text/legal.xhtml", "text/contents.xhtml", "text/a.xhtml"],
            System.Text.RegularExpressions.Regex.Matches(Encoding.UTF8.GetString(book.Epub.SpecialResources.Opf.Content), "<item [^>]*href=\"(text/[^\"]*)\"").Select(match => match.Groups[1].Value));
    }

    [Fact]
    public void Sources_and_licences_are_in_the_package_too()
    {
        Assert.Contains("<dc:source>https://example.org/springs</dc:source>", Opf, StringComparison.Ordinal);
        Assert.Contains("<dc:source id=\"source-1\">https://example.org/deltas</dc:source>", Opf, StringComparison.Ordinal);
        Assert.Contains("<meta refines=\"#source-1\" property=\"dcterms:license\">https://creativecommons.org/licenses/by/4.0/</meta>", Opf, StringComparison.Ordinal);
        Assert.Contains("<meta property=\"dcterms:license\">https://creativecommons.org/licenses/by-sa/4.0/</meta>", Opf, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_in_it_is_wrong() => Assert.DoesNotContain(Book.Value.Findings, finding => !finding.Contains("info ", StringComparison.Ordinal));

    [Fact]
    public void Both_official_checkers_are_silent()
    {
        var path = Path.Combine(Path.GetTempPath(), $"everything-{Environment.ProcessId}.epub");
        File.WriteAllBytes(path, Book.Value.Bytes);
        try
        {
            Assert.Empty(OutsideTools.EpubCheck(path));
            Assert.Empty(OutsideTools.EpubCheck4(path));
        }
        finally
        {
            File.Delete(path);
        }
    }
}

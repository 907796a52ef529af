namespace EbookBuilder.Tests.Binding;

/// <summary>Indexes and lists.</summary>
public sealed class IndexTests
{
    [Theory]
    [InlineData("7", "<p>mud, <a href=\"a.xhtml#mud\">5–6</a>, <a href=\"a.xhtml#mud-3\">9</a>, <a href=\"c.xhtml#mud\">C</a></p>")]
    [InlineData("5", "<p>mud, <a href=\"a.xhtml#mud\">A</a> <a href=\"a.xhtml#mud-2\" aria-label=\"A 2\">2</a> <a href=\"a.xhtml#mud-3\" aria-label=\"A 3\">3</a>, <a href=\"c.xhtml#mud\">C</a></p>")]
    public void Printed_pages_are_named_where_the_marks_of_the_book_are_one_count(string other, string entry)
    {
        var index = BuiltBook.Of(("book.yaml", "title: T\nlanguage: en\nindexes: [term]\n"),
            ("a.md", "# A\n\n{{page:5}}[mud]{.index} {{page:6}}[mud]{.index} x {{page:8}} {{page:9}} [mud]{.index}\n"), ("b.md", $"# B\n\n{{{{page:{other}}}}} x\n"), ("c.md", "# C\n\n[mud]{.index}\n")).Page("index.xhtml");
        Assert.Contains(entry, index, StringComparison.Ordinal);
    }

    private static BuiltBook Book(string settings, params (string, string)[] files) => BuiltBook.Of([("book.yaml", "title: T\nlanguage: en\n" + settings), .. files]);

    [Fact]
    public void Terms_stand_under_their_letters_with_sub_entries_and_references()
    {
        var page = Book("indexes: [term]\n",
            ("a.html", "<h1>Alpha</h1><p><span class='index'>water</span> <span class='index'>Water</span> <span data-index-term='water!deep'>deep</span> <dfn>éclair</dfn></p>"),
            ("b.html", "<h1>Beta</h1><p><span class='index'>water</span> <span class='index' data-index-see='water'>aqua</span> <span class='index' data-index-see-also='water!deep'>sea</span></p>")).Page("index.xhtml");
        Assert.Equal(["A", "E", "S", "W"], System.Text.RegularExpressions.Regex.Matches(page, "<h2>([^<]*)").Select(match => match.Groups[1].Value));
        Assert.Contains("<p>water, <a href=\"a.xhtml#water\">Alpha</a> <a href=\"a.xhtml#water-2\" aria-label=\"Alpha 2\">2</a>, <a href=\"b.xhtml#water\">Beta</a></p>", page, StringComparison.Ordinal);
        Assert.Contains("<ul class=\"index\"><li><p>deep, <a href=\"a.xhtml#water-deep\">Alpha</a></p></li></ul>", page, StringComparison.Ordinal);
        Assert.Contains("<p>aqua, <em>see</em> water</p>", page, StringComparison.Ordinal);
        Assert.Contains("<p>sea, <a href=\"b.xhtml#sea\">Beta</a>; <em>see also</em> water, deep</p>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_marks_terms_too()
    {
        var page = Book("indexes: [term]\n", ("a.md", "# Alpha\n\nSome [deep water]{.index index-term=\"water!deep\"} and [mud]{.index}.\n"), ("b.md", "# Beta\n\nx\n")).Page("index.xhtml");
        Assert.Contains("<p>mud, <a href=\"a.xhtml#mud\">Alpha</a></p>", page, StringComparison.Ordinal);
        Assert.Contains("<p>water</p><ul class=\"index\"><li><p>deep, <a href=\"a.xhtml#water-deep\">Alpha</a></p></li></ul>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Authors_are_sorted_by_family_name_and_tags_by_word()
    {
        var book = Book("indexes: [author, tag, timeline]\n", ("a.html", "---\nauthor: Zoe Abel\ntags: [öl, zinc]\ndate: 2021-03-04\n---\n<h1>Alpha</h1><p>x</p>"),
            ("b.html", "---\nauthor: Ada Brook\ntags: [Zinc, peat]\ndate: 2020\n---\n<h1>Beta</h1><p>x</p>"));
        Assert.Matches("<h2>Abel, Zoe</h2><ul class=\"plain\"><li><a href=\"a.xhtml\">Alpha</a></li></ul><h2>Brook, Ada</h2>", book.Page("author-index.xhtml"));
        Assert.Equal(["öl", "peat", "Zinc"], System.Text.RegularExpressions.Regex.Matches(book.Page("tag-index.xhtml"), "<h2>([^<]*)").Select(match => match.Groups[1].Value));
        Assert.Contains("<h2>2020</h2><ul class=\"plain\"><li><a href=\"b.xhtml\">Beta</a></li></ul><h2>2021</h2><ul class=\"plain\"><li>4 March 2021 · <a href=\"a.xhtml\">", book.Page("timeline.xhtml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Captions_are_listed_by_what_they_caption()
    {
        var book = Book("lists: [figures, tables, listings]\n", ("b.html", "<h1>B</h1><p>x</p>"), ("a.html", """
            <h1>A</h1><figure><img src='x.png' alt='x'><figcaption>A <em>heron</em></figcaption></figure>
            <table><caption>Depths</caption><tr><td>1</td></tr></table><figure><pre>rain()</pre><figcaption>Rain</figcaption></figure><figure><p>no caption</p></figure>
            """));
        Assert.Contains("<li><a href=\"a.xhtml#a-heron\">A heron</a></li></ul>", book.Page("figures.xhtml"), StringComparison.Ordinal);
        Assert.Contains("<li><a href=\"a.xhtml#depths\">Depths</a></li></ul>", book.Page("tables.xhtml"), StringComparison.Ordinal);
        Assert.Contains("<li><a href=\"a.xhtml#rain\">Rain</a></li></ul>", book.Page("listings.xhtml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Sources_are_listed_where_two_articles_state_them_and_name_what_was_left_out()
    {
        var book = BuiltBook.Of(("a.html", "---\nsource: https://example.org/a\nlicense: cc-by 4.0\nauthor: Ada Brook\n---\n<h1>A</h1><p>x</p>"), ("b.html", "---\nlicense: MIT\n---\n<h1>B</h1><p>x</p>"), ("c.html", "<h1>C</h1><p>x</p>"));
        var page = book.Page("sources.xhtml");
        Assert.Contains("<a href=\"a.xhtml\">A</a></p><p>Ada Brook</p><p><a href=\"https://example.org/a\">https://example.org/a</a></p><p class=\"licence\">Licence: <a href=\"https://creativecommons.org/licenses/by/4.0/\">CC BY 4.0</a></p>", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://opensource.org/license/mit\">MIT</a>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("c.xhtml", page, StringComparison.Ordinal);
        var one = BuiltBook.Of(("a.html", "---\nlicense: MIT\n---\n<h1>A</h1><p>x</p>"), ("c.html", "<h1>C</h1><p>x</p>"));
        Assert.DoesNotContain(one.Epub.Resources.Html, html => html.AbsolutePath.EndsWith("sources.xhtml", StringComparison.Ordinal));
    }
}

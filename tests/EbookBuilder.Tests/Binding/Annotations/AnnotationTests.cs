namespace EbookBuilder.Tests.Binding;

/// <summary>What the book adds to the text of its chapters.</summary>
public sealed class AnnotationTests
{
    private static BuiltBook Book(string settings, params (string, string)[] files) => BuiltBook.Of([("book.yaml", "title: T\nlanguage: en\n" + settings), .. files]);

    [Fact]
    public void The_first_use_of_a_term_leads_to_the_glossary_and_no_other()
    {
        var book = Book("glossary: words.yaml\n", ("words.yaml", "delta: Mud.\nriver delta: More mud.\nC#: A language.\nIT: Machines.\n河: Water.\n"),
            ("a.html", "<h1>The delta</h1><p>Deltas <code>delta</code> <a href='b.html'>delta</a> a river\ndelta, a Delta, a delta. In it C and C# flow; IT does. 大河大河</p>"), ("b.html", "<h1>B</h1><p>delta</p>"));
        var page = book.Page("a.xhtml");
        string Link(string id, string words) => $"<a href=\"words.xhtml#{id}\" epub:type=\"glossref\" role=\"doc-glossref\">{words}</a>";
        Assert.Contains($"Deltas <code>delta</code> <a href=\"b.xhtml\">delta</a> a {Link("term-river-delta", "river\ndelta")}, a {Link("term-delta", "Delta")}, a delta. In it C and {Link("term-c", "C#")} flow; {Link("term-it", "IT")} does. 大<a", page, StringComparison.Ordinal);
        Assert.Equal(5, page.Split("glossref\">").Length - 1);
        Assert.Contains(Link("term-delta", "delta"), book.Page("b.xhtml"), StringComparison.Ordinal);
        Assert.Contains("<dt id=\"term-delta\" epub:type=\"glossterm\">delta</dt><dd epub:type=\"glossdef\">Mud.</dd>", book.Page("words.xhtml"), StringComparison.Ordinal);
        Assert.Contains("<section epub:type=\"glossary\" role=\"doc-glossary\"", book.Page("words.xhtml"), StringComparison.Ordinal);
        Assert.Contains(">Glossary</h1>", book.Page("words.xhtml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_glossary_may_be_an_article_of_the_collection()
    {
        var book = Book("glossary: b.md\n", ("b.md", "# Words\n\nSilt\n:   Fine mud.\n"), ("a.md", "# A\n\nMuch silt here.\n"));
        Assert.Contains("href=\"b.xhtml#term-silt\"", book.Page("a.xhtml"), StringComparison.Ordinal);
        Assert.Contains("role=\"doc-glossary\"", book.Page("b.xhtml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_glossary_is_reported_with_its_place() =>
        Assert.Contains(Book("glossary: words.yaml\n", ("words.yaml", "- a\n- b\n"), ("a.html", "<h1>A</h1><p>x</p>")).Result.Diagnostics, finding => finding is { Code: "EB1353", Location.File: "words.yaml" });

    [Fact]
    public void Many_terms_in_a_long_text_cost_no_more_than_reading_it()
    {
        var terms = string.Concat(Enumerable.Range(0, 5000).Select(i => $"a word {i}: x\n"));
        var text = string.Concat(Enumerable.Repeat("a word a word a ", 50_000));
        var start = System.Diagnostics.Stopwatch.StartNew();
        Book("glossary: words.yaml\n", ("words.yaml", terms), ("a.html", $"<h1>A</h1><p>{text}</p>"));
        Assert.True(start.Elapsed < TimeSpan.FromSeconds(20), $"took {start.Elapsed}");
    }

    [Fact]
    public void Outside_links_are_printed_as_notes_of_their_own()
    {
        var page = Book("outside-links: notes\n", ("b.html", "<h1>B</h1><p>x</p>"), ("a.html", """
            <h1>A</h1><p><a href='https://example.org/x'>one</a>, <a href='https://example.org/y'>two</a>, <a href='https://example.org/x'>one again</a>,
            <a href='https://example.org/z/'>example.org/z</a>, <a href='b.html'>inside</a>, <a href='mailto:a@example.org'>mail</a></p>
            """)).Page("a.xhtml");
        Assert.Contains("one</a><a href=\"#link-1\" id=\"link-call-1\" epub:type=\"noteref\" role=\"doc-noteref\" class=\"noteref\">[1]</a>", page, StringComparison.Ordinal);
        Assert.Contains("one again</a><a href=\"#link-1\" id=\"link-call-1-2\"", page, StringComparison.Ordinal);
        Assert.Contains("<aside id=\"link-2\" epub:type=\"footnote\" role=\"doc-footnote\" class=\"footnote\"><p><a href=\"#link-call-2\" role=\"doc-backlink\" class=\"note-label\">[2]</a> https://example.org/y</p></aside>", page, StringComparison.Ordinal);
        Assert.Equal(2, page.Split("<aside").Length - 1);
    }

    [Fact]
    public void A_chapter_names_those_that_link_to_it_without_links()
    {
        var book = Book("linked-from: true\n", ("a.html", "<h1>Alpha</h1><p><a href='c.html'>c</a> <a href='c.html#x'>c</a></p>"), ("b.html", "<h1>Beta</h1><p><a href='c.html'>c</a></p>"), ("c.html", "<h1>C</h1><p id='x'><a href='#x'>x</a></p>"));
        Assert.Contains("<div class=\"linked-from\"><p class=\"label\">Linked from:</p><ul><li>Alpha</li><li>Beta</li></ul></div>", book.Page("c.xhtml"), StringComparison.Ordinal);
        Assert.DoesNotContain("linked-from", book.Page("a.xhtml"), StringComparison.Ordinal);
    }
}

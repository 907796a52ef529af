namespace EbookBuilder.Tests.Binding;

/// <summary>Citations and bibliographies over whole books.</summary>
public sealed class CitationTests
{
    private const string BibTex = """
        % A remark.
        @string{aom = "Annals of " # {Mud}}
        @article{moss, author = {M{\"o}ss, Eva and van der Berg, Jan}, title = "On {S}prings", journal = aom, volume = 4, number = 2, pages = {3--9}, year = 2019, month = mar, doi = {10.1000/mud.4}}
        @book{brook, author = {Ada Brook}, title = {Hard Water}, edition = 2, publisher = {Ford \& Daughters}, address = {Wells}, year = {2020}}
        @book{brook2, author = {Ada Brook}, title = {Soft Water}, publisher = {Ford}, year = {2020}}
        @incollection{weir, author = {Weir, C. and Ford, B. and Moss, E.}, title = {Silt}, booktitle = {All of Mud}, editor = {{The Mud Society}}, pages = {1-2}, publisher = {P}, year = 2001}
        @online{site, title = {Rivers of {\'E}tretat}, url = {https://example.org/r}, urldate = {2024-05-12}}
        """;

    private static BuiltBook Book(string style, string text, params (string, string)[] files) =>
        BuiltBook.Of([("book.yaml", $"title: T\nlanguage: en\nbibliography: {{file: refs.bib{style}}}\n"), ("refs.bib", BibTex), ("a.html", $"<h1>A</h1>\n<p>{text}</p>"), ("b.html", "<h1>B</h1><p>x</p>"), .. files]);

    /// <summary>The words of the paragraph, without markup.</summary>
    private static string Said(BuiltBook book) => System.Text.RegularExpressions.Regex.Replace(System.Text.RegularExpressions.Regex.Match(book.Page("a.xhtml"), "</header>\\s*<p>(.*?)</p>", System.Text.RegularExpressions.RegexOptions.Singleline).Groups[1].Value, "<[^>]*>", "")
        .Replace("&amp;", "&", StringComparison.Ordinal);

    [Theory]
    [InlineData("So [@moss].", "So (Möss & van der Berg 2019).")]
    [InlineData("So [see @moss, p. 3; @weir].", "So (see Möss & van der Berg 2019, p. 3; Weir et al. 2001).")]
    [InlineData("Moss [-@moss, p. 3] says", "Moss (2019, p. 3) says")]
    [InlineData("@moss says, and @moss [p. 3].", "Möss & van der Berg (2019) says, and Möss & van der Berg (2019, p. 3).")]
    [InlineData("[@brook; @brook2]", "(Brook 2020a; Brook 2020b)")]
    [InlineData("[@site]", "(Rivers of Étretat n.d.)")]
    [InlineData("eva@moss.org, @someone, [1], [a@moss]", "eva@moss.org, @someone, [1], [a@moss]")]
    [InlineData("<code>[@moss]</code> and [@fig-one]", "[@moss] and [@fig-one]")]
    public void Author_and_date(string text, string said) => Assert.Equal(said, Said(Book("", text)));

    [Theory]
    [InlineData("So [@moss, p. 3; @weir] and [@moss].", "So [1, p. 3; 2] and [1].")]
    [InlineData("@weir says", "Weir et al. [1] says")]
    public void Numbers(string text, string said) => Assert.Equal(said, Said(Book(", style: numeric", text)));

    [Fact]
    public void The_list_holds_what_is_cited_in_the_order_of_names()
    {
        var book = Book("", "[@weir; @moss; @brook; @site]");
        var entries = System.Text.RegularExpressions.Regex.Matches(book.Page("bibliography.xhtml"), "<li id=\"([^\"]*)\"><p>(.*?)</p></li>").Select(match => (match.Groups[1].Value, match.Groups[2].Value));
        Assert.Equal(
        [
            ("ref-brook", "Brook, Ada (2020). <cite>Hard Water</cite> (ed. 2). Wells: Ford &amp; Daughters. "),
            ("ref-moss", "Möss, Eva; van der Berg, Jan (2019). On Springs. <cite>Annals of Mud</cite> 4(2), 3–9. <a href=\"https://doi.org/10.1000/mud.4\">https://doi.org/10.1000/mud.4</a>"),
            ("ref-site", "(n.d.). <cite>Rivers of Étretat</cite>. <a href=\"https://example.org/r\">https://example.org/r</a> (accessed 12 May 2024)"),
            ("ref-weir", "Weir, C.; Ford, B.; Moss, E. (2001). Silt. In: The Mud Society (ed.): <cite>All of Mud</cite>, 1–2. P. "),
        ], entries);
        Assert.Contains("<a href=\"bibliography.xhtml#ref-moss\" epub:type=\"biblioref\" role=\"doc-biblioref\">", book.Page("a.xhtml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("refs.json", """[{"id":"x","type":"article-journal","title":"Mud","author":[{"family":"Brook","given":"Ada","non-dropping-particle":"von"}],"issued":{"date-parts":[[2020,3]]},"container-title":"Annals","volume":"4","page":"3-9"}]""")]
    [InlineData("refs.yaml", "---\nreferences:\n- id: x\n  type: article-journal\n  title: Mud\n  author:\n  - family: Brook\n    given: Ada\n    non-dropping-particle: von\n  issued:\n  - year: 2020\n  container-title: Annals\n  volume: 4\n  page: 3-9\n...\n")]
    public void Csl_is_read_as_json_and_yaml(string file, string content)
    {
        var book = BuiltBook.Of(("book.yaml", $"title: T\nlanguage: en\nbibliography: {file}\n"), (file, content), ("a.html", "<h1>A</h1><p>So [@x].</p>"), ("b.html", "<h1>B</h1><p>x</p>"));
        Assert.Equal("So (von Brook 2020).", Said(book));
        Assert.Contains("von Brook, Ada (2020). Mud. <cite>Annals</cite> 4, 3–9. ", book.Page("bibliography.xhtml"), StringComparison.Ordinal);
        Assert.Empty(book.Result.Diagnostics.Where(finding => finding.Severity != EbookBuilder.Epub.Publication.Severity.Info));
    }

    [Fact]
    public void An_unknown_key_is_reported_and_stays_in_sight()
    {
        var book = Book("", "So [@mosss] and [@moss; @gone].");
        Assert.Equal("So [@mosss] and (Möss & van der Berg 2019; gone?).", Said(book));
        var findings = book.Result.Diagnostics.Where(finding => finding.Code == "EB1351").ToList();
        Assert.Equal(["a.html:2", "a.html:2"], findings.Select(finding => $"{finding.Location.File}:{finding.Location.Line}"));
        Assert.Equal("did you mean \"moss\"?", findings[0].Hint);
    }

    [Fact]
    public void Without_a_bibliography_a_citation_stays_as_it_is_written()
    {
        var book = BuiltBook.Of(("a.html", "<h1>A</h1><p>So [@moss].</p>"), ("b.html", "<h1>B</h1><p>x</p>"));
        Assert.Equal("So [@moss].", Said(book));
        Assert.Empty(book.Result.Diagnostics);
    }

    [Fact]
    public void A_broken_entry_is_reported_with_its_line_and_the_others_are_used()
    {
        var book = Book("", "[@moss; @good]", ("more.bib", "\n@book{bad, title = {never closed\n@book{good, author = {Good, A.}, title = {G}, year = 1999}\n"),
            ("c.html", "---\nbibliography: more.bib\n---\n<h1>C</h1><p>x</p>"));
        Assert.Equal("(Möss & van der Berg 2019; Good 1999)", Said(book));
        Assert.Contains(book.Result.Diagnostics, finding => finding is { Code: "EB1350", Location: { File: "more.bib", Line: 2 } });
    }

    [Fact]
    public void The_list_stands_where_an_article_keeps_a_place_for_it()
    {
        var book = BuiltBook.Of(("book.yaml", "title: T\nlanguage: en\nbibliography: refs.bib\n"), ("refs.bib", BibTex), ("a.md", "# A\n\nSo [@brook].\n"), ("z.md", "# References\n\n::: {#refs}\n:::\n"));
        Assert.Contains("<a href=\"z.xhtml#ref-brook\" epub:type=\"biblioref\"", book.Page("a.xhtml"), StringComparison.Ordinal);
        Assert.Matches("<div id=\"refs\"><ul class=\"references\"><li id=\"ref-brook\">", book.Page("z.xhtml"));
        Assert.DoesNotContain(book.Epub.Resources.Html, page => page.AbsolutePath.EndsWith("bibliography.xhtml", StringComparison.Ordinal));
    }

    [Fact]
    public void A_Quarto_book_cites_from_the_files_that_it_names()
    {
        var book = BuiltBook.Of(("_quarto.yml", "project:\n  type: book\nbook:\n  title: T\n  chapters: [index.qmd, a.qmd]\nbibliography: refs.bib\nlang: en\n"), ("refs.bib", BibTex),
            ("index.qmd", "# Welcome\n\nHello.\n"), ("a.qmd", "# A {#sec-a}\n\nSo [see @brook, p. 3; @moss] in @sec-a, says @brook.\n"));
        var page = book.Page("a.xhtml");
        Assert.Contains("(see <a href=\"bibliography.xhtml#ref-brook\" epub:type=\"biblioref\" role=\"doc-biblioref\">Brook 2020</a>, p. 3; <a", page, StringComparison.Ordinal);
        Assert.Contains("doc-biblioref\">Brook (2020)</a>.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("@", page, StringComparison.Ordinal);
    }
}

namespace EbookBuilder.Tests.Binding;

/// <summary>The words that links without words, and references by label, get from what they lead to.</summary>
public sealed class CrossReferenceTests
{
    private const string Mills = """
        # Mills

        ## Grain {#sec:grain}

        ![A mill by a stream](mill.svg){#fig:mill}

        | a | b |
        |---|---|
        | 1 | 2 |

        : What was ground {#tbl:flour}

        ``` {#lst:wheel .python caption="How it turns"}
        turn()
        ```

        $$
        x = y
        $$ {#eq:flow}

        $$a = b$$ {#eq:head}

        \begin{equation}
        c = d \label{eq:tail}
        \end{equation}

        """;

    private const string Drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9\"/></svg>";

    private static BuiltBook Book(string settings, string text) =>
        BuiltBook.Of(("book.yaml", "title: T\n" + settings), ("a.md", Mills), ("b.md", "# Rivers\n\n" + text), ("mill.svg", Drawing));

    [Theory]
    [InlineData("@fig:mill turns", "<a href=\"a.xhtml#fig-mill\">Figure 1</a> turns")]
    [InlineData("[@tbl:flour]", "<a href=\"a.xhtml#tbl-flour\">Table 1</a>")]
    [InlineData("see @lst:wheel.", "see <a href=\"a.xhtml#lst-wheel\">Listing 1</a>.")]
    [InlineData("@eq:flow, @eq:head", "<a href=\"a.xhtml#eq-flow\">Equation 1</a>, <a href=\"a.xhtml#eq-head\">Equation 2</a>")]
    [InlineData("as in \\eqref{eq:tail}", "as in <a href=\"a.xhtml#eq-tail\">(3)</a>")]
    [InlineData("@sec:grain", "<a href=\"a.xhtml#sec-grain\">Grain</a>")]
    [InlineData("[-@fig:mill; @tbl:flour]", "<a href=\"a.xhtml#fig-mill\">1</a>; <a href=\"a.xhtml#tbl-flour\">Table 1</a>")]
    [InlineData("[plate @fig:mill]", "plate <a href=\"a.xhtml#fig-mill\">1</a>")]
    [InlineData("\\ref{fig:mill} \\autoref{fig:mill}", "<a href=\"a.xhtml#fig-mill\">1</a> <a href=\"a.xhtml#fig-mill\">Figure 1</a>")]
    [InlineData("[](a.md)", "<a href=\"a.xhtml\">Mills</a>")]
    [InlineData("[](a.md#sec:grain)", "<a href=\"a.xhtml#sec-grain\">Grain</a>")]
    [InlineData("[](a.md#fig:mill)", "<a href=\"a.xhtml#fig-mill\">Figure 1</a>")]
    [InlineData("`@fig:mill` ada@fig:mill", "<code>@fig:mill</code> ada@fig:mill")]
    [InlineData("[](https://example.org/x)", "<a href=\"https://example.org/x\">https://example.org/x</a>")]
    public void A_reference_says_what_it_leads_to(string written, string shown) =>
        Assert.Contains(shown, Book("language: en\n", written).Page("b.xhtml"), StringComparison.Ordinal);

    [Theory]
    [InlineData("en", "Chapter 1: Mills|Section 1.1: Grain|Section 1.1|Chapter 1")]
    [InlineData("de", "Kapitel 1: Mills|Abschnitt 1.1: Grain|Abschnitt 1.1|Kapitel 1")]
    [InlineData("zh", "第1章：Mills|第1.1节：Grain|第1.1节|第1章")]
    [InlineData("ja", "第1章：Mills|第1.1節：Grain|第1.1節|第1章")]
    [InlineData("ko", "1장: Mills|1.1절: Grain|1.1절|1장")]
    [InlineData("hu", "1. fejezet: Mills|1.1. szakasz: Grain|1.1. szakasz|1. fejezet")]
    public void Where_headings_have_numbers_it_says_them_in_the_language_of_the_text(string language, string words)
    {
        var page = Book($"language: {language}\nnumbering: sections\n", $"---\nlanguage: {language}\n---\n").Page("b.xhtml");
        Assert.DoesNotContain("Section", page, StringComparison.Ordinal);
        var book = BuiltBook.Of(("book.yaml", $"title: T\nlanguage: {language}\nnumbering: sections\n"), ("a.md", Mills), ("mill.svg", Drawing),
            ("b.md", $"---\nlang: {language}\n---\n# Rivers\n\n[](a.md)|[](a.md#sec:grain)|@sec:grain|[](a.md#mills){{reference=name}}\n"));
        Assert.Contains(words, System.Text.RegularExpressions.Regex.Replace(book.Page("b.xhtml"), "<[^>]*>", ""), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_referred_to_shows_its_number()
    {
        var page = Book("language: en\nnumbering: chapters\n", "@fig:mill").Page("a.xhtml");
        foreach (var shown in (string[])["<span class=\"caption-number\">Figure 1.1:</span> A mill by a stream", "<span class=\"caption-number\">Table 1.1:</span> What was ground", "<span class=\"caption-number\">Listing 1.1:</span> How it turns",
            "<div class=\"math display\" id=\"eq-tail\">\\begin{equation}\nc = d\n\\end{equation}</div><p class=\"equation-number\">(1.3)</p>"])
            Assert.Contains(shown, page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_that_only_a_link_without_words_leads_to_gets_a_number_too()
    {
        var page = BuiltBook.Of(("book.yaml", "title: T\nlanguage: en\n"), ("a.md", "# A\n\nSee [](#wheel) here.\n\n![](mill.svg){#wheel}\n\n![The other one](mill.svg){#other}\n"), ("mill.svg", Drawing)).Page("a.xhtml");
        Assert.Contains("See <a href=\"#wheel\">Figure 1</a> here.", page, StringComparison.Ordinal);
        Assert.Contains("<figcaption><span class=\"caption-number\">Figure 1</span></figcaption>", page, StringComparison.Ordinal);
        Assert.Contains("<figcaption>The other one</figcaption>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_label_that_nothing_has_stays_as_it_is_written_and_is_reported()
    {
        var book = Book("language: en\n", "Nothing @fig:mil, [@fig:mil], \\ref{lost}, @sec-team and [](#nowhere).");
        Assert.Contains("<p>Nothing @fig:mil, [@fig:mil], \\ref{lost}, @sec-team and nowhere.</p>", book.Page("b.xhtml"), StringComparison.Ordinal);
        Assert.Equal(["b.md:3:9: warning EB1216: nothing in the book is labelled \"fig:mil\"; the reference stays as it is written", "b.md:3:19", "b.md:3:31", "b.md:3:57: warning EB1204"],
            book.Findings.Select((finding, i) => i == 0 ? finding.Split('\n')[0] : i == 3 ? finding[..25] : finding[..9]));
    }

    [Fact]
    public void A_book_of_Quarto_shows_the_numbers_that_its_references_say()
    {
        var book = BuiltBook.Of(("_quarto.yml", "project: {type: book}\nlang: de\nbook:\n  title: T\n  chapters: [index.qmd, a.qmd]\n"), ("index.qmd", "# Vorwort {.unnumbered}\n\nSiehe @sec-a, @sec-b und @fig-mill.\n"),
            ("a.qmd", "# Mühlen {#sec-a}\n\n## Korn {#sec-b}\n\n![Eine Mühle am Bach](mill.svg){#fig-mill}\n"), ("mill.svg", Drawing));
        Assert.Contains("Siehe <a href=\"a.xhtml#sec-a\">Kapitel 1</a>, <a href=\"a.xhtml#sec-b\">Abschnitt 1.1</a> und <a href=\"a.xhtml#fig-mill\">Abbildung 1.1</a>.", book.Page("index.xhtml"), StringComparison.Ordinal);
        foreach (var shown in (string[])["<p class=\"chapter-number\">Kapitel 1</p>", "<span class=\"section-number\">1.1</span> Korn", "<span class=\"caption-number\">Abbildung 1.1:</span> Eine Mühle"])
            Assert.Contains(shown, book.Page("a.xhtml"), StringComparison.Ordinal);
        Assert.DoesNotContain("chapter-number", book.Page("index.xhtml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_web_page_is_not_asked()
    {
        var page = BuiltBook.Of(("a.html", "<h1>A</h1><p>x<a href='#y'></a> <a name='y'></a>@fig:mill <a href='b.html'></a></p>"), ("b.html", "<h1>B</h1><p>x</p>")).Page("a.xhtml");
        Assert.DoesNotContain(">A</a>", page, StringComparison.Ordinal);
        Assert.DoesNotContain(">B</a>", page, StringComparison.Ordinal);
        Assert.Contains("@fig:mill", page, StringComparison.Ordinal);
    }
}

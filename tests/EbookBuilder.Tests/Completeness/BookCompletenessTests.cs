using EbookBuilder.Completeness;
using EbookBuilder.Epub.Publication;
using EbookBuilder.Tests.Books;

namespace EbookBuilder.Tests.Completeness;

public sealed class BookCompletenessTests
{
    private const string Tides = "# Tides\n\nThe water rises twice a day, and nobody at the quay looks at it.\n\nThe boats do.\n";

    public static TheoryData<string> Names => [.. SampleBook.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void No_passage_of_a_sample_book_is_lost(string name)
    {
        var book = SampleBook.Of(name);

        var account = BookCompleteness.Compare(book.Plan, Epub.EpubReader.Read(book.Bytes));

        Assert.DoesNotContain(account.Findings, finding => finding.Severity == Severity.Error);
        Assert.True(account.Words > 1000);
    }

    [Theory]
    [InlineData("tides.md", "\n\nAt night the pilots count the lamps instead.\n", 7, 1)]
    [InlineData("tides.md", " Some `of them` are [old](x.md) and blue.", 5, 15)]
    [InlineData("tides.txt", "\n\nAt night the pilots count the lamps instead.\n", 7, 1)]
    [InlineData("tides.html", "<p>At night the <b>pil</b>ots count the lamps</p>", 3, 4)]
    public void A_passage_that_is_not_in_the_book_is_named_with_its_place(string file, string more, int line, int column)
    {
        var text = file.EndsWith(".html", StringComparison.Ordinal) ? "<h1>Tides</h1>\n<p>The water rises twice a day.</p>\n" : Tides.TrimEnd('\n');
        var book = BuiltBook.Of((file, text)).Epub;
        var later = BuiltBook.Of((file, text + more)).Plan();

        var lost = Assert.Single(BookCompleteness.Compare(later, book).Findings);

        Assert.Equal(Rules.PassageLost.Code, lost.Code);
        Assert.Equal(new Location(file, line, column), lost.Location);
    }

    [Fact]
    public void What_markdown_says_to_its_reader_alone_is_not_missed()
    {
        var built = BuiltBook.Of(("a.md", """
            ---
            title: Never shown twice
            layout: post
            ---

            # Lamps {#lamps .wide}

            See [the *list*](b.md "of all lamps"), [again][list][^why] and ![A lamp](none.png){width=50%}.

            > [!NOTE]
            > Half-
            > lit lamps count as lit: `<lamp state="on">`, a&nbsp;new r&eacute;gime of `Set-*`
            orders for each $n$*-fold* lamp.

            ``` {.yaml title="lamps"}
            lamps: [one, two]
            ```

            <div class="seen" data-note="never seen at all">Inside <!-- not outside, not ever --> a box</div>

            [list]: b.md
            [^why]: Because there are many.
            """));

        Assert.Empty(BookCompleteness.Compare(built.Plan(), built.Epub).Findings);
    }

    [Fact]
    public void What_a_finding_names_is_left_out_and_not_lost()
    {
        string[] sentences =
        [
            "The water rises twice a day, and nobody at the quay looks at it, for they know", "the hour as others know the way home. When it is late, the old pilot says that the wind",
            "has kept it, and when it is early he says nothing. Once it did not come at all, and", "the whole town stood on the wall and waited for what had never failed them before in",
        ];
        var pages = string.Concat(sentences.Select((sentence, i) => $"{sentence}\n\n\nHarbour Papers of the Far Strand {i + 1}\n\n\f"));
        var built = BuiltBook.Of(("tides.txt", $"Tides\n\n{pages}all the years of the book."));

        var account = BookCompleteness.Compare(built.Plan(), built.Epub);

        Assert.All(account.Findings, finding => Assert.Equal(Rules.PassageLeftOut.Code, finding.Code));
        Assert.InRange(account.LeftOut, 4, 28);
        Assert.Equal(account.NotFound, account.LeftOut);
    }

    [Fact]
    public void What_stands_around_an_article_accounts_for_its_own_words_alone()
    {
        const string Page = """
            <html><head><title>Tides</title></head><body>
            <nav><a href="/">Home</a><a
              href="/charts">Charts</a> Every chart of the northern harbours<br>for sale</nav>
            <main><p>The water rises twice a day, and nobody at the quay looks at it, for they know the hour, as others know the way home.</p>
            <p>When it is late, the old pilot says that the wind has kept it, and when it is early, he says nothing at all.</p></main>
            """;
        var book = BuiltBook.Of(("tides.html", Page)).Epub;
        var later = BuiltBook.Of(("tides.html", Page + "<p>Once it did not come at all, and the whole town stood on the wall.</p>")).Plan();

        var account = BookCompleteness.Compare(later, book);

        Assert.Equal(15, account.NotFound - account.LeftOut);
        Assert.Single(account.Findings, finding => finding.Code == Rules.PassageLost.Code);
        Assert.InRange(account.LeftOut, 8, 11);
    }

    [Theory]
    [InlineData("a.txt", "The Lamps of Orrin\n\nThe lamps[A] of the town were lit at five, and the quay[B] was swept by six, as the old book says.\n\n[A] Oil lamps, nineteen of them.\n\n[B] Built in the year of the flood.\n")]
    [InlineData("a.html", "<html><head><title>Tides</title></head><body><nav><a>Tools</a> <a>Print</a></nav><main><h1>Tides</h1><dl><dt>Details</dt><dd>Low water at six</dd></dl><p>The water rises twice a day, and nobody at the quay looks at it, for they know the hour, as others know the way home.</p></main>")]
    [InlineData("b.html", "<html><head><title>Tides</title></head><body><nav><a href='/'>Home</a></nav><main><h1>Tides</h1><div class='links'><span class='share'> 5347 </span><b>Note</b><span class='share'> 207 </span><b>Copy</b><span class='share'> 24 </span><b>Clip</b><span class='share'> 181 </span><b>Keep</b><span class='share'> 12 </span><b>Pass</b><span class='share'> 77 </span></div><p>The water rises twice a day, and nobody at the quay looks at it, for they know the hour, as others know the way home.</p></main>")]
    [InlineData("c.html", "<html><head><title>Tides</title></head><body><nav><a href='/'>Home</a></nav><main><h1>Tides</h1><div class='social'><a href='#'><cite>To the harbour</cite></a><a href='#'><img src='x.png'><cite>Send by the boat</cite></a></div><p>The water rises twice a day, and nobody at the quay looks at it, for they know the hour, as others know the way home.</p></main>")]
    public void Notes_are_counted_anew_and_labels_beside_what_is_left_out_are_in_the_book(string file, string text)
    {
        var built = BuiltBook.Of((file, text));

        Assert.DoesNotContain(BookCompleteness.Compare(built.Plan(), built.Epub).Findings, finding => finding.Severity == Severity.Error);
    }

    [Theory]
    [InlineData("<p>One of <math><mi>n</mi></math>heads<sup><a href='#n'>[4]</a></sup> of lamps, or 61<a href='#n'>[5]</a> lamps.</p><p id='n'>None.</p>", 0)]
    [InlineData("<p data-story=\"{'a': '<p>Words that no browser shows</p>'}\">The lamps are lit.</p>", 0)]
    [InlineData("<p>The lamps of the town are lit&nbsp&#8230 and out again, &copy 2011, by nobody we know.</p>", 0)]
    [InlineData("<p>The lamps of the town <span class=\"pagenum\">[Pg 7]</span>are lit again along the whole of the quay.</p>", 2)]
    public void Attributes_are_no_text_and_page_numbers_are_accounted_for(string markup, int leftOut)
    {
        var built = BuiltBook.Of(("lamps.html", "<h1>Lamps</h1>\n" + markup));

        var account = BookCompleteness.Compare(built.Plan(), built.Epub);

        Assert.DoesNotContain(account.Findings, finding => finding.Severity == Severity.Error);
        Assert.Equal(leftOut, account.LeftOut);
    }

    [Theory]
    [InlineData("<script>")]
    [InlineData("<!-- ")]
    [InlineData("<p ")]
    [InlineData("`")]
    [InlineData("{{ ")]
    [InlineData("$")]
    public void Marks_that_nothing_closes_take_no_time(string mark)
    {
        var built = BuiltBook.Of(("a.md", "# Lamps\n\nLit."));
        var workspace = new MemoryWorkspace().With("book/a.md", string.Concat(Enumerable.Repeat(mark + "x\n", 20_000)));
        var plan = new BookBuilder(workspace, new()).Plan("book", TestContext.Current.CancellationToken);

        var watch = System.Diagnostics.Stopwatch.StartNew();
        BookCompleteness.Compare(plan, built.Epub);

        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 5);
    }
}

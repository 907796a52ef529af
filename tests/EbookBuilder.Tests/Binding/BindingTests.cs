using System.Text;

namespace EbookBuilder.Tests.Binding;

/// <summary>Links, images and names over whole books.</summary>
public sealed class BindingTests
{
    [Theory]
    [InlineData("b.html", "b.xhtml")]
    [InlineData("b.html#deep-water", "b.xhtml#deep-water")]
    [InlineData("b.html#Deep_Water", "b.xhtml#deep-water")]
    [InlineData("./b", "b.xhtml")]
    [InlineData("B.HTML", "b.xhtml")]
    [InlineData("part%20one/c.html#s", "part-one/c.xhtml#s")]
    [InlineData("part one/c.html", "part-one/c.xhtml")]
    [InlineData("/part one/c", "part-one/c.xhtml")]
    [InlineData("part one/", "part-one/index.xhtml")]
    [InlineData("https://example.org/articles/sea.html?from=mail#s", "part-one/c.xhtml#s")]
    public void A_link_to_an_article_lands(string href, string target)
    {
        var book = BuiltBook.Of(
            ("a.html", $"<h1>A</h1><p><a href='{href}'>go</a></p>"),
            ("b.html", "<h1>B</h1><h2>Deep water</h2><p>x</p>"),
            ("part one/index.html", "<h1>One</h1><p>x</p>"),
            ("part one/c.html", "<html><head><link rel='canonical' href='https://example.org/articles/sea.html'></head><body><h1>C</h1><p id='s'>x</p></body></html>"));
        Assert.Contains($"<a href=\"{target}\">go</a>", book.Page("a.xhtml"), StringComparison.Ordinal);
        Assert.DoesNotContain(book.Findings, finding => finding.Contains("EB12", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("https://example.org/?p=12", "one.xhtml")]
    [InlineData("?p=13&utm_source=mail", "two.xhtml")]
    [InlineData("/?p=13#s", "two.xhtml#s")]
    [InlineData("https://example.org/view?id=4", "https://example.org/view?id=4")]
    [InlineData("/view?id=3", "three.xhtml")]
    [InlineData("view", "https://example.org/view")]
    [InlineData("/plain?print=1", "four.xhtml")]
    [InlineData("?p=14", "https://example.org/?p=14")]
    public void Pages_that_differ_by_their_queries_alone_are_told_apart(string href, string target)
    {
        static string Page(string address, string body) => $"<!DOCTYPE html>\n<!-- saved from url=(0030){address} -->\n<html><body><h1>Page</h1>{body}</body></html>";
        var book = BuiltBook.Of(
            ("a.html", Page("https://example.org/", $"<p><a href='{href}'>go</a></p>")),
            ("one.html", Page("https://example.org/?p=12", "<p>x</p>")),
            ("two.html", Page("https://example.org/?p=13", "<p id='s'>x</p>")),
            ("three.html", Page("https://example.org/view?id=3", "<p>x</p>")),
            ("four.html", Page("https://example.org/plain", "<p>x</p>")));
        Assert.Contains($"<a href=\"{target}\">go</a>", book.Page("a.xhtml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_colon_behind_a_heading_stands_in_the_text_and_not_in_the_contents()
    {
        var book = BuiltBook.Of(("a.html", "<h1>A</h1><p>x</p><h2>What was left:</h2><p>Nothing.</p>"));
        Assert.Contains(">What was left</a>", book.Page("nav.xhtml"), StringComparison.Ordinal);
        Assert.Contains(">What was left:</h2>", book.Page("a.xhtml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bb.html", "EB1201", "did you mean \"b.html\"?")]
    [InlineData("../outside.html", "EB1206", null)]
    [InlineData("notes.zip", "EB1205", null)]
    [InlineData("#nowhere", "EB1204", null)]
    public void A_link_that_leads_nowhere_is_reported_and_keeps_its_text(string href, string code, string? hint)
    {
        var book = BuiltBook.Of(("a.html", $"<h1>A</h1>\n<p>Please <a href='{href}'>go there</a>.</p>"), ("b.html", "<h1>B</h1><p>x</p>"), ("notes.zip", "PK"));
        Assert.Contains("Please go there.", book.Page("a.xhtml"), StringComparison.Ordinal);
        var finding = Assert.Single(book.Result.Diagnostics, finding => finding.Code == code);
        Assert.Equal("a.html:2", $"{finding.Location.File}:{finding.Location.Line}");
        if (hint is not null) Assert.Equal(hint, finding.Hint);
    }

    [Fact]
    public void A_missing_heading_is_reported_and_the_link_leads_to_the_article()
    {
        var book = BuiltBook.Of(("a.html", "<h1>A</h1><p><a href='b.html#gone'>go</a></p>"), ("b.html", "<h1>B</h1><p>x</p>"));
        Assert.Contains("<a href=\"b.xhtml\">go</a>", book.Page("a.xhtml"), StringComparison.Ordinal);
        Assert.Contains(book.Result.Diagnostics, finding => finding.Code == "EB1202");
    }

    [Fact]
    public void The_source_of_an_article_leads_to_the_web_and_links_to_it_lead_to_the_article()
    {
        var book = BuiltBook.Of(("a.html", "---\nsource: https://example.org/a\n---\n<h1>A</h1><p>x</p>"), ("b.html", "<h1>B</h1><p><a href='https://example.org/a'>a</a></p>"));
        Assert.Contains("<p class=\"source\"><a href=\"https://example.org/a\" class=\"source\">example.org</a></p>", book.Page("a.xhtml"), StringComparison.Ordinal);
        Assert.Contains("<a href=\"a.xhtml\">a</a>", book.Page("b.xhtml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Equal_images_are_one_file_and_a_missing_one_leaves_its_words()
    {
        byte[] png = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3];
        var workspace = new MemoryWorkspace().With("book/x/one.png", png).With("book/two.png", png).With("book/photo.png", "no image")
            .With("book/a.html", "<h1>A</h1><p><img src='x/one.png' alt='One'> <img src='two.png'> <img src='gone.png' alt='A wheel'> <img src='photo.png' alt='A photo'></p>");
        var book = BuiltBook.Of(workspace);
        var image = Assert.Single(book.Epub.Resources.Images);
        Assert.Contains($"<img src=\"../images/{image.AbsolutePath.Split('/')[^1]}\" alt=\"One\"/>", book.Page("a.xhtml"), StringComparison.Ordinal);
        Assert.Contains("<span class=\"missing-image\">A wheel</span> <span class=\"missing-image\">A photo</span>", book.Page("a.xhtml"), StringComparison.Ordinal);
        Assert.Equal(["EB1203", "EB1208"], book.Result.Diagnostics.Select(finding => finding.Code).Order());
    }

    [Fact]
    public void Nothing_outside_the_book_folder_is_read()
    {
        var workspace = new MemoryWorkspace().With("secret.png", [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A])
            .With("book/a.html", "<h1>A</h1><p>x <img src='../secret.png' alt='s'> <img src='%2e%2e/secret.png' alt='t'> <img src='file:///secret.png' alt='u'></p>");
        Assert.Empty(BuiltBook.Of(workspace).Epub.Resources.Images);
    }

    [Fact]
    public void A_link_to_an_image_opens_a_page_that_shows_it()
    {
        var workspace = new MemoryWorkspace().With("book/map.png", [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A])
            .With("book/a.html", "<h1>A</h1><p><a href='map.png'>the map</a></p>");
        var book = BuiltBook.Of(workspace);
        Assert.Matches("<a href=\"image-[0-9a-f]+\\.xhtml\">the map</a>", book.Page("a.xhtml"));
        Assert.Contains("linear=\"no\"", Encoding.UTF8.GetString(book.Epub.SpecialResources.Opf.Content), StringComparison.Ordinal);
    }

    [Fact]
    public void Adding_an_article_changes_no_other_chapter()
    {
        (string, string)[] files = [("a.html", "<h1>Same</h1><p>One <a href='z.html'>z</a></p>"), ("z.html", "<h1>Same</h1><p>Two</p>")];
        var before = BuiltBook.Of(files);
        var after = BuiltBook.Of([.. files, ("m.html", "<h1>Same</h1><p>Three</p>")]);
        foreach (var name in (string[])["a.xhtml", "z.xhtml"]) Assert.Equal(before.Page(name), after.Page(name));
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes_and_an_epoch_is_obeyed()
    {
        (string, string)[] files = [("a.html", "<h1>A</h1><p>One</p>"), ("b.html", "<h1>B</h1><p>Two</p>")];
        Assert.Equal(BuiltBook.Of(files).Bytes, BuiltBook.Of(files).Bytes);
        var workspace = new MemoryWorkspace { Epoch = DateTimeOffset.FromUnixTimeSeconds(1_700_000_000) }.With("book/a.html", "<h1>A</h1><p>x</p>");
        Assert.Contains("2023-11-14T22:13:20Z", Encoding.UTF8.GetString(BuiltBook.Of(workspace).Epub.SpecialResources.Opf.Content), StringComparison.Ordinal);
    }

    [Fact]
    public void A_large_chapter_is_cut_at_its_headings_and_every_link_still_lands()
    {
        var html = new StringBuilder("<h1>Long</h1>");
        for (var i = 0; i < 40; i++) html.Append(System.Globalization.CultureInfo.InvariantCulture, $"<h2 id='s{i}'>Section {i}</h2><p>See <a href='#s{(i + 20) % 40}'>there</a>. {string.Concat(Enumerable.Repeat("Water runs. ", 1000))}</p>");
        var book = BuiltBook.Of(("long.html", html.ToString()), ("b.html", "<h1>B</h1><p><a href='long.html#s39'>last</a></p>"));
        var pages = book.Epub.Resources.Html.Where(page => page.AbsolutePath.Contains("/long", StringComparison.Ordinal)).ToList();
        Assert.True(pages.Count > 1);
        var ids = pages.SelectMany(page => System.Text.RegularExpressions.Regex.Matches(page.TextContent, " id=\"(s[0-9]+)\"").Select(match => $"{page.AbsolutePath.Split('/')[^1]}#{match.Groups[1].Value}")).ToHashSet();
        Assert.Equal(40, ids.Count);
        foreach (var page in pages)
            foreach (System.Text.RegularExpressions.Match match in System.Text.RegularExpressions.Regex.Matches(page.TextContent, "<a href=\"([^\"]*)\">there"))
                Assert.Contains(match.Groups[1].Value.StartsWith('#') ? page.AbsolutePath.Split('/')[^1] + match.Groups[1].Value : match.Groups[1].Value, ids);
        Assert.Matches("long\\.[0-9]\\.xhtml#s39\">last", book.Page("b.xhtml"));
    }

    [Fact]
    public void A_bad_article_is_named_and_the_rest_is_built()
    {
        var workspace = new MemoryWorkspace().With("book/a.html", "<h1>A</h1><p>x</p>").With("book/bad.txt", [0x89, 0x50, 0x4E, 0x47, 0, 1, 2]);
        var book = BuiltBook.Of(workspace);
        Assert.Contains(book.Result.Diagnostics, finding => finding is { Code: "EB1102", Location.File: "bad.txt" });
        Assert.True(book.Result.HasErrors);
        Assert.Equal(1, book.Result.Articles);
        Assert.Null(new BookBuilder(workspace, new BuildOptions { Strict = true }).Build("book", cancellation: TestContext.Current.CancellationToken).Output);
    }

    [Theory]
    [InlineData("https://example.org/#/use.md#options", "https://example.org/#/use.md%23options")]
    [InlineData("https://example.org/a[1]|b\\c?q={x}", "https://example.org/a%5B1%5D%7Cb/c?q=%7Bx%7D")]
    [InlineData("https://[::1]/x", "https://[::1]/x")]
    [InlineData("mailto:ann@example.org", "mailto:ann@example.org")]
    public void An_outside_address_is_a_valid_url(string written, string url) => Assert.Equal(url, EbookBuilder.Binding.Address.Clean(written));

    [Fact]
    public void A_draft_in_a_plain_folder_is_not_lost()
    {
        var book = BuiltBook.Of(("a.md", "---\ndraft: true\n---\n# A\n\nText."), ("b.md", "# B\n\nText."));
        Assert.Equal(2, book.Result.Articles);
        Assert.Contains(book.Result.Diagnostics, finding => finding is { Code: "EB1190", Location.File: "a.md" });
    }
}

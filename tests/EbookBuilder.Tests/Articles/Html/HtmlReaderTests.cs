using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using EbookBuilder.Articles;
using EbookBuilder.Articles.Html;

namespace EbookBuilder.Tests.Articles.Html;

public sealed partial class HtmlReaderTests
{
    private const int Megabyte = 1_000_000;

    /// <summary>Markup that is repeated until it fills a hostile page.</summary>
    public static TheoryData<string> Repeated { get; } =
    [
        "<br>", "text, here<br><br>", "<div>text, of a box, and more, ", "<div></b>x", "<font><b><i>x", "<p><font color=a>x", "<table><tr><td>a cell, ", "<dl><dt>a<dd>b", "<ul><li>x <a href=x>y</a>",
        "<section><h2>Head</h2><p>Some text, of a section.</p>", "<ruby>a<rt>b", "<a href=\"#a\" id=\"a\">1</a> ", "<pre><code>a = b</code></pre>", "<noscript><img src=a.png></noscript>", "<form><fieldset>text, in a form", "&", "<",
        "<ul role=tablist><li role=tab>a</ul>", "<!--Navigation Panel--><b>a</b>", "<span class=sidenote>a</span>", "<p>Related</p>", "<a href=/a>Subscribe</a>", "<svg viewBox='0 0 9 9'></svg>",
    ];

    [Theory]
    [MemberData(nameof(Repeated))]
    public void A_hostile_page_takes_a_bounded_time(string markup)
    {
        var page = "<html><body><nav>Home</nav><div>" + string.Concat(Enumerable.Repeat(markup, 2 * Megabyte / markup.Length)) + "</body></html>";
        var time = Stopwatch.StartNew();
        Assert.True(ContentAudit.Passes(Read(page).Body));
        Assert.InRange(time.Elapsed.TotalSeconds, 0, 60);
    }

    [Theory]
    [InlineData(".a{display:none}")]
    [InlineData(".a.b,.a .c{display:none}.b{display:block}")]
    [InlineData("/* x */")]
    [InlineData("/*")]
    [InlineData("@media (max-width:9px){")]
    [InlineData(".a{display:none;")]
    [InlineData("url(")]
    [InlineData("\"")]
    [InlineData(":not([")]
    public void A_hostile_style_sheet_takes_a_bounded_time(string css)
    {
        var page = "<html><head><style>" + string.Concat(Enumerable.Repeat(css, Megabyte / css.Length)) + "</style></head><body>" + string.Concat(Enumerable.Repeat("<p class=\"a b\" id=c>text, of a page, and more</p>", 10_000)) + "</body></html>";
        var time = Stopwatch.StartNew();
        Assert.True(ContentAudit.Passes(Read(page).Body));
        Assert.InRange(time.Elapsed.TotalSeconds, 0, 20);
    }

    [Fact]
    public void No_tag_soup_brings_anything_through_that_runs()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            foreach (var extract in (bool[])[false, true])
            {
                var body = Read("<html><body>" + TagSoup.Cook(seed) + "</body></html>", extract).Body;
                Assert.True(ContentAudit.Passes(body), $"seed {seed}, {extract}: {body}");
                Assert.DoesNotContain(body.Descendants(), element => element.Name.LocalName is "script" or "style" or "iframe" or "form" or "object");
                Assert.DoesNotContain(body.Descendants().Attributes(), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal) || attribute.Name.LocalName == "style");
            }
        }
    }

    [Fact]
    public void Every_word_is_in_the_article_or_counted()
    {
        const string Page = """
            <html><head><title>Wells of the North</title></head><body>
            <nav><a href="/">Home</a> <a href="/wells">Wells</a></nav>
            <h1>Wells of the North</h1>
            <p class="byline">By Ann Lee</p>
            <div class="share">Share this on Facebook</div>
            <p>Every farm had a well, some of them two, and the deepest was dug in a dry summer by three brothers, who found water on the day they meant to give up.</p>
            <p>The ropes were of hemp, the buckets of oak, and both had to be replaced, as the accounts show, in every second winter, whatever the farmer did.</p>
            <select><option>North</option><option>South</option></select>
            <p style="display: none">Hidden words here</p>
            <form>Your mail address <input><button>Subscribe now</button></form>
            <aside class="related">Read more: <a href="/mills">Mills of the South</a></aside>
            <footer>Printed on paper</footer>
            </body></html>
            """;
        var article = Read(Page, extract: true);
        var shown = Words(Tags.Replace(Page[Page.IndexOf("<body>", StringComparison.Ordinal)..], " "));
        var counted = article.Diagnostics.Where(finding => finding.Code == Rules.FurnitureLeftOut.Code).Sum(finding => int.Parse(Counted.Match(finding.Message).Groups[1].Value, CultureInfo.InvariantCulture));
        Assert.Equal(shown, Words(article.Body.Value) + counted);
        Assert.Contains("three brothers", article.Body.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("Hidden words", article.Body.Value, StringComparison.Ordinal);
    }

    private static Article Read(string html, bool? extract = null)
    {
        var folder = new MemoryWorkspace().With("book/page.html", html).OpenFolder("book");
        return new HtmlReader().Read(new SourceFile("page.html", folder.Read("page.html")), new ReadingContext { Folder = folder, Extract = extract });
    }

    private static int Words(string text) => Word.Count(text);

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word { get; }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags { get; }

    [GeneratedRegex("left out: ([0-9]+) words")]
    private static partial Regex Counted { get; }
}

using System.Text.RegularExpressions;

namespace EbookBuilder.Tests.Binding;

/// <summary>Articles that are larger than a file may be, and have no heading at which they could be cut.</summary>
public sealed class SplittingTests
{
    private const int Limit = 12_000;

    private static BuiltBook Book(string html) => BuiltBook.Of(("book.yaml", "title: T\nlanguage: en\nsplit: {size: 10, limit: 12}\n"), ("a.html", html), ("b.html", "<h1>B</h1><p><a href='a.html#last'>last</a></p>"));

    private static List<string> Pieces(BuiltBook book) =>
        [.. book.Epub.Resources.Html.Where(page => Regex.IsMatch(page.AbsolutePath, @"/a(?:\.\d+)?\.xhtml$")).Select(page => page.TextContent)];

    public static TheoryData<string, string> Articles { get; } = new()
    {
        { "paragraphs", string.Concat(Enumerable.Range(1, 900).Select(i => $"<p id='p{i}'>Word{i} goes on and on.</p>")) + "<p id='last'>End</p>" },
        { "list", "<ul>" + string.Concat(Enumerable.Range(1, 900).Select(i => $"<li>Word{i} goes on<ul><li>and on</li></ul></li>")) + "<li id='last'>End</li></ul>" },
        { "nested", "<ol><li>One<ol>" + string.Concat(Enumerable.Range(1, 900).Select(i => $"<li>Word{i} goes on</li>")) + "</ol></li><li id='last'>End</li></ol>" },
        { "table", "<table><caption>C</caption><thead><tr><th>Head</th></tr></thead><tbody>" + string.Concat(Enumerable.Range(1, 900).Select(i => $"<tr><td>Word{i}</td></tr>")) + "<tr><td id='last'>End</td></tr></tbody></table>" },
        { "terms", "<dl>" + string.Concat(Enumerable.Range(1, 600).Select(i => $"<dt>Word{i}</dt><dd>goes on</dd>")) + "<dt id='last'>End</dt><dd>x</dd></dl>" },
        { "code", "<pre><code>" + string.Concat(Enumerable.Range(1, 2000).Select(i => $"Word{i} = {i};\n")) + "</code></pre><p id='last'>End</p>" },
        { "boxes", "<div class='wrap'><div>" + string.Concat(Enumerable.Range(1, 900).Select(i => $"<p>Word{i} goes on and on.</p>")) + "</div><p id='last'>End</p></div>" },
    };

    [Theory]
    [MemberData(nameof(Articles))]
    public void They_are_cut_where_they_have_a_seam_and_no_word_moves(string kind, string content)
    {
        var book = Book($"<html lang='en'><body><h1>A</h1>{content}</body></html>");
        var pieces = Pieces(book);
        Assert.True(pieces.Count > 1, kind);
        Assert.All(pieces, piece => Assert.InRange(piece.Length, 1, (Limit * 2) + 2000));
        var words = pieces.SelectMany(piece => Regex.Matches(piece, @"Word\d+").Select(match => match.Value)).ToList();
        Assert.Equal(Regex.Matches(content, @"Word\d+").Select(match => match.Value), words);
        var home = Regex.Match(book.Page("b.xhtml"), @"href=""(a\.\d+\.xhtml)#last""").Groups[1].Value;
        Assert.Contains("id=\"last\"", book.Page(home), StringComparison.Ordinal);
    }

    [Fact]
    public void Many_dead_links_in_a_large_article_cost_no_more_than_live_ones()
    {
        var start = System.Diagnostics.Stopwatch.StartNew();
        Book("<h1>A</h1>" + string.Concat(Enumerable.Range(1, 20_000).Select(i => $"<p id='place-{i}'><a href='#plaice-{i}'>x</a></p>")));
        Assert.True(start.Elapsed < TimeSpan.FromSeconds(20), $"took {start.Elapsed}");
    }

    [Fact]
    public void A_list_goes_on_counting_and_a_table_repeats_its_head()
    {
        var pieces = Pieces(Book("<h1>A</h1><ol>" + string.Concat(Enumerable.Range(1, 600).Select(i => $"<li>Word{i} goes on</li>")) + "</ol>"));
        var before = Regex.Count(pieces[0], "<li>");
        Assert.Contains($"<ol start=\"{before + 1}\"><li>Word{before + 1} ", pieces[1], StringComparison.Ordinal);
        var tables = Pieces(Book("<h1>A</h1><table><thead><tr><th>Head</th></tr></thead><tbody>" + string.Concat(Enumerable.Range(1, 900).Select(i => $"<tr><td>Word{i}</td></tr>")) + "</tbody></table>"));
        Assert.All(tables, table => Assert.Contains(">Head</th>", table, StringComparison.Ordinal));
    }
}

using System.Globalization;

namespace EbookBuilder.Tests.Binding;

/// <summary>The visible page of contents.</summary>
public sealed class ContentsPageTests
{
    [Fact]
    public void It_says_of_each_article_what_the_manifest_asks_for()
    {
        var words = string.Concat(Enumerable.Repeat("water ", 238 * 4));
        var book = BuiltBook.Of(("book.yaml", "title: T\nlanguage: en\ncontents: {show: [reading-time, author, date, abstract]}\n"),
            ("a.html", $"---\nauthor: Ada Brook\ndate: 2024-05-12\ndescription: All of it.\n---\n<h1>A</h1><p>{words}</p>"), ("b.html", "<h1>B</h1><p>x</p>"));
        Assert.Contains("<a href=\"a.xhtml\">A</a><p class=\"facts\">4 min · Ada Brook · 12 May 2024</p><p class=\"abstract\">All of it.</p>", book.Page("contents.xhtml"), StringComparison.Ordinal);
        Assert.Contains("<a href=\"b.xhtml\">B</a><p class=\"facts\">1 min</p></li>", book.Page("contents.xhtml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Chinese_is_read_by_characters()
    {
        var book = BuiltBook.Of(("book.yaml", "title: T\nlanguage: zh\ncontents: {show: [reading-time]}\n"), ("a.html", $"<h1>河</h1><p>{new string('水', 600)}</p>"), ("b.html", "<h1>B</h1><p>x</p>"));
        Assert.Contains("<p class=\"facts\">约 2 分钟</p>", book.Page("contents.xhtml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_row_by_date_is_grouped_by_year_and_nothing_moves()
    {
        var book = BuiltBook.Of([.. Enumerable.Range(0, 70).Select(i => ($"n{i:00}.html", $"---\ndate: {2001 + (i / 10)}-01-{(i % 10) + 1:00}\n---\n<h1>Note {i:00}</h1><p>x</p>"))]);
        var page = book.Page("contents.xhtml");
        Assert.Contains("<li><span>2001</span><ol><li><a href=\"n00.xhtml\">", page, StringComparison.Ordinal);
        Assert.Equal(7, page.Split("<span>").Length - 1);
        Assert.Equal(Enumerable.Range(0, 70).Select(i => i.ToString("00", CultureInfo.InvariantCulture)), System.Text.RegularExpressions.Regex.Matches(page, "n([0-9]+)\\.xhtml").Select(match => match.Groups[1].Value));
        Assert.DoesNotContain("<span>", book.Page("nav.xhtml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_row_by_title_is_grouped_by_letter_and_one_in_no_order_is_not()
    {
        (string, string) Article(int i, char letter) => ($"n{i:00}.html", $"<h1>{letter}-word {i:00}</h1><p>x</p>");
        var sorted = BuiltBook.Of([.. Enumerable.Range(0, 70).Select(i => Article(i, (char)('A' + (i / 10))))]).Page("contents.xhtml");
        var mixed = BuiltBook.Of([.. Enumerable.Range(0, 70).Select(i => Article(i, (char)('A' + (i % 10))))]).Page("contents.xhtml");
        Assert.Contains("<li><span>G</span><ol>", sorted, StringComparison.Ordinal);
        Assert.DoesNotContain("<span>", mixed, StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_stay_away_where_they_would_make_the_page_too_large_unless_they_are_asked_for()
    {
        var headings = string.Concat(Enumerable.Range(0, 700).Select(i => $"<h2>Section {i}</h2><p>x</p>"));
        (string, string)[] files = [("a.html", "<h1>A</h1>" + headings), ("b.html", "<h1>B</h1>" + headings), ("c.html", "<h1>C</h1>" + headings)];
        Assert.DoesNotContain("Section 5<", BuiltBook.Of(files).Page("contents.xhtml"), StringComparison.Ordinal);
        Assert.Contains("Section 5<", BuiltBook.Of([("book.yaml", "title: T\ncontents: {page: 2}\n"), .. files]).Page("contents.xhtml"), StringComparison.Ordinal);
        Assert.Contains("Section 5<", BuiltBook.Of(files[..2]).Page("contents.xhtml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_stated_group_makes_parts_of_the_book()
    {
        var book = BuiltBook.Of(("book.yaml", "title: T\ngroup: author\n"), ("a.html", "---\nauthor: Zoe Weir\n---\n<h1>A</h1><p>x</p>"),
            ("b.html", "---\nauthor: Ada Brook\n---\n<h1>B</h1><p>x</p>"), ("c.html", "<h1>C</h1><p>x</p>"), ("d.html", "---\nauthor: Zoe Weir\n---\n<h1>D</h1><p>x</p>"));
        Assert.Equal(["Ada Brook", "B", "Zoe Weir", "A", "D", "Other", "C"], System.Text.RegularExpressions.Regex.Matches(book.Page("contents.xhtml"), "<a href=\"[^\"]*\">([^<]*)").Select(match => match.Groups[1].Value));
        Assert.Contains("<h1 id=\"part-title\">Zoe Weir</h1>", book.Page("part-zoe-weir.xhtml"), StringComparison.Ordinal);
    }
}

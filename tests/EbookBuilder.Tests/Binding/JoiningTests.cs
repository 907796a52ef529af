using System.Text.RegularExpressions;

namespace EbookBuilder.Tests.Binding;

/// <summary>Small articles that share files, large pages of ours in pieces; and what of a book changes when one article does.</summary>
public sealed class JoiningTests
{
    private const string Settings = "title: T\nlanguage: en\njoin: {below: 2}\nsplit: {size: 10, limit: 12}\nlists: [figures]\nindexes: [term, author, tag, timeline]\nsources: true\nlinked-from: true\nglossary: words.yaml\nhalf-title: true\n";

    private static List<(string, string)> Collection(int count) =>
    [
        ("book.yaml", Settings), ("words.yaml", string.Concat(Enumerable.Range(0, 400).Select(i => $"term{i}: What the word number {i} means to us.\n"))),
        .. Enumerable.Range(0, count).Select(i => ($"a{i:000}.md", Article(i, count))),
    ];

    private static string Article(int i, int count) => $"""
        ---
        title: Article {i}
        author: Author {i % 70}
        date: {2000 + (i % 20)}-01-02
        tags: [tag{i % 90}]
        ---
        ## Same heading

        Of term{i % 400} and [index{i}]{"{"}.index index-term="Entry {i % 300}!sub {i}"{"}"}. See [the next](a{(i + 1) % count:000}.md), [its heading](a{(i + 1) % count:000}.md#same-heading) and a note[^1].

        [^1]: A note of {i}.
        {(i % 25 == 7 ? string.Concat(Enumerable.Repeat("\nA long article has many words in it, and this one goes on for quite a while.\n", 300)) : "")}
        """;

    private static BuiltBook Build(IEnumerable<(string, string)> files) => BuiltBook.Of([.. files]);

    private static List<string> Files(BuiltBook book) => [.. book.Epub.Resources.Html.Select(page => page.AbsolutePath)];

    [Fact]
    public void Every_link_lands_and_every_entry_and_word_is_kept()
    {
        var book = Build(Collection(200));
        Assert.Empty(BookLinks.Dead(book));
        Assert.DoesNotContain(book.Findings, finding => finding.Contains("warning", StringComparison.Ordinal));
        Assert.InRange(Files(book).Count(file => Regex.IsMatch(file, @"/a\d+\.xhtml$")), 8, 70);
        Assert.Equal(200, Regex.Count(book.Page("nav.xhtml"), "<a href=\"text/[^\"]*\">Article \\d+</a>"));
        Assert.Equal(200, book.Epub.Resources.Html.Sum(page => Regex.Count(page.TextContent, "<section [^>]*role=\"doc-chapter\"")));
        Assert.Equal(200, book.Epub.Resources.Html.Sum(page => Regex.Count(page.TextContent, "A note of \\d+\\.")));
        foreach (var page in book.Epub.Resources.Html)
        {
            var ids = Regex.Matches(page.TextContent, " id=\"([^\"]*)\"").Select(match => match.Groups[1].Value).ToList();
            Assert.Equal(ids.Count, ids.Distinct(StringComparer.OrdinalIgnoreCase).Count());
            foreach (Match named in Regex.Matches(page.TextContent, "aria-labelledby=\"([^\"]*)\"")) Assert.Contains(named.Groups[1].Value, ids);
        }
    }

    [Fact]
    public void Large_pages_of_ours_are_pieces_in_a_row()
    {
        var book = Build(Collection(200));
        foreach (var name in (string[])["contents", "index", "author-index", "tag-index", "sources"])
        {
            Assert.Contains(Files(book), file => file.EndsWith($"/{name}.2.xhtml", StringComparison.Ordinal));
            Assert.Single(Files(book), file => file.EndsWith($"/{name}.xhtml", StringComparison.Ordinal));
        }
        Assert.All(book.Epub.Resources.Html.Where(page => !page.AbsolutePath.EndsWith("nav.xhtml", StringComparison.Ordinal)), page => Assert.InRange(page.TextContent.Length, 1, 26_000));
    }

    [Fact]
    public void Nothing_but_notes_leads_both_ways()
    {
        var links = BookLinks.Of(Build(Collection(60))).Where(link => !Regex.IsMatch(link.Tag, "role=\"doc-(?:noteref|backlink)\"") && !link.From.EndsWith("nav.xhtml", StringComparison.Ordinal)).ToList();
        var ours = new Regex(@"/(?:contents|index|author-index|tag-index|timeline|sources|figures|words|bibliography|about-authors)(?:\.\d+)?\.xhtml$");
        var pairs = links.Where(link => link.From != link.To).Select(link => (link.From, link.To)).ToHashSet();
        Assert.Contains(pairs, pair => ours.IsMatch(pair.From));
        Assert.DoesNotContain(pairs, pair => ours.IsMatch(pair.From) && pairs.Contains((pair.To, pair.From)));
    }

    [Theory]
    [InlineData("remove")]
    [InlineData("insert")]
    [InlineData("change")]
    public void One_article_changes_its_own_file_and_the_pages_that_name_it(string what)
    {
        // Neighbours link to each other, so that the one before the article that goes would change with it.
        List<(string, string)> Plain() => [.. Collection(200).Select(file => (file.Item1, file.Item2.Replace("[the next](", "[the same](a003.md) and not (", StringComparison.Ordinal).Replace("[its heading](", "(", StringComparison.Ordinal).Replace("linked-from: true\n", "", StringComparison.Ordinal)))];
        var (before, files) = (Build(Plain()), Plain());
        var at = files.FindIndex(file => file.Item1 == "a100.md");
        if (what == "remove") files.RemoveAt(at);
        else if (what == "insert") files.Insert(at, ("a099b.md", "---\ntitle: A newcomer\ndate: 2001-01-02\n---\nSmall words.\n"));
        else files[at] = (files[at].Item1, files[at].Item2 + "\nMore words.\n");
        var after = Build(files);
        var old = before.Epub.Resources.Html.ToDictionary(page => page.AbsolutePath, page => page.TextContent);
        var changed = after.Epub.Resources.Html.Where(page => !old.TryGetValue(page.AbsolutePath, out var text) || text != page.TextContent).Select(page => page.AbsolutePath)
            .Concat(old.Keys.Except(Files(after))).Where(path => Regex.IsMatch(path, @"/a\d+[^/]*\.xhtml$")).Order().ToList();
        Assert.InRange(changed.Count, 1, 2);
    }
}

using System.Text.RegularExpressions;
using EbookBuilder.Epub.Publication;

namespace EbookBuilder.Tests.Binding;

/// <summary>What an article says that it is for the book, the book says of it: in its section, to screen readers, and among the landmarks.</summary>
public sealed class RoleTests
{
    public static TheoryData<string> Roles { get; } = [.. ChapterRole.All.Select(role => role.Name)];

    private static BuiltBook Book(string manifest, string frontMatter) => BuiltBook.Of(("book.yaml", "title: T\nlanguage: en\n" + manifest),
        ("a.md", "# Text\n\nWords.\n"), ("b.md", "# More\n\nWords.\n"), ("special.md", frontMatter + "# Special\n\nWords[^1].\n\n[^1]: A note.\n"));

    [Theory]
    [MemberData(nameof(Roles))]
    public void From_the_article_or_from_the_manifest(string name)
    {
        var role = ChapterRole.All.Single(known => known.Name == name);
        foreach (var book in (BuiltBook[])[Book("", $"---\nrole: {name}\n---\n"), Book($"articles: [a.md, b.md, {{file: special.md, role: {name}}}]\n", "")])
        {
            var page = book.Page("special.xhtml");
            Assert.Contains($"<section epub:type=\"{role.EpubType}\"{(role.AriaRole is { } aria ? $" role=\"{aria}\"" : "")} aria-labelledby=\"special\">", page, StringComparison.Ordinal);
            if (role == ChapterRole.Chapter || role == ChapterRole.Part) continue;
            Assert.Contains($"<a epub:type=\"{role.EpubType}\" href=\"text/special.xhtml\">Special</a>", book.Page("nav.xhtml"), StringComparison.Ordinal);
            var order = Regex.Matches(System.Text.Encoding.UTF8.GetString(book.Epub.SpecialResources.Opf.Content), "<itemref idref=\"f-text-([a-z-]+)\\.xhtml\"").Select(match => match.Groups[1].Value).ToList();
            Assert.Equal(role.Matter, order.IndexOf("special") < order.IndexOf("a") ? Matter.Front : order.IndexOf("special") > order.IndexOf("b") ? role.Matter == Matter.Front ? Matter.Body : role.Matter : Matter.Body);
        }
    }

    [Fact]
    public void A_half_title_is_made_where_it_is_asked_for()
    {
        Assert.Contains("<section epub:type=\"halftitlepage\" class=\"halftitle-page\"><p class=\"title\">T</p></section>", Book("half-title: true\n", "").Page("half-title.xhtml"), StringComparison.Ordinal);
        Assert.Contains("<a epub:type=\"halftitlepage\" href=\"text/half-title.xhtml\">T</a>", Book("half-title: true\n", "").Page("nav.xhtml"), StringComparison.Ordinal);
        Assert.DoesNotContain("halftitle", Book("", "").Page("nav.xhtml"), StringComparison.Ordinal);
        Assert.DoesNotContain("half-title.xhtml", Book("half-title: true\n", "---\nrole: halftitle\n---\n").Page("nav.xhtml"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_authors_are_presented_from_what_is_known_of_them()
    {
        var page = Book("about-authors: true\nauthors: [{name: Ada Brook, about: Counts rivers., affiliation: River House}, {name: Ben Ford}]\n", "---\nauthor: {name: Ben Ford, bio: Draws boats.}\n---\n").Page("about-authors.xhtml");
        Assert.Contains("<section epub:type=\"contributors\" aria-labelledby=\"contributors\" class=\"contributors-page\"><h1 id=\"contributors\">About the authors</h1>", page, StringComparison.Ordinal);
        Assert.Contains("<h2>Ada Brook</h2><p class=\"affiliation\">River House</p><p>Counts rivers.</p>", page, StringComparison.Ordinal);
        Assert.Contains("<h2>Ben Ford</h2><p>Draws boats.</p><ul class=\"plain\"><li><a href=\"special.xhtml\">Special</a></li></ul>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("about-authors", Book("about-authors: true\nauthor: Ada Brook\n", "").Page("nav.xhtml"), StringComparison.Ordinal);
    }
}

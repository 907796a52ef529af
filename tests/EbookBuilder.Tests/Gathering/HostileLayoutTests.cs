using EbookBuilder.Articles;
using EbookBuilder.Epub.Publication;
using EbookBuilder.Gathering;

namespace EbookBuilder.Tests.Gathering;

/// <summary>Projects that are broken, or made to break things.</summary>
public sealed class HostileLayoutTests
{
    [Fact]
    public void Ten_thousand_chapters_are_planned_at_once()
    {
        var workspace = new MemoryWorkspace().With("b/book.toml", "[book]\ntitle = \"B\"");
        for (var i = 0; i < 10_000; i++) workspace.With($"b/src/{i}.md", "x");
        workspace.With("b/src/SUMMARY.md", string.Concat(Enumerable.Range(0, 10_000).Select(i => $"{new string(' ', i % 100)}- [C{i}]({i}.md)\n")));
        Assert.Equal(10_000, BookGathering.Gather(workspace.OpenFolder("b")).ArticleNodes().Count());
    }

    [Fact]
    public void Deep_contents_end()
    {
        var workspace = new MemoryWorkspace().With("b/SUMMARY.md", string.Concat(Enumerable.Range(0, 2_000).Select(i => $"{new string(' ', i * 2)}- [C{i}](a{i}.md)\n")));
        for (var i = 0; i < 2_000; i++) workspace.With($"b/a{i}.md", "x");
        Assert.Equal(2_000, BookGathering.Gather(workspace.OpenFolder("b")).ArticleNodes().Count());
    }

    [Fact]
    public void A_navigation_that_holds_itself_ends()
    {
        var workspace = new MemoryWorkspace().With("b/mkdocs.yml", "site_name: A\nnav: &n\n  - a.md\n  - Again: *n\n").With("b/docs/a.md", "x");
        Assert.Equal("docs/a.md", Assert.Single(BookGathering.Gather(workspace.OpenFolder("b")).ArticleNodes()).Path);
    }

    [Theory]
    [InlineData("b/book.toml", "[book\ntitle =", "b/src/SUMMARY.md", "- [A](a.md)")]
    [InlineData("b/mkdocs.yml", "site_name: [", "b/docs/a.md", "x")]
    [InlineData("b/book.json", "{ \"title\": ", "b/SUMMARY.md", "- [A](a.md)")]
    public void A_broken_configuration_is_a_finding_and_the_rest_is_planned(string configuration, string text, string file, string content)
    {
        var workspace = new MemoryWorkspace().With(configuration, text).With(file, content).With("b/src/a.md", "x").With("b/a.md", "x").With("b/docs/a.md", "x");
        var plan = BookGathering.Gather(workspace.OpenFolder("b"));
        Assert.Contains(plan.Diagnostics, finding => finding.Code == "EB1020");
        Assert.NotEmpty(plan.ArticleNodes());
    }

    [Theory]
    [InlineData("b/book.toml", "[book]", "{{#include x.md}}{{#include x.md}}")]
    [InlineData("b/book.json", "{}", "{% include \"x.md\" %}{% include \"x.md\" %}{% include \"x.md\" %}{% include \"x.md\" %}")]
    [InlineData("b/mkdocs.yml", "site_name: A\nmarkdown_extensions: [pymdownx.snippets]", "--8<-- \"docs/x.md\"\n--8<-- \"docs/x.md\"\n--8<-- \"docs/x.md\"\n--8<-- \"docs/x.md\"\n--8<-- \"docs/x.md\"")]
    [InlineData("b/mkdocs.yml", "site_name: A\nplugins: [include-markdown]", "{% include \"x.md\" %}{% include \"x.md\" %}{% include \"x.md\" %}{% include \"x.md\" %}{% include \"x.md\" %}")]
    public void Includes_that_multiply_end_with_a_finding(string configuration, string text, string loop)
    {
        var workspace = new MemoryWorkspace().With(configuration, text);
        foreach (var root in (string[])["b/src/", "b/", "b/docs/"]) workspace.With(root + "SUMMARY.md", "- [X](x.md)").With(root + "x.md", loop);
        var plan = BookGathering.Gather(workspace.OpenFolder("b"));
        var path = plan.ArticleNodes().Select(node => node.Path!).First(path => path.EndsWith("x.md", StringComparison.Ordinal));
        var findings = new List<Diagnostic>();
        var prepared = plan.Dialect.Prepare(SourceText.From(loop, path), new(), plan.Folder, findings);
        Assert.Contains(findings, finding => finding.Code == "EB1605");
        Assert.DoesNotContain(prepared.Lines, line => line.Contains("x.md", StringComparison.Ordinal));
    }
}

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

    [Theory]
    [InlineData("{% assign a = \"xxxxxxxxxxxxxxxx\" %}{% for i in (1..1000) %}{% assign a = a | append: a %}{% endfor %}")]
    [InlineData("{% for i in (1..1000) %}{% capture b %}{{ b }}{{ b }}yyyyyyyyyyyyyyyyy{% endcapture %}{% endfor %}")]
    [InlineData("{% assign l = \"a,b\" | split: \",\" %}{% for i in (1..1000) %}{% assign l = l | concat: l %}{% endfor %}")]
    [InlineData("{% for i in (1..99999999) %}{% for j in (1..99999999) %}{% for k in (1..99999999) %}x{% endfor %}{% endfor %}{% endfor %}")]
    [InlineData("{% include loop.html %}")]
    public void Templates_that_feed_on_themselves_end_and_say_so_once(string template)
    {
        var workspace = new MemoryWorkspace().With("b/_config.yml", "title: A").With("b/index.md", "---\ntitle: A\n---\n" + template).With("b/_includes/loop.html", "{% include loop.html %}{% include loop.html %}");
        var plan = BookGathering.Gather(workspace.OpenFolder("b"));
        var findings = new List<Diagnostic>();
        plan.Dialect.Prepare(SourceText.From(template, "index.md"), new(), plan.Folder, findings);
        Assert.Single(findings, finding => finding.Code == "EB1605");
    }

    [Fact]
    public void A_list_that_grows_within_itself_is_not_written_out()
    {
        const string Template = "{% assign p = \"a\" | split: \",\" %}{% for i in (1..60) %}{% assign p = p | push: p | push: p %}{% endfor %}{{ p | jsonify | size }} {{ p | uniq | size }}";
        var workspace = new MemoryWorkspace().With("b/_config.yml", "title: A").With("b/index.md", "---\ntitle: A\n---\n" + Template);
        var plan = BookGathering.Gather(workspace.OpenFolder("b"));
        Assert.NotEmpty(plan.Dialect.Prepare(SourceText.From(Template, "index.md"), new(), plan.Folder, []).Text);
    }

    [Fact]
    public void Aliases_that_multiply_in_a_data_file_are_left_out()
    {
        var names = "abcdefghij";
        var laughs = "a: &a [x, x, x, x, x, x, x, x, x, x]\n" + string.Concat(Enumerable.Range(1, 9).Select(i => $"{names[i]}: &{names[i]} [{string.Join(", ", Enumerable.Repeat("*" + names[i - 1], 10))}]\n"));
        var workspace = new MemoryWorkspace().With("b/_config.yml", "title: A").With("b/_data/nav.yml", laughs).With("b/index.md", "---\ntitle: A\n---\nx");
        Assert.Contains(BookGathering.Gather(workspace.OpenFolder("b")).Diagnostics, finding => finding.Code == "EB1020");
    }

    [Fact]
    public void Scripts_and_components_nested_without_end_are_read()
    {
        var config = $"module.exports = {{ title: 'x', presets: {new string('[', 20_000)}{new string(']', 20_000)}, f: {string.Concat(Enumerable.Repeat("(()=>", 5_000))}1 }}";
        var article = string.Concat(Enumerable.Repeat("<Foo>", 3_000)) + "x" + string.Concat(Enumerable.Repeat("</Foo>", 3_000)) + "\n\n" + new string('{', 20_000) + "\n\n" + string.Concat(Enumerable.Repeat("<a b={", 3_000));
        var workspace = new MemoryWorkspace().With("b/docusaurus.config.js", config).With("b/sidebars.js", "const a = b; const b = a; module.exports = { x: [a, ...c()] }; function c() { return [...c()] }").With("b/docs/a.mdx", article);
        var plan = BookGathering.Gather(workspace.OpenFolder("b"));
        Assert.NotEmpty(plan.Dialect.Prepare(SourceText.From(article, "docs/a.mdx"), new(), plan.Folder, []).Text);
    }
}

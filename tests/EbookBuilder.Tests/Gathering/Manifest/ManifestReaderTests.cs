using EbookBuilder.Epub.Publication;
using EbookBuilder.Gathering;
using EbookBuilder.Gathering.Manifest;

namespace EbookBuilder.Tests.Gathering.Manifest;

public sealed class ManifestReaderTests
{
    [Fact]
    public void Aliases_that_multiply_do_no_harm()
    {
        var bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n" + string.Concat(Enumerable.Range('b', 20).Select(letter => $"{(char)letter}: &{(char)letter} [{string.Join(", ", Enumerable.Repeat("*" + (char)(letter - 1), 9))}]\n"));
        Assert.All(Findings(bomb), finding => Assert.Equal("EB1003", finding.Code));
    }

    [Fact]
    public void An_alias_of_itself_is_a_finding() => Assert.NotEmpty(Findings("parts: &p [{ title: a, parts: *p }]"));

    [Fact]
    public void Deep_nesting_is_a_finding() => Assert.Equal(["EB1002"], Findings("authors: " + new string('[', 100_000)).Select(finding => finding.Code));

    [Fact]
    public void A_bom_is_no_part_of_the_first_key() => Assert.Empty(Findings("\uFEFFtitle: Owls"));

    [Theory]
    [InlineData("0-306-40615-2", "urn:isbn:0306406152")]
    [InlineData("isbn 080442957X", "urn:isbn:080442957X")]
    [InlineData("https://doi.org/10.1000/182", "https://doi.org/10.1000/182")]
    [InlineData("urn:oasis:names:x", "urn:oasis:names:x")]
    [InlineData("my-own-1", "my-own-1")]
    public void Identifiers_take_the_form_of_the_package_document(string stated, string expected) =>
        Assert.Equal(expected, Assert.Single(Read($"identifier: {stated}", []).Identifiers).Value);

    [Fact]
    public void Ten_thousand_articles_are_listed_at_once()
    {
        var workspace = new MemoryWorkspace();
        for (var i = 0; i < 10_000; i++) workspace.With($"b/{i}.md", "x");
        workspace.With("b/book.yaml", "articles:\n" + string.Concat(Enumerable.Range(0, 10_000).Select(i => $"  - {9_999 - i}.md\n")));
        var plan = BookGathering.Gather(workspace.OpenFolder("b"));
        Assert.Empty(plan.Diagnostics);
        Assert.Equal(10_000, plan.ArticleNodes().Count());
        Assert.Equal("9999.md", plan.Nodes[0].Path);
    }

    private static List<Diagnostic> Findings(string manifest)
    {
        var findings = new List<Diagnostic>();
        Read(manifest, findings);
        return findings;
    }

    private static BookManifest Read(string manifest, List<Diagnostic> findings) =>
        ManifestReader.Read(new MemoryWorkspace().With("b/book.yaml", manifest).OpenFolder("b"), findings)!;
}

namespace EbookBuilder.Tests;

public sealed class BookBuilderTests
{
    private const string Page = "<html><head><title>Tides</title></head><body><nav><a href='/'>Home</a> <a href='/shop/'>Shop</a></nav><main><p>The water comes twice a day, and goes as often.</p></main></body></html>";

    /// <summary>The caller wins over the article, and the article over the book.</summary>
    [Theory]
    [InlineData("articles: [tides.html]", null, false)]
    [InlineData("articles: [{ file: tides.html, extract: false }]", null, true)]
    [InlineData("extract: false\narticles: [{ file: tides.html, extract: true }]", null, false)]
    [InlineData("articles: [{ file: tides.html, extract: true }]", false, true)]
    public void Extraction_is_as_stated(string manifest, bool? asked, bool keepsAll) =>
        Assert.Equal(keepsAll, BuiltBook.Of(new BuildOptions { Extract = asked }, ("book.yaml", manifest), ("tides.html", Page)).Page("tides.xhtml").Contains("Shop", StringComparison.Ordinal));

    [Fact]
    public void An_article_without_a_folder_is_found_in_memory()
    {
        var workspace = new MemoryWorkspace().With("tides.md", "# Tides\n\n![Water](water.svg)\n").With("water.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><circle r='9'/></svg>");

        var result = new BookBuilder(workspace, new()).Build("tides.md", cancellation: TestContext.Current.CancellationToken);

        Assert.Equal(("tides.epub", 1), (result.Output, result.Articles));
        Assert.Empty(result.Diagnostics);
    }
}

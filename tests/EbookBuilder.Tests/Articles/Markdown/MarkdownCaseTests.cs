using EbookBuilder.Articles;
using EbookBuilder.Articles.Html;
using EbookBuilder.TestKit;

namespace EbookBuilder.Tests.Articles.Markdown;

/// <summary>
/// Each folder under <c>tests/Cases/markdown</c> and <c>tests/Cases/front-matter</c> is a case: <c>in</c> holds the article (<c>article.*</c>), what lies beside it, and perhaps the notations of its
/// layout (<c>features.txt</c>); <c>out.txt</c> is the article as it should be read.
/// </summary>
public sealed class MarkdownCaseTests
{
    public static TheoryData<string> Cases { get; } = [.. Names("markdown"), .. Names("front-matter")];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_article_comes_out_as_written_down(string name)
    {
        var folder = Repository.Path("tests", "Cases", name);
        var article = Read(Path.Combine(folder, "in"));
        Assert.True(ContentAudit.Passes(article.Body));
        Approved.Equal(Path.Combine(folder, "out.txt"), ArticleDump.Of(article));
    }

    private static IEnumerable<string> Names(string area) =>
        Directory.GetDirectories(Repository.Path("tests", "Cases", area)).Select(folder => $"{area}/{Path.GetFileName(folder)}").Order(StringComparer.Ordinal);

    private static Article Read(string folder)
    {
        var workspace = new MemoryWorkspace();
        foreach (var file in Directory.GetFiles(folder)) workspace.With("book/" + Path.GetFileName(file), File.ReadAllBytes(file));
        var book = workspace.OpenFolder("book");
        ISourceDialect dialect = book.Contains("features.txt") ? new Notations(Enum.Parse<MarkdownFeatures>(book.ReadText("features.txt"))) : PlainDialect.Instance;
        var article = book.Files.First(file => file.StartsWith("article.", StringComparison.Ordinal) && !file.EndsWith(".yaml", StringComparison.Ordinal));
        return ArticleReading.Read(new SourceFile(article, book.Read(article)), new() { Folder = book, Dialect = dialect });
    }

    /// <summary>A layout that has these notations and no templates.</summary>
    internal sealed class Notations(MarkdownFeatures features) : ISourceDialect
    {
        public MarkdownFeatures Features => features;

        public SourceText Prepare(SourceText text, ArticleMetadata metadata, BookFolder folder, ICollection<EbookBuilder.Epub.Publication.Diagnostic> findings) => text;

        public Article Finish(Article article) => article;
    }
}

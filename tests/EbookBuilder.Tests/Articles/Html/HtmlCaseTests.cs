using System.Text;
using EbookBuilder.Articles;
using EbookBuilder.Articles.Html;
using EbookBuilder.TestKit;

namespace EbookBuilder.Tests.Articles.Html;

/// <summary>Each folder under <c>tests/Cases/html</c> is a case: <c>in</c> holds the page (<c>page.*</c>) and what lies beside it, <c>out.txt</c> the article as it should be read.</summary>
public sealed class HtmlCaseTests
{
    public static TheoryData<string> Cases { get; } = [.. Directory.GetDirectories(Repository.Path("tests", "Cases", "html")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_article_comes_out_as_written_down(string name)
    {
        var folder = Repository.Path("tests", "Cases", "html", name);
        var article = Read(Path.Combine(folder, "in"));
        Assert.True(ContentAudit.Passes(article.Body));
        Approved.Equal(Path.Combine(folder, "out.txt"), Dump(article));
    }

    private static Article Read(string folder)
    {
        var workspace = new MemoryWorkspace();
        foreach (var file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories)) workspace.With("book/" + Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes(file));
        var book = workspace.OpenFolder("book");
        var page = book.Files.Single(file => file.StartsWith("page.", StringComparison.Ordinal));
        return new HtmlReader().Read(new SourceFile(page, book.Read(page)), new ReadingContext { Folder = book });
    }

    private static string Dump(Article article)
    {
        var text = new StringBuilder();
        var facts = article.Metadata;
        void Line(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value)) text.Append(name).Append(": ").Append(value).Append('\n');
        }
        Line("title", facts.Title);
        Line("subtitle", facts.Subtitle);
        foreach (var author in facts.Authors) Line("author", author.Name);
        Line("date", facts.Date);
        Line("language", facts.Language + (facts.LanguageIsStated ? "" : " (detected)"));
        Line("publisher", facts.Publisher);
        Line("address", facts.Address);
        foreach (var alias in facts.Aliases) Line("alias", alias);
        foreach (var (key, content) in article.Resources.OrderBy(resource => resource.Key, StringComparer.Ordinal)) Line("resource", $"{key} ({content.Length} bytes)");
        foreach (var finding in article.Diagnostics) Line("finding", finding.ToString());
        text.Append('\n');
        return text.Append(BodyDump.Of(article.Body)).ToString();
    }
}

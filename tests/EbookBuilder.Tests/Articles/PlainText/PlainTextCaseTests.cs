using System.Globalization;
using EbookBuilder.Articles.Html;
using EbookBuilder.TestKit;

namespace EbookBuilder.Tests.Articles.PlainText;

/// <summary>Each folder under <c>tests/Cases/plain-text</c> is a case: <c>in/article.txt</c> is the text, <c>out.txt</c> the article as it should be read, with what was decided and how surely.</summary>
public sealed class PlainTextCaseTests
{
    public static TheoryData<string> Cases { get; } = [.. Directory.GetDirectories(Repository.Path("tests", "Cases", "plain-text")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_article_comes_out_as_written_down(string name)
    {
        var folder = Repository.Path("tests", "Cases", "plain-text", name);
        var article = PlainTexts.Read(File.ReadAllBytes(Path.Combine(folder, "in", "article.txt")));
        Assert.True(ContentAudit.Passes(article.Body));
        Approved.Equal(Path.Combine(folder, "out.txt"), Decisions(article) + ArticleDump.Of(article));
    }

    private static string Decisions(Article article) =>
        string.Concat(article.Decisions.Select(decision => string.Create(CultureInfo.InvariantCulture, $"decided {decision.What} at {decision.Location} by {decision.Why} ({decision.Confidence:0.00})\n")));
}

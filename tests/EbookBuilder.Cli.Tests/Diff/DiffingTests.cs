using System.Text.Json;
using EbookBuilder.TestKit;

namespace EbookBuilder.Cli.Tests.Diff;

public sealed class DiffingTests
{
    private const string Long = "\n\nIt rises among stones, and nobody has ever seen it dry, not even in the year without rain.\n";

    [Fact]
    public void Two_equal_books_end_with_0()
    {
        using var test = new BookTest(("waters/01.md", "# Rivers\n"), ("waters/02.md", "# Lakes\n"));
        test.Run("build", "./waters", "-o", "./old.epub");
        test.Run("build", "./waters", "-o", "./new.epub");

        Assert.Equal(new Outcome(0, "no differences in 2 articles\n", ""), test.Run("diff", "./old.epub", "./new.epub"));
    }

    [Fact]
    public void Says_what_became_of_each_article()
    {
        using var test = new BookTest(("waters/a.md", "---\norder: 1\n---\n# Springs" + Long), ("waters/b.md", "---\norder: 2\n---\n# Lakes\n\nStill.\n"), ("waters/c.md", "---\norder: 3\n---\n# Seas\n\nSalty.\n"),
            ("waters/d.md", "---\norder: 4\n---\n# Ponds\n\nSmall.\n"), ("waters/e.md", "---\norder: 5\n---\n# Fog\n\nGone.\n"), ("waters/f.md", "---\norder: 6\n---\n# Rain\n\nWet.\n"));
        test.Run("build", "./waters", "-o", "./old.epub");
        File.Move(test["waters/a.md"], test["waters/spring.md"]);
        File.Delete(test["waters/e.md"]);
        test.Write("waters/b.md", "---\norder: 2\n---\n# Lakes\n\nStill and deep.\n").Write("waters/c.md", "---\norder: 9\n---\n# Seas\n\nSalty.\n").Write("waters/n.md", "---\norder: 7\n---\n# Ice\n\nCold.\n");
        test.Run("build", "./waters", "-o", "./new.epub");

        var outcome = test.Run("diff", "./old.epub", "./new.epub", "--format", "json");
        using var json = JsonDocument.Parse(outcome.Output);
        var changes = json.RootElement.GetProperty("articles").EnumerateArray().ToDictionary(
            article => article.GetProperty("title").GetString()!, article => string.Join(' ', article.GetProperty("changes").EnumerateArray().Select(change => change.GetString())));

        Assert.Equal(1, outcome.Code);
        Assert.Equal(new Dictionary<string, string> { ["Springs"] = "renamed", ["Lakes"] = "changed", ["Seas"] = "moved", ["Ice"] = "new", ["Fog"] = "removed" }, changes);
        Assert.Equal(2, json.RootElement.GetProperty("same").GetInt32());
        Assert.EndsWith("1 new, 1 changed, 1 moved, 1 renamed, 1 removed; 2 the same\n", test.Run("diff", "./old.epub", "./new.epub").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_book_that_cannot_be_read_ends_with_2()
    {
        using var test = new BookTest(("old.epub", "no book"));

        var outcome = test.Run("diff", "./old.epub", "./nowhere.epub");

        Assert.Equal((2, ""), (outcome.Code, outcome.Output));
        Assert.Contains("old.epub\" cannot be read: ", outcome.Error, StringComparison.Ordinal);
    }
}

using System.Text.Json;
using EbookBuilder.TestKit;

namespace EbookBuilder.Cli.Tests.Plan;

public sealed class PlanningTests
{
    private static readonly (string, string)[] Waters =
    [
        ("waters/02-lakes/pond.md", "# Ponds\n\nSmall.\n"),
        ("waters/01-rivers/spring.txt", "The Spring\n\nBy Ada Brook\n\nIt rises among stones, and nobody has ever seen it dry.\n"),
    ];

    [Fact]
    public void Shows_parts_and_articles_in_order_with_decisions_and_writes_nothing()
    {
        using var test = new BookTest(Waters);

        var outcome = test.Run("plan", "./waters");

        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        Assert.StartsWith("waters: recognised as folder\nTitle: Waters\nContents (2 articles):\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("    Ponds  (02-lakes/pond.md)\n", outcome.Output, StringComparison.Ordinal);
        Assert.True(outcome.Output.IndexOf("spring.txt", StringComparison.Ordinal) < outcome.Output.IndexOf("pond.md", StringComparison.Ordinal));
        Assert.Matches("waters/01-rivers/spring.txt:3: author \"Ada Brook\" \\(byline, .* % sure\\)", outcome.Output);
        Assert.Equal(2, test.Files.Count);
    }

    [Fact]
    public void Counts_drafts_since_they_are_built_and_shows_roles_that_articles_state()
    {
        using var test = new BookTest(("waters/a.md", "---\nrole: preface\n---\n# Before\n\nWords.\n"), ("waters/b.md", "---\ndraft: true\n---\n# Ponds\n\nSmall.\n"));

        var plan = test.Run("plan", "./waters");

        Assert.Contains("Contents (2 articles):\n  Before  (a.md)  [preface]\n  Ponds  (b.md)  [draft]\n", plan.Output, StringComparison.Ordinal);
        Assert.StartsWith("waters.epub: 2 articles, ", test.Run("build", "./waters").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_nests_as_the_book_does()
    {
        using var test = new BookTest(Waters);

        using var json = JsonDocument.Parse(test.Run("plan", "./waters", "--format", "json").Output);
        var rivers = json.RootElement.GetProperty("contents")[0];

        Assert.Equal("folder", json.RootElement.GetProperty("layout").GetString());
        Assert.Equal("Rivers", rivers.GetProperty("title").GetString());
        Assert.Equal(["waters/01-rivers/spring.txt"], rivers.GetProperty("children").EnumerateArray().Select(node => node.GetProperty("file").GetString()));
        Assert.All(json.RootElement.GetProperty("decisions").EnumerateArray(), decision => Assert.InRange(decision.GetProperty("confidence").GetDouble(), 0, 1));
    }
}

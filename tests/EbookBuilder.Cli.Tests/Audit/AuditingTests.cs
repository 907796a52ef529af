using System.Text.Json;
using EbookBuilder.TestKit;

namespace EbookBuilder.Cli.Tests.Audit;

public sealed class AuditingTests
{
    [Fact]
    public void A_book_that_was_just_built_has_lost_nothing()
    {
        using var test = new BookTest(("waters/01.md", "# Rivers\n\nThey run to the sea.\n"));
        test.Run("build", "./waters");

        Assert.Equal(new Outcome(0, "1 article, 6 words: none lost, 0 left out with a finding\n", ""), test.Run("audit", "./waters"));
    }

    [Fact]
    public void Words_that_came_later_are_lost_and_named_with_their_place()
    {
        using var test = new BookTest(("waters/01.md", "# Rivers\n\nThey run to the sea.\n"));
        test.Run("build", "./waters", "-o", "./old.epub");
        test.Write("waters/01.md", "# Rivers\n\nThey run to the sea.\n\nNobody stops them at night.\n");

        var outcome = test.Run("audit", "./waters", "./old.epub");
        using var json = JsonDocument.Parse(test.Run("audit", "./waters", "./old.epub", "--format", "json").Output);

        Assert.Equal((1, "1 article, 11 words: 5 lost, 0 left out with a finding\n"), (outcome.Code, outcome.Output));
        Assert.StartsWith("waters/01.md:5:1: error EB1950: not in the book: \"Nobody stops them at night\" (words: 5)\n", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(5, json.RootElement.GetProperty("lost").GetInt32());
        Assert.Equal("waters/01.md", json.RootElement.GetProperty("messages")[0].GetProperty("path").GetString());
    }

    [Fact]
    public void A_book_that_is_not_there_ends_with_2()
    {
        using var test = new BookTest(("waters/01.md", "# Rivers\n"));

        var outcome = test.Run("audit", "./waters");

        Assert.Equal((2, ""), (outcome.Code, outcome.Output));
        Assert.EndsWith("waters.epub\" cannot be read: it is not there\n", outcome.Error, StringComparison.Ordinal);
    }
}

using System.Text.Json;
using EbookBuilder.TestKit;

namespace EbookBuilder.Cli.Tests.Build;

public sealed class BuildingTests
{
    private const string Rivers = "# Rivers\n\nThey run to the sea.\n", Lakes = "# Lakes\n\nThey lie still.\n";

    [Fact]
    public void A_folder_becomes_a_book_beside_it_and_again_after_a_change()
    {
        using var test = new BookTest(("waters/01.md", Rivers), ("waters/02.md", Lakes));

        var first = test.Run("build", "./waters/");
        var before = test.Bytes("waters.epub");
        test.Write("waters/03.md", "# Ponds\n\nThey are small.\n");
        var second = test.Run("build", "./waters");

        Assert.Equal((0, ""), (first.Code, first.Error));
        Assert.StartsWith("waters.epub: 2 articles, ", first.Output, StringComparison.Ordinal);
        Assert.StartsWith("waters.epub: 3 articles, ", second.Output, StringComparison.Ordinal);
        Assert.NotEqual(before, test.Bytes("waters.epub"));
        Assert.Contains("They are small.", test.Book("waters.epub").ToPlainText(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_article_becomes_a_book()
    {
        using var test = new BookTest(("talk.md", Rivers));

        Assert.Equal(0, test.Run("build", "./talk.md").Code);
        Assert.Equal("Rivers", test.Book("talk.epub").Title);
    }

    [Fact]
    public void Title_and_language_of_the_command_win()
    {
        using var test = new BookTest(("waters/01.md", Rivers));

        Assert.Equal(0, test.Run("build", "./waters", "--title", "Wasser", "--language", "de-at").Code);
        Assert.Equal("Wasser", test.Book("waters.epub").Title);
        Assert.Equal(["de-AT"], test.Book("waters.epub").Format.Opf.Metadata.Languages);
    }

    [Fact]
    public void Findings_name_the_place_as_seen_from_the_current_directory_with_a_hint()
    {
        using var test = new BookTest(("waters/01.md", "# Rivers\n\nSee:\n\n![A map](map.png)\n"));

        var outcome = test.Run("build", "./waters");

        Assert.Equal(0, outcome.Code);
        Assert.Contains("waters/01.md:5:1: warning EB1203: image \"map.png\" not found\n    ", outcome.Error, StringComparison.Ordinal);
        Assert.EndsWith("; 1 warning\n", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_equal_warnings_are_bundled_unless_all_are_asked_for()
    {
        using var test = new BookTest(("waters/01.md", "# Rivers\n\n" + string.Concat(Enumerable.Range(0, 30).Select(i => $"![Map](map{i}.png)\n\n"))));

        var usual = test.Run("build", "./waters").Error;
        var everything = test.Run("build", "./waters", "--verbose").Error;

        Assert.Equal(10, usual.Split("EB1203: ").Length - 1);
        Assert.Contains("... and 20 more EB1203; --verbose shows all\n", usual, StringComparison.Ordinal);
        Assert.Equal(30, everything.Split("EB1203: ").Length - 1);
    }

    [Fact]
    public void A_bad_article_is_named_and_the_others_are_built_unless_it_is_strict()
    {
        using var test = new BookTest(("waters/01.md", Rivers), ("waters/03.md", Lakes));
        test.Write("waters/02.md", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13]);

        var strict = test.Run("build", "./waters", "--strict");
        Assert.Equal(1, strict.Code);
        Assert.StartsWith("no book written, ", strict.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("waters.epub", test.Files);

        var lenient = test.Run("build", "./waters");
        Assert.Equal(1, lenient.Code);
        Assert.Contains("waters/02.md: error EB1102: ", lenient.Error, StringComparison.Ordinal);
        Assert.Contains("They lie still.", test.Book("waters.epub").ToPlainText(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_that_is_not_there_is_an_error_of_the_input()
    {
        using var test = new BookTest();

        var outcome = test.Run("build", "./nowhere");

        Assert.Equal(1, outcome.Code);
        Assert.StartsWith("nowhere: error EB1000: ", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Quiet_prints_errors_alone()
    {
        using var test = new BookTest(("waters/01.md", "# Rivers\n\n![A map](map.png)\n"));

        Assert.Equal(new Outcome(0, "", ""), test.Run("build", "./waters", "--quiet"));
        Assert.Contains("error EB1000", test.Run("build", "./nowhere", "--quiet").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Verbose_tells_decisions_and_the_time_of_each_stage()
    {
        using var test = new BookTest(("waters/talk.txt", "Rivers\n\nThey run to the sea.\n"));

        var outcome = test.Run("build", "./waters", "--verbose");

        Assert.Contains("waters: recognised as folder\n", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("book title \"Waters\" (folder name, ", outcome.Error, StringComparison.Ordinal);
        foreach (var stage in new[] { "gather", "read", "shape", "bind", "package", "check" }) Assert.Contains(stage + " ", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_is_one_document_with_findings_decisions_and_stages()
    {
        using var test = new BookTest(("waters/01.md", "# Rivers\n\n![A map](map.png)\n"));

        var outcome = test.Run("build", "./waters", "--format", "json");
        using var json = JsonDocument.Parse(outcome.Output);
        var root = json.RootElement;
        var finding = root.GetProperty("diagnostics").EnumerateArray().Single(finding => finding.GetProperty("code").GetString() == "EB1203");

        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        Assert.Equal("waters.epub", root.GetProperty("output").GetString());
        Assert.Equal(test.Bytes("waters.epub").Length, root.GetProperty("size").GetInt64());
        Assert.Equal(1, root.GetProperty("articles").GetInt32());
        Assert.Equal(("warning", "waters/01.md", 3, 1), (finding.GetProperty("severity").GetString(), finding.GetProperty("file").GetString(), finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32()));
        Assert.Equal(["gather", "read", "shape", "bind", "package", "check"], root.GetProperty("stages").EnumerateArray().Select(stage => stage.GetProperty("stage").GetString()));
        Assert.NotEmpty(root.GetProperty("decisions").EnumerateArray());
        Assert.Empty(root.GetProperty("faults").EnumerateArray());
    }

    [Fact]
    public void Json_of_a_failure_says_why_there_is_no_book()
    {
        using var test = new BookTest();

        var outcome = test.Run("build", "./nowhere", "--format", "json");
        using var json = JsonDocument.Parse(outcome.Output);

        Assert.Equal(1, outcome.Code);
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("output").ValueKind);
        Assert.Equal("EB1000", json.RootElement.GetProperty("diagnostics")[0].GetProperty("code").GetString());
    }

    [Fact]
    public void Severities_have_colour_only_where_somebody_watches()
    {
        using var test = new BookTest(("waters/01.md", "# Rivers\n\n![A map](map.png)\n"));

        Assert.DoesNotContain('\e', test.Run("build", "./waters").Error);
        test.IsWatched = true;
        Assert.Contains("\e[1;33mwarning\e[0m EB1203", test.Run("build", "./waters").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_outside_the_book_folder_comes_into_the_book()
    {
        using var test = new BookTest(("waters/01.md", "# Rivers\n\n![One](../secret.png) ![Two](link.png) ![Three](/etc/hostname)\n"), ("waters/keep.md", Lakes));
        test.Write("secret.png", Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII="));
        test.Write("secret.md", "# Secret\n");
        File.CreateSymbolicLink(test["waters/link.png"], test["secret.png"]);
        File.CreateSymbolicLink(test["waters/linked.md"], test["secret.md"]);

        var outcome = test.Run("build", "./waters");

        Assert.Equal(0, outcome.Code);
        Assert.Empty(test.Book("waters.epub").Resources.Images);
        Assert.DoesNotContain("Secret", test.Book("waters.epub").ToPlainText(), StringComparison.Ordinal);
        Assert.Equal(3, outcome.Error.Split(": warning EB12").Length - 1);
    }
}

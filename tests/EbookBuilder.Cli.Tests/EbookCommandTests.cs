using EbookBuilder.TestKit;

namespace EbookBuilder.Cli.Tests;

/// <summary>Exit codes, help and what is said of faults.</summary>
public sealed class EbookCommandTests
{
    [Theory]
    [InlineData("")]
    [InlineData("biuld waters")]
    [InlineData("build")]
    [InlineData("build waters --colour")]
    [InlineData("build waters --extract --no-extract")]
    [InlineData("build waters --quiet --verbose")]
    [InlineData("build waters --language english_uk!")]
    [InlineData("build waters --format xml")]
    [InlineData("plan --depth")]
    [InlineData("check")]
    [InlineData("diff one.epub")]
    public void Wrong_usage_ends_with_2_and_points_to_the_help(string arguments)
    {
        using var test = new BookTest();

        var outcome = test.Run(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal((2, ""), (outcome.Code, outcome.Output));
        Assert.StartsWith("ebook: ", outcome.Error, StringComparison.Ordinal);
        Assert.EndsWith("--help.\n", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("build --help")]
    [InlineData("plan --help")]
    [InlineData("check --help")]
    [InlineData("diff --help")]
    public void Help_shows_examples(string arguments)
    {
        using var test = new BookTest();

        var outcome = test.Run(arguments.Split(' '));

        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        Assert.Contains("Examples:\n  ebook ", outcome.Output, StringComparison.Ordinal);
        Assert.All(outcome.Output.Split('\n'), line => Assert.InRange(line.Length, 0, 145));
    }

    [Fact]
    public void The_version_is_a_number()
    {
        using var test = new BookTest();

        Assert.Matches("^[0-9]+\\.[0-9]+\\.[0-9]+", test.Run("--version").Output);
    }

    [Fact]
    public void A_fault_of_ours_ends_with_3_and_shows_its_stack_only_when_asked()
    {
        using var test = new BookTest();

        var usual = test.Run(new BrokenWorkspace(), CancellationToken.None, "build", "waters");
        var verbose = test.Run(new BrokenWorkspace(), CancellationToken.None, "build", "waters", "--verbose");

        Assert.Equal((3, 3), (usual.Code, verbose.Code));
        Assert.StartsWith("ebook: this is a fault in ebook, not in your articles: InvalidOperationException: the world is broken\n", usual.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", usual.Error, StringComparison.Ordinal);
        Assert.Contains("   at ", verbose.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_command_that_is_stopped_ends_with_130_and_changes_nothing()
    {
        using var test = new BookTest(("waters/01.md", "# Rivers\n"), ("waters.epub", "the last good book"));

        var outcome = test.Run(new DiskWorkspace(), new CancellationToken(canceled: true), "build", "./waters");

        Assert.Equal((130, ""), (outcome.Code, outcome.Output));
        Assert.Equal("the last good book"u8, test.Bytes("waters.epub"));
    }

    private sealed class BrokenWorkspace : Workspace
    {
        public override DateTimeOffset? SourceDateEpoch => null;

        public override TimeSpan Elapsed => TimeSpan.Zero;

        public override bool IsFolder(string path) => throw new InvalidOperationException("the world is broken");

        public override bool IsFile(string path) => false;

        public override BookFolder OpenFolder(string path) => throw new NotSupportedException();

        public override Stream OpenFile(string path) => throw new NotSupportedException();

        public override string? PathInside(string folder, string path) => null;

        public override long WriteAtomically(string path, Action<Stream> write) => throw new NotSupportedException();
    }
}

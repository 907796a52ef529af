using System.Diagnostics;
using EbookBuilder.TestKit;

namespace EbookBuilder.Cli.Tests;

/// <summary>What only the real process shows: signals, environment, encodings.</summary>
public sealed class ProcessTests
{
    private static readonly (string, string)[] Waters =
    [
        ("waters/01.md", "# Rivers\n\nThey run to the \"sea\", 1,5 km.\n"), ("waters/10.md", "# Istanbul\n\nINDIGO ıi.\n"), ("waters/2.txt", "Lakes\n\nThey lie still.\n"),
    ];

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task A_signal_ends_even_a_build_that_reads_one_endless_article_within_a_second(string signal)
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("signals are sent with kill");
        if (signal == "INT" && IsInterruptIgnored()) Assert.Skip("the shell that runs the tests ignores SIGINT, and so does every process below it");
        using var test = new BookTest([.. Waters, ("waters.epub", "the last good book")]);
        test.Write("waters/endless.md", string.Concat(Enumerable.Repeat("They *run* to the [sea](01.md), and nobody `stops` them.\n\n", 800_000)));

        using var process = test.Start(null, "build", "waters");
        await Task.Delay(2000, TestContext.Current.CancellationToken);
        Assert.False(process.HasExited);
        var watch = Stopwatch.StartNew();
        await Process.Start("kill", ["-" + signal, process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]).WaitForExitAsync(TestContext.Current.CancellationToken);
        if (!process.WaitForExit(TimeSpan.FromSeconds(20))) process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(130, process.ExitCode);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(2));
        Assert.Equal("the last good book"u8, test.Bytes("waters.epub"));
        Assert.DoesNotContain(test.Files, file => file.EndsWith(".tmp", StringComparison.Ordinal));
    }

    /// <summary>A process that a shell starts in the background inherits that SIGINT is ignored, and hands it on.</summary>
    private static bool IsInterruptIgnored() =>
        File.Exists("/proc/self/status") && File.ReadLines("/proc/self/status").First(line => line.StartsWith("SigIgn:", StringComparison.Ordinal)) is var line
        && (Convert.ToUInt64(line["SigIgn:".Length..].Trim(), 16) & 2) != 0;

    [Fact]
    public void Folder_locale_and_time_zone_leave_no_trace_in_the_book()
    {
        using var here = new BookTest(Waters);
        using var there = new BookTest(Waters);

        using var one = here.Start(new Dictionary<string, string> { ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8", ["TZ"] = "Asia/Kolkata", ["HOME"] = "/" }, "build", "waters");
        using var other = there.Start(new Dictionary<string, string> { ["LANG"] = "C", ["LC_ALL"] = "de_DE", ["TZ"] = "America/St_Johns" }, "build", "waters", "-o", "waters.epub");

        Assert.Equal((0, 0), (BookTest.End(one).Code, BookTest.End(other).Code));
        Assert.Equal(here.Bytes("waters.epub"), there.Bytes("waters.epub"));
    }

    [Fact]
    public void What_is_redirected_is_plain_utf8()
    {
        using var test = new BookTest(("水/01.md", "# 水\n\n![地圖](地圖.png)\n"));

        using var process = test.Start(new Dictionary<string, string> { ["LC_ALL"] = "C" }, "build", "水");
        var outcome = BookTest.End(process);

        Assert.Equal(0, outcome.Code);
        Assert.StartsWith("水.epub: 1 article", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("image \"地圖.png\" not found", outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', outcome.Error);
    }
}

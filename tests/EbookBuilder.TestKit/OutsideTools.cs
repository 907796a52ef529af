using System.Diagnostics;
using Xunit;

namespace EbookBuilder.TestKit;

/// <summary>
/// Checkers that others wrote, run as oracles. Where one is not installed the test is skipped and says so; under <c>CI=true</c> it fails.
/// </summary>
public static class OutsideTools
{
    /// <summary>EPUBCheck 5, named by <c>EPUBCHECK_JAR</c>: its fatal errors, errors and warnings, one a line.</summary>
    public static IReadOnlyList<string> EpubCheck(string epub) => EpubCheck(epub, Demand("EPUBCHECK_JAR", null));

    /// <summary>EPUBCheck 4.2.6, which Kobo runs: named by <c>EPUBCHECK_4_JAR</c>, else where Debian's package puts it.</summary>
    public static IReadOnlyList<string> EpubCheck4(string epub) => EpubCheck(epub, Demand("EPUBCHECK_4_JAR", "/usr/share/java/epubcheck.jar"));

    private static List<string> EpubCheck(string epub, string jar)
    {
        var start = new ProcessStartInfo("java", ["-XX:TieredStopAtLevel=1", "-jar", jar, epub]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var java = Process.Start(start) ?? throw new InvalidOperationException("java did not start");
        var errors = java.StandardError.ReadToEndAsync();
        var said = java.StandardOutput.ReadToEnd() + errors.GetAwaiter().GetResult();
        java.WaitForExit();
        Assert.True(said.Contains("EPUBCheck completed", StringComparison.OrdinalIgnoreCase), $"EPUBCheck did not come to its end: {said}");
        return [.. said.Split('\n').Where(line => line.StartsWith("FATAL(", StringComparison.Ordinal) || line.StartsWith("ERROR(", StringComparison.Ordinal)
            || line.StartsWith("WARNING(", StringComparison.Ordinal))];
    }

    private static string Demand(string variable, string? known)
    {
        var jar = Environment.GetEnvironmentVariable(variable) ?? known;
        if (jar is not null && File.Exists(jar)) return jar;
        var reason = $"EPUBCheck is not here: set {variable} to its jar";
        if (Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail(reason);
        Assert.Skip(reason);
        return "";
    }
}

using System.Text;

namespace EbookBuilder.Cli;

/// <summary>Where a command writes, and what it may know of the process around it. The one door of the command line to console and environment; a test supplies its own.</summary>
internal sealed class Terminal
{
    /// <summary>Results: what a pipe carries on.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Findings and progress: what a person reads.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether a person watches <see cref="Error"/>, so that a line may be written over.</summary>
    public bool IsWatched { get; init; }

    /// <summary>Whether severities may be coloured.</summary>
    public bool HasColor { get; init; }

    /// <summary>The current directory, from which paths are shown.</summary>
    public string Directory { get; init; } = "";

    /// <summary>Sends what has been written on its way.</summary>
    public void Flush()
    {
        Output.Flush();
        Error.Flush();
    }

    /// <summary>The console of this process. Colours need a watched console and neither NO_COLOR (no-color.org) nor a dumb terminal.</summary>
    public static Terminal OfProcess()
    {
        if (OperatingSystem.IsWindows()) Console.OutputEncoding = Encoding.UTF8;
        var watched = !Console.IsErrorRedirected;
        return new()
        {
            Output = Writer(Console.OpenStandardOutput()),
            Error = Writer(Console.OpenStandardError()),
            IsWatched = watched && Environment.GetEnvironmentVariable("TERM") != "dumb",
            HasColor = watched && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb",
            Directory = Environment.CurrentDirectory,
        };
    }

    // Console.Out would ask the machine's locale for its encoding; what we print is UTF-8 everywhere.
    private static StreamWriter Writer(Stream stream) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 14) { NewLine = "\n" };
}

using System.Diagnostics;

namespace EbookBuilder.Benchmarks;

/// <summary>One program on one collection.</summary>
/// <param name="Program">Its name.</param>
/// <param name="Median">The median wall time of a whole process.</param>
internal sealed record ProcessTime(string Program, TimeSpan Median);

/// <summary>Times builds of one collection.</summary>
internal static class Timing
{
    /// <summary>Every build of the pipeline inside this process, in order: the first one also compiles the program.</summary>
    public static IReadOnlyList<BuildResult> InProcess(string collection, int rounds)
    {
        var builder = new BookBuilder(new DiskWorkspace(), new BuildOptions { Output = Path.Combine(collection, "..", "in-process.epub") });
        return [.. Enumerable.Range(0, rounds + 1).Select(_ => builder.Build(collection))];
    }

    /// <summary>Whole processes in turns, so that whatever else the machine does hits both alike.</summary>
    public static IReadOnlyList<ProcessTime> AsProcesses(string collection, string? ours, string? peer, int rounds)
    {
        var programs = new List<(string Name, ProcessStartInfo Start)> { ("ebook", Ours(ours, collection)) };
        if (peer is not null) programs.Add((peer, Peer(peer, collection)));
        var times = programs.ConvertAll(_ => new List<TimeSpan>());
        for (var round = 0; round < rounds; round++)
            for (var i = 0; i < programs.Count; i++) times[i].Add(Run(programs[i].Start));
        return [.. programs.Select((program, i) => new ProcessTime(program.Name, Median(times[i])))];
    }

    /// <summary>The middle one, or the upper of the two middle ones.</summary>
    public static TimeSpan Median(IEnumerable<TimeSpan> times)
    {
        var ordered = times.Order().ToList();
        return ordered[ordered.Count / 2];
    }

    private static ProcessStartInfo Ours(string? command, string collection)
    {
        string[] arguments = ["build", collection, "--output", Path.Combine(collection, "..", "ours.epub"), "--quiet"];
        return command is null ? new("dotnet", [Path.Combine(AppContext.BaseDirectory, "ebook.dll"), .. arguments]) : new(command, arguments);
    }

    private static ProcessStartInfo Peer(string peer, string collection)
    {
        if (peer != "pandoc") throw new ArgumentException($"nothing is known about \"{peer}\"", nameof(peer));
        var articles = Directory.GetFiles(collection, "*.md").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);
        return new("pandoc", ["--from=gfm+footnotes", "--file-scope", "--output", Path.Combine(collection, "..", "peer.epub"), "--metadata=title:Collection", .. articles]) { WorkingDirectory = collection };
    }

    private static TimeSpan Run(ProcessStartInfo start)
    {
        start.RedirectStandardError = true;
        start.RedirectStandardOutput = true;
        var began = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var said = process.StandardError.ReadToEnd();
        process.WaitForExit();
        var time = Stopwatch.GetElapsedTime(began);
        return process.ExitCode == 0 ? time : throw new InvalidOperationException($"{start.FileName} ended with {process.ExitCode}: {said}");
    }
}

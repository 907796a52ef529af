using EbookBuilder.Cli.Output;

namespace EbookBuilder.Cli.Build;

/// <summary>What <c>ebook build</c> is asked to do.</summary>
internal sealed record BuildRequest
{
    /// <summary>The folder or article.</summary>
    public required string Source { get; init; }

    /// <summary>What the pipeline is told.</summary>
    public required BuildOptions Options { get; init; }

    /// <summary>How much is printed.</summary>
    public Detail Detail { get; init; }

    /// <summary>Whether the result is one JSON document.</summary>
    public bool AsJson { get; init; }
}

/// <summary>What <c>ebook build</c> does: builds, then says what became of it.</summary>
internal sealed class Building(Terminal terminal, Workspace workspace, CancellationToken cancellation)
{
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run(BuildRequest request)
    {
        var start = workspace.Elapsed;
        var places = new SourcePlaces(request.Source, workspace.IsFolder(request.Source), terminal.Directory);
        BuildResult result;
        using (var progress = new ProgressLine(terminal, request.Detail == Detail.Errors || request.AsJson))
            result = new BookBuilder(workspace, request.Options).Build(request.Source, progress, cancellation);
        if (request.AsJson) terminal.Output.WriteLine(BuildReport.Of(result, places, workspace.Elapsed - start).ToJson());
        else Print(result, request, places, workspace.Elapsed - start);
        return result.Faults.Length > 0 ? ExitCode.OurFault : result.HasErrors ? ExitCode.InputHasErrors : ExitCode.Good;
    }

    private void Print(BuildResult result, BuildRequest request, SourcePlaces places, TimeSpan duration)
    {
        if (request.Detail == Detail.Everything) new DecisionList(terminal.Error, places).Print(result.Plan?.Layout, result.Decisions);
        new FindingList(terminal, places, request.Detail).Print(result.Diagnostics);
        if (result.Faults.Length > 0) Fault.Report(result.Faults, terminal, new(result.Output!, isFolder: true, terminal.Directory));
        if (request.Detail == Detail.Errors) return;
        terminal.Output.WriteLine(Summary(result, places, duration));
        if (request.Detail == Detail.Everything) terminal.Output.WriteLine(string.Join(", ", result.Stages.Select(stage => $"{Words.Of(stage.Stage)} {Figures.Time(stage.Duration)}")));
    }

    // Joined, not interpolated: two interpolations at once ask for two buffers, and the pool that takes back the second first times the processors, a third of a millisecond.
    private static string Summary(BuildResult result, SourcePlaces places, TimeSpan duration)
    {
        var book = result.Output is null ? "no book written" : string.Concat(places.FromHere(result.Output), ": ", Figures.Count(result.Articles, "article"), ", ", Figures.Size(result.Size));
        return string.Concat(book, ", ", Figures.Time(duration), FindingList.Counts(result.Diagnostics));
    }
}

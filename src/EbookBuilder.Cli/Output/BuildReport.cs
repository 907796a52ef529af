using System.Text.Json;

namespace EbookBuilder.Cli.Output;

/// <summary>A finding in JSON. Paths as seen from the current directory; line and column from 1, null where none is meant.</summary>
internal sealed record FindingReport(string Code, string Severity, string Message, string File, int? Line, int? Column, string? Hint)
{
    public static FindingReport Of(Diagnostic finding, SourcePlaces places)
    {
        var place = places.Of(finding.Location);
        return new(finding.Code, Words.Of(finding.Severity), finding.Message, place.File, Known(place.Line), Known(place.Column), finding.Hint);
    }

    public static int? Known(int number) => number == 0 ? null : number;
}

/// <summary>A decision in JSON; confidence from 0 to 1.</summary>
internal sealed record DecisionReport(string What, string Value, string Why, string File, int? Line, int? Column, double Confidence)
{
    public static DecisionReport Of(Decision decision, SourcePlaces places)
    {
        var place = places.Of(decision.Location);
        return new(decision.What, decision.Value, decision.Why, place.File, FindingReport.Known(place.Line), FindingReport.Known(place.Column), decision.Confidence);
    }
}

/// <summary>How long a stage took.</summary>
internal sealed record StageReport(string Stage, double Milliseconds);

/// <summary>What <c>ebook build --format json</c> prints.</summary>
internal sealed record BuildReport
{
    /// <summary>The source as seen from the current directory.</summary>
    public required string Source { get; init; }

    /// <summary>The book, likewise; null where none was written.</summary>
    public required string? Output { get; init; }

    /// <summary>The size of the book in bytes; 0 where none was written.</summary>
    public required long Size { get; init; }

    /// <summary>How many articles the book holds.</summary>
    public required int Articles { get; init; }

    /// <summary>What the source was recognised as.</summary>
    public required string Layout { get; init; }

    /// <summary>How many errors were found.</summary>
    public required int Errors { get; init; }

    /// <summary>How many warnings were found.</summary>
    public required int Warnings { get; init; }

    /// <summary>The time from start to end.</summary>
    public required double Milliseconds { get; init; }

    /// <summary>The time of each stage, in the order of the pipeline.</summary>
    public required IReadOnlyList<StageReport> Stages { get; init; }

    /// <summary>Every finding, whatever its weight.</summary>
    public required IReadOnlyList<FindingReport> Diagnostics { get; init; }

    /// <summary>What is wrong with the book that was written: faults of ours.</summary>
    public required IReadOnlyList<FindingReport> Faults { get; init; }

    /// <summary>What was worked out rather than stated.</summary>
    public required IReadOnlyList<DecisionReport> Decisions { get; init; }

    public static BuildReport Of(BuildResult result, SourcePlaces places, TimeSpan duration) => new()
    {
        Source = places.Source,
        Output = result.Output is null ? null : places.FromHere(result.Output),
        Size = result.Size,
        Articles = result.Articles,
        Layout = result.Plan.Layout,
        Errors = result.Diagnostics.Count(finding => finding.Severity == Severity.Error),
        Warnings = result.Diagnostics.Count(finding => finding.Severity == Severity.Warning),
        Milliseconds = Math.Round(duration.TotalMilliseconds, 1),
        Stages = [.. result.Stages.Select(stage => new StageReport(Words.Of(stage.Stage), Math.Round(stage.Duration.TotalMilliseconds, 1)))],
        Diagnostics = [.. result.Diagnostics.Select(finding => FindingReport.Of(finding, places))],
        Faults = [.. result.Faults.Select(finding => FindingReport.Of(finding, new(result.Output!, isFolder: true, "")))],
        Decisions = [.. result.Decisions.Select(decision => DecisionReport.Of(decision, places))],
    };

    public string ToJson() => JsonSerializer.Serialize(this, ReportJson.Readable.BuildReport);
}

using System.Text.Json;

namespace EbookBuilder.Cli.Output;

/// <summary>A finding of a check in JSON.</summary>
/// <param name="Id">EPUBCheck's id.</param>
/// <param name="Severity"><c>error</c>, <c>warning</c> or <c>info</c>.</param>
/// <param name="Path">The file in the container; empty where the container itself is meant.</param>
/// <param name="Line">From 1; -1 where the whole file is meant.</param>
/// <param name="Column">From 1; -1 where the whole line is meant.</param>
/// <param name="Message">What is wrong.</param>
internal sealed record CheckMessage(string Id, string Severity, string Path, int Line, int Column, string Message)
{
    public static CheckMessage Of(Diagnostic finding) => new(finding.Code, Words.Of(finding.Severity), finding.Location.File, Known(finding.Location.Line), Known(finding.Location.Column), finding.Message);

    private static int Known(int number) => number == 0 ? -1 : number;
}

/// <summary>What <c>ebook check --format json</c> prints for one book, on one line.</summary>
internal sealed record CheckFileReport(string File, bool Valid, IReadOnlyList<CheckMessage> Messages)
{
    public static CheckFileReport Of(string file, IReadOnlyCollection<Diagnostic> findings) => new(
        file,
        !findings.Any(finding => finding.Severity == Severity.Error),
        [.. findings.Select(CheckMessage.Of)]);

    public string ToJson() => JsonSerializer.Serialize(this, ReportJson.OneLine.CheckFileReport);
}

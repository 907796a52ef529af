using System.Text.Json;
using EbookBuilder.Completeness;

namespace EbookBuilder.Cli.Output;

/// <summary>What <c>ebook audit --format json</c> prints; words and articles are counted, paths are seen from the current directory.</summary>
internal sealed record AuditReport(int Articles, int Words, int Lost, int LeftOut, IReadOnlyList<CheckMessage> Messages)
{
    public static AuditReport Of(WordAccount account, SourcePlaces places) => new(
        account.Articles, account.Words, account.NotFound - account.LeftOut, account.LeftOut, [.. account.Findings.Select(finding => CheckMessage.Of(finding with { Location = places.Of(finding.Location) }))]);

    public string ToJson() => JsonSerializer.Serialize(this, ReportJson.Readable.AuditReport);
}

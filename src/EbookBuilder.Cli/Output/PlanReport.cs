using System.Text.Json;
using EbookBuilder.Gathering;

namespace EbookBuilder.Cli.Output;

/// <summary>A part or an article of a plan in JSON.</summary>
/// <param name="Title">Its title, or null where nobody gives it one.</param>
/// <param name="File">The article as seen from the current directory; null for a part that is only a heading.</param>
/// <param name="Role">What it is for the book, or null where nothing is stated.</param>
/// <param name="Language">BCP 47, or null where nothing tells.</param>
/// <param name="Draft">Whether it says of itself that it is a draft; it is built all the same.</param>
/// <param name="Readable">False for a file that could not be read.</param>
/// <param name="Children">What lies below, in reading order.</param>
internal sealed record PlanNodeReport(string? Title, string? File, string? Role, string? Language, bool Draft, bool Readable, IReadOnlyList<PlanNodeReport> Children)
{
    public static PlanNodeReport Of(PlanNode node, IReadOnlyDictionary<string, ArticleOutline> outlines, SourcePlaces places)
    {
        var outline = node.Path is null ? null : outlines.GetValueOrDefault(node.Path);
        return new(
            node.Title ?? outline?.Title,
            node.Path is null ? null : places.Of(new(node.Path)).File,
            (node.Role ?? outline?.Role)?.Name,
            outline?.Language,
            outline?.IsDraft ?? false,
            outline?.IsReadable ?? true,
            [.. node.Children.Select(child => Of(child, outlines, places))]);
    }
}

/// <summary>What <c>ebook plan --format json</c> prints.</summary>
internal sealed record PlanReport(string Source, string Layout, string? Title, IReadOnlyList<PlanNodeReport> Contents, IReadOnlyList<FindingReport> Diagnostics, IReadOnlyList<DecisionReport> Decisions)
{
    public static PlanReport Of(BuildResult result, SourcePlaces places)
    {
        var outlines = result.Outlines.ToDictionary(outline => outline.Source, StringComparer.Ordinal);
        return new(
            places.Source,
            result.Plan.Layout,
            result.Plan.Manifest.Title,
            [.. result.Plan.Nodes.Select(node => PlanNodeReport.Of(node, outlines, places))],
            [.. result.Diagnostics.Select(finding => FindingReport.Of(finding, places))],
            [.. result.Decisions.Select(decision => DecisionReport.Of(decision, places))]);
    }

    public string ToJson() => JsonSerializer.Serialize(this, ReportJson.Readable.PlanReport);
}

using System.Text.Json;
using EbookBuilder.Comparison;

namespace EbookBuilder.Cli.Output;

/// <summary>One article that differs, in JSON; paths inside the books, places from 1 in the order of articles.</summary>
internal sealed record ChangeReport(IReadOnlyList<string> Changes, string Title, string? OldPath, string? NewPath, int? OldPlace, int? NewPlace, int WordsAdded, int WordsRemoved)
{
    public static ChangeReport Of(ArticleChange change) => new(
        [.. change.Kinds.Select(Words.Of)], (change.New ?? change.Old)!.Title, change.Old?.Path, change.New?.Path, change.Old?.Place, change.New?.Place, change.WordsAdded, change.WordsRemoved);
}

/// <summary>What <c>ebook diff --format json</c> prints.</summary>
internal sealed record DiffReport(string Old, string New, int Same, IReadOnlyList<ChangeReport> Articles)
{
    public static DiffReport Of(string before, string after, BookDifference difference) => new(before, after, difference.Same, [.. difference.Changes.Select(ChangeReport.Of)]);

    public string ToJson() => JsonSerializer.Serialize(this, ReportJson.Readable.DiffReport);
}

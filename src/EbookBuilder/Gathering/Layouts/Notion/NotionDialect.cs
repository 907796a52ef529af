using System.Text.RegularExpressions;
using EbookBuilder.Articles;

namespace EbookBuilder.Gathering.Layouts.Notion;

/// <summary>How Notion exports: the properties of a row below its title, callouts as <c>aside</c>, links to databases.</summary>
internal sealed partial class NotionDialect(NotionExport export) : ISourceDialect
{
    /// <inheritdoc/>
    public MarkdownFeatures Features => MarkdownFeatures.None;

    /// <inheritdoc/>
    public SourceText Prepare(SourceText text, ArticleMetadata metadata, BookFolder folder, ICollection<Diagnostic> findings)
    {
        var source = text.LocationOf(0).File;
        var lines = new List<(string Text, Location Origin)>();
        var (inProperties, inCallout) = (false, false);
        foreach (var (line, origin) in text.WithOrigins())
        {
            if (line.StartsWith("# ", StringComparison.Ordinal) && lines.All(before => before.Text.Length == 0)) inProperties = true;
            else if (inProperties && (line.Trim().Length > 0 ? !Property().IsMatch(line) : lines[^1].Text.EndsWith('\\'))) inProperties = false;
            if (line.Trim() == "<aside>")
            {
                inCallout = true;
                lines.AddRange([("", origin), ("> [!NOTE]", origin)]);
            }
            else if (line.Trim() == "</aside>")
            {
                inCallout = false;
                lines.Add(("", origin));
            }
            else if (inCallout) lines.Add((">" + (line.Length > 0 ? " " : "") + line, origin));
            else if (inProperties && Property().Match(line) is { Success: true } property) lines.Add(($"**{property.Groups[1].Value}:** {property.Groups[2].Value}\\", origin));
            else if (DatabaseLink().Match(line) is { Success: true } link && Database(source, link.Groups[2].Value) is { } database)
            {
                lines.AddRange([($"**{link.Groups[1].Value}**", origin), ("", origin)]);
                lines.AddRange(Table(database, source).Select(row => (row, origin)));
                lines.Add(("", origin));
            }
            else lines.Add((EndProperties(lines, line), origin));
        }
        return SourceText.From(lines);
    }

    /// <inheritdoc/>
    public Article Finish(Article article) => article;

    // The last property needs no line break behind it.
    private static string EndProperties(List<(string Text, Location Origin)> lines, string line)
    {
        if (line.Length == 0 && lines.Count > 0 && lines[^1].Text.EndsWith('\\')) lines[^1] = (lines[^1].Text[..^1], lines[^1].Origin);
        return line;
    }

    private string? Database(string source, string href)
    {
        var path = BookFolder.Join(source, Uri.UnescapeDataString(href.Trim('<', '>')))?.Replace("_all.csv", ".csv", StringComparison.Ordinal);
        return export.Databases.FirstOrDefault(file => file.Replace("_all.csv", ".csv", StringComparison.Ordinal) == path);
    }

    private IEnumerable<string> Table(string database, string source)
    {
        var (fields, pages) = export.Database(database);
        if (fields.Count == 0) yield break;
        yield return $"| {string.Join(" | ", fields[0].Select(Cell))} |";
        yield return $"|{string.Concat(fields[0].Select(_ => " --- |"))}";
        foreach (var row in fields.Skip(1))
        {
            var page = NotionExport.PageOf(pages, row[0]);
            var first = page is null ? Cell(row[0]) : $"[{Cell(row[0])}](/{string.Join('/', page.Split('/').Select(Uri.EscapeDataString))})";
            yield return $"| {string.Join(" | ", row.Skip(1).Select(Cell).Prepend(first))} |";
        }
    }

    private static string Cell(string value) => PathInCell().Replace(value, "$1").ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal).Trim();

    [GeneratedRegex(@"\A([^\s:#>\[|`-][^:\[\]`]{0,60}): (\S.*)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Property();

    [GeneratedRegex(@"\A\s*\[([^\]\n]*)\]\((<[^<>\n]+\.csv>|[^\s]+\.csv)\)\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex DatabaseLink();

    [GeneratedRegex(@"([^,(]+?) \([^()]*%20[0-9a-f]{32}\.md\)", RegexOptions.CultureInvariant)]
    private static partial Regex PathInCell();
}

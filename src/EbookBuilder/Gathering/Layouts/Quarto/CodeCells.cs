using System.Text.RegularExpressions;
using EbookBuilder.Articles;

namespace EbookBuilder.Gathering.Layouts.Quarto;

/// <summary>
/// Code that a notebook engine would run: shown as code, without its options; hidden where the options say so; a picture that it only includes is shown.
/// </summary>
internal static partial class CodeCells
{
    /// <summary>The text with every cell as it is shown.</summary>
    public static SourceText Render(SourceText text)
    {
        if (!text.Text.Contains("```", StringComparison.Ordinal)) return text;
        var (lines, cell) = (new List<(string Text, Location Origin)>(), (Cell?)null);
        var outer = "";
        foreach (var (line, origin) in text.WithOrigins())
        {
            var trimmed = line.Trim();
            if (cell is not null)
            {
                if (trimmed.StartsWith(cell.Fence, StringComparison.Ordinal) && trimmed.Trim('`').Length == 0)
                {
                    lines.AddRange(cell.Shown(origin));
                    cell = null;
                }
                else cell.Lines.Add((line, origin));
            }
            else if (outer.Length > 0)
            {
                lines.Add((line, origin));
                if (trimmed.Length >= outer.Length && trimmed.Trim(outer[0]).Length == 0) outer = "";
            }
            else if (Open().Match(line) is { Success: true } open) cell = new(open.Groups[2].Value, open.Groups[1].Value, open.Groups[3].Value, open.Groups[4].Value, origin);
            else
            {
                if (Fence().Match(line) is { Success: true } fence) outer = fence.Groups[1].Value;
                lines.Add((line, origin));
            }
        }
        if (cell is not null) lines.AddRange(cell.Shown(cell.Origin));
        return SourceText.From(lines);
    }

    private sealed class Cell(string fence, string indent, string language, string header, Location origin)
    {
        public string Fence => fence;

        public Location Origin => origin;

        public List<(string Text, Location Origin)> Lines { get; } = [];

        public IEnumerable<(string Text, Location Origin)> Shown(Location end)
        {
            var options = header + "\n" + string.Join('\n', Lines.Select(line => OptionLine().Match(line.Text)).Where(match => match.Success).Select(match => match.Groups[1].Value));
            var code = Lines.Where(line => !OptionLine().IsMatch(line.Text)).ToList();
            var label = Label(options);
            foreach (var picture in Pictures(options, label)) yield return (indent + picture, origin);
            if (Hidden().IsMatch(options) || code.All(line => line.Text.Trim().Length == 0)) yield break;
            if (code.All(line => line.Text.Trim().Length == 0 || Graphics().IsMatch(line.Text) || line.Text.TrimStart().StartsWith('#'))) yield break;
            yield return ($"{indent}{fence}{(language is "r" or "R" ? "r" : language)}", origin);
            foreach (var line in code) yield return line;
            yield return (indent + fence, end);
        }

        private string? Label(string options)
        {
            var name = HeaderLabel().Match(header) is { Success: true } plain ? plain.Groups[1].Value : null;
            return CellLabel().Match(options) is { Success: true } stated ? stated.Groups[1].Value : name is null ? null : "fig:" + name;
        }

        // The picture of a plot is not there, its anchor is: places that refer to it still land.
        private IEnumerable<string> Pictures(string options, string? label)
        {
            var caption = Caption().Match(options) is { Success: true } match ? match.Groups[1].Value + match.Groups[2].Value + match.Groups[3].Value : "";
            var files = Lines.SelectMany(line => Graphics().Matches(line.Text)).SelectMany(call => Quoted().Matches(call.Groups[1].Value)).Select(file => file.Groups[1].Value).ToList();
            if (files.Count == 0 && (caption.Length == 0 || label is null)) yield break;
            yield return "";
            if (label is not null && files.Count == 0) yield return $"<span id=\"{label}\"></span>";
            for (var i = 0; i < files.Count; i++)
                yield return $"![{caption.Trim().Replace("\\\"", "\"", StringComparison.Ordinal)}]({files[i].Replace(" ", "%20", StringComparison.Ordinal)}){(i == 0 && label is not null ? $"{{#{label}}}" : "")}";
            yield return "";
        }
    }

    [GeneratedRegex(@"\A(\s*)(```+)\s*\{(\w[\w+#-]*)([^}]*)\}\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Open();

    [GeneratedRegex(@"\A\s*(```+|~~~+)", RegexOptions.CultureInvariant)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\A\s*(?:#|//|--|%)\|\s?(.*)\z", RegexOptions.CultureInvariant)]
    private static partial Regex OptionLine();

    [GeneratedRegex(@"\b(?:echo|include)\s*[=:]\s*(?:FALSE|F\b|false)", RegexOptions.CultureInvariant)]
    private static partial Regex Hidden();

    [GeneratedRegex(@"\bfig[.-]cap\s*[=:]\s*(?:""((?:[^""\\]|\\.)*)""|'([^']*)'|([^\n,]+))", RegexOptions.CultureInvariant)]
    private static partial Regex Caption();

    [GeneratedRegex(@"^label:\s*[""']?([\w:.-]+)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex CellLabel();

    [GeneratedRegex(@"\A[ ,]+(?:label\s*=\s*[""']?)?([\w:.-]+)[""']?\s*(?:,|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex HeaderLabel();

    [GeneratedRegex(@"include_graphics\(([^\n]*)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Graphics();

    [GeneratedRegex(@"[""']([^""'\n]+\.[A-Za-z]{3,4})[""']", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();
}

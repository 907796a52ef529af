using System.Text.RegularExpressions;
using EbookBuilder.Articles;

namespace EbookBuilder.Gathering.Layouts.Quarto;

/// <summary>
/// Code that a notebook engine would run: shown as code, without its options; hidden where the options say so; a picture that it only includes is shown.
/// </summary>
internal sealed partial class CodeCells(BookLabels labels, string? language)
{
    /// <summary>What bookdown's <c>{theorem, name}</c> is, or null where a cell is code.</summary>
    public static string? TheoremKind(string line) => TheoremCell().Match(line) is { Success: true } cell ? cell.Groups[1].Value : null;

    /// <summary>The text with every cell as it is shown.</summary>
    public SourceText Render(SourceText text)
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
                    lines.AddRange(Shown(cell, origin));
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
        if (cell is not null) lines.AddRange(Shown(cell, cell.Origin));
        return SourceText.From(lines);
    }

    private IEnumerable<(string Text, Location Origin)> Shown(Cell cell, Location end)
    {
        var isTheorem = LabelWords.PrefixOf(cell.Language) is not null;
        return isTheorem || cell.Language is "block" or "block2" or "proof" or "remark" or "solution" ? Text(cell, end, isTheorem) : cell.Shown(end);
    }

    // bookdown's blocks and theorems are text in the fences of code (bookdown.org/yihui/bookdown/markdown-extensions-by-bookdown.html).
    private IEnumerable<(string Text, Location Origin)> Text(Cell cell, Location end, bool isTheorem)
    {
        var label = isTheorem && HeaderLabel().Match(cell.Header) is { Success: true } named ? labels.Find($"{LabelWords.PrefixOf(cell.Language)}:{named.Groups[1].Value}") : null;
        var type = BlockType().Match(cell.Header) is { Success: true } stated ? stated.Groups[1].Value : cell.Language;
        yield return ("::: {" + (label is null ? "" : $"#{label.Id} ") + $".{type}-block}}", cell.Origin);
        if (cell.Language is not ("block" or "block2"))
        {
            var name = TheoremName().Match(cell.Header) is { Success: true } called ? $" ({called.Groups[1].Value})" : "";
            yield return ($"**{LabelWords.Word(cell.Language, language)}{(label?.Number is { } number ? " " + number : "")}{name}.**", cell.Origin);
            yield return ("", cell.Origin);
        }
        foreach (var line in cell.Lines) yield return line;
        yield return (":::", end);
    }

    private sealed class Cell(string fence, string indent, string language, string header, Location origin)
    {
        public string Fence => fence;

        public string Language => language;

        public string Header => header;

        public Location Origin => origin;

        public List<(string Text, Location Origin)> Lines { get; } = [];

        public IEnumerable<(string Text, Location Origin)> Shown(Location end)
        {
            var options = header + "\n" + string.Join('\n', Lines.Select(line => OptionLine().Match(line.Text)).Where(match => match.Success).Select(match => match.Groups[1].Value));
            var code = Lines.Where(line => !OptionLine().IsMatch(line.Text)).ToList();
            var label = Label(options);
            foreach (var picture in Pictures(options, label)) yield return (indent + picture, origin);
            if (HeaderLabel().Match(header) is { Success: true } table && code.Exists(line => Table().IsMatch(line.Text))) yield return ($"{indent}<span id=\"tab:{table.Groups[1].Value}\"></span>\n".TrimEnd('\n'), origin);
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

    [GeneratedRegex(@"\A\s*```+\s*\{(theorem|lemma|corollary|proposition|conjecture|definition|example|exercise)\b", RegexOptions.CultureInvariant)]
    private static partial Regex TheoremCell();

    [GeneratedRegex(@"\bname\s*=\s*[""']([^""']+)[""']", RegexOptions.CultureInvariant)]
    private static partial Regex TheoremName();

    [GeneratedRegex(@"\btype\s*=\s*[""']([\w-]+)[""']", RegexOptions.CultureInvariant)]
    private static partial Regex BlockType();

    [GeneratedRegex(@"\bkable\(|\bcaption\s*=", RegexOptions.CultureInvariant)]
    private static partial Regex Table();

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

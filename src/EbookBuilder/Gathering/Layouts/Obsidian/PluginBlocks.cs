using System.Text.RegularExpressions;
using EbookBuilder.Articles;
using EbookBuilder.Gathering.Sites;

namespace EbookBuilder.Gathering.Layouts.Obsidian;

/// <summary>
/// What plug-ins of Obsidian carry out while a note is shown: queries and buttons in code blocks, expressions in code spans (<c>`= this.due`</c>), Templater's
/// commands. Nobody carries them out here; they are reported and left out.
/// </summary>
internal static partial class PluginBlocks
{
    private static readonly ImmutableHashSet<string> Programs = ["dataview", "dataviewjs", "query", "tasks", "button", "buttons", "tracker", "meta-bind", "meta-bind-button", "meta-bind-js-view", "templater", "base"];

    /// <summary>The text without what only a plug-in shows.</summary>
    public static SourceText Without(SourceText text, ICollection<Diagnostic> findings)
    {
        var code = new MarkdownCode(text.Text, spans: false);
        var (lines, offset, end) = (new List<(string Text, Location Origin)>(), 0, -1);
        foreach (var (line, origin) in text.WithOrigins())
        {
            var at = offset;
            offset += line.Length + 1;
            if (at < end) continue;
            if (code.EndOfCodeAt(at) is > 0 and var behind && Fence().Match(line) is { Success: true } fence && Programs.Contains(fence.Groups[1].Value))
            {
                end = behind;
                findings.Add(Rules.TemplateNotCarriedOut.At(origin, line.Trim()));
            }
            else if (code.EndOfCodeAt(at) >= 0 || !Expression().IsMatch(line)) lines.Add((line, origin));
            else
            {
                foreach (Match expression in Expression().Matches(line)) findings.Add(Rules.TemplateNotCarriedOut.At(origin with { Column = expression.Index + 1 }, expression.Value));
                lines.Add((Expression().Replace(line, ""), origin));
            }
        }
        return SourceText.From(lines);
    }

    [GeneratedRegex(@"\A[\s>]*(?:`{3,}|~{3,})\s*([a-z-]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Fence();

    [GeneratedRegex(@"(?<!`)`(?:\$?=\s|(?:INPUT|VIEW|BUTTON)\[)[^`\n]*`(?!`)|<%[-_*~+]*\s(?:(?!%>)[^\n])*%>", RegexOptions.CultureInvariant)]
    private static partial Regex Expression();
}

using System.Text.RegularExpressions;
using EbookBuilder.Articles;
using EbookBuilder.Gathering.Sites;

namespace EbookBuilder.Gathering.Layouts.Quarto;

/// <summary>The labels behind formulas (<c>$$ ... $$ {#eq-x}</c>): an anchor in front of the formula, and its number in it.</summary>
internal sealed partial class Equations(BookLabels labels)
{
    /// <summary>The text with an anchor in front of each formula that has a label.</summary>
    public SourceText Labelled(SourceText text)
    {
        if (!text.Text.Contains("{#eq-", StringComparison.Ordinal)) return text;
        var code = new MarkdownCode(text.Text, spans: false);
        var (lines, offset, opening) = (new List<(string Text, Location Origin)>(), 0, -1);
        foreach (var (line, origin) in text.WithOrigins())
        {
            var isCode = code.EndOfCodeAt(offset) >= 0;
            offset += line.Length + 1;
            var label = isCode ? Match.Empty : Label().Match(line);
            if (label.Success && (opening >= 0 || line.IndexOf("$$", StringComparison.Ordinal) < label.Index))
            {
                var at = opening >= 0 ? opening : lines.Count;
                lines.Add((Numbered(line[..label.Index], label.Groups[1].Value), origin));
                if (label.Index == line.Length - line.TrimStart().Length && at < lines.Count - 1) lines[^2] = (lines[^2].Text + Number(label.Groups[1].Value), lines[^2].Origin);
                lines.InsertRange(at, [("", origin), ($"<span id=\"{label.Groups[1].Value}\"></span>", origin), ("", origin)]);
                opening = -1;
                continue;
            }
            if (!isCode && line.AsSpan().Trim() is ['$', '$', ..] trimmed) opening = opening >= 0 || trimmed.Length > 2 && trimmed[2..].Contains("$$", StringComparison.Ordinal) ? -1 : lines.Count;
            else if (opening >= 0 && line.AsSpan().TrimEnd().EndsWith("$$")) opening = -1;
            lines.Add((line, origin));
        }
        return SourceText.From(lines);
    }

    private string Numbered(string line, string label) => line.Trim().Length == 0 ? line + "$$" : $"{line}{Number(label)}$$";

    private string Number(string label) => labels.Find(label)?.Number is { } number ? $" \\qquad ({number})" : "";

    [GeneratedRegex(@"\$\$\s*\{#(eq-[\w:.-]+)[^{}\n]*\}\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}

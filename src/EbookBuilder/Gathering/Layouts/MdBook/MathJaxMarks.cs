using System.Text.RegularExpressions;
using EbookBuilder.Articles;
using EbookBuilder.Gathering.Sites;

namespace EbookBuilder.Gathering.Layouts.MdBook;

/// <summary>mdBook hands <c>\\( ... \\)</c> and <c>\\[ ... \\]</c> to MathJax; Markdown readers know these formulas by dollar signs.</summary>
internal static partial class MathJaxMarks
{
    /// <summary>The text with dollar signs in place of MathJax's marks, outside of code.</summary>
    public static SourceText Prepare(SourceText text)
    {
        var whole = text.Text;
        if (!whole.Contains(@"\\(", StringComparison.Ordinal) && !whole.Contains(@"\\[", StringComparison.Ordinal)) return text;
        var (code, offset) = (new MarkdownCode(whole), 0);
        var lines = new List<(string Text, Location Origin)>();
        foreach (var (line, origin) in text.WithOrigins())
        {
            var at = offset;
            offset += line.Length + 1;
            lines.Add((Mark().Replace(line, mark => code.EndOfCodeAt(at + mark.Index) >= 0 ? mark.Value : mark.Value[^1] is '(' or ')' ? "$" : "$$"), origin));
        }
        return SourceText.From(lines);
    }

    [GeneratedRegex(@"\\\\[()\[\]]")]
    private static partial Regex Mark();
}

using System.Text.RegularExpressions;
using EbookBuilder.Articles;

namespace EbookBuilder.Gathering.Sites;

/// <summary>
/// Comments in code that only tell a site's highlighter which lines to mark, and are not shown: <c>// highlight-next-line</c> (docusaurus.io/docs/markdown-features/code-blocks),
/// <c>// [!code focus]</c> (vitepress.dev/guide/markdown).
/// </summary>
internal static partial class CodeMarks
{
    /// <summary>The text with the marks taken out of its code blocks.</summary>
    public static SourceText Without(SourceText text)
    {
        var whole = text.Text;
        if (!whole.Contains("highlight-", StringComparison.Ordinal) && !whole.Contains("[!code", StringComparison.Ordinal)) return text;
        var code = new MarkdownCode(whole, spans: false);
        var (lines, offset) = (new List<(string Text, Location Origin)>(), 0);
        foreach (var (line, origin) in text.WithOrigins())
        {
            var isCode = code.EndOfCodeAt(offset) >= 0;
            offset += line.Length + 1;
            if (isCode && MarkLine().IsMatch(line)) continue;
            lines.Add((isCode ? Mark().Replace(line, "") : line, origin));
        }
        return SourceText.From(lines);
    }

    [GeneratedRegex(@"\A\s*(?://|#|--|%|\{?/\*|<!--)\s*(?:highlight-(?:next-line|start|end)|\[!code [^\]\n]*\])\s*(?:\*/\}?|-->)?\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex MarkLine();

    [GeneratedRegex(@"\s*(?://|#|--|%|\{?/\*|<!--)\s*\[!code [^\]\n]*\]\s*(?:\*/\}?|-->)?", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}

using System.Text.RegularExpressions;
using EbookBuilder.Articles;

namespace EbookBuilder.Gathering.Sites;

/// <summary>Where MDX and Markdown see blocks differently (mdxjs.com/docs/what-is-mdx#markdown).</summary>
internal static partial class MdxFlow
{
    /// <summary>The text without the fences of <c>mdx-code-block</c>, which show MDX to Docusaurus and code to every other reader.</summary>
    public static SourceText Unwrapped(SourceText text)
    {
        if (!text.Text.Contains("mdx-code-block", StringComparison.Ordinal)) return text;
        var lines = new List<(string Text, Location Origin)>();
        string? fence = null;
        foreach (var (line, origin) in text.WithOrigins())
        {
            if (fence is null && CodeBlock().Match(line) is { Success: true } opened) fence = opened.Groups[1].Value;
            else if (fence is not null && line.Trim() == fence) fence = null;
            else
            {
                lines.Add((line, origin));
                continue;
            }
            lines.Add(("", origin));
        }
        return SourceText.From(lines);
    }

    /// <summary>
    /// The text with a blank line between a line of nothing but tags and the text beside it: MDX reads Markdown there, CommonMark (0.31, 4.6) only behind a blank line.
    /// </summary>
    public static SourceText Apart(SourceText text)
    {
        if (!text.Lines.Any(line => BlockTags().IsMatch(line))) return text;
        var code = new MarkdownCode(text.Text, spans: false);
        var (lines, offset, wasTag, wasBlank) = (new List<(string Text, Location Origin)>(), 0, false, true);
        foreach (var (line, origin) in text.WithOrigins())
        {
            var isCode = code.EndOfCodeAt(offset) >= 0;
            offset += line.Length + 1;
            var isTag = !isCode && BlockTags().IsMatch(line);
            var isBlank = line.AsSpan().Trim().IsEmpty;
            var startsTag = isTag || line.AsSpan().TrimStart().StartsWith("<");
            if (!isBlank && !wasBlank && (wasTag ? !startsTag : isTag && lines[^1].Text.AsSpan().TrimStart() is not ['<', ..])) lines.Add(("", origin));
            lines.Add((line, origin));
            (wasTag, wasBlank) = (isTag, isBlank);
        }
        return SourceText.From(lines);
    }

    [GeneratedRegex(@"\A\s*(`{3,}|~{3,})\s*mdx-code-block\b", RegexOptions.CultureInvariant)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"\A\s{0,3}(?:</?(?:div|section|article|aside|details|figure|center|header|footer|main|img|td|th|li)(?:\s[^<>]*)?>\s*)+\z", RegexOptions.CultureInvariant)]
    private static partial Regex BlockTags();
}

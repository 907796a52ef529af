using System.Text.RegularExpressions;
using EbookBuilder.Articles;
using EbookBuilder.Gathering.Sites;

namespace EbookBuilder.Gathering.Layouts.Jekyll;

/// <summary>
/// Elements of HTML whose content kramdown reads as Markdown. For blocks (<c>markdown="1"</c>) empty lines around their tags say the same in CommonMark;
/// an element of running text that starts a paragraph must not stand on a line of its own there.
/// </summary>
internal static partial class MarkdownInHtml
{
    /// <summary>The text with the tags of such blocks apart from what they hold, and inline tags beside it.</summary>
    public static SourceText Apart(SourceText text)
    {
        if (!text.Lines.Any(line => Opening().IsMatch(line) || InlineTag().IsMatch(line))) return text;
        var code = new MarkdownCode(text.Text, spans: false);
        var (lines, offset, open) = (new List<(string Text, Location Origin)>(), 0, new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        foreach (var (line, origin) in text.WithOrigins())
        {
            var inCode = code.EndOfCodeAt(offset) >= 0;
            offset += line.Length + 1;
            if (!inCode && Opening().Match(line) is { Success: true } tag)
            {
                open.Add(tag.Groups[1].Value);
                lines.AddRange([(line[..tag.Groups[2].Index] + line[(tag.Groups[2].Index + tag.Groups[2].Length)..(tag.Index + tag.Length)], origin), ("", origin)]);
                if (line[(tag.Index + tag.Length)..].Trim() is { Length: > 0 } rest) lines.Add((rest, origin));
            }
            else if (!inCode && open.Count > 0 && Closing().Match(line) is { Success: true } end && open.Contains(end.Groups[1].Value)) lines.AddRange([("", origin), (line, origin), ("", origin)]);
            else if (!inCode && lines.Count > 0 && InlineTag().IsMatch(lines[^1].Text) && line.Trim().Length > 0) lines[^1] = (lines[^1].Text.TrimEnd() + line.TrimStart(), lines[^1].Origin);
            else lines.Add((line, origin));
        }
        return SourceText.From(lines);
    }

    [GeneratedRegex(@"\A\s*<(\w+)\b[^<>]*?(\s+markdown\s*=\s*[""']?(?:1|block|true)[""']?)[^<>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\A {0,3}<(?:a|abbr|b|cite|del|em|i|ins|kbd|mark|q|small|span|strong|sub|sup|u)(?:\s[^<>]*)?>\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex InlineTag();

    [GeneratedRegex(@"\A\s*</(\w+)>\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Closing();
}

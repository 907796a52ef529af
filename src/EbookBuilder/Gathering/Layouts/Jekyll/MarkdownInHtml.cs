using System.Text.RegularExpressions;
using EbookBuilder.Articles;
using EbookBuilder.Gathering.Sites;

namespace EbookBuilder.Gathering.Layouts.Jekyll;

/// <summary>
/// Elements of HTML whose content kramdown reads as Markdown (<c>markdown="1"</c>): empty lines around their tags say the same in CommonMark.
/// </summary>
internal static partial class MarkdownInHtml
{
    /// <summary>The text with the tags of such elements apart from what they hold.</summary>
    public static SourceText Apart(SourceText text)
    {
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
            else lines.Add((line, origin));
        }
        return SourceText.From(lines);
    }

    [GeneratedRegex(@"\A\s*<(\w+)\b[^<>]*?(\s+markdown\s*=\s*[""']?(?:1|block|true)[""']?)[^<>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\A\s*</(\w+)>\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Closing();
}

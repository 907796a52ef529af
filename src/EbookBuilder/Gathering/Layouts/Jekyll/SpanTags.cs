using System.Text.RegularExpressions;
using EbookBuilder.Articles;
using EbookBuilder.Gathering.Sites;

namespace EbookBuilder.Gathering.Layouts.Jekyll;

/// <summary>
/// Tags of running text that stand on a line of their own: kramdown starts a paragraph with them, CommonMark (0.31, 4.6) a block of HTML in which Markdown is not
/// read. Joined with the line behind them they start a paragraph in both.
/// </summary>
internal static partial class SpanTags
{
    /// <summary>The text with each such tag on the line behind it.</summary>
    public static SourceText Joined(SourceText text)
    {
        if (!text.Lines.Any(line => SpanTag().IsMatch(line))) return text;
        var code = new MarkdownCode(text.Text, spans: false);
        var (lines, offset) = (new List<(string Text, Location Origin)>(), 0);
        foreach (var (line, origin) in text.WithOrigins())
        {
            var follows = lines.Count > 0 && line.Trim().Length > 0 && SpanTag().IsMatch(lines[^1].Text) && code.EndOfCodeAt(offset) < 0;
            offset += line.Length + 1;
            if (follows) lines[^1] = (lines[^1].Text.TrimEnd() + line.TrimStart(), lines[^1].Origin);
            else lines.Add((line, origin));
        }
        return SourceText.From(lines);
    }

    [GeneratedRegex(@"\A {0,3}<(?:a|abbr|b|cite|del|em|i|ins|kbd|mark|q|small|span|strong|sub|sup|u)(?:\s[^<>]*)?>\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex SpanTag();
}

using System.Net;
using System.Text.RegularExpressions;

namespace EbookBuilder.Gathering;

/// <summary>The first heading of an article, without reading the article.</summary>
internal static partial class FirstHeading
{
    /// <summary>A heading with its tags, as <see cref="PageHeading"/> bounds them.</summary>
    private const int LongestMarkup = 1510;

    /// <summary>The heading as plain text, or null. <paramref name="text"/> is the head of the file without front matter.</summary>
    public static string? Find(string text, string path) => ArticleFiles.IsPage(path) ? OfPage(text) : OfMarkdown(text);

    private static string? OfPage(string text)
    {
        var match = PageHeading().Match(text);
        if (!match.Success) match = PageTitle().Match(text);
        return match.Success ? Plain(HtmlWords(match.Groups[1].Value)) : null;
    }

    /// <summary>The first ATX heading of level 1, the first line underlined with <c>=</c>, or the first heading in HTML; text in front of it does no harm, code does not count.</summary>
    private static string? OfMarkdown(string text)
    {
        ReadOnlySpan<char> fence = "", previous = "";
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan(range).TrimEnd();
            var bare = line.TrimStart();
            if (fence.Length > 0) fence = bare.StartsWith(fence, StringComparison.Ordinal) ? "" : fence;
            else if (bare.StartsWith("```", StringComparison.Ordinal) || bare.StartsWith("~~~", StringComparison.Ordinal)) fence = bare[..3];
            else if (line.StartsWith("# ", StringComparison.Ordinal)) return Plain(MarkdownWords(line[2..].TrimEnd("# ").ToString()));
            else if (previous.Length > 0 && bare.Length > 1 && bare.IndexOfAnyExcept('=') < 0) return Plain(MarkdownWords(previous.ToString()));
            else if (bare.StartsWith("<h1", StringComparison.OrdinalIgnoreCase) && OfHtml(text, text.IndexOf('<', range.Start.Value)) is { } heading) return heading;
            previous = fence.Length > 0 ? "" : bare;
        }
        return null;
    }

    /// <summary>The words of the heading at an offset; null where they are none, as those of a picture, or it does not end near.</summary>
    private static string? OfHtml(string text, int start) =>
        PageHeading().Match(text, start, Math.Min(LongestMarkup, text.Length - start)) is { Success: true } match && match.Index == start ? Plain(HtmlWords(match.Groups[1].Value)) : null;

    /// <summary>The words of a heading: links by their text, no marks of emphasis and code, no attribute list.</summary>
    internal static string MarkdownWords(string markdown)
    {
        var text = Attributes().Replace(markdown, "");
        text = Image().Replace(text, "$1");
        text = Link().Replace(text, "$1");
        text = Tag().Replace(text, "");
        return WebUtility.HtmlDecode(Escape().Replace(Emphasis().Replace(text, "$2"), "$1"));
    }

    /// <summary>The words of a title that is written in HTML.</summary>
    internal static string HtmlWords(string html) => WebUtility.HtmlDecode(Tag().Replace(html, "")).Trim();

    private static string? Plain(string text)
    {
        var plain = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return plain.Length == 0 ? null : plain;
    }

    [GeneratedRegex(@"<h1\b[^>]{0,500}>(.{0,1000}?)</h1>", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex PageHeading();

    [GeneratedRegex(@"<title\b[^>]{0,200}>(.{0,1000}?)</title>", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex PageTitle();

    [GeneratedRegex(@"</?[a-zA-Z][^<>]{0,500}>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s*\{:?\s?[#.\w-][^{}]{0,300}\}\s*$")]
    private static partial Regex Attributes();

    [GeneratedRegex(@"!\[([^\[\]]{0,300})\]\([^()]{0,500}\)")]
    private static partial Regex Image();

    [GeneratedRegex(@"\[([^\[\]]{0,500})\](?:\([^()]{0,1000}\)|\[[^\[\]]{0,200}\])")]
    private static partial Regex Link();

    [GeneratedRegex(@"(?<![\w\\])(\*\*|__|\*|_|`)(?=\S)(.{1,500}?)(?<=[^\s\\])\1(?!\w)")]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"\\([!-/:-@\[-`{-~])")]
    private static partial Regex Escape();
}

using System.Buffers;
using System.Collections.Frozen;

namespace EbookBuilder.Articles.Html;

/// <summary>A tag in markup, by its place.</summary>
/// <param name="Start">Where its less-than sign stands.</param>
/// <param name="End">Where what follows it begins: behind the text that belongs to it alone (a script), behind comments.</param>
/// <param name="NameStart">Where its name starts.</param>
/// <param name="NameLength">How long the name is.</param>
/// <param name="IsEnd">Whether it is an end tag.</param>
internal readonly record struct TagScan(int Start, int End, int NameStart, int NameLength, bool IsEnd)
{
    private static readonly FrozenSet<string> Raw = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes");

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\n\r\f/>");

    /// <summary>The next tag that opens or closes an element whose content is markup; null behind the last one.</summary>
    public static TagScan? Next(string html, int from)
    {
        for (var at = from; at < html.Length && html.IndexOf('<', at) is var open and >= 0;)
        {
            at = open + 1;
            if (at >= html.Length) return null;
            var isEnd = html[at] == '/';
            if (html[at] is '!' or '?') at = EndOf(html, open);
            else if (char.IsAsciiLetter(html[at]) || isEnd)
            {
                var end = EndOf(html, open);
                var start = isEnd ? open + 2 : open + 1;
                var length = LengthOfName(html, start, end);
                at = end;
                if (isEnd || !Raw.GetAlternateLookup<ReadOnlySpan<char>>().Contains(html.AsSpan(start, length))) return new(open, end, start, length, isEnd);
                at = EndOfRaw(html, end, html.AsSpan(start, length));
            }
        }
        return null;
    }

    /// <summary>Where the tag or comment ends. Quotes may hold a greater-than sign; one that never closes ends the markup.</summary>
    private static int EndOf(string html, int open)
    {
        if (string.CompareOrdinal(html, open, "<!--", 0, 4) == 0) return html.IndexOf("-->", open, StringComparison.Ordinal) is var close and >= 0 ? close + 3 : html.Length;
        for (var i = open + 1; i < html.Length && html.AsSpan(i).IndexOfAny('>', '"', '\'') is var sign and >= 0; i++)
        {
            i += sign;
            if (html[i] == '>') return i + 1;
            if (html[i - 1] != '=') continue;
            i = html.IndexOf(html[i], i + 1);
            if (i < 0) return html.Length;
        }
        return html.Length;
    }

    private static int LengthOfName(string html, int start, int end)
    {
        if (start >= end) return 0;
        var rest = html.AsSpan(start, end - start);
        return rest.IndexOfAny(NameEnds) is var length and >= 0 ? length : rest.Length;
    }

    private static int EndOfRaw(string html, int from, ReadOnlySpan<char> name)
    {
        for (var at = from; at < html.Length && html.IndexOf("</", at, StringComparison.Ordinal) is var close and >= 0; at = close + 2)
        {
            if (html.AsSpan(close + 2).StartsWith(name, StringComparison.OrdinalIgnoreCase)) return close;
        }
        return html.Length;
    }
}

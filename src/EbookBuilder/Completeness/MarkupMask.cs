using EbookBuilder.Articles.Markdown;

namespace EbookBuilder.Completeness;

/// <summary>Blanks tags, comments and what pages keep from view: head, scripts, styles, templates; and formulas, whose blanks mean nothing. It knows nothing of what the reader of web pages decides.</summary>
internal static class MarkupMask
{
    /// <summary>How far the end of a call is looked for.</summary>
    private const int LongestCall = 100;

    private const int MostLetters = 2;

    private const int MostSigns = 8;

    private static readonly string[] Unseen = ["script", "style", "template", "noscript", "head", "svg", "iframe", "object", "title", "math"];

    private static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q", "rb", "rt", "ruby", "s", "samp", "small", "span", "strike",
        "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    };

    /// <summary>Masks a page, or the markup inside an article of another format. Linear in the length of the text.</summary>
    public static void Apply(string text, MaskedText masked)
    {
        var closing = new ClosingTags(text);
        for (var i = text.IndexOf('<', StringComparison.Ordinal); i >= 0 && i < text.Length; i = text.IndexOf('<', i))
        {
            var end = EndOf(text, i, closing);
            if (EndOfCall(text, i, end) is { } behind) masked.Replace(i, end = behind);
            else if (string.CompareOrdinal(text, i, "<math", 0, 5) == 0) masked.Replace(i, end);
            else if (end > i) masked.Blank(i, end, IsInline(text, i) ? WordSequence.Nothing : ' ');
            i = Math.Max(end, i + 1);
        }
    }

    /// <summary>Whether the tag parts no words; a comment does not either.</summary>
    private static bool IsInline(string text, int start) => text[start + 1] == '!' || Inline.Contains(Name(text, start));

    /// <summary>Where a link to a place of a page ends that is the call of a note, or leads back to one: the book counts its notes anew. Null where it is another link, or none.</summary>
    private static int? EndOfCall(string text, int start, int end)
    {
        if (!Name(text, start).Equals("a", StringComparison.OrdinalIgnoreCase) || text[start + 1] == '/' || !text.AsSpan(start, end - start).Contains('#')) return null;
        var reach = text.AsSpan(end, Math.Min(LongestCall, text.Length - end));
        var close = reach.IndexOf("</a>", StringComparison.OrdinalIgnoreCase);
        if (close < 0) return null;
        var (letters, signs) = (0, 0);
        for (var i = 0; i < close; i++)
        {
            if (reach[i] == '<' && reach[i..close].IndexOf('>') is > 0 and var tag) i += tag;
            else if (char.IsLetter(reach[i])) letters++;
            else if (!char.IsWhiteSpace(reach[i])) signs++;
        }
        if (end + close + 4 < text.Length && char.IsLetter(text[end + close + 4])) return null;
        return letters <= MostLetters && letters + signs is > 0 and <= MostSigns ? end + close + 4 : null;
    }

    private static int EndOf(string text, int start, ClosingTags closing)
    {
        if (string.CompareOrdinal(text, start, "<!--", 0, 4) == 0) return Behind(text, "-->", start);
        if (start + 1 >= text.Length || !(char.IsAsciiLetter(text[start + 1]) || text[start + 1] is '/' or '!' or '?')) return start;
        var end = EndOfTag(text, start);
        var name = Name(text, start);
        if (text[start + 1] == '/' || text[end - 2] == '/' || !Unseen.Contains(name, StringComparer.OrdinalIgnoreCase)) return end;
        return closing.StandsBehind(end, name) ? Behind(text, ">", text.IndexOf("</" + name, end, StringComparison.OrdinalIgnoreCase)) : end;
    }

    /// <summary>Quotes may hold a greater-than sign; one that never closes holds nothing.</summary>
    private static int EndOfTag(string text, int start)
    {
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[i] == '>') return i + 1;
            if (text[i] is '"' or '\'' && text[i - 1] == '=' && text.IndexOf(text[i], i + 1) is > 0 and var close) i = close;
        }
        return text.Length;
    }

    private static string Name(string text, int start)
    {
        var from = start + (start + 1 < text.Length && text[start + 1] == '/' ? 2 : 1);
        var end = from;
        while (end < text.Length && end - from < 12 && char.IsAsciiLetterOrDigit(text[end])) end++;
        return text[from..end];
    }

    private static int Behind(string text, string mark, int from) => text.IndexOf(mark, from, StringComparison.Ordinal) is >= 0 and var at ? at + mark.Length : text.Length;
}

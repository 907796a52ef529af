using System.Net;
using System.Text;

namespace EbookBuilder.Epub.Reading;

/// <summary>The words of a content document, well-formed or not: one line per block, nothing of the head, styles and scripts.</summary>
internal static class PlainText
{
    private static readonly HashSet<string> Hidden = new(StringComparer.OrdinalIgnoreCase) { "head", "script", "style", "rp" };

    private static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img", "ins", "kbd", "label",
        "mark", "q", "rb", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
        "math", "mi", "mn", "mo", "mrow", "msub", "msup", "semantics",
    };

    public static string Of(string xhtml)
    {
        var text = new StringBuilder(xhtml.Length / 2);
        string? hidden = null;
        for (var i = 0; i < xhtml.Length;)
        {
            if (xhtml[i] != '<')
            {
                var next = IndexOr(xhtml, "<", i + 1, xhtml.Length);
                if (hidden is null) Append(text, WebUtility.HtmlDecode(xhtml[i..next]));
                i = next;
            }
            else if (Starts(xhtml, i, "<!--")) i = IndexAfter(xhtml, "-->", i);
            else if (Starts(xhtml, i, "<![CDATA["))
            {
                var end = IndexAfter(xhtml, "]]>", i);
                if (hidden is null) Append(text, xhtml[(i + 9)..Math.Max(i + 9, end - 3)]);
                i = end;
            }
            else
            {
                var end = IndexAfter(xhtml, ">", i);
                Tag(xhtml[i..end], text, ref hidden);
                i = end;
            }
        }
        return text.ToString().Trim();
    }

    private static void Tag(string tag, StringBuilder text, ref string? hidden)
    {
        var closes = tag.StartsWith("</", StringComparison.Ordinal);
        var start = closes ? 2 : 1;
        var end = start;
        while (end < tag.Length && (char.IsLetterOrDigit(tag[end]) || tag[end] is ':' or '-')) end++;
        var name = tag[start..end];
        name = name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..];
        if (hidden is not null)
        {
            if (closes && name.Equals(hidden, StringComparison.OrdinalIgnoreCase)) hidden = null;
        }
        else if (!closes && Hidden.Contains(name) && !tag.EndsWith("/>", StringComparison.Ordinal)) hidden = name;
        else if (name.Length > 0 && !Inline.Contains(name)) BreakLine(text);
    }

    private static void BreakLine(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] == ' ') text.Length--;
        if (text.Length > 0 && text[^1] != '\n') text.Append('\n');
    }

    /// <summary>White space of XHTML becomes one space; other spaces stay.</summary>
    private static void Append(StringBuilder text, string run)
    {
        foreach (var character in run)
        {
            if (character is not (' ' or '\t' or '\r' or '\n' or '\f')) text.Append(character);
            else if (text.Length > 0 && text[^1] is not (' ' or '\n')) text.Append(' ');
        }
    }

    private static bool Starts(string text, int at, string value) => string.CompareOrdinal(text, at, value, 0, value.Length) == 0;

    private static int IndexOr(string text, string value, int from, int otherwise)
    {
        var at = text.IndexOf(value, from, StringComparison.Ordinal);
        return at < 0 ? otherwise : at;
    }

    private static int IndexAfter(string text, string value, int from) => Math.Min(text.Length, IndexOr(text, value, from, text.Length - value.Length) + value.Length);
}

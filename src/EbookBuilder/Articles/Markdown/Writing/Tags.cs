using System.Text;
using EbookBuilder.Articles.Html;

namespace EbookBuilder.Articles.Markdown;

/// <summary>The tags of HTML source.</summary>
internal static class Tags
{
    /// <summary>Appends HTML with a mark of its place on each opening tag; marks of that name that the HTML already has lose their meaning.</summary>
    public static void Mark(string html, string place, StringBuilder into)
    {
        if (html.Contains(AttributeFilter.Mark, StringComparison.OrdinalIgnoreCase)) html = html.Replace(AttributeFilter.Mark, "data-other", StringComparison.OrdinalIgnoreCase);
        var start = 0;
        for (var i = 0; i < html.Length;)
        {
            if (html[i] != '<' || i + 1 >= html.Length)
            {
                i++;
                continue;
            }
            if (html.AsSpan(i).StartsWith("<!--", StringComparison.Ordinal))
            {
                var end = html.IndexOf("-->", i + 4, StringComparison.Ordinal);
                i = end < 0 ? html.Length : end + 3;
                continue;
            }
            i++;
            if (!char.IsAsciiLetter(html[i])) continue;
            while (i < html.Length && !(char.IsWhiteSpace(html[i]) || html[i] is '/' or '>' or '<')) i++;
            into.Append(html, start, i - start).Append(' ').Append(AttributeFilter.Mark).Append("=\"").Append(place).Append('"');
            start = i;
            i = EndOfTag(html, i);
        }
        into.Append(html, start, html.Length - start);
    }

    /// <summary>The name of a tag in lower case; empty for comments, declarations and instructions.</summary>
    public static string Name(string tag)
    {
        var start = tag.StartsWith("</", StringComparison.Ordinal) ? 2 : 1;
        var end = start;
        while (end < tag.Length && !(char.IsWhiteSpace(tag[end]) || tag[end] is '/' or '>')) end++;
        return end > start && char.IsAsciiLetter(tag[start]) ? tag[start..end].ToLowerInvariant() : "";
    }

    private static int EndOfTag(string html, int i)
    {
        var quote = '\0';
        for (; i < html.Length; i++)
        {
            if (quote != '\0') quote = html[i] == quote ? '\0' : quote;
            else if (html[i] is '"' or '\'') quote = html[i];
            else if (html[i] == '>') return i + 1;
        }
        return i;
    }
}

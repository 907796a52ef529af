using System.Text;

namespace EbookBuilder.Articles.Html;

/// <summary>
/// Keeps markup from nesting deeper than browsers let it: they stop at 512 levels and set what lies deeper side by side. A parser that goes on needs time that grows
/// with the square of the depth, minutes for a file of a few megabytes. Tags beyond the limit go; their text stays.
/// </summary>
internal static class NestingLimit
{
    /// <summary>The markup without the tags that nest too deep; the same string where none does.</summary>
    public static string Apply(string html)
    {
        StringBuilder? kept = null;
        var open = new OpenElements();
        var copied = 0;
        for (var at = 0; TagScan.Next(html, at) is { } tag; at = tag.End)
        {
            if (open.Admits(html.AsSpan(tag.NameStart, tag.NameLength), tag.IsEnd)) continue;
            kept ??= new StringBuilder(html.Length);
            kept.Append(html, copied, tag.Start - copied);
            if (!Vocabulary.IsInline(Vocabulary.ModelOf(html.Substring(tag.NameStart, tag.NameLength).ToLowerInvariant()))) kept.Append(' ');
            copied = tag.End;
        }
        return kept is null ? html : kept.Append(html, copied, html.Length - copied).ToString();
    }
}

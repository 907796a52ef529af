namespace EbookBuilder.Gathering.Sites;

/// <summary>A tag of a shortcode as it stands in the text.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">Behind its last one.</param>
/// <param name="Name">The name of the shortcode; empty for one that is only shown.</param>
/// <param name="Arguments">What stands behind the name.</param>
/// <param name="IsClosing">Whether it ends a shortcode.</param>
/// <param name="IsMarkdown">Whether it is written with <c>%</c>.</param>
/// <param name="Shown">The tag as it is to be shown, where it is commented out; else null.</param>
internal sealed record ShortcodeTag(int Start, int End, string Name, string Arguments, bool IsClosing, bool IsMarkdown, string? Shown)
{
    private const int LongestTag = 20_000;

    /// <summary>Whether it says itself that it has no end tag.</summary>
    public bool IsSelfClosed => Arguments.EndsWith('/');

    /// <summary>Every tag in <paramref name="text"/> in order.</summary>
    public static List<ShortcodeTag> FindAll(string text)
    {
        var tags = new List<ShortcodeTag>();
        for (var at = text.IndexOf("{{", StringComparison.Ordinal); at >= 0 && at + 2 < text.Length; at = text.IndexOf("{{", at, StringComparison.Ordinal))
        {
            var tag = text[at + 2] is '<' or '%' ? Read(text, at) : null;
            if (tag is not null) tags.Add(tag);
            at = tag?.End ?? at + 2;
        }
        return tags;
    }

    private static ShortcodeTag? Read(string text, int start)
    {
        var mark = text[start + 2] == '<' ? ">}}" : "%}}";
        if (text.AsSpan(start + 3).StartsWith("/*"))
        {
            var comment = text.IndexOf("*/" + mark, start + 5, StringComparison.Ordinal);
            return comment < 0 ? null : new(start, comment + 5, "", "", false, false, text[start..(start + 3)] + text[(start + 5)..comment] + mark);
        }
        var end = Closing(text, start + 3, mark);
        if (end < 0) return null;
        var inside = text.AsSpan(start + 3, end - start - 3).Trim();
        if (inside.StartsWith("-")) inside = inside[1..].TrimStart();
        if (inside.EndsWith("-") && !inside.EndsWith("/-")) inside = inside[..^1].TrimEnd();
        var isClosing = inside.StartsWith("/");
        if (isClosing) inside = inside[1..].TrimStart();
        var length = 0;
        while (length < inside.Length && !char.IsWhiteSpace(inside[length]) && !(inside[length] == '/' && length == inside.Length - 1)) length++;
        var name = inside[..length];
        return name.IsEmpty || !(char.IsLetter(name[0]) || name[0] == '_') ? null : new(start, end + 3, name.ToString(), inside[length..].Trim().ToString(), isClosing, mark[0] == '%', null);
    }

    // The end may stand in a quoted argument; where the quotes do not close, the first end counts.
    private static int Closing(string text, int at, string mark)
    {
        var limit = Math.Min(text.Length, at + LongestTag);
        for (var i = at; i < limit; i++)
        {
            var c = text[i];
            if (c == mark[0] && string.CompareOrdinal(text, i, mark, 0, 3) == 0) return i;
            if (c is not ('"' or '`') || (i > at && text[i - 1] != '=' && !char.IsWhiteSpace(text[i - 1]))) continue;
            var close = i + 1;
            while (close < limit && text[close] != c) close += text[close] == '\\' && c == '"' ? 2 : 1;
            if (close < limit) i = close;
        }
        return text.IndexOf(mark, at, limit - at, StringComparison.Ordinal);
    }
}

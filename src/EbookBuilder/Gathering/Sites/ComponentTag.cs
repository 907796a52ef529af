namespace EbookBuilder.Gathering.Sites;

/// <summary>A tag of HTML, JSX or Vue as it stands in a Markdown text.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">Behind its last one.</param>
/// <param name="Name">Its name, as written; empty for JSX's fragment.</param>
/// <param name="Attributes">Its attributes; a value in braces keeps them, an attribute without value has an empty one.</param>
/// <param name="IsClosing">Whether it is an end tag.</param>
/// <param name="IsSelfClosed">Whether it has no end tag.</param>
internal sealed record ComponentTag(int Start, int End, string Name, IReadOnlyDictionary<string, string> Attributes, bool IsClosing, bool IsSelfClosed)
{
    private const int LongestTag = 10_000;

    /// <summary>Whether it is a component rather than an element of HTML: a capital, or a name that HTML does not have.</summary>
    public bool IsComponent => Name.Length == 0 || char.IsUpper(Name[0]) || Name.Contains('.', StringComparison.Ordinal);

    /// <summary>The first of these attributes with a plain text as its value.</summary>
    public string? Text(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (!Attributes.TryGetValue(name, out var value)) continue;
            var bare = value.StartsWith('{') ? value.Trim('{', '}', ' ') : value;
            if (!value.StartsWith('{')) return bare;
            if (bare.Length > 1 && bare[0] is '"' or '\'' or '`' && bare[^1] == bare[0] && !bare.Contains("${", StringComparison.Ordinal)) return bare[1..^1];
        }
        return null;
    }

    /// <summary>Reads the tag at <paramref name="start"/>, where <c>&lt;</c> stands; null where there is none.</summary>
    public static ComponentTag? Read(string text, int start)
    {
        var at = start + 1;
        var isClosing = at < text.Length && text[at] == '/';
        if (isClosing) at++;
        var nameStart = at;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '-' or '.' or '_' || (text[at] == ':' && at > nameStart))) at++;
        var name = text[nameStart..at];
        if (name.Length == 0 ? at >= text.Length || text[at] != '>' : !char.IsAsciiLetter(name[0]) || (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not ('>' or '/'))) return null;
        if (name.Contains(':', StringComparison.Ordinal) && name.StartsWith("http", StringComparison.Ordinal)) return null;
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        var limit = Math.Min(text.Length, start + LongestTag);
        while (at < limit)
        {
            if (text[at] == '>') return new(start, at + 1, name, attributes, isClosing, false);
            if (text[at] == '/' && at + 1 < limit && text[at + 1] == '>') return new(start, at + 2, name, attributes, isClosing, true);
            if (char.IsWhiteSpace(text[at]) || text[at] is '/') at++;
            else if (!Attribute(text, ref at, limit, attributes)) return null;
        }
        return null;
    }

    private static bool Attribute(string text, ref int at, int limit, Dictionary<string, string> attributes)
    {
        var start = at;
        if (text[at] == '{') return Braces(text, ref at, limit);
        while (at < limit && !char.IsWhiteSpace(text[at]) && text[at] is not ('=' or '>' or '/' or '"' or '\'' or '<' or '{' or '`')) at++;
        if (at == start) return false;
        var name = text[start..at];
        while (at < limit && char.IsWhiteSpace(text[at])) at++;
        if (at >= limit || text[at] != '=')
        {
            attributes.TryAdd(name, "");
            return true;
        }
        at++;
        while (at < limit && char.IsWhiteSpace(text[at])) at++;
        if (at >= limit) return false;
        var valueStart = at;
        if (text[at] is '"' or '\'')
        {
            var end = text.IndexOf(text[at], at + 1, limit - at - 1);
            if (end < 0) return false;
            attributes.TryAdd(name, text[(at + 1)..end]);
            at = end + 1;
            return true;
        }
        if (text[at] == '{')
        {
            if (!Braces(text, ref at, limit)) return false;
        }
        else
        {
            while (at < limit && !char.IsWhiteSpace(text[at]) && text[at] is not '>') at++;
        }
        attributes.TryAdd(name, text[valueStart..at]);
        return true;
    }

    /// <summary>Moves behind the brace that closes the one at <paramref name="at"/>; strings count as a whole. False where none does.</summary>
    public static bool Braces(string text, ref int at, int limit)
    {
        var depth = 0;
        for (var i = at; i < limit; i++)
        {
            if (text[i] is '"' or '\'' or '`')
            {
                var end = text.IndexOf(text[i], i + 1, limit - i - 1);
                if (end < 0) continue;
                if (text[i] == '`' || !text.AsSpan(i, end - i).Contains('\n')) i = end;
            }
            else if (text[i] == '{') depth++;
            else if (text[i] == '}' && --depth == 0)
            {
                at = i + 1;
                return true;
            }
        }
        return false;
    }
}

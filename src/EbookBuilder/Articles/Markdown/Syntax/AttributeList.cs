using Markdig.Renderers.Html;

namespace EbookBuilder.Articles.Markdown;

/// <summary>
/// Attributes between braces: <c>{#id .class key=value}</c> (pandoc, PHP Markdown Extra, Python-Markdown) and <c>{: #id .class}</c> (kramdown).
/// </summary>
internal static class AttributeList
{
    /// <summary>Longer than this, it is text.</summary>
    private const int MaxLength = 600;

    /// <summary>Reads the list that <paramref name="text"/> begins with.</summary>
    /// <param name="text">Text that begins with an opening brace.</param>
    /// <param name="length">How much of the text the list takes up.</param>
    /// <returns>The attributes, or null where the braces hold something else.</returns>
    public static HtmlAttributes? Read(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        if (text.Length < 3 || text[0] != '{') return null;
        var end = EndOf(text);
        if (end < 0) return null;
        var inside = text[1..end];
        var isKramdown = inside[0] == ':';
        if (isKramdown) inside = inside[1..];
        if (ReadInside(inside, isKramdown) is not { } attributes) return null;
        length = end + 1;
        return attributes;
    }

    /// <summary>Reads what stands between the braces; bare words are names of lists that kramdown defines elsewhere, and count for nothing.</summary>
    /// <param name="inside">The text without braces.</param>
    /// <param name="bareWords">Whether words without a mark are allowed.</param>
    public static HtmlAttributes? ReadInside(ReadOnlySpan<char> inside, bool bareWords)
    {
        var attributes = new HtmlAttributes();
        var any = bareWords;
        for (var rest = inside.Trim(" \t"); !rest.IsEmpty; rest = rest.TrimStart(" \t"))
        {
            var token = NextToken(rest);
            if (token == 0) return null;
            if (!Add(attributes, rest[..token], bareWords)) return null;
            any = true;
            rest = rest[token..];
        }
        return any ? attributes : null;
    }

    private static int EndOf(ReadOnlySpan<char> text)
    {
        var quote = '\0';
        for (var i = 1; i < text.Length && i < MaxLength; i++)
        {
            if (text[i] == '\n') return -1;
            if (quote != '\0') quote = text[i] == quote ? '\0' : quote;
            else if (text[i] is '"') quote = text[i];
            else if (text[i] == '{') return -1;
            else if (text[i] == '}') return i > 1 ? i : -1;
        }
        return -1;
    }

    private static int NextToken(ReadOnlySpan<char> text)
    {
        var quote = '\0';
        for (var i = 0; i < text.Length; i++)
        {
            if (quote != '\0') quote = text[i] == quote ? '\0' : quote;
            else if (text[i] is '"' or '\'' && i > 0 && text[i - 1] == '=') quote = text[i];
            else if (text[i] is ' ' or '\t') return i;
            else if (i > 0 && text[i] is '.' or '#' && text[0] is '.' or '#' && IsName(text[1..i])) return i;
        }
        return quote == '\0' ? text.Length : 0;
    }

    private static bool Add(HtmlAttributes attributes, ReadOnlySpan<char> token, bool bareWords)
    {
        if (token[0] == '#')
        {
            if (!IsName(token[1..])) return false;
            attributes.Id = token[1..].ToString();
            return true;
        }
        if (token[0] == '.')
        {
            if (!IsName(token[1..])) return false;
            attributes.AddClass(token[1..].ToString());
            return true;
        }
        // pandoc's short form for headings without a number.
        if (token is "-")
        {
            attributes.AddClass("unnumbered");
            return true;
        }
        var equals = token.IndexOf('=');
        if (equals < 0) return bareWords && IsName(token);
        if (equals == 0 || !IsName(token[..equals])) return false;
        var value = token[(equals + 1)..];
        if (value.Length >= 2 && value[0] is '"' or '\'' && value[^1] == value[0]) value = value[1..^1];
        attributes.AddPropertyIfNotExist(token[..equals].ToString(), value.ToString());
        return true;
    }

    private static bool IsName(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return false;
        foreach (var character in text)
            if (!char.IsLetterOrDigit(character) && character is not ('-' or '_' or ':' or '.' or '/' or '+' or '%')) return false;
        return true;
    }
}

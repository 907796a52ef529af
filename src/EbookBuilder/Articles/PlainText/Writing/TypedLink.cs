namespace EbookBuilder.Articles.PlainText;

/// <summary>Web and e-mail addresses in running text.</summary>
internal static class TypedLink
{
    private const int LongestMailAddress = 120;

    /// <summary>The link that starts at a place and where it ends, or null.</summary>
    public static (XElement Element, int End)? Find(string text, int i)
    {
        // Brackets that only set an address off (RFC 3986, appendix C) are none of its words.
        if (text[i] == '<') return i + 1 < text.Length && Find(text, i + 1) is { } inside && inside.End < text.Length && text[inside.End] == '>' ? (inside.Element, inside.End + 1) : null;
        if (!char.IsAsciiLetterOrDigit(text[i])) return null;
        var web = text[i] switch
        {
            'h' or 'H' => text.AsSpan(i).StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.AsSpan(i).StartsWith("https://", StringComparison.OrdinalIgnoreCase),
            'w' => text.AsSpan(i).StartsWith("www.", StringComparison.Ordinal),
            _ => false,
        };
        var end = i;
        while (end < text.Length && text[end] is > ' ' and < '\u007F' and not ('<' or '>' or '"' or '`' or '{' or '}' or '|' or '\\' or '^')) end++;
        while (end > i && (text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '*' or '_' || text[end - 1] == ')' && !text.AsSpan(i, end - i).Contains('('))) end--;
        var word = text[i..end];
        if (web && word.Length > 9 && word.AsSpan(5).Contains('.') && IsAddress(word)) return (Anchor(word[0] == 'w' ? "https://" + word : word, word), end);
        return IsMailAddress(word) ? (Anchor("mailto:" + word, word), end) : null;
    }

    private static XElement Anchor(string address, string text) => Xhtml.Element("a", new XAttribute("href", address), text);

    private static bool IsAddress(string word) => Uri.TryCreate(word[0] == 'w' ? "https://" + word : word, UriKind.Absolute, out var uri) && uri.Host.Contains('.', StringComparison.Ordinal);

    private static bool IsMailAddress(string word)
    {
        var at = word.IndexOf('@', StringComparison.Ordinal);
        if (at < 1 || at != word.LastIndexOf('@') || word.Length > LongestMailAddress) return false;
        var dot = word.IndexOf('.', at);
        if (dot < at + 2 || dot > word.Length - 3) return false;
        foreach (var character in word)
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('.' or '-' or '_' or '+' or '@')) return false;
        return char.IsAsciiLetterOrDigit(word[0]) && char.IsAsciiLetter(word[^1]);
    }
}

namespace EbookBuilder.Gathering.Liquid;

/// <summary>Cuts what stands in a Liquid tag into tokens; strings keep their quotes.</summary>
internal static class LiquidTokens
{
    public static List<string> Read(string text)
    {
        var tokens = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var c = text[at];
            if (char.IsWhiteSpace(c))
            {
                at++;
                continue;
            }
            var length = Length(text, at);
            tokens.Add(length == 0 ? Unclosed(text, ref at) : text.Substring(at, length));
            at += length;
        }
        return tokens;
    }

    private static string Unclosed(string text, ref int at)
    {
        var rest = text[at..] + text[at];
        at = text.Length;
        return rest;
    }

    private static int Length(string text, int at)
    {
        var c = text[at];
        if (c is '"' or '\'')
        {
            var end = text.IndexOf(c, at + 1);
            return end < 0 ? 0 : end - at + 1;
        }
        if (char.IsLetter(c) || c == '_') return Run(text, at, ch => char.IsLetterOrDigit(ch) || ch is '_' or '-' or '?');
        if (char.IsAsciiDigit(c) || (c == '-' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))) return Number(text, at);
        return at + 1 < text.Length && text.AsSpan(at, 2) is "==" or "!=" or "<>" or "<=" or ">=" ? 2 : 1;
    }

    private static int Run(string text, int at, Func<char, bool> belongs)
    {
        var end = at + 1;
        while (end < text.Length && belongs(text[end])) end++;
        return end - at;
    }

    // The dots of a range (1..5) are no decimal points.
    private static int Number(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] == '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])))) end++;
        return end - at;
    }
}

namespace EbookBuilder.Binding;

/// <summary>Finds citations in text, as pandoc writes them: <c>[see @doe, p. 3; -@roe]</c>, <c>@doe</c>, <c>@doe [p. 3]</c> (Pandoc User's Guide, "Citation syntax").</summary>
internal static class CitationSyntax
{
    /// <summary>A citation and where it stands.</summary>
    public readonly record struct Found(int Start, int End, Citation Citation);

    /// <summary>Every citation of a text, in order.</summary>
    /// <param name="text">Text without markup.</param>
    /// <param name="isKnown">Whether a key has a reference: without one, <c>@name</c> alone is a name of another kind.</param>
    public static IEnumerable<Found> In(string text, Func<string, bool> isKnown)
    {
        if (!text.Contains('@', StringComparison.Ordinal)) yield break;
        for (var at = 0; at < text.Length;)
        {
            var found = text[at] switch { '[' => Group(text, at), '@' => Narrative(text, at, isKnown), _ => null };
            if (found is { } citation) yield return citation;
            at = found?.End ?? at + 1;
        }
    }

    private static Found? Group(string text, int start)
    {
        var length = text.AsSpan(start + 1).IndexOfAny('[', ']');
        if (length <= 0 || text[start + 1 + length] != ']' || text.AsSpan(start + 1, length).IndexOf('@') < 0) return null;
        var items = ImmutableArray.CreateBuilder<CitationItem>();
        foreach (var part in text.Substring(start + 1, length).Split(';'))
        {
            if (Item(part) is not { } item) return null;
            items.Add(item);
        }
        return new(start, start + length + 2, new(items.ToImmutable(), IsNarrative: false));
    }

    private static CitationItem? Item(string part)
    {
        for (var at = part.IndexOf('@', StringComparison.Ordinal); at >= 0; at = part.IndexOf('@', at + 1))
        {
            var (key, end) = Key(part, at);
            if (key.Length == 0) continue;
            var hidesAuthor = at > 0 && part[at - 1] == '-';
            var suffix = part[end..].TrimStart();
            return new(key, part[..(hidesAuthor ? at - 1 : at)].Trim(), (suffix.StartsWith(',') ? suffix[1..] : suffix).Trim(), hidesAuthor);
        }
        return null;
    }

    private static Found? Narrative(string text, int at, Func<string, bool> isKnown)
    {
        var (key, end) = Key(text, at);
        if (key.Length == 0 || !isKnown(key)) return null;
        if (Behind(text, end) is not { } locator) return new(at, end, new([new(key)], IsNarrative: true));
        return new(at, locator.End, new([new(key, Suffix: locator.Text)], IsNarrative: true));
    }

    /// <summary>A locator in brackets behind a key.</summary>
    private static (string Text, int End)? Behind(string text, int end)
    {
        if (end + 2 >= text.Length || text[end] != ' ' || text[end + 1] != '[') return null;
        var length = text.AsSpan(end + 2).IndexOfAny("[]@");
        return length > 0 && text[end + 2 + length] == ']' ? (text.Substring(end + 2, length).Trim(), end + 3 + length) : null;
    }

    /// <summary>
    /// The key behind an <c>@</c> that no word stands before: letters, digits and <c>_</c>, with single signs between them; or anything in braces.
    /// Empty where there is none.
    /// </summary>
    private static (string Key, int End) Key(string text, int at)
    {
        if (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '_' or '.' or '@' or '/')) return ("", at);
        var start = at + 1;
        if (start < text.Length && text[start] == '{')
        {
            var close = text.AsSpan(start).IndexOfAny("} \n");
            return close > 1 && text[start + close] == '}' ? (text.Substring(start + 1, close - 1), start + close + 1) : ("", at);
        }
        var end = start;
        while (end < text.Length && (IsKeyLetter(text[end]) || (end > start && IsInner(text[end]) && end + 1 < text.Length && IsKeyLetter(text[end + 1])))) end++;
        return (text[start..end], end);
    }

    private static bool IsKeyLetter(char letter) => char.IsLetterOrDigit(letter) || letter == '_';

    private static bool IsInner(char letter) => letter is ':' or '.' or '#' or '$' or '%' or '&' or '-' or '+' or '?' or '<' or '>' or '~' or '/';
}

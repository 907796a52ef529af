namespace EbookBuilder.Binding.BibTex;

/// <summary>Names of people as BibTeX takes them apart: <c>First von Last</c>, <c>von Last, First</c>, <c>von Last, Jr, First</c>; braces hold a body's name together.</summary>
internal static class BibTexNames
{
    /// <summary>The people of a field, between <c>and</c>.</summary>
    public static ImmutableArray<ReferencePerson> Read(string? field) => field is null ? [] : [.. Split(field, " and ").Select(Person).OfType<ReferencePerson>()];

    private static ReferencePerson? Person(string name)
    {
        if (name is "others") return null;
        if (IsWhole(name)) return Of(name, null);
        return Split(name, ",") switch
        {
            [var family, var generation, var given, ..] => Of(family, $"{given}, {generation}"),
            [var family, var given] => Of(family, given),
            _ => InOrder(name),
        };
    }

    /// <summary>The particle begins with the first word in lower case; without one the last word is the family name.</summary>
    private static ReferencePerson? InOrder(string name)
    {
        var words = Split(name.Replace('~', ' ').Replace('\t', ' '), " ");
        var start = words.FindIndex(word => char.IsLower(word[0]));
        if (start < 0 || start == words.Count - 1) start = words.Count - 1;
        return start < 0 ? null : Of(string.Join(' ', words[start..]), string.Join(' ', words[..start]));
    }

    private static ReferencePerson? Of(string family, string? given)
    {
        var (last, first) = (LatexText.Plain(family), LatexText.Plain(given ?? ""));
        return last.Length == 0 ? null : new(last, first.Length == 0 ? null : first);
    }

    private static bool IsWhole(string name)
    {
        if (name is not ['{', .., '}']) return false;
        var depth = 0;
        for (var at = 0; at < name.Length - 1; at++)
        {
            depth += name[at] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0) return false;
        }
        return true;
    }

    /// <summary>The parts between separators outside of braces, trimmed; empty ones are left out.</summary>
    private static List<string> Split(string text, string separator)
    {
        text = text.Replace('\n', ' ').Replace('\r', ' ');
        var parts = new List<string>();
        var (depth, start) = (0, 0);
        for (var at = 0; at <= text.Length; at++)
        {
            var isEnd = at == text.Length;
            if (!isEnd) depth += text[at] switch { '{' => 1, '}' => -1, _ => 0 };
            if (!isEnd && (depth > 0 || string.CompareOrdinal(text, at, separator, 0, separator.Length) != 0)) continue;
            if (text[start..at].Trim() is { Length: > 0 } part) parts.Add(part);
            start = at + separator.Length;
            at = start - 1;
        }
        return parts;
    }
}

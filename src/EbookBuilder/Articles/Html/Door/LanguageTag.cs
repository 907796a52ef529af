namespace EbookBuilder.Articles.Html;

/// <summary>Language tags (BCP 47, RFC 5646).</summary>
internal static class LanguageTag
{
    /// <summary>The tag as its registry spells it (<c>zh-Hant-TW</c>); null where the value is no well-formed tag of a real language. An underscore counts as a hyphen.</summary>
    public static string? Fit(string? value)
    {
        var parts = (value ?? "").Trim().Replace('_', '-').Split('-');
        if (parts[0].Length is < 2 or > 3 || !parts[0].All(char.IsAsciiLetter)) return null;
        parts[0] = parts[0].ToLowerInvariant();
        if (parts[0] is "xx" or "und" or "mul" or "zxx" or "root") return null;
        var inExtension = false;
        for (var i = 1; i < parts.Length; i++)
        {
            if (parts[i].Length is 0 or > 8 || !parts[i].All(char.IsAsciiLetterOrDigit)) return null;
            inExtension |= parts[i].Length == 1;
            if (inExtension && i == parts.Length - 1 && parts[i].Length == 1) return null;
            if (!inExtension && parts[i] is var part) parts[i] = Spelling(part, i);
            if (parts[i].Length == 0) return null;
        }
        return string.Join('-', parts);
    }

    private static string Spelling(string part, int index)
    {
        var letters = part.All(char.IsAsciiLetter);
        if (part.Length == 4 && letters && index <= 2) return char.ToUpperInvariant(part[0]) + part[1..].ToLowerInvariant();
        if (part.Length == 2 && letters) return part.ToUpperInvariant();
        if (part.Length == 3) return letters || part.All(char.IsAsciiDigit) ? part.ToLowerInvariant() : "";
        return part.Length >= 5 || char.IsAsciiDigit(part[0]) ? part.ToLowerInvariant() : "";
    }
}

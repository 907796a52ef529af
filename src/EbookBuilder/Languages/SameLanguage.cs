namespace EbookBuilder.Languages;

/// <summary>Whether two tags name one language as far as its words and its script tell.</summary>
internal static class SameLanguage
{
    /// <summary>Whether <paramref name="detected"/> may be said of a text in <paramref name="stated"/>: <c>en</c> of <c>en-GB</c>, <c>zh-Hant</c> of <c>zh-TW</c>, but not <c>zh-Hans</c>.</summary>
    public static bool Are(string detected, string stated)
    {
        if (!Primary(detected).Equals(Primary(stated), StringComparison.OrdinalIgnoreCase)) return false;
        return !Primary(detected).Equals("zh", StringComparison.OrdinalIgnoreCase) || !detected.Contains('-', StringComparison.Ordinal) || IsTraditional(detected) == IsTraditional(stated);
    }

    /// <summary>Whether a Chinese text of this tag is written in traditional characters.</summary>
    public static bool IsTraditional(string tag) => tag.Split('-').Any(subtag => subtag.ToUpperInvariant() is "HANT" or "TW" or "HK" or "MO");

    private static string Primary(string tag) => tag.Split('-')[0];
}

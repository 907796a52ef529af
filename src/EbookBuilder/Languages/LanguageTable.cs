namespace EbookBuilder.Languages;

/// <summary>What the book says by itself, language by language.</summary>
/// <typeparam name="T">The words of one language.</typeparam>
/// <param name="fallback">For languages that are not known here.</param>
/// <param name="known">By primary subtag, and <c>zh-Hant</c>.</param>
internal sealed class LanguageTable<T>(T fallback, Dictionary<string, T> known)
{
    /// <summary>The words of a BCP 47 tag.</summary>
    public T In(string language)
    {
        if (known.TryGetValue(language, out var exact)) return exact;
        var subtags = language.Split('-');
        if (subtags[0].Equals("zh", StringComparison.OrdinalIgnoreCase) && SameLanguage.IsTraditional(language)
            && known.TryGetValue("zh-Hant", out var traditional)) return traditional;
        var primary = subtags[0].ToLowerInvariant() is "no" or "nn" ? "nb" : subtags[0];
        return known.TryGetValue(primary, out var words) ? words : fallback;
    }
}

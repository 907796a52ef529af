namespace EbookBuilder.Binding;

/// <summary>Which way the pages of a book turn.</summary>
internal static class WritingDirection
{
    private static readonly ImmutableHashSet<string> RightToLeft =
        ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, "ar", "arz", "azb", "ckb", "dv", "fa", "he", "iw", "ks", "ps", "prs", "sd", "ug", "ur", "yi");

    /// <summary>The page progression for a language: stated only where it is not left to right.</summary>
    public static TextDirection Of(string language)
    {
        var subtags = language.Split('-');
        if (subtags.Contains("Latn", StringComparer.OrdinalIgnoreCase) || subtags.Contains("Cyrl", StringComparer.OrdinalIgnoreCase)) return TextDirection.Auto;
        return RightToLeft.Contains(subtags[0]) ? TextDirection.RightToLeft : TextDirection.Auto;
    }
}

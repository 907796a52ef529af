namespace EbookBuilder.Epub.Publication;

/// <summary>Which languages are written from right to left.</summary>
public static class RightToLeftScripts
{
    private static readonly HashSet<string> Scripts = new(StringComparer.OrdinalIgnoreCase)
    {
        "Adlm", "Arab", "Aran", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa",
    };

    private static readonly HashSet<string> Languages = new(StringComparer.OrdinalIgnoreCase)
    {
        "ar", "arc", "arz", "azb", "bal", "ckb", "dv", "fa", "glk", "he", "iw", "khw", "ks", "lrc", "mzn", "nqo", "pnb", "prs", "ps", "sd",
        "skr", "syr", "ug", "ur", "yi",
    };

    /// <summary>Whether a BCP 47 tag names a text that runs from right to left; a script subtag decides before the language does.</summary>
    public static bool Writes(string languageTag)
    {
        var subtags = languageTag.Split('-');
        var script = subtags.Skip(1).TakeWhile(subtag => subtag.Length > 1).FirstOrDefault(subtag => subtag.Length == 4 && char.IsAsciiLetter(subtag[0]));
        return script is null ? Languages.Contains(subtags[0]) : Scripts.Contains(script);
    }
}

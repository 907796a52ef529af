namespace EbookBuilder.Languages;

/// <summary>
/// The language of a text, from the text alone: its script, then the letters and the most frequent words that only some of the languages
/// of that script have. A library for this was weighed and left out: it costs 72 MB and seconds at its first call.
/// </summary>
public static class LanguageDetection
{
    /// <summary>How much of a text is looked at, in characters, taken from three places.</summary>
    private const int SampleLength = 12_000;

    /// <summary>Works out the language.</summary>
    /// <param name="text">Plain text of any length; markup in it would be read as words.</param>
    /// <returns>The tag with how sure it is; <c>und</c> with 0 where the text has no letters.</returns>
    public static DetectedLanguage Detect(string text)
    {
        var sample = Sample(text);
        var counts = ScriptCounts.Of(sample);
        return counts.Letters == 0 ? DetectedLanguage.Unknown : Detect(sample, counts);
    }

    private static DetectedLanguage Detect(string sample, ScriptCounts counts)
    {
        var script = counts.Dominant;
        var purity = counts.Share(script);
        switch (script)
        {
            case Script.Han or Script.Kana or Script.Hangul:
                return EastAsian(sample, counts);
            case Script.Latin or Script.Cyrillic or Script.Arabic or Script.Devanagari or Script.Bengali:
                return FrequentWords.Judge(sample, script, counts[script]);
            default:
                return new(LanguageOf(script), purity);
        }
    }

    private static DetectedLanguage EastAsian(string sample, ScriptCounts counts)
    {
        var (han, kana, hangul) = (counts[Script.Han], counts[Script.Kana], counts[Script.Hangul]);
        if (hangul >= kana && hangul > han / 4) return new("ko", 0.98);
        if (kana > (han + kana) / 12) return new("ja", 0.98);
        return new(HanVariants.IsTraditional(sample, out var sure) ? "zh-Hant" : "zh-Hans", sure);
    }

    private static string LanguageOf(Script script) => script switch
    {
        Script.Greek => "el",
        Script.Armenian => "hy",
        Script.Hebrew => "he",
        Script.Gurmukhi => "pa",
        Script.Gujarati => "gu",
        Script.Odia => "or",
        Script.Tamil => "ta",
        Script.Telugu => "te",
        Script.Kannada => "kn",
        Script.Malayalam => "ml",
        Script.Sinhala => "si",
        Script.Thai => "th",
        Script.Lao => "lo",
        Script.Tibetan => "bo",
        Script.Myanmar => "my",
        Script.Georgian => "ka",
        Script.Ethiopic => "am",
        Script.Khmer => "km",
        _ => "und",
    };

    private static string Sample(string text)
    {
        if (text.Length <= SampleLength) return text;
        const int part = SampleLength / 3;
        return string.Concat(text.AsSpan(0, part), " ", text.AsSpan((text.Length - part) / 2, part), text.AsSpan(text.Length - part, part));
    }
}

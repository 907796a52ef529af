using System.Text;
using UtfUnknown;

namespace EbookBuilder;

/// <summary>The encodings from before Unicode.</summary>
internal static class LegacyEncoding
{
    private const int SampleLength = 1 << 18;

    /// <summary>Windows-1252, which is also what people mean by ISO-8859-1 (WHATWG Encoding, 4.2).</summary>
    public static Encoding Western { get; } = CodePage("windows-1252");

    /// <summary>
    /// What the bytes are: where they stand alone among ASCII letters, the code page of a Latin script that makes most sense of them; else what a detector makes of
    /// them. Windows-1252 where neither knows anything.
    /// </summary>
    public static Encoding Detect(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, SampleLength)].ToArray();
        if (MixesIntoLatinWords(sample)) return LatinCodePages.Best(sample) is { } latin ? CodePage(latin) : Western;
        var found = CharsetDetector.DetectFromBytes(sample).Detected?.EncodingName;
        if (found is null or "ascii" or "utf-8" || found.StartsWith("iso-8859-1", StringComparison.OrdinalIgnoreCase) && found.Length is 10 or 11) return Western;
        // KOI8-U has the letters of KOI8-R and, in place of strokes, the four that Ukrainian has besides (RFC 2319).
        return Named(found.Equals("koi8-r", StringComparison.OrdinalIgnoreCase) ? "koi8-u" : found) ?? Western;
    }

    /// <summary>
    /// Whether bytes above 7F mostly stand alone beside ASCII letters, as accents in a Latin text do. In Cyrillic, Greek, Hebrew, Arabic
    /// and East Asian encodings they stand together.
    /// </summary>
    private static bool MixesIntoLatinWords(ReadOnlySpan<byte> bytes)
    {
        var (alone, together) = (0, 0);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80) continue;
            var neighbour = (i > 0 && bytes[i - 1] >= 0x80) || (i + 1 < bytes.Length && bytes[i + 1] >= 0x80);
            if (neighbour) together++;
            else alone++;
        }
        return alone > together;
    }

    private static Encoding? Named(string name)
    {
        try
        {
            return CodePage(name);
        }
        catch (ArgumentException)
        {
            return null; // The detector knows a few encodings that .NET does not (EUC-TW, X-ISO-10646-UCS-4-2143).
        }
    }

    /// <summary>An encoding by its name.</summary>
    public static Encoding CodePage(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
}

using System.Text;
using UtfUnknown;

namespace EbookBuilder;

/// <summary>The encodings from before Unicode.</summary>
internal static class LegacyEncoding
{
    private const int SampleLength = 1 << 18;

    /// <summary>Windows-1252, which is also what people mean by ISO-8859-1 (WHATWG Encoding, 4.2).</summary>
    public static Encoding Western { get; } = CodePage("windows-1252");

    /// <summary>What a detector makes of the bytes; Windows-1252 where it knows nothing, or where what it says cannot be.</summary>
    public static Encoding Detect(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, SampleLength)].ToArray();
        var found = CharsetDetector.DetectFromBytes(sample).Detected?.EncodingName;
        if (found is null or "ascii" or "utf-8" || found.StartsWith("iso-8859-1", StringComparison.OrdinalIgnoreCase) && found.Length is 10 or 11) return Western;
        return MixesIntoLatinWords(sample) && !LatinNames.Contains(found) ? Western : Named(found) ?? Western;
    }

    private static readonly HashSet<string> LatinNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "windows-1250", "windows-1252", "windows-1254", "windows-1257", "windows-1258",
        "iso-8859-2", "iso-8859-3", "iso-8859-4", "iso-8859-9", "iso-8859-10", "iso-8859-13", "iso-8859-14", "iso-8859-15", "iso-8859-16", "macintosh", "ibm850", "ibm852",
    };

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
        return alone > 3 * together;
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

    private static Encoding CodePage(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
}

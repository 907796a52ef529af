using System.Globalization;
using System.Text;

namespace EbookBuilder;

/// <summary>Names made from words: for files, for ids, and for comparing the many spellings of one anchor.</summary>
internal static class Slug
{
    /// <summary>Longer names are cut, since some readers unpack a book onto file systems with short limits.</summary>
    private const int MaxLength = 60;

    /// <summary>
    /// Lower-case ASCII letters, digits and single hyphens. Letters lose their accents. Where anything else is lost, or the name is too long,
    /// a hash of the whole text is added, so that different texts keep different names.
    /// </summary>
    public static string Ascii(string text)
    {
        var plain = Plain(text, out var isLossy);
        if (plain.Length > MaxLength)
        {
            plain = plain[..MaxLength].TrimEnd('-');
            isLossy = true;
        }
        if (!isLossy) return plain;
        return plain.Length == 0 ? "x" + Hash(text) : $"{plain}-{Hash(text)[..6]}";
    }

    /// <summary>The first eight hexadecimal digits of the SHA-256 of a text in UTF-8.</summary>
    public static string Hash(string text) => Convert.ToHexStringLower(ContentDigest.Sha256(Encoding.UTF8.GetBytes(text)).AsSpan(0, 4));

    /// <summary>
    /// What all ways of making an anchor from a heading (GitHub, pandoc, kramdown, Hugo, MkDocs, ...) leave alike: the letters and digits,
    /// without case and accents.
    /// </summary>
    public static string Loose(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var rune in Decomposed(text).EnumerateRunes())
        {
            if (!Rune.IsLetterOrDigit(rune)) continue;
            var small = Rune.ToLowerInvariant(rune);
            if (small.IsBmp) key.Append((char)small.Value);
            else key.Append(small.ToString());
        }
        return key.ToString();
    }

    private static string Plain(string text, out bool isLossy)
    {
        var slug = new StringBuilder(text.Length);
        isLossy = false;
        foreach (var letter in Decomposed(text))
        {
            if (char.IsAsciiLetterOrDigit(letter)) slug.Append(char.ToLowerInvariant(letter));
            else if (char.IsLetterOrDigit(letter) || char.IsSurrogate(letter)) isLossy = true;
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }
        return slug.ToString().TrimEnd('-');
    }

    private static string Decomposed(string text) => text.ToNfkd();
}

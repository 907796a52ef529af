using System.Globalization;
using System.Text;

namespace EbookBuilder.Languages;

/// <summary>
/// The order of an index. The framework sorts by tables that differ from machine to machine, and a book has to be the same everywhere; this is a plain key instead:
/// letters without accents, signs as blanks, and the letters that an alphabet counts as its own behind the letter that they follow there (<see cref="Alphabet"/>).
/// Kana sort by the fifty sounds, Hangul by syllable. Han characters stand in the order of their code points, which is roughly that of their radicals:
/// pronunciation and strokes would need a dictionary.
/// </summary>
internal sealed class Collation
{
    private readonly Alphabet _alphabet;

    private Collation(Alphabet alphabet) => _alphabet = alphabet;

    /// <summary>The order of a language.</summary>
    public static Collation In(string language) => new(Alphabet.Of(language));

    /// <summary>A text that sorts by its UTF-16 units as <paramref name="text"/> sorts among others.</summary>
    public string KeyOf(string text)
    {
        var composed = _alphabet.Lower(text.ToNfc());
        var key = new StringBuilder(composed.Length);
        for (var at = 0; at < composed.Length;)
        {
            if (_alphabet.LetterAt(composed, at) is { } letter)
            {
                key.Append(letter.Key);
                at += letter.Letter.Length;
                continue;
            }
            var rune = Rune.GetRuneAt(composed, at);
            AppendPlain(key, rune);
            at += rune.Utf16SequenceLength;
        }
        return key.ToString().TrimEnd(' ');
    }

    /// <summary>The heading under which a text stands: its first letter, <c>0–9</c>, or <c>#</c> for what begins with neither.</summary>
    public string GroupOf(string text)
    {
        var composed = _alphabet.Lower(text.ToNfc());
        var start = composed.AsSpan().IndexOfAnyExcept(Openers);
        if (start < 0) return "#";
        if (_alphabet.LetterAt(composed, start) is { } letter) return Alphabet.Title(letter.Letter);
        var first = KeyOf(composed[start..]) is { Length: > 0 } key ? Rune.GetRuneAt(key, 0) : new Rune('#');
        if (Rune.IsDigit(first)) return "0–9";
        if (!Rune.IsLetter(first)) return "#";
        return AsianGroups.Of(first) ?? _alphabet.Upper(first);
    }

    private static readonly System.Buffers.SearchValues<char> Openers = System.Buffers.SearchValues.Create(" \t\u00A0\"'«»‹›“”„‘’‚([{<*_.,-–—¿¡…「『《〈（【");

    private static void AppendPlain(StringBuilder key, Rune rune)
    {
        foreach (var part in Decomposed(rune).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(part) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format) continue;
            if (!Rune.IsLetterOrDigit(part) && Rune.GetUnicodeCategory(part) is not UnicodeCategory.SpacingCombiningMark)
            {
                if (key.Length > 0 && key[^1] != ' ') key.Append(' ');
            }
            else key.Append(Plain(Rune.ToLowerInvariant(part)));
        }
    }

    /// <summary>Letters that are letters of their own to Unicode but hardly to those who look them up.</summary>
    private static string Plain(Rune letter) => letter.Value switch
    {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'đ' or 'ð' => "d",
        'ł' => "l",
        'þ' => "th",
        'ı' => "i",
        'ς' => "σ",
        'ё' => "е",
        >= 0x30A1 and <= 0x30F6 => ((char)(letter.Value - 0x60)).ToString(),
        _ => letter.ToString(),
    };

    /// <summary>Cyrillic and Hangul stay composed: й is a letter of its own, and syllables sort as they stand.</summary>
    private static string Decomposed(Rune rune) =>
        rune.IsAscii || rune.Value is >= 0x0400 and <= 0x052F or >= 0xAC00 and <= 0xD7A3 ? rune.ToString() : rune.ToString().ToNfkd();
}

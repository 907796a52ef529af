using System.Text;

namespace EbookBuilder.Languages;

/// <summary>The letters that a language counts as its own and sorts behind another: <c>ñ</c> behind <c>n</c>, <c>å ä ö</c> behind <c>z</c>, <c>ch</c> behind <c>h</c>.</summary>
internal sealed class Alphabet
{
    /// <summary>Sorts behind every letter of every script in the basic plane.</summary>
    private const char Behind = '\uE000';

    private static readonly LanguageTable<string> Letters = new("", new(StringComparer.OrdinalIgnoreCase)
    {
        ["sv"] = "z:å,ä,ö",
        ["fi"] = "z:å,ä,ö",
        ["da"] = "z:æ,ø,å",
        ["nb"] = "z:æ,ø,å",
        ["es"] = "n:ñ",
        ["pl"] = "a:ą c:ć e:ę l:ł n:ń o:ó s:ś z:ź,ż",
        ["cs"] = "c:č h:ch r:ř s:š z:ž",
        ["hu"] = "c:cs d:dz,dzs g:gy l:ly n:ny o:ö,ő s:sz t:ty u:ü,ű z:zs",
        ["ro"] = "a:ă,â i:î s:ș,ş t:ț,ţ",
        ["tr"] = "c:ç g:ğ h:ı o:ö s:ş u:ü",
        ["uk"] = "г:ґ е:є и:і,ї",
    });

    private static readonly LanguageTable<bool> Dotless = new(false, new(StringComparer.OrdinalIgnoreCase) { ["tr"] = true, ["az"] = true });

    private readonly List<(string Letter, string Key)> _letters = [];
    private readonly bool _isDotless;

    private Alphabet(string letters, bool isDotless)
    {
        _isDotless = isDotless;
        foreach (var row in letters.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var (before, place) = (row[..1], 0);
            foreach (var letter in row[2..].Split(',')) _letters.Add((letter, before + (char)(Behind + place++)));
        }
        _letters.Sort((one, other) => other.Letter.Length.CompareTo(one.Letter.Length));
    }

    /// <summary>The alphabet of a BCP 47 tag.</summary>
    public static Alphabet Of(string language) => new(Letters.In(language), Dotless.In(language));

    /// <summary>The letter of its own that stands at a place of a composed lower-case text, the longest one first.</summary>
    public (string Letter, string Key)? LetterAt(string text, int at)
    {
        foreach (var letter in _letters)
            if (string.CompareOrdinal(text, at, letter.Letter, 0, letter.Letter.Length) == 0) return letter;
        return null;
    }

    /// <summary>The text in lower case: in Turkish the small letter of I has no dot.</summary>
    public string Lower(string text) => (_isDotless ? text.Replace('I', 'ı').Replace('İ', 'i') : text).ToLowerInvariant();

    /// <summary>A letter as a heading.</summary>
    public string Upper(Rune letter) => _isDotless && letter.Value == 'i' ? "İ" : Rune.ToUpperInvariant(letter).ToString();

    /// <summary>A letter of several signs as a heading: <c>Ch</c>.</summary>
    public static string Title(string letter) => letter == "ı" ? "I" : char.ToUpperInvariant(letter[0]) + letter[1..];
}

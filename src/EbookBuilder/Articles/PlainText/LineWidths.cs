using System.Globalization;
using EbookBuilder.Languages;

namespace EbookBuilder.Articles.PlainText;

/// <summary>
/// How wide a line was when it was set. What a typesetter put into a line depends on the widths of the letters, so that the end of a paragraph
/// shows only in widths that come near the true ones: those of the common book faces, or one column per character on a typewriter.
/// </summary>
internal sealed class LineWidths
{
    // Advance widths in thousandths of the type size, for the characters from space to tilde.
    private static readonly short[] SerifWidths =
    [
        250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444,
        921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500,
        333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
    ];

    private static readonly short[] SansWidths =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    // The Russian letters from а to я.
    private static readonly short[] SerifCyrillic =
        [444, 508, 471, 400, 491, 444, 690, 394, 530, 530, 502, 500, 590, 530, 500, 530, 500, 444, 437, 500, 650, 500, 530, 503, 770, 770, 520, 680, 450, 430, 740, 470];

    private static readonly short[] SansCyrillic =
        [556, 573, 531, 365, 583, 556, 669, 458, 558, 558, 437, 583, 687, 552, 556, 541, 556, 500, 458, 500, 823, 500, 573, 520, 802, 823, 625, 719, 521, 510, 750, 541];

    private readonly short[]? _ascii;
    private readonly short[]? _cyrillic;

    private LineWidths(string name, short[]? ascii, short[]? cyrillic) => (Name, _ascii, _cyrillic) = (name, ascii, cyrillic);

    /// <summary>A face with serifs.</summary>
    public static LineWidths Serif { get; } = new("serif", SerifWidths, SerifCyrillic);

    /// <summary>A face without serifs.</summary>
    public static LineWidths Sans { get; } = new("sans serif", SansWidths, SansCyrillic);

    /// <summary>One column per character, two for East Asian ones.</summary>
    public static LineWidths Typewriter { get; } = new("typewriter", null, null);

    /// <summary>What the metric is called.</summary>
    public string Name { get; }

    /// <summary>The width of the blank between words.</summary>
    public double Space => _ascii is null ? 1000 : _ascii[0];

    /// <summary>The width of a text in thousandths of the type size (of a column, on a typewriter).</summary>
    public double Of(ReadOnlySpan<char> text)
    {
        double width = 0;
        foreach (var character in text) width += Of(character);
        return width;
    }

    private double Of(char character)
    {
        if (character is >= ' ' and <= '~') return _ascii is null ? 1000 : _ascii[character - ' '];
        var category = char.GetUnicodeCategory(character);
        if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format) return 0;
        if (IsWide(character)) return _ascii is null ? 2000 : 1000;
        return _ascii is null ? 1000 : Proportional(character, category);
    }

    private double Proportional(char character, UnicodeCategory category)
    {
        if (character is >= 'а' and <= 'я') return _cyrillic![character - 'а'];
        if (character is >= 'А' and <= 'Я') return 1.32 * _cyrillic![character - 'А'];
        switch (character)
        {
            case '\u2019' or '\u2018' or '\u00AB' or '\u00BB': return _ascii![8] - 40;
            case '\u201C' or '\u201D': return 440;
            case '\u2013': return 500;
            case '\u2014' or '\u2026': return 1000;
            case '\u00A0': return Space;
        }
        var script = Scripts.Of(character);
        if (script == Script.Latin && BaseLetter(character) is { } letter) return _ascii![letter - ' '];
        return script switch
        {
            Script.Arabic => category == UnicodeCategory.OtherLetter ? ArabicWidth(character) : 300,
            Script.Devanagari or Script.Bengali => category == UnicodeCategory.SpacingCombiningMark ? 260 : 560,
            Script.Hebrew => 480,
            _ => char.IsUpper(character) ? 680 : char.IsLetter(character) ? 510 : 400,
        };
    }

    private static double ArabicWidth(char character) => character switch
    {
        'ا' or 'أ' or 'إ' or 'آ' or 'ل' or 'د' or 'ذ' or 'ر' or 'ز' or 'و' => 270,
        'س' or 'ش' or 'ص' or 'ض' => 700,
        'ن' or 'ي' or 'ی' or 'ب' or 'ت' or 'ث' or 'پ' or 'ئ' => 340,
        _ => 450,
    };

    private static char? BaseLetter(char character)
    {
        var first = character.ToString().Normalize(System.Text.NormalizationForm.FormD)[0];
        if (first is >= 'A' and <= 'z') return first;
        return character switch { 'ß' => 'B', 'ı' => 'i', 'ł' => 'l', 'Ł' => 'L', 'ø' => 'o', 'Ø' => 'O', 'đ' => 'd', 'æ' or 'œ' => 'm', _ => null };
    }

    private static bool IsWide(char character) =>
        character is (>= '\u1100' and <= '\u115F') or (>= '\u2E80' and <= '\uA4CF') or (>= '\uAC00' and <= '\uD7A3') or (>= '\uF900' and <= '\uFAFF')
            or (>= '\uFE30' and <= '\uFE6F') or (>= '\uFF00' and <= '\uFF60') or (>= '\uFFE0' and <= '\uFFE6');
}

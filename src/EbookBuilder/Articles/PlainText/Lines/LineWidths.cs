using System.Globalization;

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

    /// <summary>The width of a character that its neighbours change.</summary>
    private const float Joined = -1;

    private readonly short[]? _ascii;
    private readonly bool _sans;

    /// <summary>The widths of the characters above ASCII, 256 at a time, each made when the first of them is asked for.</summary>
    private readonly float[]?[] _blocks = new float[256][];

    private LineWidths(string name, short[]? ascii, bool sans) => (Name, _ascii, _sans) = (name, ascii, sans);

    /// <summary>A face with serifs.</summary>
    public static LineWidths Serif { get; } = new("serif", SerifWidths, sans: false);

    /// <summary>A face without serifs.</summary>
    public static LineWidths Sans { get; } = new("sans serif", SansWidths, sans: true);

    /// <summary>One column per character, two for East Asian ones.</summary>
    public static LineWidths Typewriter { get; } = new("typewriter", null, sans: false);

    /// <summary>What the metric is called.</summary>
    public string Name { get; }

    /// <summary>The width of the blank between words.</summary>
    public double Space => _ascii is null ? 1000 : _ascii[0];

    /// <summary>The width of a text in thousandths of the type size (of a column, on a typewriter).</summary>
    public double Of(ReadOnlySpan<char> text)
    {
        var (ascii, others) = (0, 0.0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is >= ' ' and <= '~') ascii += _ascii is null ? 1000 : _ascii[text[i] - ' '];
            else others += (_blocks[text[i] >> 8] ??= Block(text[i] >> 8))[text[i] & 0xFF] is var width and not Joined ? width : FaceWidths.Joined(text, i);
        }
        return ascii + others;
    }

    private float[] Block(int number)
    {
        var widths = new float[256];
        for (var i = 0; i < widths.Length; i++) widths[i] = OfOne((char)(number << 8 | i));
        return widths;
    }

    private float OfOne(char character)
    {
        var category = char.GetUnicodeCategory(character);
        if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse) return 0;
        if (IsWide(character)) return _ascii is null ? 2000 : character is >= '\uAC00' and <= '\uD7A3' ? 920 : 1000;
        if (_ascii is null) return 1000;
        return FaceWidths.IsJoined(character) ? Joined : FaceWidths.Of(_sans, character) ?? FaceWidths.Usual(character);
    }

    private static bool IsWide(char character) =>
        character is (>= '\u1100' and <= '\u115F') or (>= '\u2E80' and <= '\uA4CF') or (>= '\uAC00' and <= '\uD7A3') or (>= '\uF900' and <= '\uFAFF')
            or (>= '\uFE30' and <= '\uFE6F') or (>= '\uFF00' and <= '\uFF60') or (>= '\uFFE0' and <= '\uFFE6');
}

using EbookBuilder.Languages;

namespace EbookBuilder.Articles.PlainText;

/// <summary>
/// Whether a blank belongs between the last character of a line and the first of the next, where the script alone does not tell: between Chinese or
/// Japanese and Latin writing some authors put blanks and some do not; Korean lines end inside words as well as between them. The inside of the
/// document's own lines shows what is usual in it.
/// </summary>
internal sealed class WordBoundaries
{
    private readonly Dictionary<(char, char), int> _together = [];
    private readonly Dictionary<char, (int All, int BeforeBlank, int AfterBlank)> _hangul = [];
    private int _mixedTogether;
    private int _mixedApart;

    private WordBoundaries()
    {
    }

    /// <summary>Learns from all lines.</summary>
    public static WordBoundaries Learn(IReadOnlyList<TextLine> lines)
    {
        var boundaries = new WordBoundaries();
        foreach (var line in lines) boundaries.Learn(line.Text);
        return boundaries;
    }

    /// <summary>Whether two lines join without a blank.</summary>
    public bool JoinsWithoutSpace(char last, char first)
    {
        if (LineJoining.JoinsWithoutSpace(last, first)) return true;
        if (IsHangul(last) && IsHangul(first)) return IsInsideKoreanWord(last, first);
        if (LineJoining.IsIdeographic(last) != LineJoining.IsIdeographic(first) && !IsHangul(last) && !IsHangul(first))
            return IsWideMark(last) || IsWideMark(first) || _mixedTogether >= _mixedApart;
        return false;
    }

    private void Learn(string text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            var (one, two) = (text[i], text[i + 1]);
            if (one < 0x1100 && two < 0x1100) continue;
            if (IsHangul(one) || IsHangul(two)) LearnKorean(one, two);
            else if (IsHan(one) && char.IsAsciiLetterOrDigit(two) || char.IsAsciiLetterOrDigit(one) && IsHan(two)) _mixedTogether++;
            else if (i + 2 < text.Length && two == ' ' && (IsHan(one) && char.IsAsciiLetterOrDigit(text[i + 2]) || char.IsAsciiLetterOrDigit(one) && IsHan(text[i + 2]))) _mixedApart++;
            else if (i > 0 && one == ' ' && IsHan(two) && char.IsAsciiLetterOrDigit(text[i - 1])) _mixedApart++;
        }
    }

    private void LearnKorean(char one, char two)
    {
        if (IsHangul(one) && IsHangul(two)) _together[(one, two)] = _together.GetValueOrDefault((one, two)) + 1;
        if (IsHangul(one))
        {
            var (all, before, after) = _hangul.GetValueOrDefault(one);
            _hangul[one] = (all + 1, before + (two == ' ' ? 1 : 0), after);
        }
        if (IsHangul(two) && one == ' ')
        {
            var (all, before, after) = _hangul.GetValueOrDefault(two);
            _hangul[two] = (all, before, after + 1);
        }
    }

    /// <summary>Compares how often the two stand together with how often the one ends a word and the other starts one.</summary>
    private bool IsInsideKoreanWord(char last, char first)
    {
        var (allLast, ends, _) = _hangul.GetValueOrDefault(last);
        var (allFirst, _, starts) = _hangul.GetValueOrDefault(first);
        if (_together.GetValueOrDefault((last, first)) is var together && together > 1 && together * 2 > ends) return true;
        var ending = (ends + 0.35 * 2) / (allLast + 2);
        var starting = (starts + 0.35 * 2) / (allFirst + 2);
        var inside = (1 - ending) * (1 - starting) * (together > 0 ? 3 : 1);
        return inside > ending * starting * 1.5;
    }

    private static bool IsHangul(char character) => Scripts.Of(character) == Script.Hangul;

    private static bool IsHan(char character) => Scripts.Of(character) is Script.Han or Script.Kana;

    private static bool IsWideMark(char character) => LineJoining.IsIdeographic(character) && !char.IsLetter(character);
}

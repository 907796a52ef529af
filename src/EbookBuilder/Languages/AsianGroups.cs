using System.Text;

namespace EbookBuilder.Languages;

/// <summary>The headings of an index in scripts that have more signs than headings.</summary>
internal static class AsianGroups
{
    /// <summary>The first hiragana of each row of the fifty sounds, in the order of their code points.</summary>
    private const string Rows = "ぁかさたなはまゃらゎ", RowNames = "あかさたなはまやらわ";

    /// <summary>The consonants with which a Hangul syllable can begin, in their order (Unicode 15, 3.12).</summary>
    private const string Consonants = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

    /// <summary>The heading of a letter: the row of a kana, the first consonant of a syllable, one heading for all Han characters; null for any other script.</summary>
    public static string? Of(Rune letter)
    {
        var code = letter.Value;
        if (code is >= 0x3041 and <= 0x3096)
        {
            var row = Rows.Length - 1;
            while (Rows[row] > code) row--;
            return RowNames[row].ToString();
        }
        if (code is >= 0xAC00 and <= 0xD7A3) return Consonants[(code - 0xAC00) / 588].ToString();
        return code is >= 0x3400 and <= 0x9FFF or >= 0xF900 and <= 0xFAFF or >= 0x20000 and <= 0x3FFFF ? "漢字" : null;
    }
}

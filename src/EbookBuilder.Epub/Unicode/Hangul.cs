namespace EbookBuilder.Epub.Unicode;

/// <summary>Korean syllables, which are put together from letters by arithmetic (Unicode 15.0, section 3.12).</summary>
internal static class Hangul
{
    private const int FirstSyllable = 0xAC00;
    private const int FirstLeading = 0x1100;
    private const int FirstVowel = 0x1161;
    private const int BeforeTrailing = 0x11A7;
    private const int Leadings = 19;
    private const int Vowels = 21;
    private const int Trailings = 28;

    /// <summary>Whether it is a whole syllable.</summary>
    public static bool IsSyllable(int character) => character >= FirstSyllable && character < FirstSyllable + Leadings * Vowels * Trailings;

    /// <summary>Whether it can end a syllable that stands before it.</summary>
    public static bool IsVowelOrTrailing(int character) => IsVowel(character) || IsTrailing(character);

    /// <summary>The letters of a syllable, in order.</summary>
    public static IEnumerable<int> Letters(int syllable)
    {
        var index = syllable - FirstSyllable;
        yield return FirstLeading + index / (Vowels * Trailings);
        yield return FirstVowel + index % (Vowels * Trailings) / Trailings;
        if (index % Trailings > 0) yield return BeforeTrailing + index % Trailings;
    }

    /// <summary>What a leading letter and a vowel, or an open syllable and a trailing letter, make together; nothing where they make none.</summary>
    public static int? Compose(int first, int second)
    {
        if (first is >= FirstLeading and < FirstLeading + Leadings && IsVowel(second)) return FirstSyllable + ((first - FirstLeading) * Vowels + second - FirstVowel) * Trailings;
        return IsSyllable(first) && (first - FirstSyllable) % Trailings == 0 && IsTrailing(second) ? first + second - BeforeTrailing : null;
    }

    private static bool IsVowel(int character) => character is >= FirstVowel and < FirstVowel + Vowels;

    private static bool IsTrailing(int character) => character is > BeforeTrailing and < BeforeTrailing + Trailings;
}

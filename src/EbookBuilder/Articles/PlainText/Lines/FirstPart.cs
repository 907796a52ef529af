using System.Buffers;

namespace EbookBuilder.Articles.PlainText;

/// <summary>
/// The part of a word that a typesetter who cuts words could still have put on the line before. Each language has its own rules of hyphenation; common to nearly all
/// is that a part has a vowel, and that a consonant between two vowels starts the next part.
/// </summary>
internal static class FirstPart
{
    /// <summary>Many shorter words are cut nowhere.</summary>
    private const int ShortestCut = 8;

    /// <summary>English often cuts a letter later (<c>test-ing</c>): too much room is asked for rather than too little.</summary>
    private const int Later = 1;

    private const int LeastBefore = 2;
    private const int LeastBehind = 3;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýÿāăąēėęěīįıőœūůűųаеёиоуыэюяєіїαεηιουωάέήίόύώϊϋΐΰ");

    /// <summary>Its length in characters, without the hyphen behind it; that of the word where it cannot be cut.</summary>
    public static int Length(ReadOnlySpan<char> word)
    {
        var letters = 0;
        while (letters < word.Length && char.IsLetter(word[letters])) letters++;
        if (letters < ShortestCut) return word.Length;
        var hasVowel = IsVowel(word[0]) || IsVowel(word[1]);
        for (var i = LeastBefore; i <= letters - LeastBehind; i++)
        {
            var isVowel = IsVowel(word[i]);
            if (hasVowel && !isVowel && IsVowel(word[i + 1])) return i + Later;
            hasVowel |= isVowel;
        }
        return word.Length;
    }

    private static bool IsVowel(char character) => Vowels.Contains(char.ToLowerInvariant(character));
}

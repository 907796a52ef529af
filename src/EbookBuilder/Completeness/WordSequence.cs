using System.Text;

namespace EbookBuilder.Completeness;

/// <summary>A word as it is compared, and where it stands.</summary>
/// <param name="Value">In lower case and in compatibility form (NFKC), without the hyphens and apostrophes inside it.</param>
/// <param name="Start">Where it begins in its text, in UTF-16 units from 0.</param>
/// <param name="End">Behind its last unit.</param>
/// <param name="Stretch">How many gaps there are before it: words of one stretch follow each other in the book too.</param>
internal readonly record struct Word(string Value, int Start, int End, int Stretch);

/// <summary>
/// The words of a text, the same whether lines are broken or whole. A word is a run of letters or a run of digits; in Chinese and Japanese a single letter.
/// A hyphen between two letters parts nothing, also at the end of a line: <c>har-/bour</c>, <c>har-bour</c> and <c>harbour</c> are one word.
/// </summary>
internal static class WordSequence
{
    /// <summary>Stands for an inline mark that was taken out; it parts no word.</summary>
    public const char Nothing = '\u2060';

    /// <summary>Stands for something in whose place the book may show other words.</summary>
    public const char Gap = '\uFFFC';

    public static List<Word> Of(string text)
    {
        var words = new List<Word>(text.Length / 6);
        var gaps = 0;
        for (var i = 0; i < text.Length;)
        {
            var kind = KindAt(text, i);
            if (kind == Kind.None)
            {
                if (text[i++] == Gap) gaps++;
                continue;
            }
            var end = kind == Kind.Ideograph ? i + Length(text, i) : EndOf(text, i, kind);
            var value = Folded(text.AsSpan(i, end - i));
            if (value.Length > 0) words.Add(new(value, i, end, gaps));
            i = end;
        }
        return words;
    }

    private enum Kind { None, Letter, Digit, Ideograph }

    private static Kind KindAt(string text, int i)
    {
        var rune = Rune.TryGetRuneAt(text, i, out var found) ? found : Rune.ReplacementChar;
        if (Rune.IsLetter(rune) || IsMark(rune)) return IsIdeograph(rune.Value) ? Kind.Ideograph : Kind.Letter;
        return Rune.IsDigit(rune) ? Kind.Digit : Kind.None;
    }

    private static int EndOf(string text, int start, Kind kind)
    {
        var end = start;
        while (true)
        {
            while (end < text.Length && KindAt(text, end) == kind) end += Length(text, end);
            var next = SkipJoints(text, end);
            if (next == end || next >= text.Length || KindAt(text, next) != kind) return end;
            end = next;
        }
    }

    /// <summary>What may stand inside a word without ending it: one hyphen with a line end behind it or none, apostrophes, marks without width.</summary>
    private static int SkipJoints(string text, int i)
    {
        var hyphens = 0;
        for (; i < text.Length; i++)
        {
            if (IsHyphen(text[i])) hyphens++;
            else if (hyphens == 1 && text[i] is '\n' or '\r' && IsHyphen(text[i - 1])) return SkipBlanks(text, i);
            else if (text[i] is not ('\'' or '\u2019' or '\u02BC' or '*' or '_' or '`' or '~' or '\u200B' or '\u200C' or '\u200D' or Nothing or '\uFEFF')) break;
            if (hyphens > 1) break;
        }
        return i;
    }

    private static bool IsHyphen(char character) => character is '-' or '\u2010' or '\u2011' or '\u00AD' or '\u00AC';

    private static int SkipBlanks(string text, int i)
    {
        while (i < text.Length && text[i] is ' ' or '\t' or '\n' or '\r' or '\f') i++;
        return i;
    }

    private static string Folded(ReadOnlySpan<char> word)
    {
        var kept = new StringBuilder(word.Length);
        foreach (var character in word)
            if (char.IsLetterOrDigit(character) || char.IsSurrogate(character) || IsMark(new(char.IsSurrogate(character) ? ' ' : character))) kept.Append(character);
        return kept.ToString().ToNfkc().ToLowerInvariant();
    }

    private static int Length(string text, int i) => char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? 2 : 1;

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static bool IsIdeograph(int value) => value is (>= 0x3040 and <= 0x30FF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);
}

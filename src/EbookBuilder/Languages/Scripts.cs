using System.Globalization;

namespace EbookBuilder.Languages;

/// <summary>The script of characters.</summary>
public static class Scripts
{
    private static readonly (char First, char Last, Script Script)[] Ranges =
    [
        ('\u0370', '\u03FF', Script.Greek), ('\u0400', '\u052F', Script.Cyrillic), ('\u0530', '\u058F', Script.Armenian),
        ('\u0590', '\u05FF', Script.Hebrew), ('\u0600', '\u06FF', Script.Arabic), ('\u0750', '\u077F', Script.Arabic),
        ('\u08A0', '\u08FF', Script.Arabic), ('\u0900', '\u097F', Script.Devanagari), ('\u0980', '\u09FF', Script.Bengali),
        ('\u0A00', '\u0A7F', Script.Gurmukhi), ('\u0A80', '\u0AFF', Script.Gujarati), ('\u0B00', '\u0B7F', Script.Odia),
        ('\u0B80', '\u0BFF', Script.Tamil), ('\u0C00', '\u0C7F', Script.Telugu), ('\u0C80', '\u0CFF', Script.Kannada),
        ('\u0D00', '\u0D7F', Script.Malayalam), ('\u0D80', '\u0DFF', Script.Sinhala), ('\u0E00', '\u0E7F', Script.Thai),
        ('\u0E80', '\u0EFF', Script.Lao), ('\u0F00', '\u0FFF', Script.Tibetan), ('\u1000', '\u109F', Script.Myanmar),
        ('\u10A0', '\u10FF', Script.Georgian), ('\u1100', '\u11FF', Script.Hangul), ('\u1200', '\u139F', Script.Ethiopic),
        ('\u1780', '\u17FF', Script.Khmer), ('\u1C80', '\u1C8F', Script.Cyrillic), ('\u1C90', '\u1CBF', Script.Georgian),
        ('\u1E00', '\u1EFF', Script.Latin), ('\u1F00', '\u1FFF', Script.Greek), ('\u2C60', '\u2C7F', Script.Latin),
        ('\u2DE0', '\u2DFF', Script.Cyrillic), ('\u2E80', '\u2FDF', Script.Han), ('\u3005', '\u3007', Script.Han),
        ('\u3040', '\u30FF', Script.Kana), ('\u3130', '\u318F', Script.Hangul), ('\u31F0', '\u31FF', Script.Kana),
        ('\u3400', '\u4DBF', Script.Han), ('\u4E00', '\u9FFF', Script.Han), ('\uA640', '\uA69F', Script.Cyrillic),
        ('\uA720', '\uA7FF', Script.Latin), ('\uAC00', '\uD7AF', Script.Hangul), ('\uF900', '\uFAFF', Script.Han),
        ('\uFB1D', '\uFB4F', Script.Hebrew), ('\uFB50', '\uFDFF', Script.Arabic), ('\uFE70', '\uFEFC', Script.Arabic),
        ('\uFF66', '\uFF9F', Script.Kana),
    ];

    /// <summary>The script of a letter or mark; <see cref="Script.Common"/> for digits, punctuation, blanks and what is not in the table.</summary>
    public static Script Of(char character)
    {
        if (character < 0x80) return char.IsAsciiLetter(character) ? Script.Latin : Script.Common;
        if (character < 0x250) return char.IsLetter(character) ? Script.Latin : Script.Common;
        if (char.IsSurrogate(character)) return character is >= '\uD840' and <= '\uD888' ? Script.Han : Script.Common;
        return (Blocks[character >> 8] ??= Block(character >> 8))[character & 0xFF];
    }

    /// <summary>The scripts of the characters, 256 at a time, each made when the first of them is asked for: a text has few.</summary>
    private static readonly Script[]?[] Blocks = new Script[256][];

    private static Script[] Block(int number)
    {
        var scripts = new Script[256];
        for (var i = 0; i < scripts.Length; i++)
        {
            var character = (char)(number << 8 | i);
            if (IsLetterOrMark(character)) scripts[i] = Search(character);
        }
        return scripts;
    }

    private static Script Search(char character)
    {
        var (low, high) = (0, Ranges.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (character < Ranges[middle].First) high = middle - 1;
            else if (character > Ranges[middle].Last) low = middle + 1;
            else return Ranges[middle].Script;
        }
        return Script.Common;
    }

    /// <summary>Whether words of the script stand without blanks between them, so that wrapped lines join without one.</summary>
    public static bool IsWrittenWithoutSpaces(Script script) => script is Script.Han or Script.Kana or Script.Thai or Script.Lao or Script.Khmer or Script.Myanmar or Script.Tibetan;

    /// <summary>Whether the script runs from right to left.</summary>
    public static bool IsRightToLeft(Script script) => script is Script.Arabic or Script.Hebrew;

    private static bool IsLetterOrMark(char character) => char.GetUnicodeCategory(character) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
        or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.LetterNumber or UnicodeCategory.OtherSymbol;
}

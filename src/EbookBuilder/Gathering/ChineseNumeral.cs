namespace EbookBuilder.Gathering;

/// <summary>Numbers as Chinese and Japanese write them: 三, 十二, 二十, 一百零五, and digit by digit 二〇二四.</summary>
internal static class ChineseNumeral
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>Reads the numeral that starts at <paramref name="start"/>.</summary>
    /// <param name="text">The text around it.</param>
    /// <param name="start">Where it starts.</param>
    /// <param name="value">Its value, below a hundred million.</param>
    /// <param name="length">How many characters it takes.</param>
    public static bool TryRead(string text, int start, out int value, out int length)
    {
        (value, length) = (0, 0);
        var (total, current, positional) = (0, 0, 0);
        for (; start + length < text.Length && length < 8; length++)
        {
            var character = text[start + length];
            if (Digit(character) is { } digit) (current, positional) = (digit, positional * 10 + digit);
            else if (Unit(character) is { } unit) (total, current, positional) = (total + (current == 0 ? 1 : current) * unit, 0, -1);
            else break;
            if (positional < 0) positional = 0;
        }
        value = total > 0 ? total + current : positional;
        return length > 0;
    }

    private static int? Digit(char character) => character == '零' ? 0 : Digits.IndexOf(character, StringComparison.Ordinal) is var at and >= 0 ? at : null;

    private static int? Unit(char character) => character switch { '十' => 10, '百' => 100, '千' => 1000, _ => null };
}

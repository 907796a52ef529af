using System.Globalization;
using System.Text;
using EbookBuilder.Gathering;

namespace EbookBuilder.Binding;

/// <summary>Numbers in the numerals of a numbering.</summary>
internal static class Numerals
{
    private static readonly (int Value, string Sign)[] RomanSigns =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    /// <summary>A number from 1 on; beyond what a kind of numerals can say, in decimal.</summary>
    public static string Write(int number, NumberStyle style) => style switch
    {
        NumberStyle.Roman when number < 4000 => Roman(number),
        NumberStyle.Letters => Letters(number),
        NumberStyle.Chinese when number < 1000 => Chinese(number),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string Roman(int number)
    {
        var text = new StringBuilder();
        foreach (var (value, sign) in RomanSigns)
            for (; number >= value; number -= value) text.Append(sign);
        return text.ToString();
    }

    /// <summary>A to Z, then AA, AB, ...</summary>
    private static string Letters(int number)
    {
        var text = "";
        for (; number > 0; number = (number - 1) / 26) text = (char)('A' + ((number - 1) % 26)) + text;
        return text;
    }

    private static string Chinese(int number)
    {
        const string digits = "零一二三四五六七八九";
        var (hundreds, tens, ones) = (number / 100, number / 10 % 10, number % 10);
        var text = new StringBuilder();
        if (hundreds > 0) text.Append(digits[hundreds]).Append('百');
        if (tens > 0) text.Append(tens == 1 && hundreds == 0 ? "" : digits[tens].ToString()).Append('十');
        else if (hundreds > 0 && ones > 0) text.Append('零');
        if (ones > 0) text.Append(digits[ones]);
        return text.ToString();
    }
}

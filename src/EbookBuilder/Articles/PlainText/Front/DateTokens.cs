using System.Globalization;
using EbookBuilder.Languages;

namespace EbookBuilder.Articles.PlainText;

/// <summary>One part of a line that may hold a date: a run of digits, a run of letters, or one other character.</summary>
/// <param name="Text">As it stands in the line.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Number">Its value where it is a number, else -1.</param>
/// <param name="Month">The month that it names, from 1, else 0.</param>
/// <param name="IsPersian">Whether that month is one of the Persian year.</param>
/// <param name="NeedsDay">Whether the word names the month beside a day alone.</param>
internal readonly record struct DateToken(string Text, int Start, int End, int Number, int Month = 0, bool IsPersian = false, bool NeedsDay = false)
{
    /// <summary>Whether it is a number.</summary>
    public bool IsNumber => Number >= 0;

    /// <summary>Whether it may be a day of a month.</summary>
    public bool IsDay => Number is >= 1 and <= 31;

    /// <summary>Whether it may be a year.</summary>
    public bool IsYear => Number is >= 1000 and <= 2999;
}

/// <summary>Cuts a line into the parts that dates are made of; blanks are dropped.</summary>
internal static class DateTokens
{
    private const int Most = 60;
    private const int LongestNumber = 8;
    private const int MostPieces = 4;

    private const string ChineseDigits = "〇一二三四五六七八九";

    // Months of two words: the second says which of the two of that name it is.
    private static readonly string[] DoubleMonths = ["كانون", "تشرين"];

    /// <summary>The parts of a line.</summary>
    public static List<DateToken> Of(string text)
    {
        var tokens = new List<DateToken>();
        for (var i = 0; i < text.Length && tokens.Count < Most;)
        {
            if (char.IsWhiteSpace(text[i])) i++;
            else
            {
                tokens.Add(char.IsDigit(text[i]) ? Digits(text, i) : ChineseNumber(text, i) ?? (IsLetter(text[i]) ? Word(text, i) : new(text[i].ToString(), i, i + 1, -1)));
                i = tokens[^1].End;
            }
        }
        return tokens;
    }

    private static DateToken Digits(string text, int start)
    {
        var (value, i) = (0, start);
        for (; i < text.Length && char.IsDigit(text[i]) && i - start < LongestNumber; i++) value = value * 10 + (int)CharUnicodeInfo.GetNumericValue(text[i]);
        return new(text[start..i], start, i, value);
    }

    private static DateToken Word(string text, int start)
    {
        var i = start + 1;
        if (EraYears.NameAt(text, start) is { } era) return new(era, start, start + era.Length, -1);
        while (i < text.Length && (IsLetter(text[i]) || IsPointOfThai(text, i))) i++;
        var word = text[start..i];
        if (DoubleMonths.Contains(word) && SecondWord(text, i) is { } end) (word, i) = ($"{word} {text[i..end].TrimStart()}", end);
        var month = MonthNames.NumberOf(word);
        if (month == 0 && TornMonth(text, start, i) is { Month: > 0 } torn) (word, i, month) = (text[start..torn.End], torn.End, torn.Month);
        if (month > 0) return new(word, start, i, -1, month);
        return MonthNames.NumberOfShort(word) is > 0 and var near ? new(word, start, i, -1, near, NeedsDay: true) : new(word, start, i, -1, MonthNames.PersianNumberOf(word), IsPersian: true);
    }

    /// <summary>Thai abbreviations are letters with points between them: <c>ม.ค.</c></summary>
    private static bool IsPointOfThai(string text, int i) =>
        text[i] == '.' && i + 1 < text.Length && Scripts.Of(text[i - 1]) == Script.Thai && Scripts.Of(text[i + 1]) == Script.Thai;

    /// <summary>Converters put blanks into the words of Indic scripts, between letters that stand apart: the month that a word and up to three behind it make, or 0.</summary>
    private static (int Month, int End) TornMonth(string text, int start, int end)
    {
        if (Scripts.Of(text[start]) is < Script.Devanagari or > Script.Sinhala) return default;
        for (var pieces = 1; pieces < MostPieces && end + 1 < text.Length && text[end] == ' ' && IsLetter(text[end + 1]); pieces++)
        {
            end++;
            while (end < text.Length && IsLetter(text[end])) end++;
            if (MonthNames.NumberOf(text[start..end].Replace(" ", "", StringComparison.Ordinal)) is > 0 and var month) return (month, end);
        }
        return default;
    }

    private static int? SecondWord(string text, int blank)
    {
        var start = blank;
        while (start < text.Length && text[start] == ' ') start++;
        var end = start;
        while (end < text.Length && IsLetter(text[end])) end++;
        return end > start && text.AsSpan(start, end - start) is "الأول" or "الاول" or "الثاني" ? end : null;
    }

    /// <summary>A number in Chinese characters, as dates have them: digit by digit (<c>二〇二二</c>) or with the word for ten (<c>三十一</c>); <c>元</c> is the first year of an era.</summary>
    private static DateToken? ChineseNumber(string text, int start)
    {
        var end = start;
        while (end < text.Length && (ChineseDigits.Contains(text[end], StringComparison.Ordinal) || text[end] is '零' or '○' or '十' or '廿' or '卅' or '元')) end++;
        if (end == start || end == text.Length || text[end] is not ('年' or '月' or '日' or '号' or '號')) return null;
        var value = 0;
        for (var i = start; i < end; i++)
        {
            var digit = text[i] is '零' or '○' ? 0 : text[i] == '元' ? 1 : ChineseDigits.IndexOf(text[i], StringComparison.Ordinal);
            if (digit >= 0) value = IsTens(text, i - 1, start) ? value + digit : value * 10 + digit;
            else if (text[i] == '十') value = Math.Max(1, value) * 10;
            else value = text[i] == '廿' ? 20 : 30;
            if (value > 9999) return null;
        }
        return new(text[start..end], start, end, value);
    }

    private static bool IsTens(string text, int i, int start) => i >= start && text[i] is '十' or '廿' or '卅';

    private static bool IsLetter(char character) =>
        (char.IsLetter(character) && !IsUnit(character)) || char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        || character is '\u200C' or '\'' or '\u2019';

    private static bool IsUnit(char character) => character is '年' or '月' or '日' or '号' or '號' or '년' or '월' or '일';
}

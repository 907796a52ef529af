using System.Globalization;

namespace EbookBuilder.Articles.PlainText;

/// <summary>Reads dates as people write them, in many languages.</summary>
internal static class Dates
{
    /// <summary>A date found in a line.</summary>
    /// <param name="Value"><c>YYYY-MM-DD</c> or <c>YYYY-MM</c>.</param>
    /// <param name="Start">Where in the line it starts.</param>
    /// <param name="End">Where it ends.</param>
    internal sealed record Found(string Value, int Start, int End);

    /// <summary>The first date in a line, or null.</summary>
    public static Found? Find(string text)
    {
        var parts = Tokens(text);
        for (var i = 0; i < parts.Count; i++)
        {
            if (EastAsian(parts, i) is { } eastern) return eastern;
            if (Numeric(parts, i) is { } numeric) return numeric;
            if (Named(parts, i) is { } named) return named;
        }
        return null;
    }

    private readonly record struct Token(string Text, int Start, int End, int Number, int Month)
    {
        public bool IsNumber => Number >= 0;

        public bool IsDay => Number is >= 1 and <= 31;

        public bool IsYear => Number is >= 1000 and <= 2999;
    }

    /// <summary>Runs of digits, runs of letters, and single other characters; blanks are dropped.</summary>
    private static List<Token> Tokens(string text)
    {
        var tokens = new List<Token>();
        for (var i = 0; i < text.Length && tokens.Count < 60;)
        {
            var start = i;
            if (char.IsDigit(text[i]))
            {
                var value = 0;
                for (; i < text.Length && char.IsDigit(text[i]) && i - start < 8; i++) value = value * 10 + (int)CharUnicodeInfo.GetNumericValue(text[i]);
                tokens.Add(new(text[start..i], start, i, value, 0));
            }
            else if (IsWordCharacter(text[i]))
            {
                while (i < text.Length && IsWordCharacter(text[i])) i++;
                var word = text[start..i];
                tokens.Add(new(word, start, i, -1, MonthNames.NumberOf(word)));
            }
            else
            {
                if (!char.IsWhiteSpace(text[i])) tokens.Add(new(text[i].ToString(), i, i + 1, -1, 0));
                i++;
            }
        }
        return tokens;
    }

    private static bool IsWordCharacter(char character) =>
        (char.IsLetter(character) && !IsDateIdeograph(character)) || char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        || character is '\u200C' or '\'' or '\u2019';

    private static bool IsDateIdeograph(char character) => character is '年' or '月' or '日' or '号' or '號' or '년' or '월' or '일';

    /// <summary><c>2022年11月8日</c>, <c>2022년 11월 8일</c>, also without the day.</summary>
    private static Found? EastAsian(List<Token> tokens, int i)
    {
        if (!Is(tokens, i + 1, "年", "년") || !Is(tokens, i + 3, "月", "월") || !tokens[i].IsYear || tokens[i + 2].Number is < 1 or > 12) return null;
        var (year, month) = (tokens[i].Number, tokens[i + 2].Number);
        return Is(tokens, i + 5, "日", "일", "号", "號") && tokens[i + 4].IsDay
            ? Day(year, month, tokens[i + 4].Number, tokens[i].Start, tokens[i + 5].End)
            : new(Month(year, month), tokens[i].Start, tokens[i + 3].End);
    }

    /// <summary><c>2022-11-08</c>, <c>2022/11/8</c>, <c>2022. 11. 8.</c>, <c>8.11.2022</c>, and <c>13/11/2022</c> where only one reading is possible.</summary>
    private static Found? Numeric(List<Token> tokens, int i)
    {
        if (i + 4 >= tokens.Count || !tokens[i].IsNumber || !tokens[i + 2].IsNumber || !tokens[i + 4].IsNumber) return null;
        var separator = tokens[i + 1].Text;
        if (separator is not ("-" or "/" or "." or "–" or "‑") || tokens[i + 3].Text != separator) return null;
        var (first, second, third) = (tokens[i].Number, tokens[i + 2].Number, tokens[i + 4].Number);
        var (start, end) = (tokens[i].Start, tokens[i + 4].End);
        if (tokens[i].IsYear) return Day(first, second, third, start, end);
        if (!tokens[i + 4].IsYear) return null;
        if (separator == "." || first > 12) return Day(third, second, first, start, end);
        if (second > 12) return Day(third, first, second, start, end);
        return first == second || separator == "-" ? Day(third, second, first, start, end) : null;
    }

    /// <summary><c>8 November 2022</c>, <c>8th of November, 2022</c>, <c>November 8, 2022</c>, <c>8 de noviembre de 2022</c>, <c>8. November 2022</c>, <c>November 2022</c>.</summary>
    private static Found? Named(List<Token> tokens, int i)
    {
        if (tokens[i].Month == 0) return null;
        var month = tokens[i].Month;
        var before = SkipBack(tokens, i - 1);
        var after = Skip(tokens, i + 1);
        if (before >= 0 && tokens[before].IsDay && YearAt(tokens, after) is { } year) return Day(year, month, tokens[before].Number, tokens[before].Start, tokens[after].End);
        if (after < tokens.Count && tokens[after].IsDay && YearAt(tokens, Skip(tokens, after + 1)) is { } later)
            return Day(later, month, tokens[after].Number, tokens[i].Start, tokens[Skip(tokens, after + 1)].End);
        if (before >= 0 && tokens[before].IsYear && after < tokens.Count && tokens[after].IsDay) return Day(tokens[before].Number, month, tokens[after].Number, tokens[before].Start, tokens[after].End);
        return YearAt(tokens, after) is { } alone && tokens[i].Text.Length > 2 ? new(Month(alone, month), tokens[i].Start, tokens[after].End) : null;
    }

    private static int? YearAt(List<Token> tokens, int i) => i < tokens.Count && tokens[i].IsYear ? tokens[i].Number : null;

    /// <summary>Ordinal endings, articles and commas between the parts of a date.</summary>
    private static bool IsFiller(Token token) => token.Text is "," or "." or "،" or "º" or "°" or "\"" || token.Text.ToLowerInvariant() is
        "th" or "st" or "nd" or "rd" or "of" or "de" or "del" or "di" or "er" or "ème" or "e" or "den" or "tháng" or "năm" or "the" or "d" or "ngày";

    private static int Skip(List<Token> tokens, int i)
    {
        while (i < tokens.Count && !tokens[i].IsNumber && IsFiller(tokens[i])) i++;
        return i;
    }

    private static int SkipBack(List<Token> tokens, int i)
    {
        while (i >= 0 && !tokens[i].IsNumber && IsFiller(tokens[i])) i--;
        return i;
    }

    private static bool Is(List<Token> tokens, int i, params ReadOnlySpan<string> words) => i < tokens.Count && words.Contains(tokens[i].Text);

    private static Found? Day(int year, int month, int day, int start, int end) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new(string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}"), start, end)
            : null;

    private static string Month(int year, int month) => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}");
}

using System.Globalization;

namespace EbookBuilder.Articles.PlainText;

/// <summary>The forms that page numbers and running lines have.</summary>
internal static class PageNumber
{
    /// <summary>
    /// Whether a line may be nothing but a page number: <c>7</c>, <c>- 7 -</c>, <c>Page 7 of 12</c>, <c>7/12</c>, <c>第7页</c>, <c>Стр. 7 из 12</c>, <c>xii</c>.
    /// The words around the number are not looked up; it is enough that they are few and short.
    /// </summary>
    public static bool TryRead(string text, out int number) => TryRead(text, out number, out _);

    /// <summary>The same, with the second number of the line, or -1: in a line set from right to left the total stands first.</summary>
    public static bool TryRead(string text, out int number, out int second)
    {
        (number, second) = (0, -1);
        if (text.Length > 24) return false;
        if (TryReadRoman(text, out number)) return true;
        var (numbers, letters, words) = (0, 0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsDigit(text[i]))
            {
                var end = i;
                var value = 0L;
                for (; end < text.Length && char.IsDigit(text[end]) && end - i < 6; end++) value = value * 10 + (int)CharUnicodeInfo.GetNumericValue(text[end]);
                if (numbers++ == 0) number = (int)value;
                else second = (int)value;
                i = end - 1;
            }
            else if (char.IsLetter(text[i]))
            {
                if (i == 0 || !char.IsLetter(text[i - 1])) words++;
                letters++;
            }
            else if (text[i] is not (' ' or '-' or '–' or '—' or '/' or '|' or '.' or '[' or ']' or '(' or ')' or '~' or '·' or '\u00A0')) return false;
        }
        return numbers is 1 or 2 && words <= 2 && letters <= 14 && !(letters > 0 && IsSection(text));
    }

    /// <summary>Whether a text starts with the number of a section: <c>10.1 Pumps</c>.</summary>
    private static bool IsSection(string text)
    {
        var dot = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return dot > 0 && text[dot] == '.' && dot + 1 < text.Length && char.IsAsciiDigit(text[dot + 1]);
    }

    /// <summary>The words of a running line and the page number that stands before them or behind them; all of it and null where none does.</summary>
    public static (string Words, string? Number) BesideHead(string line)
    {
        var (first, last) = (line.IndexOf(' ', StringComparison.Ordinal), line.LastIndexOf(' '));
        if (first < 0) return (line, null);
        if (IsNumeral(line.AsSpan(last + 1))) return (line[..last].TrimEnd(), line[(last + 1)..]);
        return IsNumeral(line.AsSpan(0, first)) ? (line[(first + 1)..].TrimStart(), line[..first]) : (line, null);
    }

    private static bool IsNumeral(ReadOnlySpan<char> text) => text.Length is > 0 and < 5 && !text.ContainsAnyExceptInRange('0', '9');

    private static bool TryReadRoman(string text, out int number)
    {
        number = 0;
        var roman = text.Trim(' ', '-', '–', '.', '[', ']', '(', ')');
        if (roman.Length is 0 or > 8) return false;
        var previous = 0;
        for (var i = roman.Length - 1; i >= 0; i--)
        {
            var value = roman[i] switch { 'i' => 1, 'v' => 5, 'x' => 10, 'l' => 50, 'c' => 100, _ => 0 };
            if (value == 0) return false;
            number += value < previous ? -value : value;
            previous = Math.Max(previous, value);
        }
        return true;
    }

    /// <summary>The number that counts the pages among the words of running lines, for each line; none where no number does.</summary>
    public static IEnumerable<(int Line, string Number)> Counting(PageLines lines, List<int> members)
    {
        if (members.Count < 2 || !lines.Pattern(members[0]).HasNumber) return [];
        var numbers = members.Select(i => Numbers(lines[i])).ToList();
        for (var k = 0; k < numbers[0].Count; k++)
        {
            var steps = Enumerable.Range(1, members.Count - 1).Count(i => k < numbers[i].Count && k < numbers[i - 1].Count && numbers[i][k] - numbers[i - 1][k] is 1 or 2);
            if (steps * 10 >= (members.Count - 1) * 9 && numbers.All(all => k < all.Count)) return members.Select((line, i) => (line, numbers[i][k].ToString(CultureInfo.InvariantCulture)));
        }
        return [];
    }

    private static List<int> Numbers(string text)
    {
        var numbers = new List<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsDigit(text[i])) continue;
            var value = 0L;
            for (; i < text.Length && char.IsDigit(text[i]); i++) value = Math.Min(1_000_000, value * 10 + (int)CharUnicodeInfo.GetNumericValue(text[i]));
            numbers.Add((int)value);
        }
        return numbers;
    }
}

namespace EbookBuilder.Articles.PlainText;

/// <summary>The mark before an item of a list.</summary>
/// <param name="Length">How many characters the mark and the blanks behind it take.</param>
/// <param name="Number">The number of a numbered item, or null for a bullet.</param>
/// <param name="Style">Items of one list have one style: the bullet itself, or <c>1.</c>, <c>a)</c>, <c>(i)</c> with the number taken out.</param>
internal sealed record ListMarker(int Length, int? Number, string Style)
{
    /// <summary>The mark at the start of a text, or null.</summary>
    public static ListMarker? Find(string text)
    {
        if (text.Length < 3) return null;
        if (IsBullet(text[0]) && char.IsWhiteSpace(text[1])) return new(AfterBlanks(text, 1), null, text[..1]);
        if (text[0] is '•' or '・' or '●' or '▪' or '■' or '◦' or '‣' or '\uF0B7' or '\uF0A7') return new(AfterBlanks(text, 1), null, text[..1]);
        if (text[0] is 'o' or 'O' && text.Length > 4 && text[1] == ' ' && text[2] == ' ' && char.IsLetter(text[3])) return new(AfterBlanks(text, 1), null, "o"); // As RFCs have it.
        return Numbered(text) ?? EastAsian(text);
    }

    /// <summary><c>（一）</c> and <c>①</c>; <c>一、</c> stands before headings more often than before items.</summary>
    private static ListMarker? EastAsian(string text)
    {
        if (text[0] is >= '①' and <= '⑳') return new(AfterBlanks(text, 1), text[0] - '①' + 1, "①");
        if (text[0] is not ('（' or '(') || text[2] is not ('）' or ')') || text.Length < 4) return null;
        var number = "一二三四五六七八九十".IndexOf(text[1], StringComparison.Ordinal);
        return number < 0 ? null : new(AfterBlanks(text, 3), number + 1, "（一）");
    }

    /// <summary>Whether a character is used as a bullet before a blank.</summary>
    public static bool IsBullet(char character) => character is '•' or '◦' or '‣' or '▪' or '●' or '○' or '■' or '□' or '*' or '-' or '–' or '—' or '·' or '+' or '➢' or '✓' or '►' or '∙' or '\uF0B7' or '\uF0A7';

    private static ListMarker? Numbered(string text)
    {
        var start = text[0] is '(' or '（' or '[' ? 1 : 0;
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]) && end - start < 4) end++;
        int number;
        if (end > start && end - start <= 3) number = int.Parse(text.AsSpan(start, end - start), System.Globalization.CultureInfo.InvariantCulture);
        else if (end == start && start < text.Length - 1 && text[start] is >= 'a' and <= 'z' && (start == 1 && text[0] != '[' || text[start + 1] == ')' || IsLetteredItem(text))) (number, end) = (text[start] - 'a' + 1, start + 1);
        else return null;
        if (end >= text.Length - 1) return null;
        var closer = text[end];
        var closes = text[0] == '[' ? closer == ']' : start == 1 ? closer is ')' or '）' : closer is '.' or ')' or '、' or '）' or '．';
        if (!closes) return null;
        var blank = char.IsWhiteSpace(text[end + 1]) || closer is '、' or '）' or '．';
        return blank ? new(AfterBlanks(text, end + 1), number, text[..start] + (char.IsAsciiLetter(text[start]) ? 'a' : '1') + closer) : null;
    }

    /// <summary><c>a. Accounts</c>, but not <c>e. g. this</c>.</summary>
    private static bool IsLetteredItem(string text) => text.Length > 5 && text[0] <= 'k' && text[1] == '.' && text[2] == ' ' && char.IsLetter(text[3]) && char.IsLetter(text[4]) && char.IsLetter(text[5]);

    private static int AfterBlanks(string text, int i)
    {
        while (i < text.Length && char.IsWhiteSpace(text[i])) i++;
        return i;
    }
}

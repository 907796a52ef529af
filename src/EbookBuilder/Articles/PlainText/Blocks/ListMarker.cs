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
        if (NumberAt(text, start) is not { End: var end } found || end >= text.Length - 1) return null;
        var closer = text[end];
        var closes = text[0] == '[' ? closer == ']' : start == 1 ? closer is ')' or '）' : closer is '.' or ')' or '、' or '）' or '．' || closer is '/' or '°' or 'º' or '-' or '–' && IsBeforeWord(text, end + 1);
        if (!closes) return null;
        if (closer is '.' or ')' && text[end + 1] is '-' or '—' && IsBeforeWord(text, end + 2)) end++; // As Spanish typists have it: 1.- Primero.
        var blank = char.IsWhiteSpace(text[end + 1]) || closer is '、' or '）' or '．' || closer is '.' or ')' && LineJoining.IsIdeographic(text[end + 1]);
        return blank ? new(AfterBlanks(text, end + 1), found.Number, text[..start] + found.Kind + closer) : null;
    }

    /// <summary>Whether the mark has to be shown, since no list counts in its digits or letters everywhere.</summary>
    public bool IsShown => Style.Any(mark => mark is (>= '\u0400' and < '\u2000') or (>= '\uAC00' and < '\uD7A4'));

    // The letters by which lists count in other scripts than Latin, in their order.
    private static readonly string[] Alphabets = ["абвгдежзиклмнопрстуфхцчшщэюя", "αβγδεζηθικλμνξοπρστυφχψω", "אבגדהוזחטיכלמנסעפצקרשת", "أبجدهوزحطيكلمنسعفصقرشت", "가나다라마바사아자차카타파하"];

    /// <summary>A number of up to three digits or a letter that counts, with what stands for it in a style.</summary>
    private static (int Number, int End, char Kind)? NumberAt(string text, int start)
    {
        var (end, number) = (start, 0);
        for (; end < text.Length && char.IsDigit(text[end]) && end - start < 4; end++) number = number * 10 + (int)char.GetNumericValue(text[end]);
        if (end > start) return end - start > 3 ? null : (number, end, char.IsAsciiDigit(text[start]) ? '1' : (char)(text[start] - (int)char.GetNumericValue(text[start])));
        if (start >= text.Length - 1) return null;
        if (text[start] is >= 'a' and <= 'z') return start == 1 && text[0] != '[' || text[start + 1] == ')' || IsLetteredItem(text) ? (text[start] - 'a' + 1, start + 1, 'a') : null;
        foreach (var alphabet in Alphabets)
            if (text[start] > 'z' && alphabet.IndexOf(text[start], StringComparison.Ordinal) is var at and >= 0 && text[start + 1] is '.' or ')' or '-') return (at + 1, start + 1, alphabet[0]);
        return null;
    }

    private static bool IsBeforeWord(string text, int i) => i < text.Length && char.IsWhiteSpace(text[i]) && AfterBlanks(text, i) is var word && word < text.Length && char.IsLetter(text[word]);

    /// <summary><c>a. Accounts</c>, but not <c>e. g. this</c>.</summary>
    private static bool IsLetteredItem(string text) => text.Length > 5 && text[0] <= 'k' && text[1] == '.' && text[2] == ' ' && char.IsLetter(text[3]) && char.IsLetter(text[4]) && char.IsLetter(text[5]);

    private static int AfterBlanks(string text, int i)
    {
        while (i < text.Length && char.IsWhiteSpace(text[i])) i++;
        return i;
    }
}

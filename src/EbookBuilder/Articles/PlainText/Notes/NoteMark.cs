namespace EbookBuilder.Articles.PlainText;

/// <summary>The mark that stands before a note and, once more, where it is called: <c>1</c>, <c>¹</c>, <c>[1]</c>, <c>[A]</c>, <c>(1)</c>, <c>*</c>, <c>(*)</c>, <c>†</c>.</summary>
/// <param name="Text">The mark as it stands.</param>
/// <param name="Length">How many characters the mark and the blanks behind it take at the start of the note.</param>
internal readonly record struct NoteMark(string Text, int Length)
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private const string Signs = "*†‡§¶";

    /// <summary>The mark at the start of a line, or null.</summary>
    public static NoteMark? Find(string line)
    {
        var end = EndOf(line, 0);
        if (end == 0 || end > 5) return null;
        var text = line[..end];
        var after = end;
        if (char.IsAsciiDigit(line[0]) && after < line.Length && line[after] is '.' or ')') return null; // An item of a list.
        while (after < line.Length && line[after] == ' ') after++;
        var apart = after > end || !char.IsAsciiDigit(line[0]) || char.IsUpper(line[Math.Min(after, line.Length - 1)]);
        return apart && after < line.Length && !char.IsDigit(line[after]) ? new(text, after) : null;
    }

    /// <summary>The number in the mark, or 0 for a sign.</summary>
    public int Number
    {
        get
        {
            var number = 0;
            foreach (var character in Text)
            {
                if (char.IsAsciiDigit(character)) number = number * 10 + (character - '0');
                else if (Raised.IndexOf(character, StringComparison.Ordinal) is var digit and >= 0) number = number * 10 + digit;
            }
            return number;
        }
    }

    /// <summary>Where a text calls the note, from <paramref name="start"/> on; -1 where it does not.</summary>
    public int CallIn(string text, int start = 0)
    {
        for (var i = text.IndexOf(Text, start, StringComparison.Ordinal); i >= 0; i = text.IndexOf(Text, i + 1, StringComparison.Ordinal))
            if (i > 0 && IsCall(text, i)) return i;
        return -1;
    }

    private bool IsCall(string text, int i)
    {
        var end = i + Text.Length;
        if (Text[0] is '[' or '(') return !char.IsDigit(text[..i].TrimEnd() is [.., var last] ? last : ' ') || Text[0] == '['; // § 3 (1) counts the parts of a paragraph.
        if (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == Text[^1])) return false;
        var before = text[i - 1];
        if (!char.IsAsciiDigit(Text[0])) return !char.IsWhiteSpace(before) && before != Text[0] && !IsInName(text, i, end) && !(Text == "*" && text.AsSpan(0, i).Contains('*'));
        if (end + 1 < text.Length && text[end] is '.' or ',' or ':' && char.IsDigit(text[end + 1])) return false;
        return char.IsLetter(before) && before < '\u2E80' && char.IsLower(before) || before is '.' or ',' or ';' or ':' or '!' or '?' or '"' or '”' or '’' or '»' or ')' or '…' or '。' or '」'
            && !(i > 1 && char.IsDigit(text[i - 2]));
    }

    /// <summary>Whether the sign stands for a part of a name: <c>rsa_*_sign</c>, <c>lib*-dev</c>.</summary>
    private static bool IsInName(string text, int start, int end) => JoinsNames(text[start - 1]) || end + 1 < text.Length && JoinsNames(text[end]) && text[end + 1] != ' ';

    private static bool JoinsNames(char character) => character is '_' or '-' or '/' or '\\';

    private static int EndOf(string line, int i)
    {
        if (i >= line.Length) return i;
        if (line.AsSpan(i).StartsWith("(*)")) return i + 3;
        if (line[i] == '[')
        {
            var close = line.IndexOf(']', i);
            return close > i + 1 && close < i + 5 && (!line.AsSpan(i + 1, close - i - 1).ContainsAnyExceptInRange('0', '9') || close == i + 2 && char.IsAsciiLetterUpper(line[i + 1])) ? close + 1 : i;
        }
        if (line[i] == '(')
        {
            var close = line.IndexOf(')', i);
            return close > i + 1 && close < i + 4 && !line.AsSpan(i + 1, close - i - 1).ContainsAnyExceptInRange('0', '9') ? close + 1 : i;
        }
        var kind = char.IsAsciiDigit(line[i]) ? "0123456789" : Raised.Contains(line[i], StringComparison.Ordinal) ? Raised : Signs.Contains(line[i], StringComparison.Ordinal) ? line[i].ToString() : "";
        while (i < line.Length && kind.Contains(line[i], StringComparison.Ordinal)) i++;
        return i;
    }
}

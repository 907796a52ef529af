namespace EbookBuilder.Articles.PlainText;

/// <summary>
/// A line with each run of digits (of any script) made equal and blanks folded, so that running lines with changing numbers are equal. It is kept as
/// a number of 64 bits: two different lines of one document are never taken for one.
/// </summary>
/// <param name="Hash">The characters, hashed (FNV-1a).</param>
/// <param name="Length">How many characters the pattern has; 0 for a line too long to run from page to page.</param>
/// <param name="HasNumber">Whether there are digits in it.</param>
internal readonly record struct RunningPattern(ulong Hash, int Length, bool HasNumber)
{
    private const int LongestRunningLine = 140;

    /// <summary>The same with the blanks that keep its parts at both edges of the page.</summary>
    private const int LongestWithBlanks = 400;

    /// <summary>Whether the line is nothing but one number.</summary>
    public bool IsNumeral => Length == 1 && HasNumber;

    /// <summary>The pattern of a line.</summary>
    public static RunningPattern Of(string text)
    {
        if (text.Length > LongestWithBlanks) return default;
        var (hash, length, hasNumber, last) = (14695981039346656037UL, 0, false, ' ');
        foreach (var character in text)
        {
            var sign = char.IsDigit(character) ? '#' : char.IsWhiteSpace(character) ? ' ' : character;
            if (sign is '#' or ' ' && last == sign && length > 0) continue;
            hash = (hash ^ sign) * 1099511628211UL;
            hasNumber |= sign == '#';
            (length, last) = (length + 1, sign);
        }
        return length > LongestRunningLine ? default : new(hash, length, hasNumber);
    }
}

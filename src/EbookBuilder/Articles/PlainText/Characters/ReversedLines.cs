using System.Collections.Frozen;
using System.Text;
using EbookBuilder.Languages;

namespace EbookBuilder.Articles.PlainText;

/// <summary>
/// Lines of Hebrew, Arabic or Persian whose letters stand in the order in which a page shows them from left to right, without any mark that says so, as old files and
/// some converters have them. They are turned round; Latin words and numbers keep their order.
/// </summary>
internal static class ReversedLines
{
    private const int Fewest = 5;
    private const string FinalForms = "ךםןףץ\u0629\u0649"; // No word starts with one of them; teh marbuta and alef maksura are the Arabic ones.

    // The small words of Persian that no other word is when it is turned round.
    private static readonly FrozenSet<string> Small = new[] { "از", "در", "به", "که", "را", "این", "است", "برای" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> SmallTurned = Small.Select(Turned).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The text in reading order, and how many lines were turned round.</summary>
    public static (string Text, int Turned) ToReadingOrder(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u0590', '\u06FF') || !AreReversed(text)) return (text, 0);
        var (result, turned) = (new StringBuilder(text.Length), 0);
        foreach (var range in text.AsSpan().Split('\n'))
        {
            if (range.Start.Value > 0) result.Append('\n');
            var line = text.AsSpan(range);
            if (!line.ContainsAnyInRange('\u0590', '\u06FF')) result.Append(line);
            else
            {
                Turn(line, result);
                turned++;
            }
        }
        return (result.ToString(), turned);
    }

    /// <summary>Whether words start with what ends words, and hardly one the other way round.</summary>
    private static bool AreReversed(string text)
    {
        var (reversed, right) = (0, 0);
        var words = text.AsSpan();
        foreach (var range in words.SplitAny(' ', '\n', '\r', '\f', '\t'))
        {
            var word = words[range].Trim(".,:;!?()\"،؛؟");
            if (word.Length < 2 || word[0] is < '\u0590' or > '\u06FF' || word.ContainsAnyInRange('\u202A', '\u202E')) continue;
            if (FinalForms.Contains(word[0], StringComparison.Ordinal) || word.Length > 3 && word.EndsWith("لا", StringComparison.Ordinal) || SmallTurned.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)) reversed++;
            if (FinalForms.Contains(word[^1], StringComparison.Ordinal) || word.Length > 3 && word.StartsWith("ال", StringComparison.Ordinal) || Small.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)) right++;
        }
        return reversed >= Fewest && reversed > 3 * right;
    }

    private static string Turned(string word) => new([.. word.Reverse()]);

    private static void Turn(ReadOnlySpan<char> line, StringBuilder result)
    {
        var start = result.Length;
        for (var end = line.Length; end > 0;)
        {
            var from = end - 1;
            if (IsLeftToRight(line[from])) from = RunStart(line, from);
            else while (from > 0 && char.GetUnicodeCategory(line[from]) == System.Globalization.UnicodeCategory.NonSpacingMark) from--; // Marks stay behind their letters.
            result.Append(line[from..end]);
            end = from;
        }
        Mirror(result, start);
    }

    /// <summary>Where a run of Latin words and numbers starts, with the blanks and marks inside it.</summary>
    private static int RunStart(ReadOnlySpan<char> line, int end)
    {
        var start = end;
        for (var i = end - 1; i >= 0 && line[i] is < '\u0590' or (> '\u06FF' and not '\u200C') or (>= '\u06F0' and <= '\u06F9') or (>= '\u0660' and <= '\u0669'); i--)
            if (IsLeftToRight(line[i])) start = i;
        return start;
    }

    private static bool IsLeftToRight(char character) => char.IsDigit(character) || character == '%' || char.IsLetter(character) && !Scripts.IsRightToLeft(Scripts.Of(character));

    /// <summary>Brackets that were written as the page shows them close before they open.</summary>
    private static void Mirror(StringBuilder text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] is '(' or '[') return;
            if (text[i] is not (')' or ']')) continue;
            for (; i < text.Length; i++) text[i] = text[i] switch { '(' => ')', ')' => '(', '[' => ']', ']' => '[', var other => other };
        }
    }
}

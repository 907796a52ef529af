using System.Text;

namespace EbookBuilder.Articles.PlainText;

/// <summary>Tells words that were cut at a line end from words that have a hyphen of their own, by the words that stand elsewhere in the document.</summary>
internal sealed class CutWords
{
    /// <summary>A text that cuts words does so at more than one line end in so many; compounds and names with hyphens end one line in thirty at most.</summary>
    private const int MostLinesPerCut = 25;

    private readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _compounds = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _endings = new(StringComparer.OrdinalIgnoreCase);
    private readonly bool _areUsual;
    private readonly bool _compoundsAreSolid;

    /// <summary>Learns the words.</summary>
    /// <param name="lines">The lines of the document.</param>
    /// <param name="language">Its language, or null.</param>
    public CutWords(IReadOnlyList<TextLine> lines, string? language)
    {
        _compoundsAreSolid = language is not null && Compounds.AreSolidIn(language);
        _areUsual = AreUsualIn(lines);
        var afterCut = false;
        foreach (var line in lines)
        {
            Learn(line.Text, afterCut);
            afterCut = MayCut(line);
        }
    }

    /// <summary>Whether the document cuts words at the ends of its lines.</summary>
    public static bool AreUsualIn(IReadOnlyList<TextLine> lines)
    {
        var cut = 0;
        for (var i = 1; i < lines.Count; i++)
            if (MayCut(lines[i - 1]) && char.IsLetter(lines[i].Text[0]) && !char.IsUpper(lines[i].Text[0])) cut++; // Not all writing has small letters.
        return cut * MostLinesPerCut > lines.Count;
    }

    /// <summary>Whether the word at the end of a text, less its hyphen, and the one at the start of the next line are parts of one.</summary>
    public bool AreParts(StringBuilder text, string next)
    {
        var start = text.Length - 1;
        while (start > 0 && IsWordCharacter(text[start - 1]) && text[start - 1] != '-') start--;
        var first = text.ToString(start, text.Length - 1 - start);
        var end = 0;
        while (end < next.Length && IsWordCharacter(next[end]) && next[end] != '-') end++;
        var second = next[..end];
        // Hyphenation seldom cuts an address: its hyphens are its own, unless the word stands elsewhere without.
        return !(Addresses.IsAtEnd(text) && !_words.Contains(first + second)) && !IsRestOfCompound(text, start, first, second) && ArePartsOfWord(first, second);
    }

    /// <summary>Whether a compound of more than two words (<c>state-of-the-art</c>) that stands elsewhere in the text is cut at one of its hyphens.</summary>
    private bool IsRestOfCompound(StringBuilder text, int start, string first, string second)
    {
        if (start == 0 || text[start - 1] != '-') return false;
        var whole = start;
        while (whole > 0 && IsWordCharacter(text[whole - 1])) whole--;
        return _compounds.Contains($"{text.ToString(whole, start - whole)}{first}-{second}");
    }

    private bool ArePartsOfWord(string first, string second)
    {
        if (first.Length == 0 || second.Length == 0 || char.IsDigit(first[^1]) || char.IsDigit(second[0]) || char.IsUpper(second[0])) return false;
        if (_words.Contains(first + second)) return true;
        if (_compounds.Contains($"{first}-{second}") || second.Length < 4 && _endings.Contains(second)) return false;
        if (!_areUsual || Compounds.KeepHyphen(first, second)) return false; // A hyphen in a text that cuts no words is one of the author's.
        return _compoundsAreSolid || !(first.Length > 2 && second.Length > 2 && _words.Contains(first) && _words.Contains(second));
    }

    private static bool MayCut(TextLine line) => line.Text is { Length: > 3 } text && text[^1] == '-' && char.IsLetter(text[^2]);

    private void Learn(string text, bool afterCut)
    {
        for (var start = 0; start < text.Length;)
        {
            if (!IsWordCharacter(text[start]))
            {
                start++;
                continue;
            }
            var end = start;
            while (end < text.Length && IsWordCharacter(text[end])) end++;
            var word = text.AsSpan(start, end - start);
            var cut = end == text.Length && word[^1] == '-';
            if (!cut && !(afterCut && start == 0) && (start > 0 || !word.Contains('-'))) Learn(word);
            start = end;
        }
    }

    /// <summary>What stands behind a hyphen inside lines (<c>-se</c>, <c>-il</c>, <c>-то</c>) will do so at their ends too.</summary>
    private void Learn(ReadOnlySpan<char> word)
    {
        var hyphen = word.LastIndexOf('-');
        if (hyphen < 0) _words.GetAlternateLookup<ReadOnlySpan<char>>().Add(word);
        else if (_compounds.GetAlternateLookup<ReadOnlySpan<char>>().Add(word) && hyphen > 0) _endings.GetAlternateLookup<ReadOnlySpan<char>>().Add(word[(hyphen + 1)..]);
    }

    private static bool IsWordCharacter(char character) => char.IsLetterOrDigit(character) || character is '-' or '\'' or '\u2019';
}

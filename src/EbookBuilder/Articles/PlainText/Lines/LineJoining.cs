using System.Text;
using EbookBuilder.Languages;

namespace EbookBuilder.Articles.PlainText;

/// <summary>Makes one text of the lines of a paragraph.</summary>
internal sealed class LineJoining
{
    private readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _compounds = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _endings = new(StringComparer.OrdinalIgnoreCase);
    private readonly WordBoundaries _boundaries;
    private readonly bool _hyphenates;
    private readonly bool _compoundsAreSolid;
    private readonly bool _closesDashes;

    /// <summary>Learns the words of the document, by which words cut at line ends are mended.</summary>
    /// <param name="lines">The lines of the document.</param>
    /// <param name="language">Its language, or null.</param>
    public LineJoining(IReadOnlyList<TextLine> lines, string? language = null)
    {
        _compoundsAreSolid = language is not null && Compounds.AreSolidIn(language);
        var cut = 0;
        var afterCut = false;
        foreach (var line in lines)
        {
            Learn(line.Text, afterCut);
            afterCut = line.Text.Length > 3 && line.Text[^1] == '-' && char.IsLetter(line.Text[^2]);
            if (afterCut) cut++;
        }
        _boundaries = WordBoundaries.Learn(lines);
        _hyphenates = cut * 25 > lines.Count;
        _closesDashes = ClosesDashes(lines);
    }

    /// <summary>How many words cut at a line end were made whole.</summary>
    public int Mended { get; private set; }

    /// <summary>Whether two lines join without a blank, by the last character of the one and the first of the other.</summary>
    public static bool JoinsWithoutSpace(char last, char first)
    {
        if (IsIdeographic(last) && IsIdeographic(first)) return true;
        return Scripts.IsWrittenWithoutSpaces(Scripts.Of(last)) && Scripts.IsWrittenWithoutSpaces(Scripts.Of(first));
    }

    /// <summary>Stands in a joined text wherever one of its lines after the first starts a page. XML forbids it, so no text can hold it.</summary>
    public const char PageStart = '\uFFFF';

    /// <summary>One text, with one blank between lines, none between East Asian characters, and cut words whole.</summary>
    public string Join(IReadOnlyList<TextLine> lines)
    {
        if (lines.Count == 1) return lines[0].Text;
        var text = new StringBuilder(lines[0].Text);
        for (var i = 1; i < lines.Count; i++)
        {
            var (last, next) = (text[^1], lines[i].Text);
            var inside = false;
            if (last == '-' && text.Length > 1 && char.IsLetterOrDigit(text[^2]) && char.IsLetterOrDigit(next[0])) inside = Mend(text, next);
            else if (IsInsideAddress(text, next)) inside = true;
            else if (!JoinsAtDash(text, next) && !_boundaries.JoinsWithoutSpace(lines[i - 1].Text, next)) text.Append(' ');
            text.Append(lines[i].PageLabel is null ? next : WithPageStart(next, inside));
        }
        return text.ToString();
    }

    /// <summary>Whether dashes in this text stand between words without blanks, as they do in many books in English, and not as they do around a Spanish aside.</summary>
    private static bool ClosesDashes(IReadOnlyList<TextLine> lines)
    {
        var (closed, open) = (0, 0);
        foreach (var line in lines)
        {
            for (var i = line.Text.IndexOf('—', 1); i > 0 && i + 1 < line.Text.Length; i = line.Text.IndexOf('—', i + 1))
            {
                if (IsClosedDash('—', line.Text[i - 1]) && IsClosedDash('—', line.Text[i + 1])) closed++;
                else if (line.Text[i - 1] == ' ' || line.Text[i + 1] == ' ') open++;
            }
        }
        return closed > open;
    }

    /// <summary>Whether a dash that has no blanks beside it stands between the lines; the word behind it is whole, so that a page may start before it.</summary>
    private bool JoinsAtDash(StringBuilder text, string next) =>
        _closesDashes && (text.Length > 1 && IsClosedDash(text[^1], text[^2]) || next.Length > 1 && IsClosedDash(next[0], next[1]));

    private static bool IsClosedDash(char dash, char beside) => dash == '—' && char.IsLetterOrDigit(beside);

    /// <summary>A page that starts inside a word is marked behind the word.</summary>
    private static string WithPageStart(string next, bool insideWord)
    {
        if (!insideWord) return PageStart + next;
        var blank = next.IndexOf(' ', StringComparison.Ordinal);
        return next.Insert(blank < 0 ? next.Length : blank, PageStart.ToString());
    }

    internal static bool IsIdeographic(char character) =>
        character is (>= '\u3000' and <= '\u30FF') or (>= '\u31F0' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF00' and <= '\uFFEF') or (>= '\uD840' and <= '\uDFFF');

    /// <summary>An address that was cut after a slash has no blank in it.</summary>
    private static bool IsInsideAddress(StringBuilder text, string next) => text[^1] == '/' && Addresses.IsRest(next) && Addresses.IsAtEnd(text);

    /// <summary>Makes a cut word whole; a hyphen that belongs to the word stays. Either way the next line goes on the word.</summary>
    private bool Mend(StringBuilder text, string next)
    {
        var start = text.Length - 1;
        while (start > 0 && IsWordCharacter(text[start - 1]) && text[start - 1] != '-') start--;
        var first = text.ToString(start, text.Length - 1 - start);
        var end = 0;
        while (end < next.Length && IsWordCharacter(next[end]) && next[end] != '-') end++;
        var second = next[..end];
        // Hyphenation seldom cuts an address: its hyphens are its own, unless the word stands elsewhere without.
        if (Addresses.IsAtEnd(text) && !_words.Contains(first + second) || IsRestOfCompound(text, start, first, second) || !IsCutWord(first, second)) return true;
        text.Length--;
        Mended++;
        return true;
    }

    /// <summary>Whether a compound of more than two words (<c>state-of-the-art</c>) that stands elsewhere in the text is cut at one of its hyphens.</summary>
    private bool IsRestOfCompound(StringBuilder text, int start, string first, string second)
    {
        if (start == 0 || text[start - 1] != '-') return false;
        var whole = start;
        while (whole > 0 && IsWordCharacter(text[whole - 1])) whole--;
        return _compounds.Contains($"{text.ToString(whole, start - whole)}{first}-{second}");
    }

    private bool IsCutWord(string first, string second)
    {
        if (first.Length == 0 || second.Length == 0 || char.IsDigit(first[^1]) || char.IsDigit(second[0]) || char.IsUpper(second[0])) return false;
        if (_words.Contains(first + second)) return true;
        if (_compounds.Contains($"{first}-{second}") || second.Length < 4 && _endings.Contains(second)) return false;
        if (!_hyphenates || Compounds.KeepHyphen(first, second)) return false; // A hyphen in a text that cuts no words is one of the author's.
        return _compoundsAreSolid || !(first.Length > 2 && second.Length > 2 && _words.Contains(first) && _words.Contains(second));
    }

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

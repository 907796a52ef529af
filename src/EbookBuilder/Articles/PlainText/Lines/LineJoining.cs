using System.Text;
using EbookBuilder.Languages;

namespace EbookBuilder.Articles.PlainText;

/// <summary>Makes one text of the lines of a paragraph.</summary>
internal sealed class LineJoining
{
    private readonly Lazy<CutWords> _cutWords;
    private readonly WordBoundaries _boundaries;
    private readonly bool _closesDashes;

    /// <summary>Learns how the document parts its words.</summary>
    /// <param name="lines">The lines of the document.</param>
    /// <param name="language">Its language, or null.</param>
    public LineJoining(IReadOnlyList<TextLine> lines, string? language = null)
    {
        _cutWords = new(() => new(lines, language));
        _boundaries = WordBoundaries.Learn(lines);
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
        if (!_cutWords.Value.AreParts(text, next)) return true;
        text.Length--;
        Mended++;
        return true;
    }
}

using EbookBuilder.Languages;

namespace EbookBuilder.Articles.PlainText;

/// <summary>
/// Whether a blank belongs between the last character of a line and the first of the next, where the script alone does not tell: between Chinese or
/// Japanese and Latin writing some authors put blanks and some do not; Korean lines end inside words as well as between them. The inside of the
/// document's own lines shows what is usual in it.
/// </summary>
internal sealed class WordBoundaries
{
    private const int FewestFilled = 6;
    private const double LeastOfWidest = 0.6;
    private const string TwoSyllables = "가나";

    /// <summary>Where words are cut, one line in so many at least starts with a particle.</summary>
    private const int MostWithoutParticle = 20;

    // Particles and endings that close a Korean word.
    private const string Particles = "은는을를의에와과로도서고며면게";

    private readonly Dictionary<string, (int Space, int All)> _before = [];
    private readonly Dictionary<string, (int Space, int All)> _after = [];
    private readonly HashSet<string> _words = [];
    private readonly HashSet<string> _beginnings = [];
    private int _bracketTogether;
    private int _bracketApart;
    private int _mixedTogether;
    private int _mixedApart;
    private bool _endsAtBlanks;

    private WordBoundaries()
    {
    }

    /// <summary>Learns from all lines.</summary>
    public static WordBoundaries Learn(IReadOnlyList<TextLine> lines)
    {
        var boundaries = new WordBoundaries();
        foreach (var line in lines) boundaries.Learn(line.Text);
        boundaries._endsAtBlanks = EndAtBlanks(lines);
        return boundaries;
    }

    /// <summary>
    /// Whether Korean lines end between words alone, as people and mail programs break them: then many had room for two more syllables. A typesetter fills every line; of a few lines
    /// it does not show, and they were typed.
    /// </summary>
    private static bool EndAtBlanks(IReadOnlyList<TextLine> lines)
    {
        var ends = Enumerable.Range(0, Math.Max(0, lines.Count - 1)).Where(i => lines[i + 1].Gap == 0 && IsHangul(lines[i].Text[^1]) && IsHangul(lines[i + 1].Text[0])).ToList();
        if (ends.Count == 0 || ends.Count(i => KoreanWords.IsRest(lines[i + 1].Text)) * MostWithoutParticle >= ends.Count) return false;
        var broken = ends.ConvertAll(i => lines[i].Text);
        return broken.Count < FewestFilled || HaveRoom(broken, LineWidths.Typewriter) && HaveRoom(broken, LineWidths.Serif);
    }

    /// <summary>Whether a third of the lines, without headings and others that end well before the edge, had room for two more syllables.</summary>
    private static bool HaveRoom(List<string> lines, LineWidths face)
    {
        var widths = lines.ConvertAll(line => face.Of(line));
        var (widest, syllables) = (widths.Max(), face.Of(TwoSyllables));
        widths.RemoveAll(width => width < LeastOfWidest * widest);
        return widths.Count(width => widest - width >= syllables) * 3 > widths.Count;
    }

    /// <summary>Whether two lines join without a blank.</summary>
    public bool JoinsWithoutSpace(string line, string next)
    {
        var (last, first) = (line[^1], next[0]);
        if (LineJoining.JoinsWithoutSpace(last, first)) return true;
        if (IsHangul(first) && (IsHangul(last) || char.IsAsciiLetterOrDigit(last) || last == ')')) return !_endsAtBlanks && IsInsideKoreanWord(line, next);
        if (IsHangul(last) && first == '(') return _bracketTogether > _bracketApart;
        if (IsAddressSetApart(next)) return false;
        if (LineJoining.IsIdeographic(last) != LineJoining.IsIdeographic(first) && !IsHangul(last) && !IsHangul(first))
            return IsWideMark(last) || IsWideMark(first) || _mixedTogether >= _mixedApart;
        return false;
    }

    /// <summary>An address with a blank behind it has one before it.</summary>
    private static bool IsAddressSetApart(string next) => next.StartsWith("http", StringComparison.Ordinal) && next.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank && blank + 1 < next.Length && LineJoining.IsIdeographic(next[blank + 1]);

    private void Learn(string text)
    {
        if (text.AsSpan().ContainsAnyInRange('\uAC00', '\uD7A3')) LearnKorean(text);
        for (var i = 0; i + 1 < text.Length; i++)
        {
            var (one, two) = (text[i], text[i + 1]);
            if (one < 0x1100 && two < 0x1100) continue;
            if (IsHan(one) && char.IsAsciiLetterOrDigit(two) || char.IsAsciiLetterOrDigit(one) && IsHan(two)) _mixedTogether++;
            else if (i + 2 < text.Length && two == ' ' && (IsHan(one) && char.IsAsciiLetterOrDigit(text[i + 2]) || char.IsAsciiLetterOrDigit(one) && IsHan(text[i + 2]))) _mixedApart++;
            else if (i > 0 && one == ' ' && IsHan(two) && char.IsAsciiLetterOrDigit(text[i - 1])) _mixedApart++;
        }
    }

    /// <summary>Counts what stands between syllables: their pairs, the one or two before a place and behind it, and whole words.</summary>
    private void LearnKorean(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != ' ' && i + 1 < text.Length && IsHangul(text[i]))
            {
                var space = text[i + 1] == ' ';
                if (space || IsHangul(text[i + 1])) Before(text, i, space);
                if (text[i + 1] == '(') _bracketTogether++;
                if (space && i + 2 < text.Length && text[i + 2] == '(') _bracketApart++;
            }
            if (IsHangul(text[i]) && i > 0 && (text[i - 1] == ' ' || IsHangul(text[i - 1]))) After(text, i, text[i - 1] == ' ');
            if (text[i] != ' ' && i + 1 < text.Length) continue;
            if (start > 0 && i + 1 < text.Length) LearnWord(text[start..i]); // First and last words of a line may be parts of words.
            start = i + 1;
        }
    }

    private void LearnWord(string word)
    {
        _words.Add(word);
        for (var length = 2; length <= Math.Min(6, word.Length); length++) _beginnings.Add(word[..length]);
    }

    private void Before(string text, int i, bool space)
    {
        Count(_before, text[i].ToString(), space);
        if (i > 0) Count(_before, text[(i - 1)..(i + 1)], space);
    }

    private void After(string text, int i, bool space)
    {
        Count(_after, text[i].ToString(), space);
        if (i + 1 < text.Length) Count(_after, text[i..(i + 2)], space);
    }

    private static void Count(Dictionary<string, (int Space, int All)> counts, string key, bool space)
    {
        var (spaces, all) = counts.GetValueOrDefault(key);
        counts[key] = (spaces + (space ? 1 : 0), all + 1);
    }

    /// <summary>Weighs how often a blank follows what ends the line, and stands before what starts the next one, in the document's own lines.</summary>
    private bool IsInsideKoreanWord(string line, string next)
    {
        const double usual = 0.3;
        var before = Rate(_before, line[^1].ToString(), line.Length > 1 ? line[^2..] : null, usual);
        var after = Rate(_after, next[0].ToString(), next.Length > 1 ? next[..2] : null, usual);
        var weight = Logit(before) + Logit(after) - Logit(usual);
        var left = line[(line.LastIndexOf(' ') + 1)..];
        var right = next.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank ? next[..blank] : next;
        weight += KoreanWords.Parts(left, next);
        if (_words.Contains(left + right)) weight -= 3;
        else if (_beginnings.Contains(left + right[..1]) && left.Length <= 5) weight -= 1.5;
        if (left.Length > 1 && _words.Contains(left)) weight += 1;
        if (right.Length > 1 && _words.Contains(right)) weight += 1.2;
        else if (right.Length > 2 && _beginnings.Contains(right[..Math.Min(3, right.Length)])) weight += 0.8;
        if (left.Length > 1 && Particles.Contains(left[^1], StringComparison.Ordinal)) weight += 0.7;
        if (left.Length == 1) weight -= 0.4;
        if (right.Length == 1) weight -= 0.8;
        return weight < 0;
    }

    private static double Rate(Dictionary<string, (int Space, int All)> counts, string one, string? two, double usual)
    {
        var (space, all) = counts.GetValueOrDefault(one);
        var rate = (space + 2 * usual) / (all + 2);
        if (two is null) return rate;
        (space, all) = counts.GetValueOrDefault(two);
        return (space + 2 * rate) / (all + 2);
    }

    private static double Logit(double rate) => Math.Log(rate / (1 - rate));

    private static bool IsHangul(char character) => Scripts.Of(character) == Script.Hangul;

    private static bool IsHan(char character) => Scripts.Of(character) is Script.Han or Script.Kana;

    private static bool IsWideMark(char character) => LineJoining.IsIdeographic(character) && !char.IsLetter(character);
}

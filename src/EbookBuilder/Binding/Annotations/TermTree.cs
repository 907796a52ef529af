using EbookBuilder.Languages;

namespace EbookBuilder.Binding;

/// <summary>
/// Terms by their words, so that finding all of them in a text costs a few look-ups a word, however many terms there are. Upper and lower case are one,
/// unless the term is written in capitals; where a script has no blanks each character is a word.
/// </summary>
internal sealed class TermTree
{
    private static readonly System.Buffers.SearchValues<char> Inside = System.Buffers.SearchValues.Create(" \n\t\r\u00A0-‐‑'’");

    private readonly Node _root = new();

    /// <summary>Whether there are no terms.</summary>
    public bool IsEmpty => _root.Next.Count == 0;

    /// <summary>Adds a term; of two that are alike the first counts. <c>Term (abbreviation)</c> is also known by what stands before the parenthesis.</summary>
    public void Add(string term, Anchor anchor)
    {
        AddOne(term, new(term, anchor));
        var parenthesis = term.IndexOf(" (", StringComparison.Ordinal);
        if (parenthesis > 0) AddOne(term[..parenthesis], new(term[..parenthesis], anchor));
    }

    private void AddOne(string words, Term term)
    {
        var node = _root;
        for (var at = 0; NextWord(words, ref at) is { Length: > 0 } word; at += word.Length)
        {
            if (!node.Next.TryGetValue(word.ToString(), out var next)) node.Next[word.ToString()] = next = new();
            node = next;
        }
        if (node != _root) node.Term ??= term;
    }

    /// <summary>The terms of a text in order, each as long as it can be, none inside another.</summary>
    public IEnumerable<(int Start, int Length, Anchor Anchor)> In(string text)
    {
        for (var at = 0; ;)
        {
            var length = NextWord(text, ref at).Length;
            if (length == 0) yield break;
            if (LongestAt(text, at) is { } found)
            {
                yield return (at, found.Length, found.Term.Anchor);
                at += found.Length;
            }
            else at += length;
        }
    }

    private (int Length, Term Term)? LongestAt(string text, int start)
    {
        var (node, at, found) = (_root, start, default((int, Term)?));
        while (true)
        {
            var end = at;
            var word = NextWord(text, ref at);
            if (word.IsEmpty || (node != _root && !IsInsideTerm(text.AsSpan(end, at - end))) || !node.Next.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var next)) return found;
            at += word.Length;
            if (next.Term is { } term && Fits(text, start, at, term)) found = (at - start + term.Tail.Length, term);
            node = next;
        }
    }

    /// <summary>Between the words of a term stand blanks, hyphens and apostrophes, no stops.</summary>
    private static bool IsInsideTerm(ReadOnlySpan<char> between) => between.Length <= 3 && between.IndexOfAnyExcept(Inside) < 0;

    private static bool Fits(string text, int start, int end, Term term) =>
        string.CompareOrdinal(text, end, term.Tail, 0, term.Tail.Length) == 0
        && (!term.IsCapitals || text.AsSpan(start, end - start).SequenceEqual(term.Text.AsSpan(0, term.Text.Length - term.Tail.Length)));

    /// <summary>Moves to the next word and returns it; empty at the end.</summary>
    private static ReadOnlySpan<char> NextWord(string text, ref int at)
    {
        while (at < text.Length && !IsWordLetter(text[at])) at++;
        var end = at;
        if (at < text.Length && Scripts.IsWrittenWithoutSpaces(Scripts.Of(text[at]))) end += char.IsHighSurrogate(text[at]) && at + 1 < text.Length ? 2 : 1;
        else
            while (end < text.Length && IsWordLetter(text[end]) && !Scripts.IsWrittenWithoutSpaces(Scripts.Of(text[end]))) end++;
        return text.AsSpan(at, end - at);
    }

    private static bool IsWordLetter(char letter) => char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) || char.GetUnicodeCategory(letter) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private sealed class Node
    {
        public Dictionary<string, Node> Next { get; } = new(StringComparer.OrdinalIgnoreCase);

        public Term? Term { get; set; }
    }

    private sealed record Term(string Text, Anchor Anchor)
    {
        /// <summary>Signs behind the last word: <c>#</c> of <c>C#</c>.</summary>
        public string Tail { get; } = Text[(Array.FindLastIndex(Text.ToCharArray(), IsWordLetter) + 1)..];

        public bool IsCapitals { get; } = Text.Count(char.IsUpper) > 1 && !Text.Any(char.IsLower);
    }
}

using System.Runtime.InteropServices;

namespace EbookBuilder.Completeness;

/// <summary>Which passages of three words a text has, in this order.</summary>
internal sealed class PassageIndex
{
    /// <summary>Labels and names that stand beside each other and come from different places.</summary>
    private const int FewWords = 8;

    private const int MostAtEnd = 2;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly HashSet<(int, int)> _pairs = [];
    private readonly HashSet<(int, int, int)> _triples = [];
    private readonly HashSet<int> _lone = [];

    /// <summary>Takes in one document; no passage runs from one into the next.</summary>
    public void Add(string text)
    {
        var (before, last) = (-1, -1);
        var words = WordSequence.Of(text);
        if (words is [var lone]) _lone.Add(Number(lone.Value));
        foreach (var word in words)
        {
            var number = Number(word.Value);
            if (last >= 0) _pairs.Add((last, number));
            if (before >= 0) _triples.Add((before, last, number));
            (before, last) = (last, number);
        }
    }

    /// <summary>The runs of words that are in no passage of the index, as places in <paramref name="words"/>: first, and behind the last.</summary>
    public IEnumerable<(int First, int End)> Missing(IReadOnlyList<Word> words)
    {
        var numbers = NumbersOf(words);
        return Unfound(numbers, []).Where(run => !IsFound(numbers.AsSpan(run.First..run.End), words, run.First));
    }

    /// <summary>
    /// The same for words that come from several places, whose labels may stand beside each other: a few words in a row need only be known, and one that is a document by itself
    /// is found wherever it stands. The words at their ends may be of the book: what stood between them went.
    /// </summary>
    public IEnumerable<(int First, int End)> MissingPieces(IReadOnlyList<Word> words, PassageIndex book)
    {
        var numbers = NumbersOf(words);
        return Unfound(numbers, _lone).Where(run => !book.HasBoth(words, run) && (run.End - run.First > FewWords || !IsKnown(Within(numbers.AsSpan(run.First..run.End), words, run.First, book))));
    }

    /// <summary>Whether the run is a word or two of this text, as between things that went.</summary>
    private bool HasBoth(IReadOnlyList<Word> words, (int First, int End) run) =>
        run.End - run.First <= MostAtEnd && words.Skip(run.First).Take(run.End - run.First).All(word => _numbers.ContainsKey(word.Value));

    /// <summary>The run without the words at its ends that the book has and this text has not.</summary>
    private static ReadOnlySpan<int> Within(ReadOnlySpan<int> run, IReadOnlyList<Word> words, int first, PassageIndex book)
    {
        var (start, end) = (0, run.Length);
        while (start < MostAtEnd && start < end && run[start] < 0 && book._numbers.ContainsKey(words[first + start].Value)) start++;
        while (run.Length - end < MostAtEnd && end > start && run[end - 1] < 0 && book._numbers.ContainsKey(words[first + end - 1].Value)) end--;
        return start < end ? run[start..end] : run;
    }

    private int[] NumbersOf(IReadOnlyList<Word> words) => [.. words.Select(word => _numbers.GetValueOrDefault(word.Value, -1))];

    private IEnumerable<(int First, int End)> Unfound(int[] numbers, HashSet<int> lone)
    {
        var found = Array.ConvertAll(numbers, lone.Contains);
        for (var i = 0; i + 2 < numbers.Length; i++)
            if (_triples.Contains((numbers[i], numbers[i + 1], numbers[i + 2]))) found[i] = found[i + 1] = found[i + 2] = true;
        for (var i = 0; i < found.Length; i++)
        {
            if (found[i]) continue;
            var end = i + 1;
            while (end < found.Length && !found[end]) end++;
            yield return (i, end);
            i = end;
        }
    }

    /// <summary>
    /// A run without a passage of its own: one or two words between blocks that the book parts otherwise, a word that a page end cut in two, or what stands alone between two gaps.
    /// </summary>
    private bool IsFound(ReadOnlySpan<int> run, IReadOnlyList<Word> words, int first)
    {
        var end = first + run.Length;
        if (run is [var one, var other]) return _pairs.Contains((one, other)) || _numbers.ContainsKey(words[first].Value + words[first + 1].Value) || (IsKnown(run) && IsScattered(words, first, end));
        return IsKnown(run) && (run.Length == 1 || IsScattered(words, first, end));
    }

    private static bool IsKnown(ReadOnlySpan<int> run) => !run.Contains(-1);

    /// <summary>Whether no three words of the run are of one stretch.</summary>
    private static bool IsScattered(IReadOnlyList<Word> words, int first, int end)
    {
        for (var i = first; i + 2 < end; i++)
            if (words[i].Stretch == words[i + 2].Stretch) return false;
        return first == 0 || end == words.Count || words[first - 1].Stretch != words[end].Stretch;
    }

    private int Number(string word)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, word, out var known);
        if (!known) number = _numbers.Count - 1;
        return number;
    }
}

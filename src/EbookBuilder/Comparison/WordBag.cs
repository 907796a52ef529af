namespace EbookBuilder.Comparison;

/// <summary>The words of a text, each with how often it is there.</summary>
internal sealed class WordBag
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public WordBag(string text)
    {
        var counts = _counts.GetAlternateLookup<ReadOnlySpan<char>>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !char.IsWhiteSpace(text[i])) start = start < 0 ? i : start;
            else if (start >= 0)
            {
                var word = text.AsSpan(start, i - start);
                counts[word] = counts.TryGetValue(word, out var count) ? count + 1 : 1;
                (start, Count) = (-1, Count + 1);
            }
        }
    }

    /// <summary>How many words there are.</summary>
    public int Count { get; }

    /// <summary>How many words the other one has more, and how many this one has.</summary>
    public (int Added, int Removed) Difference(WordBag other)
    {
        var shared = Shared(other);
        return (other.Count - shared, Count - shared);
    }

    /// <summary>From 0, nothing in common, to 1, the same words.</summary>
    public double Likeness(WordBag other) => Count + other.Count == 0 ? 1 : 2.0 * Shared(other) / (Count + other.Count);

    private int Shared(WordBag other) => _counts.Sum(entry => Math.Min(entry.Value, other._counts.GetValueOrDefault(entry.Key)));
}

namespace EbookBuilder;

/// <summary>What somebody may have meant who wrote a name that is not there.</summary>
internal static class Nearest
{
    // Nobody's typing error is longer; the distance takes time with the product of both lengths.
    private const int LongestWord = 64;

    /// <summary>The known name that takes the fewest strokes to reach, or null where none is near: more than a third of the letters would change.</summary>
    public static string? To(string name, IEnumerable<string> known)
    {
        string? best = null;
        var least = Math.Max(1, name.Length / 3) + 1;
        foreach (var candidate in known)
        {
            if (Math.Abs(candidate.Length - name.Length) >= least) continue;
            var distance = Distance(name, candidate, least);
            if (distance < least) (best, least) = (candidate, distance);
        }
        return best;
    }

    /// <summary>The known word that takes the fewest strokes to reach, however many; of several the first. For a set of words of which one must be meant.</summary>
    public static string Of(string word, IEnumerable<string> known) =>
        known.MinBy(candidate => word.Length > LongestWord ? word.Length : Distance(word, candidate, int.MaxValue)) ?? "";

    /// <summary>Insertions, deletions, replacements and swaps of neighbours, case apart; <paramref name="limit"/> where there are at least as many.</summary>
    private static int Distance(string one, string other, int limit)
    {
        var (before, last, current) = (new int[other.Length + 1], new int[other.Length + 1], new int[other.Length + 1]);
        for (var j = 0; j <= other.Length; j++) last[j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            current[0] = i;
            var least = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var same = Same(one[i - 1], other[j - 1]);
                current[j] = Math.Min(Math.Min(last[j] + 1, current[j - 1] + 1), last[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && Same(one[i - 1], other[j - 2]) && Same(one[i - 2], other[j - 1])) current[j] = Math.Min(current[j], before[j - 2] + 1);
                least = Math.Min(least, current[j]);
            }
            if (least >= limit) return limit;
            (before, last, current) = (last, current, before);
        }
        return last[other.Length];
    }

    private static bool Same(char one, char other) => char.ToLowerInvariant(one) == char.ToLowerInvariant(other);
}

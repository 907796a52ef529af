namespace EbookBuilder.Gathering.Manifest;

/// <summary>What somebody meant who misspelt a word.</summary>
internal static class NearestWord
{
    // Nobody's typing error is longer; the distance takes time with the product of both lengths.
    private const int LongestWord = 64;

    /// <summary>The known word with the fewest letters changed, left out, added or swapped; of several the first.</summary>
    public static string Of(string word, IEnumerable<string> known) => known.MinBy(candidate => Distance(word.ToLowerInvariant(), candidate)) ?? "";

    /// <summary>Optimal string alignment distance.</summary>
    private static int Distance(string left, string right)
    {
        if (left.Length > LongestWord) return left.Length;
        var rows = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++) rows[i, 0] = i;
        for (var j = 0; j <= right.Length; j++) rows[0, j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            for (var j = 1; j <= right.Length; j++)
            {
                var changed = left[i - 1] == right[j - 1] ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + changed);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1]) rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }
        return rows[left.Length, right.Length];
    }
}

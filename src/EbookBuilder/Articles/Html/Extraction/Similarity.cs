namespace EbookBuilder.Articles.Html;

/// <summary>How far two short texts say the same.</summary>
internal static class Similarity
{
    /// <summary>The share of <paramref name="other"/> whose words stand in <paramref name="text"/>, by their letters: from 0 to 1.</summary>
    public static double Of(string text, string other)
    {
        var known = Words(text).ToHashSet(StringComparer.Ordinal);
        var words = Words(other).ToList();
        if (known.Count == 0 || words.Count == 0) return 0;
        var all = words.Sum(word => word.Length) + words.Count - 1;
        var strange = words.Where(word => !known.Contains(word)).ToList();
        return 1 - ((double)(strange.Sum(word => word.Length) + Math.Max(0, strange.Count - 1)) / all);
    }

    private static IEnumerable<string> Words(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inWord = i < text.Length && char.IsLetterOrDigit(text[i]);
            if (inWord && start < 0) start = i;
            if (inWord || start < 0) continue;
            yield return text[start..i].ToLowerInvariant();
            start = -1;
        }
    }
}

namespace EbookBuilder.Comparison;

/// <summary>Finds for each article of the later book the one that it was in the earlier book.</summary>
internal static class ArticlePairing
{
    // Two texts that share as many words are one article under two names; under one title half of that will do.
    private const double Alike = 0.7, AlikeUnderOneTitle = 0.35;

    // Beyond this every article would be compared with every other for too long; then title and content alone decide.
    private const int MostComparisons = 250_000;

    /// <summary>The earlier article of each later one that has one: by file name, by content, by title, by likeness, in this order.</summary>
    public static Dictionary<BookArticle, BookArticle> Pair(ImmutableArray<BookArticle> old, ImmutableArray<BookArticle> current)
    {
        var pairs = new Dictionary<BookArticle, BookArticle>();
        var left = old.ToList();
        var open = current.ToList();
        Match(article => article.Path, (_, _) => true);
        Match(article => article.Title, (was, now) => was.HasSameContent(now) || was.Words.Likeness(now.Words) >= AlikeUnderOneTitle);
        if ((long)left.Count * open.Count > MostComparisons) return pairs;
        foreach (var (was, now) in left.SelectMany(was => open.Select(now => (was, now, likeness: was.Words.Likeness(now.Words)))).Where(pair => pair.likeness >= Alike).OrderByDescending(pair => pair.likeness).Select(pair => (pair.was, pair.now)))
            if (left.Contains(was) && open.Contains(now)) Join(was, now);
        return pairs;

        void Match(Func<BookArticle, string> key, Func<BookArticle, BookArticle, bool> fits)
        {
            var byKey = left.GroupBy(key).Where(group => group.Count() == 1).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
            foreach (var now in open.ToList())
                if (byKey.Remove(key(now), out var was) && fits(was, now)) pairs.Add(now, was);
            left.RemoveAll(pairs.Values.ToHashSet().Contains);
            open.RemoveAll(pairs.ContainsKey);
        }

        void Join(BookArticle was, BookArticle now)
        {
            pairs.Add(now, was);
            left.Remove(was);
            open.Remove(now);
        }
    }
}

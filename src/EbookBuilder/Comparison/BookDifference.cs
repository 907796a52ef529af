using EbookBuilder.Epub;

namespace EbookBuilder.Comparison;

/// <summary>What became of an article between two editions of a book.</summary>
public enum ChangeKind
{
    /// <summary>It is only in the later book.</summary>
    New,

    /// <summary>Its text or its markup differs.</summary>
    Changed,

    /// <summary>It stands at another place among the articles that both books have.</summary>
    Moved,

    /// <summary>It has another file name; places that readers marked in it are lost.</summary>
    Renamed,

    /// <summary>It is only in the earlier book.</summary>
    Removed,
}

/// <summary>An article that differs between two books.</summary>
/// <param name="Kinds">What became of it: one or several.</param>
/// <param name="Old">As the earlier book has it, or null.</param>
/// <param name="New">As the later book has it, or null.</param>
/// <param name="WordsAdded">Words that the later one has more.</param>
/// <param name="WordsRemoved">Words that the earlier one has more.</param>
public sealed record ArticleChange(ImmutableArray<ChangeKind> Kinds, BookArticle? Old, BookArticle? New, int WordsAdded = 0, int WordsRemoved = 0);

/// <summary>The articles that differ between two books, whoever made them.</summary>
/// <param name="Changes">In the order of the later book, then what is gone in the order of the earlier one.</param>
/// <param name="Same">How many articles are the same in every respect.</param>
public sealed record BookDifference(ImmutableArray<ArticleChange> Changes, int Same)
{
    /// <summary>Compares two books.</summary>
    public static BookDifference Between(EpubBook before, EpubBook after)
    {
        var (old, current) = (BookArticle.Of(before), BookArticle.Of(after));
        var pairs = ArticlePairing.Pair(old, current);
        var staying = Staying([.. current.Where(pairs.ContainsKey).Select(article => pairs[article].Place)]);
        var changes = ImmutableArray.CreateBuilder<ArticleChange>();
        foreach (var article in current)
            if (!pairs.TryGetValue(article, out var was)) changes.Add(new([ChangeKind.New], null, article, article.Words.Count));
            else if (Change(was, article, moved: !staying.Contains(was.Place)) is { } change) changes.Add(change);
        var kept = pairs.Values.ToHashSet();
        changes.AddRange(old.Where(article => !kept.Contains(article)).Select(article => new ArticleChange([ChangeKind.Removed], article, null, 0, article.Words.Count)));
        return new(changes.ToImmutable(), current.Length - changes.Count(change => change.New is not null));
    }

    private static ArticleChange? Change(BookArticle was, BookArticle article, bool moved)
    {
        var kinds = ImmutableArray.CreateBuilder<ChangeKind>();
        if (!was.HasSameContent(article)) kinds.Add(ChangeKind.Changed);
        if (moved) kinds.Add(ChangeKind.Moved);
        if (was.Path != article.Path) kinds.Add(ChangeKind.Renamed);
        if (kinds.Count == 0) return null;
        var (added, removed) = was.Words.Difference(article.Words);
        return new(kinds.ToImmutable(), was, article, added, removed);
    }

    /// <summary>The longest run of places that keeps its order; whatever is not in it has moved. O(n log n).</summary>
    private static HashSet<int> Staying(int[] places)
    {
        var (ends, previous, length) = (new int[places.Length], new int[places.Length], 0);
        for (var i = 0; i < places.Length; i++)
        {
            var (low, high) = (0, length);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (places[ends[middle]] < places[i]) low = middle + 1;
                else high = middle;
            }
            previous[i] = low > 0 ? ends[low - 1] : -1;
            ends[low] = i;
            length = Math.Max(length, low + 1);
        }
        var staying = new HashSet<int>();
        for (var i = length > 0 ? ends[length - 1] : -1; i >= 0; i = previous[i]) staying.Add(places[i]);
        return staying;
    }
}

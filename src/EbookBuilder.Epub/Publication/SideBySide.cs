using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace EbookBuilder.Epub.Publication;

/// <summary>Does the same to many things at once. PLINQ would too, but is not made for Native AOT: its compiler warns of it.</summary>
public static class SideBySide
{
    /// <summary>The result for each item, in the order of the items.</summary>
    /// <exception cref="OperationCanceledException">It was told to stop.</exception>
    /// <exception cref="AggregateException">The work threw for one of several items.</exception>
    public static ImmutableArray<TResult> SelectSideBySide<T, TResult>(this IEnumerable<T> items, Func<T, TResult> work, CancellationToken cancellation = default) =>
        items.SelectSideBySide(work, isLittle: false, cancellation);

    /// <summary>The result for each item, in the order of the items.</summary>
    /// <param name="items">The items.</param>
    /// <param name="work">What is done to each.</param>
    /// <param name="isLittle">Whether all of it is done before a second thread would be awake, some tenths of a millisecond: then one does it.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="OperationCanceledException">It was told to stop.</exception>
    /// <exception cref="AggregateException">The work threw for one of several items, and was no little work.</exception>
    public static ImmutableArray<TResult> SelectSideBySide<T, TResult>(this IEnumerable<T> items, Func<T, TResult> work, bool isLittle, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(work);
        ImmutableArray<T> all = [.. items];
        var results = new TResult[all.Length];
        cancellation.ThrowIfCancellationRequested();
        // Even for one thing a parallel loop wakes a second thread, or starts it: most steps of a small book have just one.
        if (all.Length == 1 || isLittle) for (var i = 0; i < all.Length; i++) results[i] = work(all[i]);
        else Parallel.For(0, all.Length, new ParallelOptions { CancellationToken = cancellation }, i => results[i] = work(all[i]));
        return ImmutableCollectionsMarshal.AsImmutableArray(results);
    }
}

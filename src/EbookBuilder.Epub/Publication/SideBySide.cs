using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace EbookBuilder.Epub.Publication;

/// <summary>Does the same to many things at once. PLINQ would too, but is not made for Native AOT: its compiler warns of it.</summary>
public static class SideBySide
{
    /// <summary>The result for each item, in the order of the items.</summary>
    /// <exception cref="OperationCanceledException">It was told to stop.</exception>
    /// <exception cref="AggregateException">The work threw for one of several items.</exception>
    public static ImmutableArray<TResult> SelectSideBySide<T, TResult>(this IEnumerable<T> items, Func<T, TResult> work, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(work);
        ImmutableArray<T> all = [.. items];
        var results = new TResult[all.Length];
        cancellation.ThrowIfCancellationRequested();
        // Even for one thing a parallel loop wakes a second thread, or starts it: most steps of a small book have just one.
        if (all.Length == 1) results[0] = work(all[0]);
        else Parallel.For(0, all.Length, new ParallelOptions { CancellationToken = cancellation }, i => results[i] = work(all[i]));
        return ImmutableCollectionsMarshal.AsImmutableArray(results);
    }
}

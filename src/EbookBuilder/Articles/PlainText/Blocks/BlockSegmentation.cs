namespace EbookBuilder.Articles.PlainText;

/// <summary>
/// Divides lines into blocks: of all the ways to do it, the one that is likeliest for the document as a whole. Each line is in a state (the kind of its
/// block, and whether it is the block's first line); <see cref="SegmentationCosts"/> says what a state and a step cost, as negative logarithms of how
/// often such a thing is; the cheapest way through is found in one pass (Viterbi's algorithm), in time proportional to the number of lines.
/// </summary>
internal static class BlockSegmentation
{
    private const int Kinds = 5;
    private const int States = 2 * Kinds;

    /// <summary>The blocks in order; every line is in exactly one.</summary>
    /// <param name="facts">The lines.</param>
    /// <param name="costs">What they tell.</param>
    public static ImmutableArray<Block> Divide(LineFacts[] facts, SegmentationCosts costs)
    {
        if (facts.Length == 0) return [];
        var cameFrom = new byte[facts.Length, States];
        var (now, next) = (new double[States], new double[States]);
        for (var kind = 0; kind < Kinds; kind++)
        {
            now[kind] = costs.Start((Segment)kind, 0);
            now[Kinds + kind] = double.PositiveInfinity;
        }
        for (var i = 1; i < facts.Length; i++)
        {
            Step(costs, i, now, next, cameFrom);
            (now, next) = (next, now);
        }
        for (var state = 0; state < States; state++) now[state] += costs.AtEnd((Segment)(state % Kinds));
        return Trace(facts, cameFrom, Array.IndexOf(now, now.Min()));
    }

    /// <summary>The states of line <paramref name="i"/> from those of the line before it. States below <see cref="Kinds"/> are first lines.</summary>
    private static void Step(SegmentationCosts costs, int i, double[] now, double[] next, byte[,] cameFrom)
    {
        Array.Fill(next, double.PositiveInfinity);
        Span<double> starts = stackalloc double[Kinds];
        for (var kind = 0; kind < Kinds; kind++) starts[kind] = costs.Start((Segment)kind, i);
        for (var kind = 0; kind < Kinds; kind++)
        {
            for (var first = 0; first < 2; first++)
            {
                var state = first == 0 ? kind : Kinds + kind;
                if (double.IsInfinity(now[state])) continue;
                Offer(next, cameFrom, i, Kinds + kind, now[state] + costs.Continue((Segment)kind, i, wasFirst: first == 0), state);
                var ended = now[state] + costs.Break((Segment)kind, i, wasFirst: first == 0);
                for (var after = 0; after < Kinds; after++)
                    Offer(next, cameFrom, i, after, ended + starts[after] + costs.Follow((Segment)kind, (Segment)after, i, isOneLine: first == 0), state);
            }
        }
    }

    private static void Offer(double[] next, byte[,] cameFrom, int i, int state, double cost, int from)
    {
        if (cost >= next[state]) return;
        next[state] = cost;
        cameFrom[i, state] = (byte)from;
    }

    private static ImmutableArray<Block> Trace(LineFacts[] facts, byte[,] cameFrom, int state)
    {
        var blocks = new List<Block>();
        var lines = new List<TextLine>();
        for (var i = facts.Length - 1; i >= 0; i--)
        {
            lines.Add(facts[i].Line);
            if (state < Kinds)
            {
                lines.Reverse();
                blocks.Add(new(KindOf((Segment)state), [.. lines]));
                lines.Clear();
            }
            state = cameFrom[i, state];
        }
        blocks.Reverse();
        return [.. blocks];
    }

    private static BlockKind KindOf(Segment segment) => segment switch
    {
        Segment.Paragraph => BlockKind.Paragraph,
        Segment.Quote => BlockKind.Quote,
        Segment.Heading => BlockKind.Heading,
        _ => BlockKind.Item,
    };
}

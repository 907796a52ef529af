namespace EbookBuilder.Gathering.Summaries;

/// <summary>An entry of a SUMMARY.md with what is nested in it.</summary>
/// <param name="line">The line.</param>
internal sealed class SummaryEntry(SummaryLine line)
{
    // No contents list that people read is deeper; entries beyond count as siblings.
    private const int DeepestNesting = 32;
    private readonly List<SummaryEntry> _children = [];

    /// <summary>The line itself.</summary>
    public SummaryLine Line => line;

    /// <summary>The entries nested in it.</summary>
    public IReadOnlyList<SummaryEntry> Children => _children;

    /// <summary>The entries that stand in no other, in the order of the file. An item is nested in the one above it that is indented less by at least two columns.</summary>
    public static List<SummaryEntry> Read(string text, string file)
    {
        var (top, open) = (new List<SummaryEntry>(), new Stack<SummaryEntry>());
        foreach (var line in SummaryLine.Read(text, file))
        {
            var entry = new SummaryEntry(line);
            if (line.Kind != SummaryLineKind.Item) open.Clear();
            while (open.TryPeek(out var above) && (line.Indent < above.Line.Indent + 2 || open.Count >= DeepestNesting)) open.Pop();
            if (open.TryPeek(out var parent)) parent._children.Add(entry);
            else top.Add(entry);
            if (line.Kind == SummaryLineKind.Item) open.Push(entry);
        }
        return top;
    }
}

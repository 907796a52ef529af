namespace EbookBuilder.Binding;

/// <summary>An entry of the index while it is being made.</summary>
/// <param name="name">As its first mark writes it.</param>
internal sealed class IndexEntry(string name)
{
    private readonly Dictionary<string, IndexEntry> _children = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The term.</summary>
    public string Name { get; } = name;

    /// <summary>Where it is marked, in reading order.</summary>
    public List<(ChapterDocument Document, string Id)> Places { get; } = [];

    /// <summary>Entries to look up instead.</summary>
    public SortedSet<string> See { get; } = new(StringComparer.Ordinal);

    /// <summary>Related entries.</summary>
    public SortedSet<string> SeeAlso { get; } = new(StringComparer.Ordinal);

    /// <summary>The sub-entries.</summary>
    public IEnumerable<IndexEntry> Children => _children.Values;

    /// <summary>Takes in a mark of a document.</summary>
    public void Add(IndexMark mark, ChapterDocument document)
    {
        var entry = this;
        foreach (var name in mark.Entry)
        {
            if (!entry._children.TryGetValue(name, out var child)) entry._children[name] = child = new(name);
            entry = child;
        }
        if (mark.SeeAlso is { } related) entry.SeeAlso.Add(related);
        if (mark.See is { } instead) entry.See.Add(instead);
        else if (mark.Element.Attribute("id")?.Value is { } id) entry.Places.Add((document, id));
    }
}

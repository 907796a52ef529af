namespace EbookBuilder.Gathering.Layouts.Folder;

/// <summary>Puts what lies in a folder into reading order.</summary>
/// <param name="decisions">Receives how each folder was ordered and what was left out.</param>
/// <param name="list">The list of the articles in reading order, or null; it wins over front matter.</param>
internal sealed class FolderOrder(ICollection<Decision> decisions, ReadingList? list = null)
{
    /// <summary>The nodes of the folder in which the reading starts: its introduction first.</summary>
    public ImmutableArray<PlanNode> Nodes(FolderTree folder)
    {
        if (folder.Index is not { } index) return Below(folder);
        var introduction = new PlanNode(index.Path) { Role = index.Metadata.Role ?? ChapterRole.Introduction, Numbered = false };
        return Below(folder).Insert(0, introduction);
    }

    private ImmutableArray<PlanNode> Below(FolderTree folder)
    {
        var articles = folder.Articles.Select(Listed).ToArray();
        // Dates of some articles say nothing of the others: the names do.
        if (!Array.TrueForAll(articles, article => article.Date is not null)) articles = Array.ConvertAll(articles, article => article with { Date = null });
        Entry[] entries = [.. articles, .. folder.Folders.Select(Part).OfType<Entry>()];
        if (entries.Length == 0) return [];
        var mixed = Array.TrueForAll(entries, entry => char.IsDigit(entry.Name[0]));
        Array.Sort(entries, (x, y) => Compare(x, y, mixed));
        if (entries.Length > 1) decisions.Add(Decided(entries) with { Location = new(folder.Path) });
        return [.. entries.Select(entry => entry.Node)];
    }

    private Entry? Part(FolderTree folder)
    {
        var below = Below(folder);
        var index = folder.Index;
        if (index is null && below.IsEmpty) return null;
        var title = index is null ? ReadableName.Of(folder.Name) : null;
        if (title is not null) decisions.Add(new("part title", title, "folder name", new(folder.Path), .7));
        var node = new PlanNode(index?.Path, title) { Children = below, Role = below.IsEmpty ? null : ChapterRole.Part };
        var order = list is null ? index?.Metadata.Order : node.SelfAndBelow().Min(inner => list.Position(inner.Path));
        return new(node, folder.Name, order, index?.Metadata.Date, IsFolder: true);
    }

    private Entry Listed(ArticleSketch article) => list is null ? Entry.Of(article) : Entry.Of(article) with { Order = list.Position(article.Path) };

    // Folders stand behind the articles beside them, unless every name starts with a number, which then says it all.
    private static int Compare(Entry x, Entry y, bool mixed)
    {
        var order = ReadingOrder.Compare(x.Order, null, y.Order, null);
        if (order == 0 && !mixed) order = x.IsFolder.CompareTo(y.IsFolder);
        if (order == 0) order = ReadingOrder.Compare(null, x.Date, null, y.Date);
        return order != 0 ? order : NaturalOrder.Instance.Compare(x.Name, y.Name);
    }

    private Decision Decided(Entry[] entries) =>
        list is not null ? new("order", "as listed", $"the list {list.Path}", Location.None)
        : Array.Exists(entries, entry => entry.Order is not null) ? new("order", "as stated", "the order in the front matter", Location.None)
        : Array.Exists(entries, entry => entry.Date is not null) ? new("order", "by date", "the dates in the front matter", Location.None)
        : new("order", "by name", "nothing states another", Location.None, .8);

    private sealed record Entry(PlanNode Node, string Name, double? Order, string? Date, bool IsFolder)
    {
        public static Entry Of(ArticleSketch article) =>
            new(new(article.Path), Path.GetFileNameWithoutExtension(article.Path), article.Metadata.Order, article.Metadata.Date, IsFolder: false);
    }
}

namespace EbookBuilder.Gathering.Layouts.Folder;

/// <summary>
/// A folder of articles without any project around it: order by a list of the files, by front matter, else by the natural order of names; sub-folders become parts;
/// README or index introduces its folder and names it.
/// </summary>
public sealed class FolderLayout : ILayout
{
    /// <inheritdoc/>
    public string Name => "folder";

    /// <summary>Any folder is.</summary>
    public bool Recognises(BookFolder folder) => true;

    /// <inheritdoc/>
    public BookPlan Gather(BookFolder folder, BookManifest manifest)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(manifest);
        var decisions = ImmutableArray.CreateBuilder<Decision>();
        var findings = new List<Diagnostic>();
        var files = ArticleFiles.Of(folder, decisions);
        var (list, lists) = ReadingList.Find(folder, files, findings);
        var root = FolderTree.Of(folder, files.RemoveAll(lists.Contains));
        var nodes = new FolderOrder(decisions, list).Nodes(root.WithoutWrapping());
        if (list is not null) findings.AddRange(nodes.SelectMany(node => node.SelfAndBelow()).Where(node => node.Path is not null && list.Position(node.Path) is null).Select(node => Rules.ArticleUnlisted.At(new(node.Path!), list.Path)));
        var title = manifest.Title ?? Title(folder, root, decisions);
        return new() { Folder = folder, Layout = Name, Manifest = manifest with { Title = title }, Nodes = nodes, Dialect = new FolderDialect(folder), Diagnostics = [.. findings], Decisions = decisions.ToImmutable() };
    }

    private static string Title(BookFolder folder, FolderTree root, ImmutableArray<Decision>.Builder decisions)
    {
        if (root.Index is { Title: { } stated } index)
        {
            decisions.Add(new("book title", stated, index.Metadata.Title is null ? "first heading" : "front matter", new(index.Path), .9));
            return stated;
        }
        var readable = ReadableName.Of(folder.Name);
        decisions.Add(new("book title", readable, "folder name", Location.None, .6));
        return readable;
    }
}

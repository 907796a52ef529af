namespace EbookBuilder.Gathering.Layouts.Notion;

/// <summary>An export of Notion as Markdown and CSV: ids in names, databases as tables with a folder of rows.</summary>
public sealed class NotionLayout : ILayout
{
    /// <inheritdoc/>
    public string Name => "Notion";

    /// <inheritdoc/>
    public bool Recognises(BookFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var pages = folder.Files.Where(file => file.EndsWith(".md", StringComparison.Ordinal)).ToList();
        return pages.Count > 0 && pages.Count(NotionName.HasId) * 2 > pages.Count;
    }

    /// <inheritdoc/>
    public BookPlan Gather(BookFolder folder, BookManifest manifest)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(manifest);
        var export = new NotionExport(folder);
        var nodes = export.Nodes();
        return new()
        {
            Folder = folder,
            Layout = Name,
            Manifest = manifest with { Title = manifest.Title ?? (nodes.Length == 1 && nodes[0].Path is { } root ? ArticleSketch.Of(folder, root).Title ?? NotionName.Title(root) : ReadableName.Of(NotionName.Title(folder.Name))) },
            Nodes = nodes,
            Dialect = new NotionDialect(export),
        };
    }
}

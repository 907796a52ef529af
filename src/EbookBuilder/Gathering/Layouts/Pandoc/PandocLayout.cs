using EbookBuilder.Gathering.Layouts.Folder;
using EbookBuilder.Gathering.Sites;

namespace EbookBuilder.Gathering.Layouts.Pandoc;

/// <summary>A book that is made with pandoc: Markdown files, one a chapter or more, with a title block or metadata beside them.</summary>
public sealed class PandocLayout : ILayout
{
    /// <inheritdoc/>
    public string Name => "pandoc";

    /// <inheritdoc/>
    public bool Recognises(BookFolder folder) => PandocMetadata.Find(folder) is not null;

    /// <inheritdoc/>
    public BookPlan Gather(BookFolder folder, BookManifest manifest)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(manifest);
        var findings = new List<Diagnostic>();
        var decisions = ImmutableArray.CreateBuilder<Decision>();
        var metadata = PandocMetadata.Find(folder)!;
        var chapters = new PandocChapters(folder, metadata);
        var nodes = chapters.Listed(findings) is { IsEmpty: false } listed ? listed : new FolderOrder(decisions).Nodes(FolderTree.Of(folder, chapters.Found(decisions)).WithoutWrapping());
        var stated = manifest.Over(metadata.Manifest(findings));
        return new()
        {
            Folder = folder,
            Layout = Name,
            Manifest = stated.Title is null ? stated with { Title = Title(folder, decisions) } : stated,
            Nodes = nodes,
            Dialect = new PandocDialect(Map(folder, metadata, nodes)),
            SiteRoots = Roots(metadata),
            Diagnostics = [.. findings],
            Decisions = decisions.ToImmutable(),
        };
    }

    private static string Title(BookFolder folder, ImmutableArray<Decision>.Builder decisions)
    {
        var title = ((string[])["README.md", "readme.md"]).Where(folder.Contains).Select(file => ArticleSketch.Of(folder, file).Title).FirstOrDefault(title => title is not null) ?? ReadableName.Of(folder.Name);
        decisions.Add(new("book title", title, "README or folder name", Location.None, .5));
        return title;
    }

    private static ImmutableArray<string> Roots(PandocMetadata metadata) => [metadata.Root.TrimEnd('/')];

    // pandoc joins its input into one document and is run in the folder of the project: paths are relative to that folder, not to the chapter.
    private static SiteMap Map(BookFolder folder, PandocMetadata metadata, ImmutableArray<PlanNode> nodes)
    {
        var map = new SiteMap(folder, Roots(metadata));
        foreach (var path in nodes.SelectMany(node => node.SelfAndBelow()).Select(node => node.Path).OfType<string>()) map.Add(path, "/" + Path.GetFileNameWithoutExtension(path) + ".html");
        return map;
    }
}

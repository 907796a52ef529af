using EbookBuilder.Gathering.Sites;

namespace EbookBuilder.Gathering.Layouts.MkDocs;

/// <summary>A MkDocs project (mkdocs.org), plain or with Material for MkDocs: <c>mkdocs.yml</c> and a folder of pages.</summary>
public sealed class MkDocsLayout : ILayout
{
    /// <inheritdoc/>
    public string Name => "MkDocs";

    /// <inheritdoc/>
    public bool Recognises(BookFolder folder) => SiteFolder.HoldingAny(folder, MkDocsProject.Names) is not null;

    /// <inheritdoc/>
    public BookPlan Gather(BookFolder folder, BookManifest manifest)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(manifest);
        var findings = new List<Diagnostic>();
        var project = MkDocsProject.Read(folder, findings);
        var tree = new DocsTree(project);
        var nodes = new MkDocsNav(project, tree, findings).Nodes();
        var map = Map(project, tree);
        return new()
        {
            Folder = folder,
            Layout = Name,
            Manifest = manifest.Over(Manifest(project)),
            Nodes = nodes,
            Dialect = new MkDocsDialect(map, project),
            Addresses = map.Addresses.ToImmutableDictionary(),
            SiteRoots = map.SiteRoots,
            Diagnostics = [.. findings],
            Decisions = [.. Unlisted(project, tree, nodes)],
        };
    }

    private static BookManifest Manifest(MkDocsProject project) => new()
    {
        Title = project.Text("site_name") ?? ReadableName.Of(project.Folder.Name),
        Description = project.Text("site_description"),
        Contributors = project.Text("site_author") is { Length: > 0 } author ? [new(author)] : [],
        Languages = project.Settings["theme"].FirstText("language", "locale") is { } language ? [language.Replace('_', '-')] : [],
        Rights = project.Text("copyright") is { Length: > 0 } rights ? Words(rights) : null,
        Site = project.Text("site_url") is { Length: > 0 } site && BookPath.HasScheme(site) ? site : null,
    };

    private static string Words(string html) => string.Join(' ', FirstHeading.MarkdownWords(html.Replace("<br>", " ", StringComparison.OrdinalIgnoreCase)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static SiteMap Map(MkDocsProject project, DocsTree tree)
    {
        var site = project.Text("site_url");
        var path = Uri.TryCreate(site, UriKind.Absolute, out var address) ? address.AbsolutePath : null;
        var map = new SiteMap(project.Folder, [project.Docs.TrimEnd('/')], path, site);
        foreach (var page in tree.All) map.Add(project.Docs + page, Address(page, project.UsesFolders));
        foreach (var (from, to) in project.Plugin("redirects")?["redirect_maps"].Entries ?? [])
        {
            if (to.Text?.Split('#')[0] is { } target && tree.Contains(target)) map.AddAlias(project.Docs + target, Address(from, project.UsesFolders));
        }
        return map;
    }

    private static string Address(string page, bool usesFolders)
    {
        var stem = page[..^Path.GetExtension(page).Length];
        if (Path.GetFileName(stem) is "index" or "README") return "/" + stem[..^Path.GetFileName(stem).Length];
        return "/" + stem + (usesFolders ? "/" : ".html");
    }

    private static IEnumerable<Decision> Unlisted(MkDocsProject project, DocsTree tree, ImmutableArray<PlanNode> nodes)
    {
        var listed = nodes.SelectMany(node => node.SelfAndBelow()).Select(node => node.Path).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return tree.All.Select(page => project.Docs + page).Where(page => !listed.Contains(page)).Order(StringComparer.Ordinal)
            .Select(page => new Decision("left out", page, "the navigation does not name it", new(page)));
    }
}

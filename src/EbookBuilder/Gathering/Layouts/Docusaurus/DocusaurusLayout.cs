using EbookBuilder.Gathering.Sites;

namespace EbookBuilder.Gathering.Layouts.Docusaurus;

/// <summary>A Docusaurus site (docusaurus.io): sidebars, categories, numbered names, MDX with partials.</summary>
public sealed class DocusaurusLayout : ILayout
{
    /// <inheritdoc/>
    public string Name => "Docusaurus";

    /// <inheritdoc/>
    public bool Recognises(BookFolder folder) => Root(folder) is not null;

    /// <inheritdoc/>
    public BookPlan Gather(BookFolder folder, BookManifest manifest)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(manifest);
        var site = new DocusaurusSite(folder, Root(folder) ?? "");
        var configuration = site.Configuration;
        var language = configuration["i18n"]["defaultLocale"].Text;
        return new()
        {
            Folder = folder,
            Layout = Name,
            Manifest = manifest with
            {
                Title = manifest.Title ?? configuration["title"].Text,
                Description = manifest.Description ?? configuration["tagline"].Text,
                Languages = manifest.Languages.IsEmpty && language is not null ? [language] : manifest.Languages,
                Site = manifest.Site ?? configuration["url"].Text,
            },
            Nodes = Nodes(site),
            Dialect = new DocusaurusDialect(site),
            Addresses = site.Map.Addresses.ToImmutableDictionary(),
            SiteRoots = site.Map.SiteRoots,
            Diagnostics = [.. site.Findings],
        };
    }

    private static ImmutableArray<PlanNode> Nodes(DocusaurusSite site)
    {
        var sets = site.Sections.Select(section => (Title: ReadableName.Of(section.Route.Length > 0 ? section.Route : "docs"), Nodes: SidebarOrder.Nodes(site, section)))
            .Concat(site.Blogs.Select(blog => (Title: ReadableName.Of(blog.Route.Length > 0 ? blog.Route : "blog"), Nodes: blog.Docs.Select(doc => new PlanNode(doc.Source, doc.Label)).ToImmutableArray()))).ToList();
        return [.. sets.SelectMany((set, i) => i == 0 ? set.Nodes : [new PlanNode(null, set.Title) { Children = set.Nodes }])];
    }

    private static string? Root(BookFolder folder) =>
        SiteFolder.HoldingAny(folder, DocusaurusSite.ConfigurationFiles) ?? SiteFolder.HoldingAny(folder, ["sidebars.js", "sidebars.ts"], root => folder.Files.Any(file => file.StartsWith(root + "docs/", StringComparison.Ordinal)));
}

using EbookBuilder.Gathering.Sites;

namespace EbookBuilder.Gathering.Layouts.VitePress;

/// <summary>A VitePress site (vitepress.dev) or a VuePress one: <c>.vitepress/config</c>, sidebars by path, Markdown with Vue in it.</summary>
public sealed class VitePressLayout : ILayout
{
    private static readonly ImmutableArray<string> Folders = [".vitepress/", ".vuepress/"];

    /// <inheritdoc/>
    public string Name => "VitePress";

    /// <inheritdoc/>
    public bool Recognises(BookFolder folder) => SiteFolder.HoldingAny(folder, Folders) is not null;

    /// <inheritdoc/>
    public BookPlan Gather(BookFolder folder, BookManifest manifest)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(manifest);
        var kind = Folders.First(name => SiteFolder.Holding(folder, name) is not null);
        var site = new VitePressSite(folder, SiteFolder.Holding(folder, kind) ?? "", kind);
        var root = site.Configuration["locales"]["root"].IsMapping ? site.Configuration["locales"]["root"] : site.Configuration["locales"]["/"];
        var language = site.Configuration["lang"].Text ?? root["lang"].Text;
        return new()
        {
            Folder = folder,
            Layout = Name,
            Manifest = manifest with
            {
                Title = manifest.Title ?? site.Configuration["title"].Text ?? root["title"].Text,
                Description = manifest.Description ?? site.Configuration["description"].Text ?? root["description"].Text,
                Languages = manifest.Languages.IsEmpty && language is not null ? [language] : manifest.Languages,
                Site = manifest.Site ?? site.Configuration["sitemap"]["hostname"].Text,
            },
            Nodes = VitePressOrder.Nodes(site),
            Dialect = new VitePressDialect(site),
            Addresses = site.Map.Addresses.ToImmutableDictionary(),
            SiteRoots = site.Map.SiteRoots,
            Diagnostics = [.. site.Findings],
        };
    }
}

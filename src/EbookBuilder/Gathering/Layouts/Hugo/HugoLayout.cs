using EbookBuilder.Gathering.Sites;

namespace EbookBuilder.Gathering.Layouts.Hugo;

/// <summary>A Hugo site (gohugo.io): sections with <c>_index.md</c>, weights, page bundles, shortcodes.</summary>
public sealed class HugoLayout : ILayout
{
    /// <inheritdoc/>
    public string Name => "Hugo";

    /// <inheritdoc/>
    public bool Recognises(BookFolder folder) => Root(folder) is not null;

    /// <inheritdoc/>
    public BookPlan Gather(BookFolder folder, BookManifest manifest)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(manifest);
        var site = new HugoSite(folder, Root(folder) ?? "");
        var configuration = site.Configuration;
        var home = site.Pages.FirstOrDefault(page => page.Url == "/");
        return new()
        {
            Folder = folder,
            Layout = Name,
            Manifest = manifest with
            {
                Title = manifest.Title ?? configuration.Of("title").Text ?? home?.Data.FirstText("title"),
                Description = manifest.Description ?? configuration.Param("description").Text,
                Languages = !manifest.Languages.IsEmpty ? manifest.Languages : configuration.Of("languageCode").Text is { } code ? [code] : configuration.Values["languages"].IsMapping ? [configuration.Language] : [],
                Site = manifest.Site ?? site.Site(),
            },
            Nodes = HugoOrder.Nodes(site),
            Dialect = new HugoDialect(site),
            Addresses = site.Map.Addresses.ToImmutableDictionary(),
            SiteRoots = site.Map.SiteRoots,
            Diagnostics = site.Findings,
        };
    }

    // config.toml with content/ may be Zola's (base_url, @/ links); without any configuration, _index.md at the top or in several folders names sections of Hugo.
    private static string? Root(BookFolder folder) =>
        SiteFolder.HoldingAny(folder, HugoConfiguration.Files, root => root + "content/" is var content && folder.Files.Any(file => file.StartsWith(content, StringComparison.Ordinal)) && !IsZola(folder, root))
        ?? SiteFolder.Holding(folder, "config/_default/")
        ?? (!HasSections(folder) || folder.Files.Any(IsZolaPage(folder)) ? null : SiteFolder.Holding(folder, "content/_index.md") ?? "");

    private static bool HasSections(BookFolder folder) =>
        folder.Contains("_index.md") || folder.Contains("content/_index.md") || folder.Files.Where(file => file.EndsWith("/_index.md", StringComparison.Ordinal)).Skip(1).Any();

    private static bool IsZola(BookFolder folder, string root) => folder.Contains(root + "config.toml") && folder.ReadText(root + "config.toml").Contains("base_url", StringComparison.Ordinal);

    private static Func<string, bool> IsZolaPage(BookFolder folder) =>
        file => file.EndsWith("_index.md", StringComparison.Ordinal) && folder.ReadText(file) is var text && text.StartsWith("+++", StringComparison.Ordinal) && (text.Contains("sort_by", StringComparison.Ordinal) || text.Contains("_template", StringComparison.Ordinal));
}

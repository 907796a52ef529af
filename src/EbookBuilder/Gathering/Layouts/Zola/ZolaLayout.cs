using EbookBuilder.Gathering.Configuration;
using EbookBuilder.Gathering.Sites;

namespace EbookBuilder.Gathering.Layouts.Zola;

/// <summary>A Zola site (getzola.org): <c>config.toml</c> with a <c>base_url</c>, and sections with <c>_index.md</c> below <c>content</c>.</summary>
public sealed class ZolaLayout : ILayout
{
    /// <inheritdoc/>
    public string Name => "Zola";

    /// <inheritdoc/>
    public bool Recognises(BookFolder folder) => Root(folder) is not null;

    /// <inheritdoc/>
    public BookPlan Gather(BookFolder folder, BookManifest manifest)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(manifest);
        var findings = new List<Diagnostic>();
        var root = Root(folder) ?? "";
        var configuration = SettingsFile.Load(folder, root + Configuration(folder, root), findings);
        var site = new SiteFolder(folder, root + "content/");
        var order = new ZolaOrder(site, configuration, findings);
        var address = configuration["base_url"].Text;
        var map = new SiteMap(folder, [root + "static", root + "content"], Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri.AbsolutePath : null, address);
        foreach (var page in order.Pages) map.Add(site.Full(page.Path), page.Url);
        foreach (var page in order.Pages)
        {
            foreach (var alias in page.Data["aliases"].Texts()) map.AddAlias(site.Full(page.Path), alias);
        }
        return new()
        {
            Folder = folder,
            Layout = Name,
            Manifest = manifest with
            {
                Title = manifest.Title ?? configuration["title"].Text,
                Description = manifest.Description ?? configuration["description"].Text,
                Languages = manifest.Languages.IsEmpty && configuration["default_language"].Text is { } language ? [language] : manifest.Languages,
                Site = manifest.Site ?? (address is not null && BookPath.HasScheme(address) ? address : null),
            },
            Nodes = order.Nodes(),
            Dialect = new ZolaDialect(map, site),
            Addresses = map.Addresses.ToImmutableDictionary(),
            SiteRoots = map.SiteRoots,
            Diagnostics = [.. findings],
        };
    }

    private static string Configuration(BookFolder folder, string root) => folder.Contains(root + "zola.toml") ? "zola.toml" : "config.toml";

    // Hugo's baseURL is written otherwise.
    private static string? Root(BookFolder folder) => SiteFolder.HoldingAny(folder, ["zola.toml", "config.toml"], root =>
        folder.Files.Any(file => file.StartsWith(root + "content/", StringComparison.Ordinal)) && folder.ReadText(root + Configuration(folder, root)).Contains("base_url", StringComparison.Ordinal));
}

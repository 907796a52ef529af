using EbookBuilder.Articles;
using EbookBuilder.Gathering.Configuration;
using EbookBuilder.Gathering.Sites;

namespace EbookBuilder.Gathering.Layouts.Starlight;

/// <summary>A documentation site of Astro's Starlight (starlight.astro.build): <c>astro.config</c> with its sidebar, pages in <c>src/content/docs</c>.</summary>
public sealed class StarlightLayout : ILayout
{
    private const string Content = "src/content/docs/";
    private static readonly ImmutableArray<string> Configurations = ["astro.config.mjs", "astro.config.ts", "astro.config.js", "astro.config.mts"];

    /// <inheritdoc/>
    public string Name => "Starlight";

    /// <inheritdoc/>
    public bool Recognises(BookFolder folder) => Root(folder) is not null;

    /// <inheritdoc/>
    public BookPlan Gather(BookFolder folder, BookManifest manifest)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(manifest);
        var findings = new List<Diagnostic>();
        var project = new SiteFolder(folder, Root(folder) ?? "");
        var configuration = project.Script(Configurations.First(project.Contains), [".ts", ".mjs", ".js"], findings);
        // What is handed to starlight(...) stands as its value in the list of integrations.
        var theme = configuration["integrations"].Items.FirstOrDefault(item => item.Has("sidebar") || item.Has("title")) ?? Setting.None;
        var site = new SiteFolder(folder, project.Root + Content);
        var order = new StarlightOrder(site, theme, findings);
        var map = new SiteMap(folder, [project.Root + "public"], configuration["base"].Text, configuration["site"].Text);
        foreach (var page in order.Pages) map.Add(site.Full(page), "/" + StarlightOrder.Slug(page) + "/");
        var language = theme["defaultLocale"].Text is { } locale ? theme["locales"][locale]["lang"].Text ?? (locale == "root" ? null : locale) : theme["locales"]["root"]["lang"].Text;
        return new()
        {
            Folder = folder,
            Layout = Name,
            Manifest = manifest with
            {
                Title = manifest.Title ?? theme["title"].Text ?? theme["title"].Entries.Select(entry => entry.Value.Text).FirstOrDefault(),
                Description = manifest.Description ?? theme["description"].Text,
                Languages = manifest.Languages.IsEmpty && language is not null ? [language] : manifest.Languages,
                Site = manifest.Site ?? configuration["site"].Text,
            },
            Nodes = order.Nodes(),
            Dialect = new StarlightDialect(map, project),
            Addresses = map.Addresses.ToImmutableDictionary(),
            SiteRoots = map.SiteRoots,
            Diagnostics = [.. findings],
        };
    }

    private static string? Root(BookFolder folder) => SiteFolder.HoldingAny(folder, Configurations, root => folder.Files.Any(file => file.StartsWith(root + Content, StringComparison.Ordinal)));

    /// <summary>How Starlight writes: MDX with its components, boxes between colons.</summary>
    private sealed class StarlightDialect(SiteMap map, SiteFolder project) : SiteDialect(map)
    {
        public override MarkdownFeatures Features => MarkdownFeatures.FencedDivisions;

        public override SourceText Prepare(SourceText text, ArticleMetadata metadata, BookFolder folder, ICollection<Diagnostic> findings) =>
            text.LocationOf(0).File.EndsWith(".mdx", StringComparison.Ordinal) ? new MdxArticle(project, metadata, findings).Prepare(text) : text;
    }
}

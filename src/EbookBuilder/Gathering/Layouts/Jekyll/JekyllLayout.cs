using EbookBuilder.Gathering.Sites;

namespace EbookBuilder.Gathering.Layouts.Jekyll;

/// <summary>A Jekyll site (jekyllrb.com): <c>_config.yml</c>, <c>_posts</c>, collections, Liquid and kramdown; with the navigation of common themes.</summary>
public sealed class JekyllLayout : ILayout
{
    private const int FewestPosts = 3;

    /// <inheritdoc/>
    public string Name => "Jekyll";

    /// <inheritdoc/>
    public bool Recognises(BookFolder folder) => Root(folder) is not null;

    /// <inheritdoc/>
    public BookPlan Gather(BookFolder folder, BookManifest manifest)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(manifest);
        var site = new JekyllSite(folder, Root(folder) ?? "");
        var settings = site.Configuration.Values;
        return new()
        {
            Folder = folder,
            Layout = Name,
            Manifest = manifest with
            {
                Title = manifest.Title ?? settings.FirstText("title", "name"),
                Description = manifest.Description ?? settings.FirstText("description"),
                Languages = manifest.Languages.IsEmpty && settings.FirstText("lang", "locale") is { } language ? [language.Replace('_', '-')] : manifest.Languages,
                Site = manifest.Site ?? settings.FirstText("url"),
            },
            Nodes = new JekyllOrder(site).Nodes(),
            Dialect = new JekyllDialect(site),
            Addresses = site.Map.Addresses.ToImmutableDictionary(),
            SiteRoots = site.Map.SiteRoots,
            Diagnostics = site.Findings,
        };
    }

    // A configuration alone may be that of another tool (Hexo keeps its pages in source/, Jupyter Book has a _toc.yml).
    private static string? Root(BookFolder folder) =>
        SiteFolder.HoldingAny(folder, JekyllConfiguration.ConfigurationFiles, root => !folder.Contains(root + "_toc.yml") && !IsHexo(folder, root))
        ?? SiteFolder.HoldingAny(folder, ["_posts/", "_data/", "posts/"], root => IsSiteWithoutConfiguration(folder, root));

    private static bool IsHexo(BookFolder folder, string root) =>
        folder.Files.Any(file => file.StartsWith(root + "source/_posts/", StringComparison.Ordinal) || file.StartsWith(root + "scaffolds/", StringComparison.Ordinal));

    private static bool IsSiteWithoutConfiguration(BookFolder folder, string root)
    {
        var (posts, hasData, hasCollection) = (0, false, false);
        foreach (var file in folder.Files)
        {
            if (!file.StartsWith(root, StringComparison.Ordinal)) continue;
            var path = file.AsSpan(root.Length);
            if (path.StartsWith("_data/")) hasData = true;
            else if ((path.StartsWith("_posts/") || path.StartsWith("posts/")) && JekyllNames.Dated(Path.GetFileNameWithoutExtension(file)) is not null) posts++;
            else if (path.StartsWith("_") && path.IndexOf('/') > 0 && JekyllNames.IsMarkdown(file) && !path.StartsWith("_drafts/")) hasCollection = true;
        }
        return posts >= FewestPosts || (hasData && hasCollection);
    }
}

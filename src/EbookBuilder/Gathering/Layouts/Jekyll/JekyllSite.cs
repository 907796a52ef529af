using EbookBuilder.Gathering.Configuration;
using EbookBuilder.Gathering.Sites;

namespace EbookBuilder.Gathering.Layouts.Jekyll;

/// <summary>A Jekyll site: its settings, its pages and what it does not publish.</summary>
internal sealed class JekyllSite
{
    public JekyllSite(BookFolder folder, string root)
    {
        var first = new SiteFolder(folder, root);
        var findings = new List<Diagnostic>();
        Configuration = new(first, findings);
        var source = Configuration.Values["source"].Text?.Trim('/', '.') is { Length: > 0 } stated && first.Files.Any(file => file.StartsWith(stated + "/", StringComparison.Ordinal)) ? root + stated + "/" : root;
        Files = source == root ? first : new(folder, source);
        if (source != root) Configuration = new(Files, findings);
        Map = new(folder, [Files.Root.TrimEnd('/')], Configuration.Values["baseurl"].Text, Configuration.Values["url"].Text);
        Pages = [.. ReadPages(findings)];
        foreach (var page in Pages) Map.Add(page.Source, page.Url);
        foreach (var page in Pages) AddAliases(page);
        Findings = [.. findings];
    }

    /// <summary>The settings.</summary>
    public JekyllConfiguration Configuration { get; }

    /// <summary>The source folder of the site.</summary>
    public SiteFolder Files { get; }

    /// <summary>Everything that the site publishes.</summary>
    public ImmutableArray<JekyllPage> Pages { get; }

    /// <summary>The pages by address.</summary>
    public SiteMap Map { get; }

    /// <summary>What was wrong with the configuration, and what was left out.</summary>
    public ImmutableArray<Diagnostic> Findings { get; }

    private IEnumerable<JekyllPage> ReadPages(List<Diagnostic> findings)
    {
        var candidates = Files.Files.Where(file => JekyllNames.IsMarkdown(file) || JekyllNames.IsHtml(file)).Where(file => !Configuration.IsExcluded(file)).Select(file => (File: file, Collection: CollectionOf(file))).Where(file => file.Collection != "").ToList();
        var read = candidates.Select(file => (file.File, file.Collection, Data: FrontMatter(file.File))).ToList();
        var needsFrontMatter = Configuration.IsStated && read.Any(file => file.Data is not null && JekyllNames.IsMarkdown(file.File));
        foreach (var (file, collection, data) in read)
        {
            if (JekyllNames.IsHtml(file) && (data is null || PageText.IsOnlyTemplate(Files.TextOf(file) ?? ""))) continue;
            if (data is null && needsFrontMatter && collection is null)
            {
                findings.Add(Rules.PageLeftOut.At(new(Files.Full(file)), "no front matter"));
                continue;
            }
            var page = Page(file, collection, data ?? Setting.None);
            if (page.Data["published"].Truth == false || page.Data["draft"].Truth == true) findings.Add(Rules.PageLeftOut.At(new(page.Source), "not published"));
            else yield return page;
        }
    }

    /// <summary>The collection of a file: null for a page, "" for what is no part of the site.</summary>
    private string? CollectionOf(string file)
    {
        var parts = file.Split('/');
        var root = Configuration.CollectionsFolder;
        if (file.StartsWith(root, StringComparison.Ordinal))
        {
            var label = file[root.Length..].Split('/')[0];
            if (label.StartsWith('_') && Configuration.Collections.Any(collection => collection.Key == label[1..] && collection.Value["output"].Truth != false)) return label[1..];
        }
        if (parts.SkipLast(1).Contains("_posts")) return JekyllNames.Dated(Path.GetFileNameWithoutExtension(file)) is null ? "" : "posts";
        if (parts.Any(part => part.Length > 0 && part[0] is '_' or '.' or '#' or '~')) return "";
        if (!Configuration.IsStated && parts.Length > 1 && parts[^2] is "posts" or "blog" && JekyllNames.Dated(Path.GetFileNameWithoutExtension(file)) is not null) return "posts";
        return null;
    }

    private Setting? FrontMatter(string file)
    {
        var (data, line) = SettingsFile.FrontMatter(Files.TextOf(file) ?? "");
        return line > 0 ? data : null;
    }

    private JekyllPage Page(string file, string? collection, Setting stated)
    {
        var defaults = Configuration.DefaultsFor(file, collection ?? "pages");
        var data = defaults.IsNone ? stated : defaults.With(stated);
        var stem = Path.GetFileNameWithoutExtension(file);
        var dated = JekyllNames.Dated(stem);
        var date = JekyllNames.Date(data["date"].Text) ?? dated?.Date;
        var inside = collection is null ? file : InCollection(file, collection);
        var slug = data.FirstText("slug") ?? (collection == "posts" ? dated?.Slug ?? stem : stem);
        var template = data.FirstText("permalink")
            ?? (collection is null ? null : Configuration.Values["collections"][collection].FirstText("permalink"))
            ?? Configuration.Values["permalink"].Text ?? "date";
        var isLiteral = data.FirstText("permalink") is { } link && !link.Contains(':', StringComparison.Ordinal) && link is not ("pretty" or "date" or "none" or "ordinal");
        var url = isLiteral ? "/" + template.TrimStart('/') : JekyllNames.Permalink(template, collection, inside, date, slug, Categories(file, collection, data));
        return new(file, Files.Full(file), collection, data, url, date);
    }

    private string InCollection(string file, string collection)
    {
        var folder = $"{Configuration.CollectionsFolder}_{collection}/";
        return file.StartsWith(folder, StringComparison.Ordinal) ? file[folder.Length..] : file;
    }

    // Folders above _posts are categories too.
    private static IEnumerable<string> Categories(string file, string? collection, Setting data)
    {
        if (collection != "posts") return [];
        var stated = data["categories"].Text is { } text ? text.Split(' ', StringSplitOptions.RemoveEmptyEntries) : data["categories"].Texts();
        return file.Split('/').TakeWhile(part => part != "_posts").Where(part => !part.Contains('.', StringComparison.Ordinal)).Where(_ => file.Contains("_posts/", StringComparison.Ordinal)).Concat(data["category"].Texts()).Concat(stated).Distinct();
    }

    private void AddAliases(JekyllPage page)
    {
        foreach (var alias in page.Data["redirect_from"].Texts()) Map.AddAlias(page.Source, alias);
        Map.AddAlias(page.Source, page.Path[..^Path.GetExtension(page.Path).Length]);
        if (page.Collection is { } label && label != "posts") Map.AddAlias(page.Source, $"{label}/{InCollection(page.Path, label)[..^Path.GetExtension(page.Path).Length]}");
        if (page.Collection == "posts" && page.Date is { } date && JekyllNames.Dated(page.Stem) is { } dated) Map.AddAlias(page.Source, $"{date.Replace('-', '/')}/{dated.Slug}");
    }
}

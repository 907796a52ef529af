using EbookBuilder.Gathering.Configuration;
using EbookBuilder.Gathering.Sites;
using EbookBuilder.Gathering.Summaries;

namespace EbookBuilder.Gathering.Layouts.MdBook;

/// <summary>A book of mdBook (rust-lang.github.io/mdBook): <c>book.toml</c>, and <c>SUMMARY.md</c> in its source folder.</summary>
public sealed class MdBookLayout : ILayout
{
    /// <inheritdoc/>
    public string Name => "mdBook";

    /// <inheritdoc/>
    public bool Recognises(BookFolder folder) => Root(folder) is not null;

    /// <inheritdoc/>
    public BookPlan Gather(BookFolder folder, BookManifest manifest)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(manifest);
        var findings = new List<Diagnostic>();
        var root = Root(folder) ?? "";
        var settings = SettingsFile.Load(folder, root + "book.toml", findings);
        var source = Source(root, settings);
        var summary = source + "SUMMARY.md";
        var nodes = new MdBookSummary(new(folder, summary, findings)).Nodes(SummaryEntry.Read(folder.ReadText(summary), summary));
        var map = Map(folder, source, settings, nodes);
        return new()
        {
            Folder = folder,
            Layout = Name,
            Manifest = manifest.Over(Manifest(settings, nodes, folder)),
            Nodes = nodes,
            Dialect = new MdBookDialect(map, settings),
            Addresses = map.Addresses.ToImmutableDictionary(),
            SiteRoots = map.SiteRoots,
            Diagnostics = [.. findings],
            Decisions = [.. Unlisted.Decisions(folder, source, nodes, summary)],
        };
    }

    private static string? Root(BookFolder folder) =>
        SiteFolder.Holding(folder, "book.toml", root => folder.Contains(Source(root, SettingsFile.Load(folder, root + "book.toml", [])) + "SUMMARY.md"));

    private static string Source(string root, Setting settings)
    {
        var stated = BookFolder.Join(root, settings["book"]["src"].Text ?? settings["src"].Text ?? "src");
        return stated is { Length: > 0 } ? stated + "/" : root;
    }

    private static BookManifest Manifest(Setting settings, ImmutableArray<PlanNode> nodes, BookFolder folder)
    {
        var book = settings["book"];
        var title = book["title"].Text ?? settings["title"].Text;
        return new()
        {
            Title = title ?? (nodes.FirstOrDefault()?.Path is { } first && ArticleFiles.IsIndex(first) ? ArticleSketch.Of(folder, first).Title : null) ?? ReadableName.Of(folder.Name),
            Contributors = [.. book["authors"].Texts().Concat(book["author"].Texts()).Select(PersonAlone)],
            Languages = book["language"].Text is { } language ? [language] : [],
            Description = book["description"].Text,
            Site = settings["output"]["html"]["site-url"].Text is { } site && BookPath.HasScheme(site) ? site : null,
        };
    }

    // Authors are often written as in Cargo.toml, with their address.
    private static Contributor PersonAlone(string stated)
    {
        var address = stated.IndexOf('<', StringComparison.Ordinal);
        return new(address > 0 ? stated[..address].Trim() : stated.Trim());
    }

    private static SiteMap Map(BookFolder folder, string source, Setting settings, ImmutableArray<PlanNode> nodes)
    {
        var html = settings["output"]["html"];
        var site = html["site-url"].Text;
        var isAbsolute = site is not null && BookPath.HasScheme(site);
        var map = new SiteMap(folder, [source.TrimEnd('/')], isAbsolute ? null : site, isAbsolute ? site : null);
        foreach (var path in nodes.SelectMany(node => node.SelfAndBelow()).Select(node => node.Path).OfType<string>()) map.Add(path, Address(path, source));
        foreach (var (from, to) in html["redirect"].Entries)
        {
            if (to.Text is { } target && BookFolder.Join("/" + from.TrimStart('/'), target) is { } address && map.PageAt(address) is { } page) map.AddAlias(page, from);
        }
        return map;
    }

    private static string Address(string path, string source)
    {
        var relative = path.StartsWith(source, StringComparison.Ordinal) ? path[source.Length..] : path;
        var stem = relative[..^Path.GetExtension(relative).Length];
        return "/" + (Path.GetFileName(stem).Equals("README", StringComparison.OrdinalIgnoreCase) ? stem[..^6] + "index.html" : stem + ".html");
    }
}

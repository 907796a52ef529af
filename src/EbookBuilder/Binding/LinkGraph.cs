using EbookBuilder.Gathering;
using static EbookBuilder.Binding.LinkTarget;

namespace EbookBuilder.Binding;

/// <summary>
/// The whole collection as one graph: which article a reference of another one means, whether it is written as a path with or without extension, as an
/// address of the site, as the article's own address on the web, or as a wiki link.
/// </summary>
internal sealed class LinkGraph
{
    private static readonly ImmutableHashSet<string> Schemes = ["http", "https", "mailto", "tel", "ftp", "sms", "geo", "urn", "doi", "xmpp", "matrix", "news", "irc", "ircs", "magnet", "git", "ssh", "callto", "sip"];

    private readonly FileLookup _files;
    private readonly BookPlan _plan;
    private readonly ArticleNames _names;
    private readonly Dictionary<string, (BookPath First, AnchorIndex Anchors)> _articles;
    private readonly Lazy<Dictionary<string, Anchor?>> _everywhere;

    /// <summary>The graph of a plan whose articles have become documents.</summary>
    public LinkGraph(BookPlan plan, IReadOnlyCollection<ChapterDocument> documents, FileLookup files)
    {
        (_plan, _files) = (plan, files);
        _articles = documents.GroupBy(document => document.Source).SelectSideBySide(group => (group.Key, First: group.First().Path, Anchors: new AnchorIndex(group)))
            .ToDictionary(article => article.Key, article => (article.First, article.Anchors), StringComparer.Ordinal);
        _names = new ArticleNames(plan, documents.Select(document => document.Draft.Article).DistinctBy(article => article.Source), files);
        _everywhere = new(IndexIds);
    }

    /// <summary>What <paramref name="href"/>, as the author wrote it in the article <paramref name="from"/>, leads to.</summary>
    public LinkTarget Resolve(string from, string href)
    {
        var (path, fragment) = Split(href.Trim());
        if (path.StartsWith("wiki:", StringComparison.Ordinal)) return ToArticle(_names.ByWikiName(from, Decode(path[5..])), fragment) ?? Dead(from, path[5..]);
        if (path.StartsWith("//", StringComparison.Ordinal)) path = "https:" + path;
        if (path.Length == 0) return fragment.Length == 0 ? ToArticle(from, "")! : Here(from, fragment);
        if (BookPath.HasScheme(path)) return ByAddress(path, fragment);
        return ToArticle(FindArticle(from, path), fragment) ?? NoArticle(from, path);
    }

    /// <summary>The path from the root of the site that an absolute address means, where it is an address of the collection's own site; else null.</summary>
    public string? LocalPathOf(string address)
    {
        if (_plan.Manifest.Site is not { } site) return null;
        var root = site.TrimEnd('/') + "/";
        return address.StartsWith(root, StringComparison.OrdinalIgnoreCase) ? "/" + address[root.Length..] : null;
    }

    private static (string Path, string Fragment) Split(string href)
    {
        var hash = href.IndexOf('#', StringComparison.Ordinal);
        var path = hash < 0 ? href : href[..hash];
        return (path, hash < 0 ? "" : Decode(href[(hash + 1)..]));
    }

    private static string Decode(string text) => text.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(text) : text;

    private static string WithoutQuery(string path) => path.IndexOf('?', StringComparison.Ordinal) is >= 0 and var at ? path[..at] : path;

    private LinkTarget? ToArticle(string? source, string fragment)
    {
        if (source is null || !_articles.TryGetValue(source, out var article)) return null;
        if (fragment.Length == 0) return new Inside(article.First, null);
        return article.Anchors.Find(fragment) is { } anchor ? new Inside(anchor.Path, anchor.Id) : new Inside(article.First, null, fragment);
    }

    /// <summary>An id of the same article, else the only one of that name in the book: bookdown and pandoc projects link so.</summary>
    private LinkTarget Here(string from, string fragment)
    {
        if (_articles[from].Anchors.Find(fragment) is { } anchor) return new Inside(anchor.Path, anchor.Id);
        if (fragment is "top" or "") return new Inside(_articles[from].First, null);
        if ((_everywhere.Value.GetValueOrDefault(fragment) ?? OnlyLike(fragment)) is { } elsewhere) return new Inside(elsewhere.Path, elsewhere.Id);
        return new Nowhere(Rules.AnchorNotFound, from, fragment, _articles[from].Anchors.Near(fragment) is { } near ? $"did you mean \"#{near}\"?" : "the text of the link stays");
    }

    /// <summary>The only place in the book that some tool would call so (pandoc keeps full stops in ids), or null.</summary>
    private Anchor? OnlyLike(string fragment)
    {
        var found = _articles.Values.Select(article => article.Anchors.Find(fragment)).OfType<Anchor>().Take(2).ToArray();
        return found.Length == 1 ? found[0] : null;
    }

    private Dictionary<string, Anchor?> IndexIds()
    {
        var index = new Dictionary<string, Anchor?>(StringComparer.Ordinal);
        foreach (var (_, anchors) in _articles.Values)
            foreach (var name in anchors.Names) index[name] = index.ContainsKey(name) ? null : anchors.Find(name);
        return index;
    }

    private LinkTarget ByAddress(string address, string fragment)
    {
        var scheme = address[..address.IndexOf(':', StringComparison.Ordinal)].ToLowerInvariant();
        if (!Schemes.Contains(scheme)) return new Nowhere(Rules.UnusableLink, address);
        if (scheme is "http" or "https" && ToArticle(_names.ByAddress(address), fragment) is { } inside) return inside;
        return Address.Clean(fragment.Length == 0 ? address : $"{address}#{fragment}") is { } clean ? new Outside(clean) : new Nowhere(Rules.UnusableLink, address);
    }

    private string? FindArticle(string from, string path)
    {
        foreach (var candidate in _files.Candidates(from, WithoutQuery(path)))
            if (_names.ByPath(candidate) is { } source) return source;
        return _names.BySiteAddress(from, path);
    }

    private LinkTarget NoArticle(string from, string path)
    {
        var plain = WithoutQuery(path);
        if (_files.Find(from, plain) is { } file)
            return Images.ImageFormat.HasKnownExtension(file) ? new ToImage(file) : OnTheWeb(file) ?? new Nowhere(Rules.LinkToFileOutsideBook, file);
        if (BookFolder.Join(from, Decode(plain)) is null) return new Nowhere(Rules.LinkLeavesFolder, path);
        return Dead(from, path);
    }

    /// <summary>A file that cannot be in the book may still be reached where the collection says where its site is.</summary>
    private LinkTarget? OnTheWeb(string file) =>
        _plan.Manifest.Site is { } site && _plan.SiteRoots.FirstOrDefault(root => root.Length > 0 && file.StartsWith(root + "/", StringComparison.Ordinal)) is { } root
            && Address.Clean($"{site.TrimEnd('/')}/{file[(root.Length + 1)..]}") is { } address ? new Outside(address) : null;

    private Nowhere Dead(string from, string path) =>
        new(Rules.LinkNotFound, path, _names.Near(from, Decode(WithoutQuery(path))) is { } near ? $"did you mean \"{near}\"?" : "the text of the link stays");
}

using EbookBuilder.Gathering;

namespace EbookBuilder.Binding;

/// <summary>Every name by which one article may call another.</summary>
internal sealed class ArticleNames
{
    private static readonly ImmutableArray<string> IndexNames = ["index", "readme", "_index"];

    private readonly BookPlan _plan;
    private readonly FileLookup _files;
    private readonly HashSet<string> _sources;
    private readonly Dictionary<string, string> _byPath = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _byAddress = new(StringComparer.Ordinal);
    private readonly HashSet<string> _pathsWithQueries = new(StringComparer.Ordinal);
    private readonly Lazy<ILookup<string, string>> _byWikiName;

    /// <summary>The names of these articles.</summary>
    public ArticleNames(BookPlan plan, IEnumerable<Article> articles, FileLookup files)
    {
        (_plan, _files) = (plan, files);
        var all = articles.ToList();
        _sources = all.Select(article => article.Source).ToHashSet(StringComparer.Ordinal);
        foreach (var article in all.OrderBy(article => Rank(article.Source))) AddPath(article.Source);
        foreach (var (address, source) in plan.Addresses.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (_sources.Contains(source)) _byAddress.TryAdd(address, source);
        }
        foreach (var article in all) AddAddresses(article);
        _byWikiName = new(() => WikiNames(all));
    }

    /// <summary>The article at a path of the book folder, with or without extension, as a folder's index, in any case.</summary>
    public string? ByPath(string path)
    {
        if (_sources.Contains(path)) return path;
        var trimmed = path.TrimEnd('/');
        return _byPath.GetValueOrDefault(trimmed) ?? (Key(trimmed) is var key && key.Length < trimmed.Length ? _byPath.GetValueOrDefault(key) : null);
    }

    /// <summary>The article that lies at an address of the web.</summary>
    public string? ByAddress(string address)
    {
        var whole = SiteAddress.Normalize(address);
        if (AtAddress(whole) is { } source) return source;
        if (_plan.Manifest.Site is not { } site) return null;
        var root = SiteAddress.Normalize(site);
        if (whole != root && !whole.StartsWith(root + "/", StringComparison.Ordinal) && !whole.StartsWith(root + "?", StringComparison.Ordinal)) return null;
        var rest = whole[root.Length..].Trim('/');
        if (AtAddress(rest) is { } known) return known;
        var path = SiteAddress.WithoutQuery(rest) ?? rest;
        return path.Length > 0 ? ByPath(path) : null;
    }

    /// <summary>The article at a normalized address; where no page of that path is told apart by its query, a query counts for nothing.</summary>
    private string? AtAddress(string normalized) =>
        _byAddress.GetValueOrDefault(normalized) ?? (SiteAddress.WithoutQuery(normalized) is { } path && !_pathsWithQueries.Contains(path) ? _byAddress.GetValueOrDefault(path) : null);

    /// <summary>The article that a reference means on the site that the layout makes: absolute there, or relative to the page's own address.</summary>
    public string? BySiteAddress(string from, string reference)
    {
        if (reference.StartsWith('/')) return AtAddress(SiteAddress.Normalize(reference)) ?? WithoutSitePath(reference);
        if (_files.AddressOf(from) is not { } own) return null;
        var query = reference.IndexOf('?', StringComparison.Ordinal);
        var path = Uri.UnescapeDataString(query < 0 ? reference : reference[..query]);
        foreach (var page in (ReadOnlySpan<string>)[own + "/index", own])
            if (BookFolder.Join(page, path) is { } address && _byAddress.GetValueOrDefault(SiteAddress.Normalize(address)) is { } source) return source;
        return null;
    }

    /// <summary>The article that a wiki link names: by path, by file name (the nearest one first), by alias.</summary>
    public string? ByWikiName(string from, string name)
    {
        if (name.Length == 0) return from;
        if (BookFolder.Join(from, name) is { } beside && ByPath(beside) is { } near) return near;
        if (ByPath(name.TrimStart('/')) is { } whole) return whole;
        var folder = from[..(from.LastIndexOf('/') + 1)];
        var matches = _byWikiName.Value[WikiKey(name)].ToList();
        return matches.FirstOrDefault(match => match.StartsWith(folder, StringComparison.Ordinal) && match.IndexOf('/', folder.Length) < 0)
            ?? matches.OrderBy(match => match.Count(letter => letter == '/')).ThenBy(match => match, StringComparer.Ordinal).FirstOrDefault();
    }

    /// <summary>The path, relative to the article <paramref name="from"/>, of the article that <paramref name="path"/> may have been meant for.</summary>
    public string? Near(string from, string path)
    {
        var folder = from[..(from.LastIndexOf('/') + 1)];
        var name = path[(path.LastIndexOf('/') + 1)..];
        if (name.Length == 0) return null;
        var sameName = _sources.Where(source => source.EndsWith("/" + name, StringComparison.OrdinalIgnoreCase) || source.Equals(name, StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal).FirstOrDefault();
        return sameName ?? (Nearest.To(BookFolder.Join(from, path) ?? path, _sources.Where(source => source.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal)) is { } near ? near[folder.Length..] : null);
    }

    private string? WithoutSitePath(string reference)
    {
        if (_plan.Manifest.Site is not { } site || !Uri.TryCreate(site, UriKind.Absolute, out var uri) || uri.AbsolutePath is "/" or "") return null;
        return reference.StartsWith(uri.AbsolutePath.TrimEnd('/') + "/", StringComparison.Ordinal)
            ? _byAddress.GetValueOrDefault(SiteAddress.Normalize(reference[uri.AbsolutePath.TrimEnd('/').Length..])) ?? ByPath(reference[uri.AbsolutePath.TrimEnd('/').Length..].Trim('/'))
            : null;
    }

    private void AddPath(string source)
    {
        _byPath.TryAdd(source, source);
        var key = Key(source);
        _byPath.TryAdd(key, source);
        var slash = key.LastIndexOf('/');
        if (IndexNames.Contains(key[(slash + 1)..].ToLowerInvariant())) _byPath.TryAdd(slash < 0 ? "" : key[..slash], source);
    }

    private void AddAddresses(Article article)
    {
        var metadata = article.Metadata;
        foreach (var address in metadata.Aliases.Append(metadata.Address))
        {
            if (string.IsNullOrEmpty(address)) continue;
            if (!address.Contains('/', StringComparison.Ordinal)) continue;
            var normalized = SiteAddress.Normalize(address);
            _byAddress.TryAdd(normalized, article.Source);
            if (SiteAddress.WithoutQuery(normalized) is { } path) _pathsWithQueries.Add(path);
        }
    }

    private static ILookup<string, string> WikiNames(List<Article> articles) =>
        articles.SelectMany(article => article.Metadata.Aliases.Append(Path.GetFileNameWithoutExtension(article.Source)).Append(Path.ChangeExtension(article.Source, null))
                .SelectMany(name => Suffixes(name)).Select(name => (Key: WikiKey(name), article.Source)).Distinct())
            .ToLookup(pair => pair.Key, pair => pair.Source, StringComparer.Ordinal);

    private static IEnumerable<string> Suffixes(string name)
    {
        for (var rest = name; ; rest = rest[(rest.IndexOf('/', StringComparison.Ordinal) + 1)..])
        {
            yield return rest;
            if (!rest.Contains('/', StringComparison.Ordinal)) yield break;
        }
    }

    private static string WikiKey(string name) =>
        (name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name).Trim().TrimStart('/').ToLowerInvariant();

    /// <summary>A path without its extension, where that is one of an article or of a page.</summary>
    private static string Key(string path) =>
        Path.GetExtension(path).ToLowerInvariant() is ".md" or ".markdown" or ".mdown" or ".mkd" or ".mdx" or ".qmd" or ".rmd" or ".txt" or ".text" or ".html" or ".htm" or ".xhtml" or ".xht" or ".php" or ".asp" or ".aspx"
            ? Path.ChangeExtension(path, null)
            : path;

    /// <summary>Markdown wins where two articles differ by their extension alone.</summary>
    private static int Rank(string source) => Path.GetExtension(source).ToLowerInvariant() is ".txt" or ".text" or ".html" or ".htm" ? 1 : 0;
}

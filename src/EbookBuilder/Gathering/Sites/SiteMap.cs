namespace EbookBuilder.Gathering.Sites;

/// <summary>The pages of a site by their addresses and by their files: what turns the links of its articles into paths of the book folder.</summary>
internal sealed class SiteMap
{
    private static readonly string[] PageEndings = ["", ".md", ".mdx", ".markdown", ".qmd", ".Rmd", ".html", ".org", "/index.md", "/_index.md", "/index.mdx", "/README.md", "/readme.md", "/index.qmd", "/index.markdown", "/index.html"];
    private readonly BookFolder _folder;
    private readonly Dictionary<string, string> _addresses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _urls = new(StringComparer.Ordinal);
    private readonly string _base;
    private readonly string _host;

    /// <summary>A map without pages yet.</summary>
    /// <param name="folder">The book folder.</param>
    /// <param name="siteRoots">Folders whose files the site serves from its root.</param>
    /// <param name="basePath">The path under which the site is served: <c>/docs/</c>.</param>
    /// <param name="site">The web address of the site, or null.</param>
    public SiteMap(BookFolder folder, ImmutableArray<string> siteRoots, string? basePath = null, string? site = null)
    {
        _folder = folder;
        SiteRoots = siteRoots;
        _base = SiteAddress.Normalize(basePath ?? "");
        _host = SiteAddress.Normalize(site ?? "");
    }

    /// <summary>Folders whose files the site serves from its root, without closing slash.</summary>
    public ImmutableArray<string> SiteRoots { get; }

    /// <summary>Every address, as <see cref="SiteAddress.Normalize"/> writes it, with the file behind it.</summary>
    public IReadOnlyDictionary<string, string> Addresses => _addresses;

    /// <summary>The site-absolute address of the page in <paramref name="source"/>, or null where it is no page.</summary>
    public string? UrlOf(string source) => _urls.GetValueOrDefault(source);

    /// <summary>Makes <paramref name="source"/> known as the page at <paramref name="url"/>, a path that starts with a slash.</summary>
    public void Add(string source, string url)
    {
        _urls.TryAdd(source, url);
        AddAlias(source, url);
    }

    /// <summary>Makes one more address of a page known; an address that is taken stays as it is.</summary>
    public void AddAlias(string source, string address) => _addresses.TryAdd(SiteAddress.Normalize(address), source);

    /// <summary>The file behind an address of the site, with or without its base path and host, or null.</summary>
    public string? PageAt(string address)
    {
        var key = SiteAddress.Normalize(address);
        if (_host.Length > 0 && BookPath.HasScheme(address))
        {
            if (!StartsWithPath(key, _host)) return null;
            key = key[_host.Length..].TrimStart('/');
        }
        if (_addresses.TryGetValue(key, out var source)) return source;
        return _base.Length > 0 && StartsWithPath(key, _base) ? _addresses.GetValueOrDefault(key[_base.Length..].TrimStart('/')) : null;
    }

    /// <summary>
    /// What a reference in <paramref name="source"/> means: a path from the book folder with a leading slash, percent-encoded, with its fragment;
    /// null where it is to stay as it is.
    /// </summary>
    public string? Resolve(string source, string reference, bool isImage)
    {
        if (reference.Length == 0 || reference[0] == '#' || reference.StartsWith("//", StringComparison.Ordinal)) return null;
        var isWeb = reference.StartsWith("http:", StringComparison.OrdinalIgnoreCase) || reference.StartsWith("https:", StringComparison.OrdinalIgnoreCase);
        if (isWeb ? _host.Length == 0 : BookPath.HasScheme(reference)) return null;
        var cut = reference.AsSpan().IndexOfAny('#', '?');
        var path = cut < 0 ? reference : reference[..cut];
        var hash = reference.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash < 0 ? "" : reference[hash..];
        var found = isWeb ? PageAt(path) : isImage ? File(source, Uri.UnescapeDataString(path)) : Page(source, path) ?? File(source, Uri.UnescapeDataString(path));
        return found is null ? null : "/" + string.Join('/', found.Split('/').Select(Uri.EscapeDataString)) + fragment;
    }

    private static bool StartsWithPath(string key, string prefix) =>
        key.StartsWith(prefix, StringComparison.Ordinal) && (key.Length == prefix.Length || key[prefix.Length] == '/');

    private string? Page(string source, string path)
    {
        if (path.StartsWith('/')) return PageAt(path) ?? SiteRoots.Prepend("").Select(root => PageFile(root + Uri.UnescapeDataString(path))).FirstOrDefault(file => file is not null);
        if (path.Length == 0) return null;
        if (PageFile("/" + BookFolder.Join(source, Uri.UnescapeDataString(path))) is { } file) return file;
        return _urls.TryGetValue(source, out var url) && BookFolder.Join(url, path) is { } address ? PageAt(address) ?? PageAt(BookFolder.Join(url.TrimEnd('/'), path) ?? "") : null;
    }

    private string? PageFile(string path)
    {
        path = path.Trim('/');
        foreach (var ending in PageEndings)
        {
            if (_urls.ContainsKey(path + ending)) return path + ending;
        }
        var dot = path.LastIndexOf('.');
        return dot > 0 && path.AsSpan(dot) is ".html" or ".md" or ".htm" && _addresses.Count > 0 ? PageFileWithout(path[..dot]) : null;
    }

    private string? PageFileWithout(string stem) => PageEndings.Where(ending => ending.Length > 0).Select(ending => stem + ending).FirstOrDefault(_urls.ContainsKey);

    private string? File(string source, string path)
    {
        if (path.StartsWith('/')) return SiteRoots.Select(root => (root.Length > 0 ? root + "/" : "") + path.Trim('/')).Append(path.Trim('/')).Concat(WithoutBase(path)).FirstOrDefault(_folder.Contains);
        if (path.Length == 0 || (BookFolder.Join(source, path) is { } near && _folder.Contains(near))) return null;
        if (!_urls.TryGetValue(source, out var url) || BookFolder.Join(url, path) is not { } served) return null;
        return SiteRoots.Select(root => (root.Length > 0 ? root + "/" : "") + served).Append(served).FirstOrDefault(_folder.Contains);
    }

    private IEnumerable<string> WithoutBase(string path)
    {
        var key = path.Trim('/');
        if (_base.Length == 0 || !key.StartsWith(_base + "/", StringComparison.OrdinalIgnoreCase)) return [];
        var rest = key[(_base.Length + 1)..];
        return SiteRoots.Select(root => (root.Length > 0 ? root + "/" : "") + rest).Append(rest);
    }
}

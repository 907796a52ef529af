using EbookBuilder.Epub.Unicode;

namespace EbookBuilder.Check.Package;

/// <summary>What a URL in a publication leads to.</summary>
internal enum UrlKind
{
    /// <summary>A file of the container.</summary>
    Local,

    /// <summary>Something on the web, or of another scheme.</summary>
    Remote,

    /// <summary>A <c>data:</c> URL.</summary>
    Data,

    /// <summary>A <c>file:</c> URL.</summary>
    File,

    /// <summary>A relative one that leaves the container.</summary>
    Outside,

    /// <summary>None that can be parsed.</summary>
    Unparseable,
}

/// <summary>A URL, taken apart from where it stands (EPUB 3.3, 3.5 and OCF 3.3, 4.2.5).</summary>
/// <param name="Kind">What it leads to.</param>
/// <param name="Path">The file in the container; empty where it leads elsewhere.</param>
/// <param name="Fragment">What stands behind <c>#</c>, decoded, or null.</param>
/// <param name="HasQuery">Whether it has a <c>?</c>.</param>
internal readonly record struct PackageUrl(UrlKind Kind, string Path, string? Fragment, bool HasQuery)
{
    private const string SchemeCharacters = "+-.";

    /// <param name="base">The file in which it stands.</param>
    /// <param name="url">As it is written there.</param>
    public static PackageUrl Resolve(string @base, string url)
    {
        url = url.Trim(' ', '\t', '\r', '\n');
        if (Scheme(url) is { Length: > 0 } scheme) return Absolute(scheme, url);
        if (url.StartsWith("//", StringComparison.Ordinal)) return new(UrlKind.Remote, "", null, false);
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash < 0 ? null : Uri.UnescapeDataString(url[(hash + 1)..]);
        var path = hash < 0 ? url : url[..hash];
        var query = path.IndexOf('?', StringComparison.Ordinal);
        if (query >= 0) path = path[..query];
        if (path.Length == 0) return new(UrlKind.Local, Normalized(@base), fragment, query >= 0);
        if (path.StartsWith('/')) return new(UrlKind.Outside, "", fragment, query >= 0);
        return Join(@base, Uri.UnescapeDataString(path)) is { } file ? new(UrlKind.Local, Normalized(file), fragment, query >= 0) : new(UrlKind.Outside, "", fragment, query >= 0);
    }

    /// <summary>A path as it is compared: composed (OCF 3.3, 4.2.3).</summary>
    public static string Normalized(string path) => path.ToNfc();

    private static PackageUrl Absolute(string scheme, string url)
    {
        if (scheme.Equals("data", StringComparison.OrdinalIgnoreCase)) return new(UrlKind.Data, "", null, false);
        if (scheme.Equals("file", StringComparison.OrdinalIgnoreCase)) return new(UrlKind.File, "", null, false);
        if (!scheme.StartsWith("http", StringComparison.OrdinalIgnoreCase)) return new(UrlKind.Remote, "", null, false);
        return new(url.Length > scheme.Length + 3 && !url.Contains(' ', StringComparison.Ordinal) && Uri.TryCreate(url, UriKind.Absolute, out var parsed) && parsed.Host.Length > 0 ? UrlKind.Remote : UrlKind.Unparseable, "", null, false);
    }

    private static string? Scheme(string url)
    {
        if (url.Length == 0 || !char.IsAsciiLetter(url[0])) return null;
        for (var i = 1; i < url.Length; i++)
        {
            if (url[i] == ':') return url[..i];
            if (!char.IsAsciiLetterOrDigit(url[i]) && !SchemeCharacters.Contains(url[i], StringComparison.Ordinal)) return null;
        }
        return null;
    }

    private static string? Join(string @base, string path)
    {
        var folder = @base[..(@base.LastIndexOf('/') + 1)];
        if (!path.Contains("./", StringComparison.Ordinal) && !path.EndsWith('.') && !path.Contains("//", StringComparison.Ordinal)) return folder + path;
        var parts = new List<string>();
        foreach (var part in (folder + path).Split('/'))
        {
            if (part is "" or ".") continue;
            if (part != "..") parts.Add(part);
            else if (parts.Count == 0) return null;
            else parts.RemoveAt(parts.Count - 1);
        }
        return string.Join('/', parts);
    }
}

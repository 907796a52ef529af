namespace EbookBuilder.Epub.Publication;

/// <summary>
/// A path inside a package, from the root of the container: forward slashes, no leading slash, no <c>.</c> or <c>..</c>,
/// not escaped. The only place where hrefs are made relative, resolved and escaped (OCF 3.3, 4.2.2 and 4.2.3).
/// </summary>
public readonly record struct BookPath : IComparable<BookPath>
{
    private static readonly System.Buffers.SearchValues<char> SchemeCharacters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");

    /// <summary>What needs no escape (RFC 3986, 2.3), and the slash.</summary>
    private static readonly System.Buffers.SearchValues<char> Plain =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/");

    private readonly string? _value;

    /// <summary>Takes a path as it stands in the container.</summary>
    /// <exception cref="ArgumentException">The path is empty, absolute, or climbs out of the container.</exception>
    public BookPath(string value) =>
        _value = TryNormalize(value, out var path) ? path : throw new ArgumentException($"\"{value}\" is no path inside a container", nameof(value));

    /// <summary>The path, for example <c>EPUB/text/rivers.xhtml</c>.</summary>
    public string Value => _value ?? "";

    /// <summary>The folder with a closing slash, or an empty string at the root.</summary>
    public string Folder => Value[..(Value.LastIndexOf('/') + 1)];

    /// <summary>The last part, for example <c>rivers.xhtml</c>.</summary>
    public string Name => Value[(Value.LastIndexOf('/') + 1)..];

    /// <summary>The extension in lower case with its dot, or an empty string.</summary>
    public string Extension => Path.GetExtension(Name).ToLowerInvariant();

    /// <summary>The href that leads here from <paramref name="from"/>, percent-encoded; <paramref name="fragment"/> is an id, without <c>#</c>.</summary>
    public string HrefFrom(BookPath from, string? fragment = null)
    {
        var anchor = string.IsNullOrEmpty(fragment) ? "" : "#" + Uri.EscapeDataString(fragment);
        if (from == this && anchor.Length > 0) return anchor;
        var folder = from.Value.LastIndexOf('/') + 1;
        if (Value.AsSpan().StartsWith(from.Value.AsSpan(0, folder)) && !Value.AsSpan(folder).ContainsAnyExcept(Plain)) return Value[folder..] + anchor;
        var (here, there) = (from.Folder.Split('/'), Value.Split('/'));
        var shared = 0;
        while (shared < here.Length - 1 && shared < there.Length - 1 && here[shared] == there[shared]) shared++;
        var up = Enumerable.Repeat("..", here.Length - 1 - shared);
        return string.Join('/', up.Concat(there.Skip(shared).Select(Uri.EscapeDataString))) + anchor;
    }

    /// <summary>What <paramref name="href"/> means when it stands in this file: the path, and the id behind <c>#</c> if there is one.</summary>
    /// <returns>False where the reference is absolute, has a scheme, or leads out of the container.</returns>
    public bool TryResolve(string href, out BookPath target, out string? fragment)
    {
        target = this;
        var hash = href.IndexOf('#', StringComparison.Ordinal);
        fragment = hash < 0 ? null : Uri.UnescapeDataString(href[(hash + 1)..]);
        var path = hash < 0 ? href : href[..hash];
        if (path.Length == 0) return true;
        var query = path.IndexOf('?', StringComparison.Ordinal);
        if (query >= 0) path = path[..query];
        if (path.StartsWith('/') || HasScheme(path)) return false;
        if (!TryNormalize(Folder + Uri.UnescapeDataString(path), out var value)) return false;
        target = new BookPath(value);
        return true;
    }

    /// <summary>Orders by the bytes of the path, the same on every machine.</summary>
    public int CompareTo(BookPath other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc cref="CompareTo(BookPath)"/>
    public static bool operator <(BookPath left, BookPath right) => left.CompareTo(right) < 0;

    /// <inheritdoc cref="CompareTo(BookPath)"/>
    public static bool operator >(BookPath left, BookPath right) => left.CompareTo(right) > 0;

    /// <inheritdoc cref="CompareTo(BookPath)"/>
    public static bool operator <=(BookPath left, BookPath right) => left.CompareTo(right) <= 0;

    /// <inheritdoc cref="CompareTo(BookPath)"/>
    public static bool operator >=(BookPath left, BookPath right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>Whether a reference starts with a URL scheme (RFC 3986, 3.1).</summary>
    public static bool HasScheme(string reference)
    {
        var colon = reference.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && char.IsAsciiLetter(reference[0])
            && reference.AsSpan(0, colon).IndexOfAnyExcept(SchemeCharacters) < 0;
    }

    private static bool TryNormalize(string path, out string value)
    {
        value = "";
        if (path.StartsWith('/') || path.Contains('\0', StringComparison.Ordinal)) return false;
        var parts = new List<string>();
        foreach (var part in path.Replace('\\', '/').Split('/'))
        {
            if (part is "" or ".") continue;
            if (part != "..") parts.Add(part);
            else if (parts.Count == 0) return false;
            else parts.RemoveAt(parts.Count - 1);
        }
        value = string.Join('/', parts);
        return parts.Count > 0;
    }
}

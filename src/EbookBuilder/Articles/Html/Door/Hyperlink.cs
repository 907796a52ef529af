using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace EbookBuilder.Articles.Html;

/// <summary>References that may stand in a book.</summary>
internal static class Hyperlink
{
    private static readonly FrozenSet<string> Schemes = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "http", "https", "mailto", "tel", "ftp", "sms", "geo", "urn", "news", "xmpp", "resource");

    /// <summary>Characters that RFC 3986 has no place for, beside non-ASCII ones.</summary>
    private const string Illegal = " \"<>\\^`{|}[]";

    private static readonly SearchValues<char> IllegalOrPercent = SearchValues.Create(Illegal + "%");

    /// <summary>
    /// The reference as it was written, but for white space and characters that no address may hold; null where it is empty, runs code (<c>javascript:</c>), carries its
    /// own document (<c>data:</c>), leads into the author's machine (<c>file:</c>), or cannot be read as an address.
    /// </summary>
    public static string? Clean(string? reference)
    {
        if (reference is null) return null;
        var text = Squeeze(reference);
        if (text.Length == 0) return null;
        if (!BookPath.HasScheme(text)) return text.StartsWith("//", StringComparison.Ordinal) ? Clean("https:" + text) : Relative(text);
        var scheme = text[..text.IndexOf(':', StringComparison.Ordinal)];
        if (!Schemes.Contains(scheme)) return null;
        if (!scheme.StartsWith("http", StringComparison.OrdinalIgnoreCase)) return text.Length > scheme.Length + 1 ? Escape(text) : null;
        return Web(text);
    }

    /// <summary>The same for something that is shown in place: code and foreign schemes never, and never an empty one.</summary>
    public static string? CleanSource(string source) =>
        Clean(source) is { } clean && (!BookPath.HasScheme(clean) || clean.StartsWith("http", StringComparison.OrdinalIgnoreCase) || clean.StartsWith("resource:", StringComparison.Ordinal)) ? clean : null;

    private static string? Web(string text)
    {
        var rest = text.IndexOf("//", StringComparison.Ordinal);
        if (rest < 0) return null;
        var hostEnd = text.AsSpan(rest + 2).IndexOfAny('/', '?', '#') is var end and >= 0 ? rest + 2 + end : text.Length;
        if (text.AsSpan(0, hostEnd).IndexOfAny(IllegalOrPercent) >= 0) return null;
        var clean = text[..hostEnd] + Escape(text[hostEnd..]);
        return Uri.TryCreate(clean, UriKind.Absolute, out var uri) && uri.Host.Length > 0 && Uri.CheckHostName(uri.IdnHost) is UriHostNameType.Dns or UriHostNameType.IPv4 ? clean : null;
    }

    private static string? Relative(string text) => text.StartsWith('\\') || text.StartsWith("#:~:", StringComparison.Ordinal) ? null : text;

    /// <summary>As browsers do: no white space at the ends, no line ends and tabs inside.</summary>
    private static string Squeeze(string reference)
    {
        var text = XmlText.Clean(reference).Trim();
        return text.AsSpan().IndexOfAny('\n', '\t') < 0 ? text : text.Replace("\n", "", StringComparison.Ordinal).Replace("\t", "", StringComparison.Ordinal);
    }

    /// <summary>Escapes what RFC 3986 (3.3 to 3.5) has no place for behind the host: a lone percent sign, brackets, backslashes, a second <c>#</c>.</summary>
    public static string Escape(string text)
    {
        var hash = text.IndexOf('#', StringComparison.Ordinal);
        if (text.AsSpan().IndexOfAny(IllegalOrPercent) < 0 && text.LastIndexOf('#') == hash) return text;
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var isLonePercent = c == '%' && !(i + 2 < text.Length && char.IsAsciiHexDigit(text[i + 1]) && char.IsAsciiHexDigit(text[i + 2]));
            if (isLonePercent || Illegal.Contains(c, StringComparison.Ordinal) || (c == '#' && i > hash)) escaped.Append(Uri.HexEscape(c));
            else escaped.Append(c);
        }
        return escaped.ToString();
    }
}

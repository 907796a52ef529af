using System.Buffers;
using System.Globalization;
using System.Text;

namespace EbookBuilder.Binding;

/// <summary>Addresses that leave the book.</summary>
internal static class Address
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("#[]{}|\\^`\"<> ");

    /// <summary>The address as a valid URL, escaped where the author did not; null where no reader could open it.</summary>
    public static string? Clean(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri)) return null;
        if (uri.Scheme is "http" or "https" && uri.Host.Length == 0) return null;
        try
        {
            return Escaped(uri.AbsoluteUri);
        }
        catch (UriFormatException)
        {
            return null;
        }
    }

    /// <summary>Escapes what the framework leaves and the standard forbids behind the host (RFC 3986, 3.3 to 3.5): brackets, backslashes, a second <c>#</c>.</summary>
    private static string Escaped(string address)
    {
        var authority = address.IndexOf("//", StringComparison.Ordinal);
        var start = authority < 0 ? 0 : address.IndexOf('/', authority + 2);
        if (start < 0 || address.AsSpan(start).IndexOfAny(Forbidden) < 0) return address;
        var clean = new StringBuilder(address, 0, start, address.Length + 8);
        var hasFragment = false;
        foreach (var letter in address.AsSpan(start))
        {
            if (Forbidden.Contains(letter) && (letter != '#' || hasFragment)) clean.Append(CultureInfo.InvariantCulture, $"%{(int)letter:X2}");
            else clean.Append(letter);
            hasFragment |= letter == '#';
        }
        return clean.ToString();
    }
}

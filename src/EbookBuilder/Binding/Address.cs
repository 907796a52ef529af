using EbookBuilder.Articles.Html;

namespace EbookBuilder.Binding;

/// <summary>Addresses that leave the book.</summary>
internal static class Address
{
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

    /// <summary>Escapes what the framework leaves behind the host, where brackets are allowed.</summary>
    private static string Escaped(string address)
    {
        var authority = address.IndexOf("//", StringComparison.Ordinal);
        var start = authority < 0 ? 0 : address.IndexOf('/', authority + 2);
        return start < 0 ? address : address[..start] + Hyperlink.Escape(address[start..]);
    }
}

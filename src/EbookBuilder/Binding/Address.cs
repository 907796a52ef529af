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
            return uri.AbsoluteUri;
        }
        catch (UriFormatException)
        {
            return null;
        }
    }
}

using System.Text;

namespace EbookBuilder.Articles.Html;

/// <summary><c>data:</c> addresses (RFC 2397).</summary>
internal static class DataAddress
{
    /// <summary>The media type, in lower case and without parameters, and the bytes; null where the address cannot be read.</summary>
    public static (string MediaType, byte[] Content)? Read(string address)
    {
        var comma = address.IndexOf(',', StringComparison.Ordinal);
        if (!address.StartsWith("data:", StringComparison.OrdinalIgnoreCase) || comma < 0) return null;
        var head = address[5..comma].Split(';');
        var isBase64 = head.Skip(1).Any(part => part.Trim().Equals("base64", StringComparison.OrdinalIgnoreCase));
        var type = head[0].Trim().ToLowerInvariant();
        var content = address.AsSpan(comma + 1);
        if (!isBase64) return (type, Encoding.UTF8.GetBytes(Uri.UnescapeDataString(content.ToString())));
        return Base64(content) is { } bytes ? (type, bytes) : null;
    }

    private static byte[]? Base64(ReadOnlySpan<char> content)
    {
        var text = content.Contains('%') ? Uri.UnescapeDataString(content.ToString()).AsSpan() : content;
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64Chars(text, bytes, out var length) ? bytes[..length]
            : Convert.TryFromBase64Chars(Padded(text), bytes, out length) ? bytes[..length] : null;
    }

    private static string Padded(ReadOnlySpan<char> text)
    {
        var digits = new StringBuilder(text.Length + 3);
        foreach (var c in text)
        {
            if (char.IsAsciiLetterOrDigit(c) || c is '+' or '/') digits.Append(c);
            else if (c is '-' or '_') digits.Append(c == '-' ? '+' : '/');
        }
        return digits.Append('=', (4 - (digits.Length % 4)) % 4).ToString();
    }
}

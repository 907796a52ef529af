using System.Text;

namespace EbookBuilder;

/// <summary>The encodings of seven bits that old mail in Japanese and Korean is written in: escape sequences switch between sets of characters (RFC 1468, RFC 1557).</summary>
internal static class EscapedEncoding
{
    /// <summary>The encoding that the escape sequences of the bytes tell, or null.</summary>
    public static Encoding? Detect(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.Contains((byte)0x1B) || bytes.ContainsAnyInRange((byte)0x80, (byte)0xFF)) return null;
        if (bytes.IndexOf("\e$B"u8) >= 0 || bytes.IndexOf("\e$@"u8) >= 0) return CodePagesEncodingProvider.Instance.GetEncoding("iso-2022-jp");
        return bytes.IndexOf("\e$)C"u8) >= 0 ? CodePagesEncodingProvider.Instance.GetEncoding("iso-2022-kr") : null;
    }
}

using System.Text;

namespace EbookBuilder.Articles.Html;

/// <summary>The text of an HTML file: by its BOM, else by what it says of its own encoding, else by the bytes (HTML, "Determining the character encoding").</summary>
internal static class PageDecoding
{
    /// <summary>How far into the file a statement of its encoding is looked for; browsers look at the first 1,024 bytes, saved pages put more in front.</summary>
    private const int Prescan = 4096;

    private static readonly System.Buffers.SearchValues<char> NameEnds = System.Buffers.SearchValues.Create("\"' ;/>?");

    static PageDecoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Decodes a file.</summary>
    public static string Decode(byte[] bytes)
    {
        var hasBom = bytes is [0xEF, 0xBB, 0xBF, ..] or [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..];
        if (hasBom || Stated(bytes) is not { } encoding || IsUtf8(bytes)) return TextDecoding.Decode(bytes).Text;
        return encoding.GetString(bytes).ReplaceLineEndings("\n");
    }

    /// <summary>Decodes bytes whose encoding is stated beside them.</summary>
    public static string Decode(byte[] bytes, string charset) =>
        Named(charset) is { } encoding && !IsUtf8(bytes) ? encoding.GetString(bytes).ReplaceLineEndings("\n") : Decode(bytes);

    /// <summary>Bytes that read as UTF-8 and are not plain ASCII are UTF-8, whatever the page says.</summary>
    private static bool IsUtf8(byte[] bytes) => !System.Text.Ascii.IsValid(bytes) && System.Text.Unicode.Utf8.IsValid(bytes);

    private static Encoding? Stated(byte[] bytes)
    {
        var head = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, Prescan));
        foreach (var mark in (ReadOnlySpan<string>)["charset=", "encoding="])
        {
            var at = head.IndexOf(mark, StringComparison.OrdinalIgnoreCase);
            if (at < 0) continue;
            var name = head[(at + mark.Length)..].TrimStart('"', '\'', ' ');
            var end = name.AsSpan().IndexOfAny(NameEnds);
            if (end > 0 && Named(name[..end]) is { } encoding) return encoding;
        }
        return null;
    }

    private static Encoding? Named(string name)
    {
        // HTML reads the name ISO-8859-1 as Windows-1252, which adds quotes and dashes to it.
        var label = name.ToLowerInvariant() switch
        {
            "iso-8859-1" or "latin1" or "us-ascii" or "ascii" => "windows-1252",
            "gb2312" or "gbk" => "gb18030",
            "x-sjis" => "shift_jis",
            var other => other,
        };
        try
        {
            return Encoding.GetEncoding(label);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}

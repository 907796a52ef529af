using System.Text;

namespace EbookBuilder.Epub.Reading;

/// <summary>Bytes as text: byte order mark, else XML declaration or <c>@charset</c>, else UTF-8.</summary>
internal static class TextContent
{
    public static string Decode(byte[] bytes, string path = "", ReadingLog? log = null)
    {
        var (encoding, skip) = Detect(bytes, path, log);
        return encoding.GetString(bytes, skip, bytes.Length - skip);
    }

    private static (Encoding Encoding, int Skip) Detect(byte[] bytes, string path, ReadingLog? log) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        [(byte)'<', 0, ..] => (Encoding.Unicode, 0),
        [0, (byte)'<', ..] => (Encoding.BigEndianUnicode, 0),
        _ => (Declared(Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, 200)), path, log), 0),
    };

    private static Encoding Declared(string start, string path, ReadingLog? log)
    {
        var name = After(start, "<?xml", " encoding=", "?>") ?? After(start, "@charset", " ", ";");
        if (name is null || name.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || name.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase)) return Encoding.UTF8;
        log?.Forgave(ReadingLog.Encoding, $"the file is in {name}, not in UTF-8", path);
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return Encoding.UTF8;
        }
    }

    private static string? After(string start, string opening, string key, string closing)
    {
        var trimmed = start.TrimStart();
        if (!trimmed.StartsWith(opening, StringComparison.Ordinal)) return null;
        var end = trimmed.IndexOf(closing, StringComparison.Ordinal);
        var at = trimmed.IndexOf(key, StringComparison.Ordinal);
        if (at < 0 || end < at + key.Length) return null;
        return trimmed[(at + key.Length)..end].Trim().Trim('"', '\'').Split('"', '\'')[0];
    }
}

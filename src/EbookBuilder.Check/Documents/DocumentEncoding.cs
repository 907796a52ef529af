using System.Text;
using System.Text.RegularExpressions;

namespace EbookBuilder.Check.Documents;

/// <summary>The encoding of an XML document: UTF-8, or UTF-16 where that is still allowed (EPUB 3.3, 3.9).</summary>
internal static partial class DocumentEncoding
{
    /// <summary>What is wrong with it, and whether that makes the rest unreadable; null where nothing is.</summary>
    public static (Diagnostic Finding, bool IsFinal)? Judge(ReadOnlySpan<byte> content, string path, bool isContent)
    {
        if (content is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..]) return ((isContent ? CheckRules.ContentInUtf16 : CheckRules.XmlInUtf16).At(new(path)), false);
        var head = Encoding.Latin1.GetString(content[..Math.Min(content.Length, 120)]);
        if (!head.Contains("<?xml", StringComparison.Ordinal)) return null;
        if (Version().IsMatch(head)) return (CheckRules.XmlVersion.At(new(path, 1, 1)), true);
        var name = Declared().Match(head) is { Success: true } match ? match.Groups[1].Value : "UTF-8";
        return name.Equals("UTF-8", StringComparison.OrdinalIgnoreCase) || name.Equals("UTF8", StringComparison.OrdinalIgnoreCase) || name.StartsWith("UTF-16", StringComparison.OrdinalIgnoreCase) || name.Equals("US-ASCII", StringComparison.OrdinalIgnoreCase) ? null
            : (CheckRules.XmlEncoding.At(new(path, 1, 1), name), false);
    }

    [GeneratedRegex("^[^<]{0,3}<\\?xml[^>]{1,60}?version\\s{0,9}=\\s{0,9}[\"']1\\.1")]
    private static partial Regex Version();

    [GeneratedRegex("<\\?xml[^>]{1,80}?encoding\\s{0,9}=\\s{0,9}[\"']([A-Za-z0-9._-]{1,40})")]
    private static partial Regex Declared();
}

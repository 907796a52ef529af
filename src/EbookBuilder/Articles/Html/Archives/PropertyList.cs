using System.Xml;

namespace EbookBuilder.Articles.Html;

/// <summary>
/// Apple's property lists, binary or XML. Values come as <see cref="string"/>, <c>byte[]</c>, lists and dictionaries by text; numbers, dates and truth values, which no
/// web archive needs, as their text.
/// </summary>
internal static class PropertyList
{
    /// <summary>The value; null where the bytes are no property list.</summary>
    public static object? Read(byte[] bytes) =>
        bytes.AsSpan().StartsWith("bplist"u8) ? BinaryPropertyList.Read(bytes) : ReadXml(bytes);

    private static object? ReadXml(byte[] bytes)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, IgnoreComments = true, IgnoreWhitespace = true };
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes, writable: false), settings);
            var document = XDocument.Load(reader);
            return document.Root is { Name.LocalName: "plist" } root && root.Elements().FirstOrDefault() is { } value ? Value(value, 0) : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static object Value(XElement element, int depth) => element.Name.LocalName switch
    {
        "dict" when depth < BinaryPropertyList.MaxDepth => Pairs(element, depth + 1),
        "array" when depth < BinaryPropertyList.MaxDepth => element.Elements().Select(item => Value(item, depth + 1)).ToList(),
        "data" => Data(element.Value),
        _ => element.Value,
    };

    private static Dictionary<string, object> Pairs(XElement dictionary, int depth)
    {
        var pairs = new Dictionary<string, object>(StringComparer.Ordinal);
        string? key = null;
        foreach (var child in dictionary.Elements())
        {
            if (child.Name.LocalName == "key") key = child.Value;
            else if (key is not null) pairs[key] = Value(child, depth);
        }
        return pairs;
    }

    private static byte[] Data(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) ? bytes[..length] : [];
    }
}

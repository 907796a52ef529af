using System.Net;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace EbookBuilder.Epub.Reading;

/// <summary>Reads XML as it is found in the wild; what is not well-formed is mended where that is certain.</summary>
internal static class LenientXml
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };

    /// <summary>The document, or null where even the mended text is not well-formed (which is in the log).</summary>
    /// <exception cref="EpubException">Its document type or its depth is an attack.</exception>
    public static XDocument? Load(byte[] bytes, string path, EpubReaderOptions options, ReadingLog log, LoadOptions space = LoadOptions.None)
    {
        var text = TextContent.Decode(bytes, path, log).TrimStart('\uFEFF', ' ', '\t', '\r', '\n', '\0');
        var doctype = Doctype.Of(text, path);
        try
        {
            return Parse(text, path, options, space);
        }
        catch (XmlException)
        {
            return Mended(text, doctype, path, options, log, space);
        }
    }

    private static XDocument? Mended(string text, Doctype doctype, string path, EpubReaderOptions options, ReadingLog log, LoadOptions space)
    {
        try
        {
            var document = Parse(Mend(text, doctype), path, options, space);
            log.Forgave(ReadingLog.Xml, "the file was not well-formed XML and was mended", path);
            return document;
        }
        catch (XmlException fault)
        {
            log.Lost(ReadingLog.Xml, $"the file is not well-formed XML: {fault.Message.TrimEnd('.')}", path);
            return null;
        }
    }

    private static XDocument Parse(string text, string path, EpubReaderOptions options, LoadOptions space)
    {
        using (var walk = XmlReader.Create(new StringReader(text), Settings))
        {
            while (walk.Read())
                if (walk.Depth > options.MaxXmlDepth) throw ReadingLog.Fatal(ReadingLog.Depth, $"elements nest deeper than {options.MaxXmlDepth}", path);
        }
        using var reader = XmlReader.Create(new StringReader(text), Settings);
        return XDocument.Load(reader, space);
    }

    /// <summary>Without document type and comments; with HTML's named characters, bare ampersands and forbidden characters made good.</summary>
    internal static string Mend(string text, Doctype doctype)
    {
        var mended = new StringBuilder(text.Length + 64);
        for (var i = 0; i < text.Length; i++)
        {
            if (i == doctype.Start && doctype.End > 0)
            {
                i = doctype.End - 1;
                continue;
            }
            var character = text[i];
            if (character == '&') i = Reference(text, i, doctype, mended);
            else if (character == '<' && string.CompareOrdinal(text, i, "<!--", 0, 4) == 0) i = End(text, i, "-->") - 1;
            else if (character == '<' && string.CompareOrdinal(text, i, "<![CDATA[", 0, 9) == 0)
            {
                var end = End(text, i, "]]>");
                mended.Append(text, i, end - i);
                i = end - 1;
            }
            else if (char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) mended.Append(character).Append(text[++i]);
            else if (XmlConvert.IsXmlChar(character)) mended.Append(character);
        }
        return mended.ToString();
    }

    private static int Reference(string text, int at, Doctype doctype, StringBuilder mended)
    {
        var length = text.AsSpan(at + 1, Math.Min(40, text.Length - at - 1)).IndexOf(';');
        var name = length < 0 ? "" : text.Substring(at + 1, length);
        if (name is "amp" or "lt" or "gt" or "quot" or "apos") mended.Append('&').Append(name).Append(';');
        else if (name.Length > 0 && doctype.Entities.TryGetValue(name, out var value)) mended.Append(Escape(value));
        else if (name.Length > 0 && WebUtility.HtmlDecode($"&{name};") is var plain && plain != $"&{name};") mended.Append(Escape(plain));
        else
        {
            mended.Append("&amp;");
            return at;
        }
        return at + length + 1;
    }

    private static string Escape(string text) =>
        string.Concat(text.Where((_, i) => XmlConvert.IsXmlChar(text[i]) || char.IsSurrogate(text[i])))
            .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);

    private static int End(string text, int from, string closing)
    {
        var at = text.IndexOf(closing, from, StringComparison.Ordinal);
        return at < 0 ? text.Length : at + closing.Length;
    }
}

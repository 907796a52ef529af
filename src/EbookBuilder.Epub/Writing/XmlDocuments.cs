using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace EbookBuilder.Epub.Writing;

/// <summary>How the package's own documents are written: indented for the eye, the same on every machine.</summary>
internal static class XmlDocuments
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        CloseOutput = false,
    };

    public static void Write(XElement root, Stream output, bool html = false)
    {
        using var writer = XmlWriter.Create(output, Settings);
        writer.WriteStartDocument();
        if (html) writer.WriteRaw("\n<!DOCTYPE html>\n");
        root.WriteTo(writer);
        writer.WriteEndDocument();
        writer.Flush();
        output.Write("\n"u8);
    }

    /// <summary>An attribute, or nothing where there is no value.</summary>
    public static XAttribute? Attribute(XName name, string? value) => string.IsNullOrEmpty(value) ? null : new XAttribute(name, value);
}

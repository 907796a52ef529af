using System.Xml;
using System.Xml.Linq;

namespace EbookBuilder.Check.Documents;

/// <summary>Places in XML, as an editor counts them: line and column of the opening bracket, from 1.</summary>
internal static class XmlPlace
{
    public static Location Of(XObject node, string path) => node is IXmlLineInfo info && info.HasLineInfo() ? new(path, info.LineNumber, Column(node, info)) : new(path);

    public static Location Of(XmlException fault, string path) => new(path, fault.LineNumber, fault.LinePosition);

    /// <summary>The reader's message without the place, which the location says already.</summary>
    public static string Reason(XmlException fault)
    {
        var at = fault.Message.LastIndexOf(" Line ", StringComparison.Ordinal);
        return (at < 0 ? fault.Message : fault.Message[..at]).TrimEnd('.');
    }

    // The reader counts an element from its name, an attribute from its own.
    private static int Column(XObject node, IXmlLineInfo info) => node is XElement ? Math.Max(1, info.LinePosition - 1) : info.LinePosition;
}

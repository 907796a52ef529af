using System.Xml;
using System.Xml.Linq;
using System.Xml.Resolvers;

namespace EbookBuilder.Check.Documents;

/// <summary>XML without mercy: what is not well-formed is an error. Nothing outside is ever fetched.</summary>
internal static class StrictXml
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Parse,
        XmlResolver = new KnownEntities(),
        // Enough for every legitimate use of entities; a "billion laughs" is stopped early.
        MaxCharactersFromEntities = 10_000_000,
        CloseInput = true,
    };

    public static XmlReader Open(byte[] content) => XmlReader.Create(new MemoryStream(content, writable: false), Settings);

    /// <exception cref="XmlException">The document is not well-formed.</exception>
    public static XDocument Load(byte[] content)
    {
        using var reader = Open(content);
        return XDocument.Load(reader, LoadOptions.SetLineInfo | LoadOptions.PreserveWhitespace);
    }

    /// <summary>
    /// Documents of EPUB 2 name one of W3C's document types and use its characters (<c>&amp;nbsp;</c>); those come from the copies that the framework holds.
    /// Any other outside entity is empty.
    /// </summary>
    private sealed class KnownEntities : XmlResolver
    {
        private const string EntitySet = "-//W3C//ENTITIES ";

        private static readonly byte[] Characters = """
            <!ENTITY % lat1 PUBLIC "-//W3C//ENTITIES Latin 1 for XHTML//EN" "xhtml-lat1.ent">%lat1;
            <!ENTITY % symbol PUBLIC "-//W3C//ENTITIES Symbols for XHTML//EN" "xhtml-symbol.ent">%symbol;
            <!ENTITY % special PUBLIC "-//W3C//ENTITIES Special for XHTML//EN" "xhtml-special.ent">%special;
            """u8.ToArray();

        private readonly XmlPreloadedResolver _known = new(XmlKnownDtds.Xhtml10);

        public override Uri ResolveUri(Uri? baseUri, string? relativeUri) => new("known:" + Uri.EscapeDataString(relativeUri ?? ""));

        public override object GetEntity(Uri absoluteUri, string? role, Type? ofObjectToReturn)
        {
            var name = Uri.UnescapeDataString(absoluteUri.OriginalString["known:".Length..]);
            if (name.StartsWith(EntitySet, StringComparison.Ordinal)) return _known.GetEntity(new Uri(name, UriKind.RelativeOrAbsolute), null, typeof(Stream))!;
            return new MemoryStream(name.Contains("xhtml", StringComparison.OrdinalIgnoreCase) ? Characters : [], writable: false);
        }
    }
}

using System.Xml.Linq;
using EbookBuilder.Epub.Format;

namespace EbookBuilder.Epub.Reading;

/// <summary>Reads a package document by local names alone, since many a book has the wrong namespace or none.</summary>
internal sealed class OpfReader(string path, ReadingLog log)
{
    public OpfDocument Read(XDocument document)
    {
        var root = document.Root!;
        var version = (string?)root.Attribute("version") ?? "";
        var metadata = Child(root, "metadata") ?? new XElement("metadata");
        var metas = Of(metadata, "meta").Select(Meta).ToList();
        var identifiers = Of(metadata, "identifier").Select(element =>
            new OpfMetadataIdentifier(Text(element), Attribute(element, "id"), Attribute(element, "scheme"))).ToList();
        var unique = Attribute(root, "unique-identifier");
        return new OpfDocument
        {
            EpubVersion = version.StartsWith('3') ? EpubVersion.Epub3 : EpubVersion.Epub2,
            UniqueIdentifier = (identifiers.Find(identifier => identifier.Id is not null && identifier.Id == unique) ?? identifiers.FirstOrDefault())?.Text,
            Metadata = new OpfMetadata
            {
                Titles = Texts(metadata, "title"),
                Creators = People(metadata, "creator", metas),
                Contributors = People(metadata, "contributor", metas),
                Identifiers = identifiers,
                Languages = Texts(metadata, "language"),
                Dates = Texts(metadata, "date"),
                Descriptions = Texts(metadata, "description"),
                Publishers = Texts(metadata, "publisher"),
                Subjects = Texts(metadata, "subject"),
                Rights = Texts(metadata, "rights"),
                Sources = Texts(metadata, "source"),
                Metas = metas,
            },
            Manifest = new OpfManifest(Items(root)),
            Spine = Spine(root),
            Guide = Child(root, "guide") is not { } guide ? [] : [.. Of(guide, "reference").Select(element =>
                new OpfGuideReference(Attribute(element, "type") ?? "", Attribute(element, "title"), Attribute(element, "href") ?? ""))],
            Document = document,
        };
    }

    private List<OpfManifestItem> Items(XElement root)
    {
        var items = new List<OpfManifestItem>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        if (Child(root, "manifest") is not { } manifest)
        {
            log.Lost(ReadingLog.Package, "the package document has no manifest", path);
            return items;
        }
        foreach (var element in Of(manifest, "item"))
        {
            var (id, href) = (Attribute(element, "id"), Attribute(element, "href"));
            if (string.IsNullOrWhiteSpace(href))
            {
                log.Forgave(ReadingLog.Item, $"manifest item \"{id}\" has no href", path);
                continue;
            }
            if (id is null || !ids.Add(id)) log.Forgave(ReadingLog.Item, $"manifest item \"{href}\" has no id of its own", path);
            var mediaType = Attribute(element, "media-type");
            if (string.IsNullOrWhiteSpace(mediaType))
            {
                mediaType = MediaTypes.Guess(Path.GetExtension(href).ToLowerInvariant());
                log.Forgave(ReadingLog.Item, $"manifest item \"{href}\" has no media type", path);
            }
            items.Add(new OpfManifestItem(id ?? "", href.Trim(), mediaType.Trim(), Words(Attribute(element, "properties"))));
        }
        return items;
    }

    private OpfSpine Spine(XElement root)
    {
        var references = new List<OpfSpineItemRef>();
        if (Child(root, "spine") is not { } spine)
        {
            log.Forgave(ReadingLog.Spine, "the package document has no spine", path);
            return new OpfSpine(null, references);
        }
        foreach (var element in Of(spine, "itemref"))
        {
            if (Attribute(element, "idref") is { } id) references.Add(new OpfSpineItemRef(id.Trim(), Attribute(element, "linear") != "no"));
            else log.Forgave(ReadingLog.Spine, "a place of the spine names no item", path);
        }
        return new OpfSpine(Attribute(spine, "toc"), references);
    }

    private static OpfMetadataMeta Meta(XElement element) =>
        new(Attribute(element, "name"), Attribute(element, "property"), Attribute(element, "refines")?.TrimStart('#'),
            Attribute(element, "content") ?? Text(element));

    private static List<OpfMetadataCreator> People(XElement metadata, string name, List<OpfMetadataMeta> metas) =>
        [.. Of(metadata, name).Select(element =>
        {
            var id = Attribute(element, "id");
            string? Refined(string property) => id is null ? null : metas.Find(meta => meta.Refines == id && meta.Property == property)?.Text;
            return new OpfMetadataCreator(Text(element), Attribute(element, "role") ?? Refined("role"), Attribute(element, "file-as") ?? Refined("file-as"));
        })];

    private static List<string> Texts(XElement metadata, string name) => [.. Of(metadata, name).Select(Text).Where(text => text.Length > 0)];

    private static string Text(XElement element) => Writing.XmlText.OneLine(element.Value);

    internal static string[] Words(string? value) =>
        value?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];

    internal static XElement? Child(XElement parent, string name) => parent.Elements().FirstOrDefault(element => Is(element, name));

    internal static IEnumerable<XElement> Of(XElement parent, string name) => parent.Descendants().Where(element => Is(element, name));

    internal static bool Is(XElement element, string name) => element.Name.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase);

    internal static string? Attribute(XElement element, string name) =>
        (element.Attribute(name) ?? element.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name && !attribute.IsNamespaceDeclaration))?.Value;
}

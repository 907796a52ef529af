using System.Xml;
using System.Xml.Linq;
using EbookBuilder.Check.Container;
using EbookBuilder.Check.Documents;

namespace EbookBuilder.Check.Package;

/// <summary>The package document as it stands, with the place of everything in it.</summary>
internal sealed class PackageDocument
{
    public static readonly XNamespace Opf = "http://www.idpf.org/2007/opf", Dc = "http://purl.org/dc/elements/1.1/";

    private PackageDocument(string path, XElement root)
    {
        (Path, Root) = (path, root);
        Metadata = root.Element(Opf + "metadata");
        Manifest = root.Element(Opf + "manifest");
        Spine = root.Element(Opf + "spine");
        Items = Manifest is null ? [] : [.. Manifest.Elements(Opf + "item").Select(Item)];
        SpineItems = Spine is null ? [] : [.. Spine.Elements(Opf + "itemref").Select(itemref => new SpineItem(Value(itemref, "idref"), Value(itemref, "linear") != "no", Place(itemref)))];
        ById = Items.Where(item => item.Id.Length > 0).DistinctBy(item => item.Id).ToDictionary(item => item.Id, StringComparer.Ordinal);
        ByPath = Items.Where(item => item.Path is not null).DistinctBy(item => item.Path).ToDictionary(item => item.Path!, StringComparer.Ordinal);
    }

    public string Path { get; }

    public XElement Root { get; }

    public XElement? Metadata { get; }

    public XElement? Manifest { get; }

    public XElement? Spine { get; }

    public ImmutableArray<PackageItem> Items { get; }

    public ImmutableArray<SpineItem> SpineItems { get; }

    public IReadOnlyDictionary<string, PackageItem> ById { get; }

    /// <summary>Items by their path in the container.</summary>
    public IReadOnlyDictionary<string, PackageItem> ByPath { get; }

    /// <summary>Whether it speaks EPUB 3; anything else is judged by the rules of EPUB 2.</summary>
    public bool IsEpub3 => ((string?)Root.Attribute("version") ?? "").StartsWith('3');

    /// <summary>The navigation document, or null.</summary>
    public PackageItem? Navigation => Items.FirstOrDefault(item => item.Has("nav"));

    /// <summary>Null where it cannot be read, which is then among the findings.</summary>
    public static PackageDocument? Read(OcfContainer container, string path, List<Diagnostic> findings)
    {
        if (container.Read(path) is not { } bytes)
        {
            findings.Add(CheckRules.Unreadable.At(new(path), path));
            return null;
        }
        try
        {
            var root = StrictXml.Load(bytes).Root!;
            if (root.Name == Opf + "package") return new(path, root);
            // The packages before EPUB are not ours to judge.
            if (root.Name.NamespaceName is "" or "http://openebook.org/namespaces/oeb-package/1.0/") return null;
            findings.Add(CheckRules.NoPackageElement.At(XmlPlace.Of(root, path), root.Name.LocalName));
        }
        catch (XmlException fault)
        {
            findings.Add(CheckRules.NotWellFormed.At(XmlPlace.Of(fault, path), XmlPlace.Reason(fault)));
        }
        return null;
    }

    public Location Place(XObject node) => XmlPlace.Of(node, Path);

    /// <summary>An attribute without the blanks around it; empty where it is not there.</summary>
    public static string Value(XElement element, string attribute) => ((string?)element.Attribute(attribute) ?? "").Trim();

    /// <summary>The item, or the first of its fallbacks that passes; null where none does or they run in a circle.</summary>
    public PackageItem? FirstOf(PackageItem item, Func<PackageItem, bool> passes)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var at = item; at is not null && seen.Add(at.Id); at = at.Fallback is { } next ? ById.GetValueOrDefault(next) : null)
            if (passes(at)) return at;
        return null;
    }

    private PackageItem Item(XElement item) => new()
    {
        Id = Value(item, "id"),
        MediaType = Value(item, "media-type"),
        Properties = [.. Value(item, "properties").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)],
        Fallback = (string?)item.Attribute("fallback") is { } fallback ? fallback.Trim() : null,
        Target = Value(item, "href") is { Length: > 0 } href ? PackageUrl.Resolve(Path, href) : new(UrlKind.Unparseable, "", null, false),
        Where = Place(item),
    };
}

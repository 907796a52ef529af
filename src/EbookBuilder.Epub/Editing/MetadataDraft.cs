using System.Globalization;
using System.Xml.Linq;
using EbookBuilder.Epub.Format;
using EbookBuilder.Epub.Writing;
using static EbookBuilder.Epub.Reading.OpfReader;

namespace EbookBuilder.Epub.Editing;

/// <summary>The metadata of a publication while it is edited. What is removed takes along what refined it.</summary>
internal sealed class MetadataDraft(XElement metadata, XElement package, EpubVersion version)
{
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Opf = "http://www.idpf.org/2007/opf";

    public IEnumerable<XElement> Named(string name) => Of(metadata, name);

    public string? First(string name) => Named(name).Select(element => XmlText.OneLine(element.Value)).FirstOrDefault(text => text.Length > 0);

    public void Add(string name, string value) => metadata.Add(new XElement(Dc + name, XmlText.OneLine(value)));

    public void AddCreator(string name, string id)
    {
        var creator = new XElement(Dc + "creator", XmlText.OneLine(name));
        metadata.Add(creator);
        if (version == EpubVersion.Epub2) creator.SetAttributeValue(Opf + "role", "aut");
        else
        {
            creator.SetAttributeValue("id", id);
            AddProperty("role", "aut", new XAttribute("refines", "#" + id), new XAttribute("scheme", "marc:relators"));
        }
    }

    public void Remove(string name, Func<XElement, bool>? which = null)
    {
        foreach (var element in Named(name).Where(which ?? (_ => true)).ToList())
        {
            RemoveRefinements(Attribute(element, "id"));
            element.Remove();
        }
    }

    public void RemoveRefinements(string? id)
    {
        if (id is null) return;
        foreach (var element in metadata.Descendants().Where(element => Attribute(element, "refines")?.TrimStart('#') == id).ToList())
        {
            RemoveRefinements(Attribute(element, "id"));
            element.Remove();
        }
    }

    public void AddProperty(string property, string value, params XAttribute[] more) =>
        metadata.Add(new XElement(metadata.Name.Namespace + "meta", more, new XAttribute("property", property), value));

    public void RemoveProperty(string property) =>
        Metas.Where(meta => Attribute(meta, "property") == property && Attribute(meta, "refines") is null).Remove();

    public bool HasProperty(string property) => Metas.Any(meta => Attribute(meta, "property") == property);

    public void SetModified(DateTimeOffset instant)
    {
        RemoveProperty("dcterms:modified");
        AddProperty("dcterms:modified", instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
    }

    public void SetCover(string? id)
    {
        Metas.Where(meta => Attribute(meta, "name") == "cover").Remove();
        if (id is not null) metadata.Add(new XElement(metadata.Name.Namespace + "meta", new XAttribute("name", "cover"), new XAttribute("content", id)));
    }

    public string? UniqueIdentifier
    {
        get => UniqueElement is { } element && XmlText.OneLine(element.Value) is { Length: > 0 } value ? value : null;
        set
        {
            if (UniqueElement is not { } element)
            {
                metadata.AddFirst(element = new XElement(Dc + "identifier"));
                if (Attribute(package, "unique-identifier") is null) package.SetAttributeValue("unique-identifier", "pub-id");
                element.SetAttributeValue("id", Attribute(package, "unique-identifier"));
            }
            element.Value = value ?? "";
        }
    }

    private XElement? UniqueElement => Named("identifier").FirstOrDefault(element => Attribute(element, "id") is { } id && id == Attribute(package, "unique-identifier"));

    private IEnumerable<XElement> Metas => Of(metadata, "meta");
}

using System.Xml.Linq;
using EbookBuilder.Epub.Format;
using EbookBuilder.Epub.Publication;
using static EbookBuilder.Epub.Reading.OpfReader;

namespace EbookBuilder.Epub.Editing;

/// <summary>A publication while it is edited: its files, and its package document as a tree in which everything unknown stays.</summary>
internal sealed class PackageDraft
{
    private readonly XElement _root;
    private readonly OrderedDictionary<string, byte[]> _files;

    public PackageDraft(string path, XElement root, IEnumerable<KeyValuePair<string, byte[]>> files)
    {
        (Path, _root) = (new BookPath(path), root);
        _files = new OrderedDictionary<string, byte[]>(files, StringComparer.Ordinal);
        Version = ((string?)root.Attribute("version") ?? "").StartsWith('3') ? EpubVersion.Epub3 : EpubVersion.Epub2;
        Metadata = new MetadataDraft(Part("metadata"), root, Version);
    }

    /// <summary>The package document.</summary>
    public BookPath Path { get; }

    public EpubVersion Version { get; }

    public MetadataDraft Metadata { get; }

    public XElement Root => _root;

    public IReadOnlyDictionary<string, byte[]> Files => _files;

    public IEnumerable<XElement> Items => Of(Part("manifest"), "item");

    public IEnumerable<XElement> Places => Of(Part("spine"), "itemref");

    /// <summary>An independent copy; the bytes of the files are shared.</summary>
    public PackageDraft Clone() => new(Path.Value, new XElement(_root), _files);

    public BookPath? PathOf(XElement item) => Path.TryResolve(Attribute(item, "href") ?? "", out var path, out _) ? path : null;

    public XElement? ItemAt(BookPath path) => Items.FirstOrDefault(item => PathOf(item) == path);

    public XElement? ItemWithProperty(string property) => Items.FirstOrDefault(item => Words(Attribute(item, "properties")).Contains(property));

    public XElement? ItemOfType(string mediaType) => Items.FirstOrDefault(item => Attribute(item, "media-type") == mediaType);

    public bool HasId(string id) => _root.Descendants().Any(element => Attribute(element, "id") == id);

    public void SetFile(BookPath path, byte[] content) => _files[path.Value] = content;

    /// <exception cref="ArgumentException">The path or the id is taken.</exception>
    public XElement AddItem(string id, BookPath path, string mediaType, byte[] content, string properties = "")
    {
        if (_files.Keys.Any(taken => taken.Equals(path.Value, StringComparison.OrdinalIgnoreCase))) throw new ArgumentException($"The book already has a file \"{path}\".");
        if (HasId(id)) throw new ArgumentException($"The book already has the id \"{id}\".");
        var item = new XElement(_root.Name.Namespace + "item", new XAttribute("id", id), new XAttribute("href", path.HrefFrom(Path)), new XAttribute("media-type", mediaType));
        if (properties.Length > 0 && Version == EpubVersion.Epub3) item.SetAttributeValue("properties", properties);
        Part("manifest").Add(item);
        SetFile(path, content);
        return item;
    }

    public void AddPlace(string id) => Part("spine").Add(new XElement(_root.Name.Namespace + "itemref", new XAttribute("idref", id)));

    /// <summary>Takes an item out of manifest, spine, guide and metadata, and its file out of the book.</summary>
    public void RemoveItem(XElement item)
    {
        var (id, path) = (Attribute(item, "id"), PathOf(item));
        Places.Where(place => Attribute(place, "idref") == id).Remove();
        Items.Select(other => other.Attribute("fallback")).Where(fallback => fallback?.Value == id).ToList().ForEach(fallback => fallback!.Remove());
        Metadata.RemoveRefinements(id);
        RemoveReferences(reference => PathOf(reference) == path);
        item.Remove();
        if (path is { } file && ItemAt(file) is null) _files.Remove(file.Value);
    }

    /// <summary>Takes references out of the guide, which must not be empty.</summary>
    public void RemoveReferences(Func<XElement, bool> which)
    {
        if (Child(_root, "guide") is not { } guide) return;
        Of(guide, "reference").Where(which).Remove();
        if (!guide.HasElements) guide.Remove();
    }

    /// <summary>An id that starts with <paramref name="stem"/> and names neither an element nor a file of the package's folder.</summary>
    public string FreeId(string stem, string extension)
    {
        for (var number = 1; ; number++)
        {
            var id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{stem}-{number}");
            if (!HasId(id) && !_files.ContainsKey(Path.Folder + id + extension)) return id;
        }
    }

    private XElement Part(string name)
    {
        if (Child(_root, name) is { } part) return part;
        _root.Add(part = new XElement(_root.Name.Namespace + name));
        return part;
    }
}

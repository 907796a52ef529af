using System.Xml;
using System.Xml.Linq;
using EbookBuilder.Check.Documents;
using EbookBuilder.Check.Package;

namespace EbookBuilder.Check.Container;

/// <summary>The container of a publication (OCF 3.3): its files, and what is wrong with it as a container.</summary>
internal sealed class OcfContainer
{
    public const string ContainerPath = "META-INF/container.xml", EncryptionPath = "META-INF/encryption.xml";

    private readonly ZipDirectory? _zip;
    private readonly Dictionary<string, ZipItem> _files = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> _findings = [];

    private OcfContainer(ZipDirectory? zip)
    {
        _zip = zip;
        if (zip is null) return;
        foreach (var item in zip.Items)
            if (!item.IsFolder) _files.TryAdd(PackageUrl.Normalized(item.Name), item);
    }

    /// <summary>The path of every file.</summary>
    public IEnumerable<string> Paths => _files.Keys;

    /// <summary>What is wrong with the container.</summary>
    public IReadOnlyList<Diagnostic> Findings => _findings;

    /// <summary>The package document that container.xml names first; null where there is none to read.</summary>
    public string? PackagePath { get; private set; }

    /// <summary>Files whose bytes are not to be looked at: they are encrypted or obfuscated.</summary>
    public IReadOnlySet<string> Encrypted { get; private set; } = ImmutableHashSet<string>.Empty;

    public static OcfContainer Open(ReadOnlyMemory<byte> epub)
    {
        var zip = ZipDirectory.Open(epub);
        var container = new OcfContainer(zip);
        MimetypeRules.Check(epub.Span, zip, container._findings);
        if (zip is null) return container;
        // Names that cannot be read are the names of nothing.
        if (!FileNameRules.Check(zip, container._findings)) return container;
        container.ReadContainer();
        container.ReadEncryption();
        return container;
    }

    public bool Contains(string path) => _files.ContainsKey(path);

    /// <summary>The bytes of a file, or null where it is not there or cannot be unpacked. Safe from several threads.</summary>
    public byte[]? Read(string path) => _files.TryGetValue(path, out var item) ? _zip!.Read(item) : null;

    private void ReadContainer()
    {
        if (!Contains(ContainerPath))
        {
            _findings.Add(CheckRules.ContainerMissing.At(Location.None));
            return;
        }
        if (Load(ContainerPath) is not { Root: { } root }) return;
        var roots = root.Descendants().Where(element => element.Name.LocalName == "rootfile").ToList();
        foreach (var file in roots.Where(file => file.Attribute("full-path") is null)) _findings.Add(CheckRules.PackagePathMissing.At(XmlPlace.Of(file, ContainerPath)));
        foreach (var file in roots.Where(file => file.Attribute("full-path")?.Value is "")) _findings.Add(CheckRules.PackagePathEmpty.At(XmlPlace.Of(file, ContainerPath)));
        var packages = roots.Where(file => (string?)file.Attribute("media-type") == "application/oebps-package+xml" && file.Attribute("full-path")?.Value is { Length: > 0 }).ToList();
        if (packages.Count == 0) _findings.Add(CheckRules.PackageNotNamed.At(new(ContainerPath)));
        foreach (var file in packages.Where(file => !Contains(file.Attribute("full-path")!.Value)))
            _findings.Add(CheckRules.PackageMissing.At(XmlPlace.Of(file, ContainerPath), file.Attribute("full-path")!.Value));
        PackagePath = packages.Select(file => file.Attribute("full-path")!.Value).FirstOrDefault(Contains);
    }

    private void ReadEncryption()
    {
        if (!Contains(EncryptionPath) || Load(EncryptionPath) is not { Root: { } root }) return;
        Encrypted = root.Descendants().Where(element => element.Name.LocalName == "CipherReference").Select(reference => Uri.UnescapeDataString((string?)reference.Attribute("URI") ?? "")).ToHashSet(StringComparer.Ordinal);
    }

    private XDocument? Load(string path)
    {
        if (Read(path) is not { } bytes)
        {
            _findings.Add(CheckRules.Unreadable.At(new(path), path));
            return null;
        }
        try
        {
            return StrictXml.Load(bytes);
        }
        catch (XmlException fault)
        {
            _findings.Add(CheckRules.NotWellFormed.At(XmlPlace.Of(fault, path), XmlPlace.Reason(fault)));
            return null;
        }
    }
}

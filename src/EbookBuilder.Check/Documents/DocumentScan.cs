using EbookBuilder.Check.Package;

namespace EbookBuilder.Check.Documents;

/// <summary>What the manifest must say of a document because its content needs it (EPUB 3.3, 5.6.2 and appendix D.3).</summary>
[Flags]
internal enum Features
{
    None = 0,
    Scripted = 1,
    Svg = 2,
    MathML = 4,
    Switch = 8,
    RemoteResources = 16,
}

/// <summary>What was seen in one file of the publication.</summary>
internal sealed class DocumentScan(PackageItem item, string path)
{
    public PackageItem Item => item;

    public string Path => path;

    /// <summary>Every id.</summary>
    public HashSet<string> Ids { get; } = new(StringComparer.Ordinal);

    /// <summary>Everything that it refers to, in the order of the file.</summary>
    public List<Reference> References { get; } = [];

    /// <summary>Whether it moves the base of its URLs, so that they lead elsewhere than they seem to.</summary>
    public bool HasBase { get; set; }

    public Features Features { get; set; }

    public List<Diagnostic> Findings { get; } = [];

    /// <summary>False where it could not be read to its end, so that nothing is known of its ids.</summary>
    public bool IsComplete { get; set; }

    public void Refer(ReferenceKind kind, string url, int line, int column, bool hasFallback = false) =>
        References.Add(new(kind, url, PackageUrl.Resolve(path, url), new(path, line, column), hasFallback));
}

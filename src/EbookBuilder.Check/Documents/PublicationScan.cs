using System.Text;
using EbookBuilder.Check.Container;
using EbookBuilder.Check.Package;

namespace EbookBuilder.Check.Documents;

/// <summary>Every document and stylesheet of a publication, read once.</summary>
internal sealed class PublicationScan
{
    private PublicationScan(OcfContainer container, PackageDocument package, ImmutableArray<DocumentScan> documents, bool isLittle)
    {
        (Container, Package, Documents, IsLittle) = (container, package, documents, isLittle);
        ByPath = documents.ToDictionary(document => document.Path, StringComparer.Ordinal);
    }

    public OcfContainer Container { get; }

    public PackageDocument Package { get; }

    /// <summary>In the order of the manifest.</summary>
    public ImmutableArray<DocumentScan> Documents { get; }

    public IReadOnlyDictionary<string, DocumentScan> ByPath { get; }

    /// <summary>Whether one thread is done with it before a second would be awake.</summary>
    public bool IsLittle { get; }

    public IEnumerable<Diagnostic> Findings => Documents.SelectMany(document => document.Findings);

    /// <summary>Reads them side by side; each is judged by itself, so their order does not matter.</summary>
    public static PublicationScan Of(OcfContainer container, PackageDocument package, bool isLittle, CancellationToken cancellation)
    {
        var items = package.Items.Where(item => item.Path is { } path && path != package.Path && container.Contains(path) && !container.Encrypted.Contains(path)).DistinctBy(item => item.Path);
        return new(container, package, items.SelectSideBySide(item => Scan(item, container, package.IsEpub3), isLittle, cancellation), isLittle);
    }

    private static DocumentScan Scan(PackageItem item, OcfContainer container, bool isEpub3)
    {
        var scan = new DocumentScan(item, item.Path!);
        var kind = item.MediaType;
        var isMarkup = item.IsXhtml || item.IsSvg || kind.EndsWith("+xml", StringComparison.Ordinal);
        if (!isMarkup && kind is not "text/css" && !kind.StartsWith("image/", StringComparison.Ordinal)) return scan;
        if (container.Read(scan.Path) is not { } content) scan.Findings.Add(CheckRules.Unreadable.At(new(scan.Path), scan.Path));
        else if (isMarkup) MarkupScanner.Scan(scan, content, isEpub3);
        else if (kind == "text/css") Style(scan, content);
        else Image(scan, content);
        // The rule is one of EPUB 3 alone.
        if (!isEpub3) scan.Findings.RemoveAll(finding => finding.Code == CheckRules.StyleProperty.Id);
        return scan;
    }

    private static void Style(DocumentScan scan, byte[] content)
    {
        if (content is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..])
        {
            scan.Findings.Add(CheckRules.StyleInUtf16.At(new(scan.Path)));
            return;
        }
        StyleScanner.Scan(scan, Encoding.UTF8.GetString(content).TrimStart('\uFEFF'), new(scan.Path, 1, 1), isSheet: true);
        scan.IsComplete = true;
    }

    private static void Image(DocumentScan scan, byte[] content)
    {
        var declared = scan.Item.MediaType == "image/jpg" ? "image/jpeg" : scan.Item.MediaType;
        if (declared is not ("image/png" or "image/jpeg" or "image/gif" or "image/webp")) return;
        var found = ImageSignature.Of(content);
        if (found is null) scan.Findings.Add(CheckRules.ImageDamaged.At(new(scan.Path), declared));
        else if (found != declared) scan.Findings.Add(CheckRules.ImageTypeWrong.At(new(scan.Path), declared, found));
        else if (Promised(scan.Path) is { } promised && promised != found) scan.Findings.Add(CheckRules.ImageExtension.At(new(scan.Path), found));
    }

    private static string? Promised(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".gif" => "image/gif",
        ".webp" => "image/webp",
        _ => null,
    };
}

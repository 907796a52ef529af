using System.Xml.Linq;
using EbookBuilder.Check.Container;

namespace EbookBuilder.Check.Package;

/// <summary>The rules of the package document (EPUB 3.3, 5), part by part.</summary>
internal static class PackageRules
{
    public static void Check(PackageDocument package, OcfContainer container, List<Diagnostic> findings)
    {
        if (PackageDocument.Value(package.Root, "version") is not ("2.0" or "3.0") and var version)
            findings.Add(CheckRules.VersionUnknown.At(package.Place(package.Root), version));
        foreach (var (part, name) in new[] { (package.Metadata, "metadata"), (package.Manifest, "manifest"), (package.Spine, "spine") })
            if (part is null) findings.Add(CheckRules.ElementMissing.At(package.Place(package.Root), name, "package"));
        foreach (var twice in package.Root.Descendants().Attributes("id").GroupBy(id => id.Value.Trim()).SelectMany(group => group.Skip(1)))
            findings.Add(CheckRules.IdTwice.At(package.Place(twice.Parent!), twice.Value));
        MetadataRules.Check(package, findings);
        ManifestRules.Check(package, container, findings);
        SpineRules.Check(package, findings);
    }
}

using EbookBuilder.Check.Container;
using static EbookBuilder.Check.Package.PackageDocument;

namespace EbookBuilder.Check.Package;

/// <summary>The manifest (EPUB 3.3, 5.6): every file once, with its type, and there.</summary>
internal static class ManifestRules
{
    private static readonly ImmutableHashSet<string> Properties = ["cover-image", "mathml", "nav", "remote-resources", "scripted", "svg", "switch", "data-nav", "dictionary", "glossary", "index", "search-key-map"];

    public static void Check(PackageDocument package, OcfContainer container, List<Diagnostic> findings)
    {
        if (package.Manifest is not { } manifest) return;
        foreach (var item in manifest.Elements(Opf + "item"))
            foreach (var name in new[] { "id", "href", "media-type" }.Where(name => Value(item, name).Length == 0))
                findings.Add(CheckRules.AttributeMissing.At(package.Place(item), name, "item"));
        foreach (var item in package.Items)
        {
            Target(item, package, container, findings);
            Fallback(item, package, findings);
            if (package.IsEpub3) ItemProperties(item, findings);
        }
        foreach (var twice in package.Items.Where(item => item.Path is not null).GroupBy(item => item.Path).SelectMany(group => group.Skip(1))) findings.Add(CheckRules.ItemTwice.At(twice.Where, twice.Path!));
        if (package.IsEpub3 && package.Items.Count(item => item.Has("nav")) is not 1 and var count) findings.Add(CheckRules.NavigationOnce.At(package.Place(manifest), count));
        foreach (var cover in package.Items.Where(item => item.Has("cover-image")).Skip(1)) findings.Add(CheckRules.CoverOnce.At(cover.Where));
    }

    private static void Target(PackageItem item, PackageDocument package, OcfContainer container, List<Diagnostic> findings)
    {
        var broken = item.Target.Kind switch
        {
            UrlKind.Data => CheckRules.DataUrl,
            UrlKind.File => CheckRules.FileUrl,
            UrlKind.Outside => CheckRules.UrlLeaves,
            UrlKind.Remote when RemoteResources.MustTravel(item.MediaType) => CheckRules.RemoteResource,
            _ => null,
        };
        if (broken is not null) findings.Add(broken.At(item.Where, item.Id));
        if (item.Path is not { } path) return;
        if (item.Target.Fragment is not null) findings.Add(CheckRules.ItemWithFragment.At(item.Where, path));
        if (path == package.Path) findings.Add(CheckRules.ItemIsPackage.At(item.Where));
        else if (!container.Contains(path)) findings.Add(CheckRules.ItemMissing.At(item.Where, path));
        if (path.StartsWith("META-INF/", StringComparison.Ordinal)) findings.Add(CheckRules.ItemInMetaInf.At(item.Where, path));
    }

    private static void Fallback(PackageItem item, PackageDocument package, List<Diagnostic> findings)
    {
        if (item.Fallback is not { } first) return;
        if (!package.ById.ContainsKey(first)) findings.Add(CheckRules.FallbackUnknown.At(item.Where, first));
        var seen = new HashSet<string>(StringComparer.Ordinal) { item.Id };
        for (var next = first; next is not null && package.ById.TryGetValue(next, out var at); next = at.Fallback)
        {
            if (seen.Add(next)) continue;
            if (next == item.Id) findings.Add(CheckRules.FallbackCircle.At(item.Where));
            return;
        }
    }

    private static void ItemProperties(PackageItem item, List<Diagnostic> findings)
    {
        foreach (var property in item.Properties)
        {
            if (!property.Contains(':', StringComparison.Ordinal) && !Properties.Contains(property)) findings.Add(CheckRules.PropertyUnknown.At(item.Where, property));
            var fits = property switch
            {
                "nav" => item.IsXhtml,
                "cover-image" => item.MediaType.StartsWith("image/", StringComparison.Ordinal),
                "scripted" or "switch" or "mathml" or "svg" => item.IsXhtml || item.IsSvg,
                _ => true,
            };
            if (!fits) findings.Add(CheckRules.PropertyUnfit.At(item.Where, property, item.MediaType));
        }
    }
}

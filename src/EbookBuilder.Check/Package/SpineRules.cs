using static EbookBuilder.Check.Package.PackageDocument;

namespace EbookBuilder.Check.Package;

/// <summary>The reading order (EPUB 3.3, 5.7).</summary>
internal static class SpineRules
{
    public static void Check(PackageDocument package, List<Diagnostic> findings)
    {
        if (package.Spine is not { } spine) return;
        if (package.SpineItems.IsEmpty) findings.Add(CheckRules.ElementMissing.At(package.Place(spine), "itemref", "spine"));
        else if (!package.SpineItems.Any(item => item.Linear)) findings.Add(CheckRules.NothingLinear.At(package.Place(spine)));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var place in package.SpineItems)
        {
            if (place.IdRef.Length == 0) findings.Add(CheckRules.AttributeMissing.At(place.Where, "idref", "itemref"));
            else if (!package.ById.TryGetValue(place.IdRef, out var item)) findings.Add(CheckRules.ItemrefUnknown.At(place.Where, place.IdRef));
            else if (!seen.Add(place.IdRef)) findings.Add((package.IsEpub3 ? CheckRules.ItemrefTwice : CheckRules.ItemrefTwiceEpub2).At(place.Where, place.IdRef));
            else if (package.FirstOf(item, candidate => IsContent(candidate, package.IsEpub3)) is null) findings.Add(CheckRules.SpineForeign.At(place.Where, item.Id, item.MediaType));
        }
        if (Value(spine, "toc") is { Length: > 0 } toc && (!package.ById.TryGetValue(toc, out var ncx) || ncx.MediaType != "application/x-dtbncx+xml")) findings.Add(CheckRules.SpineToc.At(package.Place(spine), toc));
    }

    /// <summary>Whether a reading system shows the item as a page: XHTML and SVG, DTBook and OEB documents in EPUB 2.</summary>
    public static bool IsContent(PackageItem item, bool isEpub3) =>
        item.IsXhtml || item.IsSvg || (!isEpub3 && item.MediaType is "application/x-dtbook+xml" or "text/x-oeb1-document" or "text/html");
}

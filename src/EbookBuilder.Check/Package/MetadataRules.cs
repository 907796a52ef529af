using System.Text.RegularExpressions;
using System.Xml.Linq;
using static EbookBuilder.Check.Package.PackageDocument;

namespace EbookBuilder.Check.Package;

/// <summary>What the metadata must say (EPUB 3.3, 5.5).</summary>
internal static partial class MetadataRules
{
    public static void Check(PackageDocument package, List<Diagnostic> findings)
    {
        if (package.Metadata is not { } metadata) return;
        foreach (var name in new[] { "title", "language", "identifier" })
        {
            var elements = metadata.Descendants(Dc + name).ToList();
            if (elements.Count == 0) findings.Add(CheckRules.ElementMissing.At(package.Place(metadata), "dc:" + name, "metadata"));
            foreach (var empty in elements.Where(element => package.IsEpub3 && string.IsNullOrWhiteSpace(element.Value))) findings.Add(CheckRules.ElementEmpty.At(package.Place(empty), "dc:" + name));
        }
        foreach (var language in metadata.Descendants(Dc + "language").Where(language => language.Value.Trim().Length > 0 && !LanguageTag().IsMatch(language.Value.Trim())))
            findings.Add(CheckRules.LanguageMalformed.At(package.Place(language), language.Value.Trim()));
        UniqueIdentifier(package, metadata, findings);
        if (!package.IsEpub3) return;
        Modified(package, metadata, findings);
        foreach (var date in metadata.Descendants(Dc + "date").Where(date => !Date().IsMatch(date.Value.Trim()))) findings.Add(CheckRules.DateForm.At(package.Place(date), date.Value.Trim()));
        Refinements(package, metadata, findings);
    }

    private static void UniqueIdentifier(PackageDocument package, XElement metadata, List<Diagnostic> findings)
    {
        if (package.Root.Attribute("unique-identifier") is not { } name) findings.Add(CheckRules.UniqueIdentifierMissing.At(package.Place(package.Root)));
        else if (!metadata.Descendants(Dc + "identifier").Any(identifier => Value(identifier, "id") == name.Value.Trim())) findings.Add(CheckRules.UniqueIdentifierUnknown.At(package.Place(package.Root), name.Value));
    }

    private static void Modified(PackageDocument package, XElement metadata, List<Diagnostic> findings)
    {
        var modified = metadata.Elements(Opf + "meta").Where(meta => Value(meta, "property") == "dcterms:modified" && meta.Attribute("refines") is null).ToList();
        if (modified.Count != 1) findings.Add(CheckRules.ModifiedOnce.At(package.Place(metadata), modified.Count));
        foreach (var meta in modified.Where(meta => !Timestamp().IsMatch(meta.Value.Trim()))) findings.Add(CheckRules.ModifiedForm.At(package.Place(meta), meta.Value.Trim()));
    }

    private static void Refinements(PackageDocument package, XElement metadata, List<Diagnostic> findings)
    {
        var ids = package.Root.Descendants().Attributes("id").Select(id => id.Value.Trim()).ToHashSet(StringComparer.Ordinal);
        foreach (var meta in metadata.Elements(Opf + "meta"))
        {
            if (meta.Attribute("property") is not null && string.IsNullOrWhiteSpace(meta.Value)) findings.Add(CheckRules.ElementEmpty.At(package.Place(meta), "meta"));
            if (Value(meta, "refines") is ['#', ..] refined && !ids.Contains(refined[1..])) findings.Add(CheckRules.RefinesNothing.At(package.Place(meta), refined));
        }
    }

    /// <summary>BCP 47 in its shape: language, extended parts, script, region, variants, extensions, private use; or a grandfathered tag.</summary>
    [GeneratedRegex("^(?:(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(?:-[0-9a-wy-z](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?|x(?:-[a-z0-9]{1,8})+|i-[a-z]{2,8}|en-GB-oed|sgn-[a-z]{2}-[a-z]{2}|(?:art|cel|no|zh)-[a-z-]{3,10})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LanguageTag();

    [GeneratedRegex("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$")]
    private static partial Regex Timestamp();

    /// <summary>A date of W3C's profile of ISO 8601 (NOTE-datetime).</summary>
    [GeneratedRegex("^[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01])(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?(?:Z|[+-][0-9]{2}:[0-9]{2})?)?)?)?$")]
    private static partial Regex Date();
}

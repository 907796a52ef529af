using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using EbookBuilder.Epub.Publication;
using static EbookBuilder.Epub.Writing.PackageDocument;

namespace EbookBuilder.Epub.Writing;

/// <summary>The <c>metadata</c> element (EPUB 3.3, 5.5 and D.3).</summary>
internal sealed class PackageMetadata
{
    /// <summary>The id of the unique identifier.</summary>
    public const string IdentifierId = "pub-id";

    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";

    private readonly XElement _element = new(Opf + "metadata", new XAttribute(XNamespace.Xmlns + "dc", Dc.NamespaceName));

    private PackageMetadata(Package package)
    {
        var metadata = package.Book.Metadata;
        AddIdentifiers(metadata);
        AddTitles(metadata);
        foreach (var language in metadata.Languages) AddDublinCore("language", language);
        AddContributors(metadata);
        AddDublinCore("publisher", metadata.Publisher);
        AddDublinCore("date", metadata.Published);
        AddProperty("dcterms:modified", Timestamp(metadata.Modified));
        AddDublinCore("description", metadata.Description);
        AddSubjects(metadata);
        AddSeries(metadata.Series);
        AddSources(metadata);
        AddDublinCore("rights", metadata.Rights);
        AddAccessibility(metadata.Accessibility);
        if (package.Book.Cover is { } cover) AddNamed("cover", package.Manifest.First(item => item.Path == cover).Id);
    }

    public static XElement Element(Package package) => new PackageMetadata(package)._element;

    /// <summary>UTC, whole seconds (EPUB 3.3, 5.5.4).</summary>
    private static string Timestamp(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private void AddIdentifiers(Metadata metadata)
    {
        AddDublinCore("identifier", metadata.Identifiers[0].Value, IdentifierId);
        foreach (var identifier in metadata.Identifiers.Skip(1)) AddDublinCore("identifier", identifier.Value);
    }

    private void AddTitles(Metadata metadata)
    {
        var number = 0;
        foreach (var title in metadata.Titles)
        {
            var id = Numbered("title", ++number);
            if (!AddDublinCore("title", title.Text, id)) continue;
            Refine(id, "title-type", title.Kind switch { TitleKind.Subtitle => "subtitle", TitleKind.Short => "short", _ => "main" });
            Refine(id, "display-seq", number.ToString(CultureInfo.InvariantCulture));
            Refine(id, "file-as", title.FileAs);
        }
    }

    private void AddContributors(Metadata metadata)
    {
        var number = 0;
        foreach (var contributor in metadata.Contributors)
        {
            var id = Numbered(contributor.IsCreator ? "creator" : "contributor", ++number);
            if (!AddDublinCore(contributor.IsCreator ? "creator" : "contributor", contributor.Name, id)) continue;
            Refine(id, "role", contributor.Role, "marc:relators");
            Refine(id, "file-as", contributor.FileAs);
            Refine(id, "display-seq", number.ToString(CultureInfo.InvariantCulture));
        }
    }

    private void AddSubjects(Metadata metadata)
    {
        var number = 0;
        foreach (var subject in metadata.Subjects)
        {
            var hasCode = subject is { Authority: not null, Term: not null };
            var id = hasCode ? Numbered("subject", ++number) : null;
            if (!AddDublinCore("subject", subject.Text, id) || id is null) continue;
            Refine(id, "authority", subject.Authority);
            Refine(id, "term", subject.Term);
        }
    }

    /// <summary>Once as EPUB 3 says it, once as calibre and the readers that followed it do.</summary>
    private void AddSeries(Series? series)
    {
        if (series is null || XmlText.OneLine(series.Name).Length == 0) return;
        AddProperty("belongs-to-collection", series.Name, "series");
        Refine("series", "collection-type", "series");
        Refine("series", "group-position", series.Position);
        AddNamed("calibre:series", series.Name);
        AddNamed("calibre:series_index", series.Position);
    }

    private void AddSources(Metadata metadata)
    {
        if (AddDublinCore("source", metadata.PageBreakSource, "page-source")) Refine("page-source", "source-of", "pagination");
        var licenses = metadata.Licenses.ToLookup(license => license.Source ?? "", license => license.Address, StringComparer.Ordinal);
        var number = 0;
        foreach (var source in metadata.Sources)
        {
            var id = licenses.Contains(source) ? Numbered("source", ++number) : null;
            if (AddDublinCore("source", source, id) && id is not null) Refine(id, "dcterms:license", licenses[source].First());
        }
        foreach (var address in licenses[""]) AddProperty("dcterms:license", address);
    }

    private void AddAccessibility(Accessibility accessibility)
    {
        AddEach("schema:accessMode", accessibility.Modes);
        AddEach("schema:accessModeSufficient", accessibility.SufficientModes);
        AddEach("schema:accessibilityFeature", accessibility.Features);
        AddEach("schema:accessibilityHazard", accessibility.Hazards);
        AddProperty("schema:accessibilitySummary", accessibility.Summary);
        if (AddProperty("dcterms:conformsTo", accessibility.ConformsTo, "conformance"))
            Refine("conformance", "a11y:certifiedBy", accessibility.CertifiedBy);
    }

    private void AddEach(string property, ImmutableArray<string> values)
    {
        foreach (var value in values) AddProperty(property, value);
    }

    private bool AddDublinCore(string name, string? value, string? id = null) =>
        Add(Dc + name, value, XmlDocuments.Attribute("id", id));

    private bool AddProperty(string property, string? value, string? id = null) =>
        Add(Opf + "meta", value, new XAttribute("property", property), XmlDocuments.Attribute("id", id));

    private void Refine(string id, string property, string? value, string? scheme = null) =>
        Add(Opf + "meta", value, new XAttribute("refines", "#" + id), new XAttribute("property", property), XmlDocuments.Attribute("scheme", scheme));

    private bool Add(XName name, string? value, params XAttribute?[] attributes)
    {
        var line = XmlText.OneLine(value);
        if (line.Length > 0) _element.Add(new XElement(name, attributes, line));
        return line.Length > 0;
    }

    /// <summary>The form of EPUB 2; <c>name</c> stands before <c>content</c>, since some Nook readers found a cover only so.</summary>
    private void AddNamed(string name, string? content)
    {
        var line = XmlText.OneLine(content);
        if (line.Length > 0) _element.Add(new XElement(Opf + "meta", new XAttribute("name", name), new XAttribute("content", line)));
    }

    private static string Numbered(string stem, int number) => stem + "-" + number.ToString(CultureInfo.InvariantCulture);
}

using System.Xml;
using System.Xml.Linq;
using EbookBuilder.Check.Documents;
using EbookBuilder.Check.Package;

namespace EbookBuilder.Check.References;

/// <summary>The navigation document (EPUB 3.3, 7) and the NCX (OPF 2.0.1, 2.4.1).</summary>
internal static class NavigationRules
{
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml", Ops = "http://www.idpf.org/2007/ops";

    public static List<Diagnostic> CheckNavigation(PublicationScan publication)
    {
        var findings = new List<Diagnostic>();
        if (publication.Package.IsEpub3 && publication.Package.Navigation is { Path: { } path } && Load(publication, path) is { Root: { } html }) Navigation(publication, path, html, findings);
        return findings;
    }

    public static List<Diagnostic> CheckNcx(PublicationScan publication)
    {
        var findings = new List<Diagnostic>();
        foreach (var ncx in publication.Package.Items.Where(item => item.MediaType == "application/x-dtbncx+xml" && item.Path is not null))
            if (Load(publication, ncx.Path!) is { Root: { } root }) Ncx(publication, ncx.Path!, root, findings);
        return findings;
    }

    // What is not well-formed has been reported by the scan.
    private static XDocument? Load(PublicationScan publication, string path)
    {
        try
        {
            return publication.ByPath.ContainsKey(path) && publication.Container.Read(path) is { } bytes ? StrictXml.Load(bytes) : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static void Navigation(PublicationScan publication, string path, XElement html, List<Diagnostic> findings)
    {
        var navs = html.Descendants(Xhtml + "nav").ToLookup(nav => ((string?)nav.Attribute(Ops + "type") ?? "").Trim());
        if (navs["toc"].Count() is not 1 and var count) findings.Add(CheckRules.ContentsOnce.At(new(path), count));
        foreach (var type in new[] { "page-list", "landmarks" })
            foreach (var again in navs[type].Skip(1)) findings.Add(CheckRules.NavTwice.At(XmlPlace.Of(again, path), type));
        foreach (var nav in navs.Where(group => group.Key is "toc" or "page-list" or "landmarks").SelectMany(group => group)) Nav(nav, path, findings);
        foreach (var link in navs["landmarks"].Descendants(Xhtml + "a").Where(link => link.Attribute(Ops + "type") is null)) findings.Add(CheckRules.AttributeMissing.At(XmlPlace.Of(link, path), "epub:type", "a"));
        foreach (var nav in navs["toc"]) Order(publication, nav, path, findings);
    }

    private static void Nav(XElement nav, string path, List<Diagnostic> findings)
    {
        if (nav.Elements(Xhtml + "ol").Count() != 1) findings.Add(CheckRules.NavList.At(XmlPlace.Of(nav, path)));
        foreach (var item in nav.Descendants(Xhtml + "li"))
        {
            if (item.Elements().FirstOrDefault() is not { } label || (label.Name != Xhtml + "a" && label.Name != Xhtml + "span")) findings.Add(CheckRules.NavLabel.At(XmlPlace.Of(item, path)));
            else if (label.Name == Xhtml + "span" && !item.Elements(Xhtml + "ol").Any()) findings.Add(CheckRules.NavHeading.At(XmlPlace.Of(label, path)));
        }
        foreach (var label in nav.Descendants().Where(element => (element.Name == Xhtml + "a" || element.Name == Xhtml + "span") && element.Parent?.Name == Xhtml + "li" && IsSilent(element)))
            findings.Add(CheckRules.ElementEmpty.At(XmlPlace.Of(label, path), label.Name.LocalName));
        foreach (var link in nav.Descendants(Xhtml + "a"))
            if (link.Attribute("href") is { } href && PackageUrl.Resolve(path, href.Value).Kind == UrlKind.Remote) findings.Add(CheckRules.NavRemote.At(XmlPlace.Of(link, path), href.Value));
    }

    private static bool IsSilent(XElement label) => string.IsNullOrWhiteSpace(label.Value) && !label.DescendantsAndSelf().Attributes().Any(attribute => attribute.Name.LocalName is "alt" or "title" or "aria-label" && attribute.Value.Trim().Length > 0);

    // EPUB 3.3, 7.4.1: the order of the contents is the reading order.
    private static void Order(PublicationScan publication, XElement nav, string path, List<Diagnostic> findings)
    {
        var spine = publication.Package.SpineItems.Select((place, i) => (publication.Package.ById.GetValueOrDefault(place.IdRef)?.Path, i)).Where(entry => entry.Path is not null)
            .DistinctBy(entry => entry.Path).ToDictionary(entry => entry.Path!, entry => entry.i, StringComparer.Ordinal);
        var last = -1;
        foreach (var link in nav.Descendants(Xhtml + "a"))
        {
            if (PackageUrl.Resolve(path, (string?)link.Attribute("href") ?? "") is not { Kind: UrlKind.Local } target || !spine.TryGetValue(target.Path, out var position)) continue;
            if (position < last) findings.Add(CheckRules.NavOrder.At(XmlPlace.Of(link, path), target.Path));
            last = Math.Max(last, position);
        }
    }

    private static void Ncx(PublicationScan publication, string path, XElement root, List<Diagnostic> findings)
    {
        foreach (var content in root.Descendants().Where(element => element.Name.LocalName == "content"))
        {
            if ((string?)content.Attribute("src") is not { } src || PackageUrl.Resolve(path, src) is not { Kind: UrlKind.Local } target) continue;
            var where = XmlPlace.Of(content, path);
            if (!publication.Container.Contains(target.Path)) findings.Add(CheckRules.TargetMissing.At(where, target.Path));
            else if (target.Fragment is { Length: > 0 } fragment && publication.ByPath.TryGetValue(target.Path, out var document) && document.IsComplete && document.Item.IsXhtml && !document.Ids.Contains(fragment))
                findings.Add(CheckRules.FragmentMissing.At(where, fragment, target.Path));
        }
        var stated = root.Descendants().FirstOrDefault(element => element.Name.LocalName == "meta" && (string?)element.Attribute("name") == "dtb:uid");
        var name = (string?)publication.Package.Root.Attribute("unique-identifier");
        var identifier = publication.Package.Metadata?.Descendants(PackageDocument.Dc + "identifier").FirstOrDefault(element => (string?)element.Attribute("id") == name)?.Value.Trim();
        if (stated is not null && identifier is { Length: > 0 } && ((string?)stated.Attribute("content") ?? "").Trim() != identifier) findings.Add(CheckRules.NcxIdentifier.At(XmlPlace.Of(stated, path), (string?)stated.Attribute("content") ?? "", identifier));
    }
}

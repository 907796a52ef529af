using EbookBuilder.Check.Documents;
using EbookBuilder.Check.Package;

namespace EbookBuilder.Check.References;

/// <summary>What the documents of a publication say of each other and of the manifest (EPUB 3.3, 3.5 and 5.6.2).</summary>
internal sealed class ReferenceRules
{
    private readonly PublicationScan _publication;
    private readonly PackageDocument _package;
    private readonly IReadOnlySet<string> _spine;
    private readonly List<Diagnostic> _findings = [];
    private readonly HashSet<string> _linked = new(StringComparer.Ordinal);

    private ReferenceRules(PublicationScan publication, IReadOnlySet<string> spine, DocumentScan document)
    {
        (_publication, _package, _spine) = (publication, publication.Package, spine);
        foreach (var reference in document.HasBase ? [] : document.References) Judge(reference, document);
        if (_package.IsEpub3 && document.IsComplete) Properties(document);
    }

    public static List<Diagnostic> Check(PublicationScan publication)
    {
        var package = publication.Package;
        var spine = package.SpineItems.Select(place => package.ById.GetValueOrDefault(place.IdRef)?.Path).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var judged = publication.Documents.SelectSideBySide(document => new ReferenceRules(publication, spine, document), publication.IsLittle, CancellationToken.None);
        List<Diagnostic> findings = [.. judged.SelectMany(document => document._findings)];
        if (package.IsEpub3) findings.AddRange(Unreachable(publication, judged.SelectMany(document => document._linked).ToHashSet(StringComparer.Ordinal)));
        return findings;
    }

    private void Judge(Reference reference, DocumentScan from)
    {
        if (reference.Kind == ReferenceKind.Citation) return;
        switch (reference.Target.Kind)
        {
            case UrlKind.Local:
                Local(reference);
                break;
            case UrlKind.Remote:
                Remote(reference, from);
                break;
            case UrlKind.Data:
                if (reference.Kind == ReferenceKind.Hyperlink) _findings.Add(CheckRules.DataUrl.At(reference.Where, "a hyperlink"));
                break;
            case UrlKind.File:
                _findings.Add(CheckRules.FileUrl.At(reference.Where, reference.Url));
                break;
            case UrlKind.Outside:
                _findings.Add(CheckRules.UrlLeaves.At(reference.Where, reference.Url));
                break;
            default:
                _findings.Add(CheckRules.UrlUnparseable.At(reference.Where, reference.Url));
                break;
        }
    }

    private void Local(Reference reference)
    {
        var target = reference.Target;
        if (reference.Kind == ReferenceKind.Hyperlink) _linked.Add(target.Path);
        if (target.HasQuery) _findings.Add(CheckRules.UrlWithQuery.At(reference.Where, reference.Url));
        if (!_publication.Container.Contains(target.Path)) _findings.Add(CheckRules.TargetMissing.At(reference.Where, target.Path));
        else if (!_package.ByPath.TryGetValue(target.Path, out var item)) Unlisted(reference);
        else
        {
            if (reference.Kind == ReferenceKind.Hyperlink) Hyperlink(reference, item);
            else if (reference.Kind == ReferenceKind.Stylesheet && target.Fragment is not null) _findings.Add(CheckRules.StyleFragment.At(reference.Where, reference.Url));
            Fragment(reference, item);
        }
    }

    private void Unlisted(Reference reference)
    {
        if (reference.Target.Path != _package.Path || reference.Kind != ReferenceKind.Hyperlink) _findings.Add(CheckRules.TargetUnlisted.At(reference.Where, reference.Target.Path));
    }

    private void Hyperlink(Reference reference, PackageItem item)
    {
        if (_package.FirstOf(item, candidate => SpineRules.IsContent(candidate, _package.IsEpub3)) is null) _findings.Add(CheckRules.LinkToForeign.At(reference.Where, reference.Target.Path, item.MediaType));
        else if (!_spine.Contains(reference.Target.Path)) _findings.Add(CheckRules.LinkNotInSpine.At(reference.Where, reference.Target.Path));
    }

    private void Fragment(Reference reference, PackageItem item)
    {
        if (reference.Target.Fragment is not { Length: > 0 } fragment || reference.Kind is ReferenceKind.Stylesheet or ReferenceKind.Font or ReferenceKind.Script or ReferenceKind.Drawing) return;
        // Other schemes of fragments (media fragments, epubcfi, svgView) name places that are no ids.
        if (fragment.AsSpan().ContainsAny('(', '=', ':')) return;
        if ((item.IsXhtml || item.IsSvg) && _publication.ByPath.TryGetValue(reference.Target.Path, out var document) && document.IsComplete && !document.Ids.Contains(fragment))
            _findings.Add(CheckRules.FragmentMissing.At(reference.Where, fragment, reference.Target.Path));
    }

    private void Remote(Reference reference, DocumentScan from)
    {
        if (reference.Kind == ReferenceKind.Hyperlink) return;
        if (reference.Kind is ReferenceKind.Media or ReferenceKind.Font) from.Features |= Features.RemoteResources;
        else _findings.Add(CheckRules.RemoteResource.At(reference.Where, reference.Url));
    }

    private void Properties(DocumentScan document)
    {
        var item = document.Item;
        foreach (var (feature, property) in new[] { (Features.Scripted, "scripted"), (Features.Svg, "svg"), (Features.MathML, "mathml"), (Features.Switch, "switch"), (Features.RemoteResources, "remote-resources") })
        {
            var (needed, stated) = ((document.Features & feature) != 0, item.Has(property));
            if (feature != Features.RemoteResources && !item.IsXhtml && !item.IsSvg) continue;
            if (needed && !stated) _findings.Add(CheckRules.PropertyNeeded.At(new(document.Path), property));
            else if (!needed && stated && feature == Features.RemoteResources && !IsUnclear(document)) _findings.Add(CheckRules.NothingRemote.At(new(document.Path)));
            else if (!needed && stated && feature != Features.RemoteResources && !(feature == Features.Svg && item.IsSvg)) _findings.Add(CheckRules.PropertyUntrue.At(new(document.Path), property));
        }
    }

    // What a script fetches is not seen, nor what a drawing or a moved base loads.
    private static bool IsUnclear(DocumentScan document) =>
        document.HasBase || (document.Features & Features.Scripted) != 0 || document.References.Any(reference => reference.Target.Kind is UrlKind.Remote or UrlKind.File && reference.Kind != ReferenceKind.Hyperlink);

    // EPUB 3.3, 5.7.3: what is out of the reading order must be reachable from within it. A script may do that too, unseen.
    private static IEnumerable<Diagnostic> Unreachable(PublicationScan publication, HashSet<string> linked) =>
        publication.Documents.Any(document => (document.Features & Features.Scripted) != 0) ? []
            : from place in publication.Package.SpineItems
              let path = publication.Package.ById.GetValueOrDefault(place.IdRef)?.Path
              where !place.Linear && path is not null && !linked.Contains(path)
              select CheckRules.NonLinearUnreachable.At(place.Where, path);
}

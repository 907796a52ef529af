using AngleSharp.Dom;
using EbookBuilder.Gathering;

namespace EbookBuilder.Articles.Html;

/// <summary>The addresses by which the web knows a page.</summary>
/// <param name="All">Every address that the page states, the canonical one first, without repetition.</param>
/// <param name="Base">What the page's relative references are relative to; null where nothing tells.</param>
internal sealed record PageAddress(ImmutableArray<string> All, Uri? Base)
{
    /// <summary>Whether the page was saved from an archive of the web, which changed its links.</summary>
    public bool IsArchivedCopy { get; private init; }

    /// <summary>Reads them off a page.</summary>
    /// <param name="page">The page as parsed.</param>
    /// <param name="meta">Its head.</param>
    /// <param name="data">Its linked data.</param>
    /// <param name="file">The name of its file.</param>
    /// <param name="archived">The address under which an archive keeps it, or null.</param>
    public static PageAddress Of(IDocument page, MetaTags meta, LinkedData data, string file, string? archived)
    {
        var saved = Web(archived, null) ?? SavedFrom(page) ?? Web(meta.First("savepage-url"), null);
        var canonical = new[] { meta.Link("canonical"), meta.First("og:url"), meta.First("twitter:url"), meta.First("parsely-link") };
        var own = saved ?? canonical.Select(address => Web(address, null)).FirstOrDefault(address => address is not null);
        var stated = meta.Base;
        var root = Web(stated, own) ?? own;
        var others = new[] { saved, meta.Link("amphtml"), meta.Link("shortlink"), data.Address };
        var all = canonical.Concat(others).Select(address => Web(address, root)).OfType<string>().DistinctBy(SiteAddress.Normalize, StringComparer.Ordinal).ToImmutableArray();
        if (all.IsEmpty && Web(file[(file.LastIndexOf('/') + 1)..], Web(stated, null)) is { } beside) all = [beside];
        return new(all, root is null ? null : new Uri(root)) { IsArchivedCopy = ArchivedCopies.HasBar(page) || canonical.Append(archived).OfType<string>().Any(address => ArchivedCopies.Original(address) != address) };
    }

    /// <summary>Browsers write the address of a saved page into a comment before it; so do tools that save or mirror pages.</summary>
    private static string? SavedFrom(IDocument page)
    {
        foreach (var comment in page.ChildNodes.Concat(page.DocumentElement.ChildNodes).Concat(page.Head?.ChildNodes ?? Enumerable.Empty<INode>()).OfType<IComment>())
        {
            if (SavedFrom(comment.Data) is { } address) return address;
        }
        return null;
    }

    /// <summary>The address in a comment such as <c>saved from url=(0024)https://example.com/a</c>, SingleFile's <c>url: ...</c> or HTTrack's <c>Mirrored from ...</c>; null where there is none.</summary>
    public static string? SavedFrom(string comment)
    {
        if (comment.IndexOf("saved from url=(", StringComparison.OrdinalIgnoreCase) is var saved and >= 0)
        {
            var close = comment.IndexOf(')', saved);
            return close > 0 ? Web(FirstWord(comment[(close + 1)..]), null) : null;
        }
        if (comment.Contains("SingleFile", StringComparison.Ordinal) && comment.IndexOf("url:", StringComparison.Ordinal) is var url and >= 0) return Web(FirstWord(comment[(url + 4)..]), null);
        return comment.IndexOf("Mirrored from ", StringComparison.Ordinal) is var mirrored and >= 0 ? Web("https://" + FirstWord(comment[(mirrored + 14)..]), null) : null;
    }

    private static string FirstWord(string text) => text.Trim().Split((char[]?)null, 2)[0];

    /// <summary>The reference as an address of the web, made absolute where it is relative to one.</summary>
    private static string? Web(string? reference, string? root)
    {
        if (Hyperlink.Clean(reference) is not { } written) return null;
        var clean = ArchivedCopies.Original(written);
        if (!BookPath.HasScheme(clean)) return root is not null && Uri.TryCreate(new Uri(root), clean, out var joined) ? Web(joined.AbsoluteUri, null) : null;
        return clean.StartsWith("http", StringComparison.OrdinalIgnoreCase) && Uri.TryCreate(clean, UriKind.Absolute, out _) ? clean : null;
    }
}

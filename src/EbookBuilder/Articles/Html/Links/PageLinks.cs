using AngleSharp.Dom;
using EbookBuilder.Gathering;

namespace EbookBuilder.Articles.Html;

/// <summary>
/// Settles where the links of a saved page lead. Browsers write the whole address even for a place in the same page: such a link leads into the page again. A relative
/// one that leads to no file of the book folder leads to where the page was on the web. The others stay as they are, and the binding finds the article that they mean.
/// </summary>
internal sealed class PageLinks
{
    private static readonly ImmutableArray<string> Extensions = ["", ".html", ".htm", ".xhtml", ".md", ".txt", "/index.html", "/index.htm", "/index.md", "/README.md"];

    private readonly string _file;
    private readonly BookFolder _folder;
    private readonly Uri? _base;
    private readonly HashSet<string> _own;
    private readonly bool _isArchivedCopy;
    private readonly SavedPage? _archive;

    /// <summary>For the page in <paramref name="file"/>, whose addresses are known.</summary>
    public PageLinks(string file, BookFolder folder, PageAddress address, SavedPage? archive)
    {
        (_file, _folder, _base, _isArchivedCopy, _archive) = (file, folder, address.Base, address.IsArchivedCopy, archive);
        _own = address.All.Append(address.Base?.AbsoluteUri).OfType<string>().Select(SiteAddress.Normalize).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Gives links their places, in place.</summary>
    public void Settle(IElement content)
    {
        foreach (var link in NodeWalk.Elements(content).Where(element => element.LocalName is "a" or "area"))
        {
            if (link.ValueOf("href")?.Trim() is not { } written) continue;
            var href = Redirections.Original(_isArchivedCopy ? ArchivedCopies.Original(written) : written);
            if (href.Length == 0 || href[0] == '#') continue;
            if ((Settled(href) ?? href) is var settled && settled != written) link.SetAttribute("href", settled);
        }
    }

    /// <summary>Gives frames that were saved as files the addresses of what they showed, in place.</summary>
    public void SettleFrames(IElement root)
    {
        foreach (var frame in NodeWalk.Elements(root).Where(element => element.LocalName == "iframe"))
        {
            if (frame.GetAttribute("src") is { } source && SavedFrame(source) is { } address) frame.SetAttribute("src", address);
        }
    }

    /// <summary>Takes the links to places of the page that were left out off their text, in place.</summary>
    public static void DropDangling(IElement content)
    {
        var places = NodeWalk.Elements(content).SelectMany(element => new[] { element.Id, element.LocalName == "a" ? element.ValueOf("name") : null }).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var link in NodeWalk.Elements(content).Where(element => element.LocalName == "a"))
        {
            if (link.ValueOf("href") is not ['#', .. var name]) continue;
            if (!places.Contains(name) && !places.Contains(Uri.UnescapeDataString(name))) link.RemoveAttribute("href");
        }
    }

    private string? Settled(string href)
    {
        var hash = href.IndexOf('#', StringComparison.Ordinal);
        var path = hash < 0 ? href : href[..hash];
        if (BookPath.HasScheme(path)) return hash >= 0 && hash < href.Length - 1 && _own.Contains(SiteAddress.Normalize(path)) ? href[hash..] : null;
        if (IsFile(path)) return IsThisPage(path) && hash >= 0 ? href[hash..] : null;
        return _base is not null && Uri.TryCreate(_base, href, out var address) && address.Scheme is "http" or "https" ? Settled(address.AbsoluteUri) ?? address.AbsoluteUri : null;
    }

    /// <summary>Where a frame that was saved as a file of its own came from: its browser wrote it into the first lines.</summary>
    private string? SavedFrame(string source)
    {
        if (_archive?.Find(source)?.Address is { } address) return address;
        if (BookPath.HasScheme(source) || BookFolder.Join(_file, Uri.UnescapeDataString(Path(source))) is not { Length: > 0 } file || !_folder.Contains(file)) return null;
        using var stream = _folder.Open(file);
        Span<byte> head = stackalloc byte[1024];
        var length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        return PageAddress.SavedFrom(System.Text.Encoding.Latin1.GetString(head[..length]));
    }

    private bool IsFile(string reference)
    {
        if (reference.StartsWith("//", StringComparison.Ordinal)) return false;
        var path = Path(reference);
        return Joined(path) || (path.Contains('%', StringComparison.Ordinal) && Joined(Uri.UnescapeDataString(path)));
    }

    private bool Joined(string path) =>
        BookFolder.Join(_file, path) is { Length: > 0 } joined && Extensions.Any(extension => _folder.Contains(joined + extension));

    private bool IsThisPage(string reference) => BookFolder.Join(_file, Uri.UnescapeDataString(Path(reference))) == _file;

    private static string Path(string reference) => reference.AsSpan().IndexOfAny('?', '#') is var end and >= 0 ? reference[..end] : reference;
}

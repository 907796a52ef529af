using EbookBuilder.Epub.Format;
using EbookBuilder.Epub.Publication;

namespace EbookBuilder.Epub.Reading;

/// <summary>The files that a manifest names.</summary>
internal sealed class ResourceReader(EpubArchive archive, string opfPath, ReadingLog log)
{
    private readonly Dictionary<string, EpubFile> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EpubFile> _byHref = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EpubFile> _byId = new(StringComparer.Ordinal);
    private readonly List<EpubFile> _all = [];

    public EpubResources Resources { get; private set; } = null!;

    public void Read(OpfManifest manifest)
    {
        foreach (var item in manifest.Items) Add(item);
        Resources = new EpubResources
        {
            Html = [.. Texts(EpubContentType.Xhtml11, EpubContentType.Oeb1Document)],
            Css = [.. Texts(EpubContentType.Css, EpubContentType.Oeb1Css)],
            Images = [.. Bytes(EpubContentType.ImageGif, EpubContentType.ImageWebp)],
            Fonts = [.. Bytes(EpubContentType.FontTruetype, EpubContentType.FontWoff2)],
            Other = [.. _all.Where(file => file.ContentType is EpubContentType.Other or EpubContentType.Xml or EpubContentType.Dtbook or EpubContentType.DtbookNcx)],
            All = _all,
        };
    }

    public EpubFile? ByPath(string path) => _byPath.GetValueOrDefault(path);

    public EpubFile? ByHref(string href) => _byHref.GetValueOrDefault(href);

    public EpubFile? ById(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The content documents of the spine; where it leads to nothing at all, every content document in the order of the manifest.</summary>
    public IReadOnlyList<EpubTextFile> ReadingOrder(OpfDocument opf)
    {
        var order = new List<EpubTextFile>();
        foreach (var place in opf.Spine.ItemRefs)
        {
            if (ById(place.IdRef) is EpubTextFile { ContentType: EpubContentType.Xhtml11 or EpubContentType.Oeb1Document } html) order.Add(html);
            else if (ById(place.IdRef) is null) log.Forgave(ReadingLog.Spine, $"the spine names \"{place.IdRef}\", which the manifest has not", opfPath);
        }
        if (opf.Spine.ItemRefs.Any(place => ById(place.IdRef) is not null) || Resources.Html.Count == 0) return order;
        log.Forgave(ReadingLog.Spine, "the spine leads to no document; the manifest gives the order", opfPath);
        return Resources.Html;
    }

    /// <summary>The file that an href in the file at <paramref name="from"/> means: as it resolves, else unescaped as it stands.</summary>
    public string? Resolve(string href, string from, out string? fragment)
    {
        var here = new BookPath(from);
        if (!here.TryResolve(href.Trim().Replace('\\', '/'), out var target, out fragment)) return null;
        if (archive.Find(target.Value, from) is { } found) return found;
        var bare = href.Split('#')[0].Trim().Replace('\\', '/');
        return bare.Length > 0 ? archive.Find(here.Folder + bare, from) ?? archive.Find(bare.TrimStart('/'), from) : null;
    }

    private void Add(OpfManifestItem item)
    {
        if (BookPath.HasScheme(item.Href)) return;
        if (Resolve(item.Href, opfPath, out _) is not { } path)
        {
            log.Lost(ReadingLog.Item, $"manifest item \"{item.Href}\" is not in the container", opfPath);
            return;
        }
        if (_byPath.TryGetValue(path, out var same))
        {
            log.Forgave(ReadingLog.Item, $"the manifest names \"{path}\" twice", opfPath);
            _byId.TryAdd(item.Id, same);
            _byHref.TryAdd(item.Href, same);
            return;
        }
        var file = Make(item, path, MediaTypes.Kind(item.MediaType));
        _all.Add(file);
        _byPath.Add(path, file);
        _byHref.TryAdd(item.Href, file);
        _byId.TryAdd(item.Id, file);
    }

    private EpubFile Make(OpfManifestItem item, string path, EpubContentType kind) =>
        kind is EpubContentType.Other or >= EpubContentType.ImageGif
            ? new EpubByteFile { AbsolutePath = path, Href = item.Href, ContentType = kind, MimeType = item.MediaType, Content = archive[path] }
            : new EpubTextFile { AbsolutePath = path, Href = item.Href, ContentType = kind, MimeType = item.MediaType, Content = archive[path] };

    private IEnumerable<EpubTextFile> Texts(EpubContentType one, EpubContentType other) =>
        _all.OfType<EpubTextFile>().Where(file => file.ContentType == one || file.ContentType == other);

    private IEnumerable<EpubByteFile> Bytes(EpubContentType first, EpubContentType last) =>
        _all.OfType<EpubByteFile>().Where(file => file.ContentType >= first && file.ContentType <= last);
}

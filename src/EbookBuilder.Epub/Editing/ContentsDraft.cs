using System.Globalization;
using System.Xml.Linq;
using EbookBuilder.Epub.Format;
using EbookBuilder.Epub.Publication;
using EbookBuilder.Epub.Reading;
using EbookBuilder.Epub.Writing;
using static EbookBuilder.Epub.Reading.OpfReader;

namespace EbookBuilder.Epub.Editing;

/// <summary>Navigation document and NCX of a publication while it is edited; each where the book has one.</summary>
internal sealed class ContentsDraft
{
    private static readonly XNamespace NcxNamespace = "http://www.daisy.org/z3986/2005/ncx/";

    private readonly PackageDraft _draft;
    private readonly (BookPath Path, XElement Root)? _nav, _ncx;
    private bool _navChanged, _ncxChanged;

    public ContentsDraft(PackageDraft draft)
    {
        _draft = draft;
        _nav = Load(draft.ItemWithProperty("nav"));
        _ncx = Load(draft.ItemOfType(MediaTypes.Ncx));
    }

    public void Add(string title, BookPath target)
    {
        if (_nav is { } nav && TocList(nav.Root) is { } list)
        {
            list.Add(Xhtml.Element("li", Xhtml.Element("a", new XAttribute("href", target.HrefFrom(nav.Path)), XmlText.OneLine(title))));
            _navChanged = true;
        }
        if (_ncx is not { } ncx) return;
        var space = ncx.Root.Name.Namespace;
        if (Child(ncx.Root, "navMap") is not { } map) ncx.Root.Add(map = new XElement(space + "navMap"));
        map.Add(new XElement(space + "navPoint",
            new XAttribute("id", FreeId(ncx.Root)),
            new XElement(space + "navLabel", new XElement(space + "text", XmlText.OneLine(title))),
            new XElement(space + "content", new XAttribute("src", target.HrefFrom(ncx.Path)))));
        _ncxChanged = true;
    }

    /// <summary>Every entry that leads into one of the files goes; a heading that is left without entries goes too.</summary>
    public void Remove(IReadOnlySet<BookPath> targets)
    {
        if (_nav is { } nav)
        {
            Prune(nav, "li", "a", "href", "ol", targets);
            Of(nav.Root, "nav").Where(element => Attribute(element, "type") != "toc" && !Of(element, "li").Any()).ToList().ForEach(element => element.Remove());
            _navChanged = true;
        }
        if (_ncx is not { } ncx) return;
        foreach (var name in new[] { "navPoint", "pageTarget", "navTarget" }) Prune(ncx, name, "content", "src", name, targets);
        foreach (var name in new[] { "pageList", "navList" })
            if (Child(ncx.Root, name) is { } list && !list.Elements().Any(element => Is(element, "pageTarget") || Is(element, "navTarget"))) list.Remove();
        _ncxChanged = true;
    }

    public void SetTitle(string title) => SetNcx(root =>
    {
        if (Child(root, "docTitle") is { } label && Child(label, "text") is { } text) text.Value = title;
    });

    /// <summary>Title and language of the navigation document.</summary>
    public void SetHead(string title, string language)
    {
        if (_nav is not { } nav) return;
        if (Of(nav.Root, "title").FirstOrDefault() is { } element) element.Value = title;
        ChapterPage.SetLanguage(nav.Root, language, EpubVersion.Epub3);
        _navChanged = true;
    }

    public void SetIdentifier(string identifier) => SetNcx(root =>
        Of(root, "meta").FirstOrDefault(meta => Attribute(meta, "name") == "dtb:uid")?.SetAttributeValue("content", identifier));

    /// <summary>Puts what was changed into the files of the package.</summary>
    public void Save()
    {
        if (_navChanged && _nav is { } nav) _draft.SetFile(nav.Path, ChapterPage.Write(nav.Root, EpubVersion.Epub3));
        if (!_ncxChanged || _ncx is not { } ncx) return;
        Renumber(ncx.Root);
        using var bytes = new MemoryStream();
        XmlDocuments.Write(ncx.Root, bytes);
        _draft.SetFile(ncx.Path, bytes.ToArray());
    }

    private void SetNcx(Action<XElement> change)
    {
        if (_ncx is not { } ncx) return;
        change(ncx.Root);
        _ncxChanged = true;
    }

    private (BookPath, XElement)? Load(XElement? item)
    {
        if (item is null || _draft.PathOf(item) is not { } path || !_draft.Files.TryGetValue(path.Value, out var bytes)) return null;
        var isNav = Attribute(item, "media-type") != MediaTypes.Ncx;
        var document = LenientXml.Load(bytes, path.Value, new EpubReaderOptions(), new ReadingLog(), isNav ? LoadOptions.PreserveWhitespace : LoadOptions.None);
        return document?.Root is { } root ? (path, root) : null;
    }

    private static XElement? TocList(XElement root)
    {
        if (Of(root, "nav").FirstOrDefault(nav => Words(Attribute(nav, "type")).Contains("toc")) is not { } toc) return null;
        if (Child(toc, "ol") is not { } list) toc.Add(list = Xhtml.Element("ol"));
        return list;
    }

    private static void Prune((BookPath Path, XElement Root) file, string entry, string link, string attribute, string nested, IReadOnlySet<BookPath> targets)
    {
        foreach (var element in Of(file.Root, entry).Reverse().ToList())
        {
            var href = element.Elements().Where(child => !Is(child, nested)).SelectMany(child => child.DescendantsAndSelf())
                .FirstOrDefault(child => Is(child, link)) is { } target ? Attribute(target, attribute) : null;
            if (href is null ? Of(element, entry).Any() : !file.Path.TryResolve(href, out var path, out _) || !targets.Contains(path)) continue;
            if (Of(element, entry).Any()) continue;
            var list = element.Parent!;
            element.Remove();
            if (Is(list, "ol") && !list.HasElements && list.Parent is { } parent && !Is(parent, "nav")) list.Remove();
        }
    }

    /// <summary>Equal targets share a number, and numbers leave no gap.</summary>
    private static void Renumber(XElement root)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var element in root.Descendants().Where(element => element.Name.LocalName is "navPoint" or "pageTarget" or "navTarget"))
        {
            var source = Child(element, "content") is { } content ? Attribute(content, "src") ?? "" : "";
            if (!numbers.TryGetValue(source, out var number)) numbers.Add(source, number = numbers.Count + 1);
            element.SetAttributeValue("playOrder", number);
        }
        if (Of(root, "meta").FirstOrDefault(meta => Attribute(meta, "name") == "dtb:depth") is { } depth)
            depth.SetAttributeValue("content", Math.Max(1, Of(root, "navPoint").Select(point => point.AncestorsAndSelf(point.Name).Count()).DefaultIfEmpty().Max()));
    }

    private static string FreeId(XElement root)
    {
        var taken = root.Descendants().Select(element => Attribute(element, "id")).ToHashSet(StringComparer.Ordinal);
        var number = Of(root, "navPoint").Count();
        string id;
        do id = string.Create(CultureInfo.InvariantCulture, $"point-{++number}");
        while (taken.Contains(id));
        return id;
    }

    /// <summary>An empty NCX.</summary>
    public static byte[] EmptyNcx()
    {
        using var bytes = new MemoryStream();
        XmlDocuments.Write(new XElement(NcxNamespace + "ncx", new XAttribute("version", "2005-1"),
            new XElement(NcxNamespace + "head",
                new XElement(NcxNamespace + "meta", new XAttribute("name", "dtb:uid"), new XAttribute("content", "")),
                new XElement(NcxNamespace + "meta", new XAttribute("name", "dtb:depth"), new XAttribute("content", "1"))),
            new XElement(NcxNamespace + "docTitle", new XElement(NcxNamespace + "text")),
            new XElement(NcxNamespace + "navMap")), bytes);
        return bytes.ToArray();
    }

    /// <summary>A navigation document with the given entries.</summary>
    public static byte[] Navigation(IEnumerable<EpubChapter> chapters, BookPath path, string language, string title)
    {
        var page = Xhtml.Element("html",
            Xhtml.Element("head", Xhtml.Element("title", title)),
            Xhtml.Element("body", Xhtml.Element("nav", new XAttribute(Xhtml.Type, "toc"), new XAttribute("role", "doc-toc"), List(chapters, path))));
        ChapterPage.SetLanguage(page, language, EpubVersion.Epub3);
        return ChapterPage.Write(page, EpubVersion.Epub3);
    }

    private static XElement List(IEnumerable<EpubChapter> chapters, BookPath path) =>
        Xhtml.Element("ol", chapters.Where(chapter => chapter.AbsolutePath is not null || chapter.SubChapters.Count > 0).Select(chapter =>
        {
            var label = XmlText.OneLine(chapter.Title) is { Length: > 0 } text ? text : "–";
            return Xhtml.Element("li",
                chapter.AbsolutePath is null ? Xhtml.Element("span", label)
                    : Xhtml.Element("a", new XAttribute("href", new BookPath(chapter.AbsolutePath).HrefFrom(path, chapter.HashLocation)), label),
                chapter.SubChapters.Count == 0 ? null : List(chapter.SubChapters, path));
        }));
}

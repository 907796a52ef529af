using System.Xml.Linq;
using EbookBuilder.Epub.Format;
using static EbookBuilder.Epub.Reading.OpfReader;

namespace EbookBuilder.Epub.Reading;

/// <summary>Makes a book of the files of a container.</summary>
internal sealed class BookReader(EpubArchive archive, EpubReaderOptions options, ReadingLog log)
{
    private const string OcfPath = "META-INF/container.xml";

    private string _opfPath = "";

    public EpubBook Read()
    {
        var ocfPath = archive.Find(OcfPath, "");
        var ocf = Container(ocfPath);
        _opfPath = ocf.RootFilePath;
        var opf = new OpfReader(_opfPath, log).Read(Load(_opfPath) ?? throw ReadingLog.Fatal(ReadingLog.Package, "the package document cannot be read", _opfPath));
        var resources = new ResourceReader(archive, _opfPath, log);
        resources.Read(opf.Manifest);
        foreach (var html in resources.Resources.Html) Doctype.Of(html.TextContent, html.AbsolutePath);
        var readingOrder = resources.ReadingOrder(opf);
        var navPath = PathOf(resources, opf.Manifest.Items.FirstOrDefault(item => item.Properties.Contains("nav")));
        var ncxPath = PathOf(resources, opf.Manifest.Items.FirstOrDefault(item => MediaTypes.Kind(item.MediaType) == EpubContentType.DtbookNcx)
            ?? opf.Manifest.Items.FirstOrDefault(item => item.Id == opf.Spine.Toc));
        var format = new EpubFormat
        {
            Paths = new EpubFormatPaths(ocfPath ?? OcfPath, _opfPath, navPath, ncxPath),
            Ocf = ocf,
            Opf = opf,
            Nav = navPath is not null && Load(navPath) is { } nav ? NavReader.Nav(nav) : null,
            Ncx = ncxPath is not null && Load(ncxPath) is { } ncx ? NavReader.Ncx(ncx) : null,
        };
        return new EpubBook
        {
            Format = format,
            Resources = resources.Resources,
            SpecialResources = new EpubSpecialResources
            {
                Ocf = ocfPath is null ? null : Special(ocfPath),
                Opf = Special(_opfPath),
                HtmlInReadingOrder = readingOrder,
            },
            CoverImage = new CoverFinder(resources, opf).Find()?.Content,
            TableOfContents = new ContentsReader(resources, format, log).Read(readingOrder),
            Diagnostics = log.Diagnostics,
            Files = [.. archive.Paths.Select(path => KeyValuePair.Create(path, archive[path]))],
        };
    }

    private OcfDocument Container(string? path)
    {
        List<OcfRootFile> roots = path is null || Load(path)?.Root is not { } root ? [] :
            [.. Of(root, "rootfile").Select(file => new OcfRootFile(Attribute(file, "full-path") ?? "", Attribute(file, "media-type")))];
        var named = roots.Find(file => file.MediaType == MediaTypes.Package) ?? roots.FirstOrDefault();
        if (named is not null && archive.Find(named.FullPath.Replace('\\', '/').TrimStart('/'), OcfPath) is { } found) return new OcfDocument(roots, found);
        var lying = archive.Paths.Where(file => file.EndsWith(".opf", StringComparison.OrdinalIgnoreCase)).OrderBy(file => file.Length).FirstOrDefault()
            ?? throw ReadingLog.Fatal(ReadingLog.Package, "the container has no package document", OcfPath);
        log.Forgave(ReadingLog.Container, named is null ? "the container document is missing or names no package document" : $"the container document names \"{named.FullPath}\", which is not there", OcfPath);
        return new OcfDocument(roots, lying);
    }

    private XDocument? Load(string path) => LenientXml.Load(archive[path], path, options, log) is { Root: not null } document ? document : null;

    private static string? PathOf(ResourceReader resources, OpfManifestItem? item) => item is null ? null : resources.ByHref(item.Href)?.AbsolutePath;

    private EpubTextFile Special(string path) => new()
    {
        AbsolutePath = path,
        Href = path,
        ContentType = EpubContentType.Xml,
        MimeType = MediaTypes.Name(EpubContentType.Xml),
        Content = archive[path],
    };
}

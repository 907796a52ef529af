using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using EbookBuilder.Epub.Publication;

namespace EbookBuilder.Epub.Writing;

/// <summary>EPUB/toc.ncx: the contents and pages for EPUB 2 readers (OPF 2.0.1, 2.4.1), in the order of the navigation document.</summary>
internal sealed class NcxDocument
{
    private static readonly XNamespace Ncx = "http://www.daisy.org/z3986/2005/ncx/";

    private static readonly SearchValues<char> RomanDigits = SearchValues.Create("ivxlcdmIVXLCDM");

    private readonly Dictionary<(BookPath, string?), int> _playOrder;
    private readonly HashSet<int> _numbers = [];
    private int _points;

    private NcxDocument(Package package) =>
        _playOrder = package.ReadingOrder.Number(package.Points.Concat(package.Book.Pages).SelectMany(Targets));

    public static void Write(Package package, Stream output) => XmlDocuments.Write(new NcxDocument(package).Document(package), output);

    private XElement Document(Package package)
    {
        var metadata = package.Book.Metadata;
        var author = metadata.Contributors.FirstOrDefault(contributor => contributor.IsCreator);
        return new XElement(Ncx + "ncx",
            new XAttribute("version", "2005-1"),
            new XAttribute(XNamespace.Xml + "lang", package.Language),
            XmlDocuments.Attribute("dir", package.Direction),
            new XElement(Ncx + "head",
                Meta("dtb:uid", XmlText.OneLine(metadata.Identifiers[0].Value)),
                Meta("dtb:depth", Depth(package.Points)),
                Meta("dtb:totalPageCount", package.Book.Pages.Length),
                Meta("dtb:maxPageNumber", package.Book.Pages.Max(page => PageNumber(page)) ?? 0)),
            new XElement(Ncx + "docTitle", Text(metadata.Title)),
            author is null ? null : new XElement(Ncx + "docAuthor", Text(author.Name)),
            new XElement(Ncx + "navMap", package.Points.Select(Point)),
            package.Book.Pages.IsEmpty ? null : new XElement(Ncx + "pageList", package.Book.Pages.Select(Page)));
    }

    private XElement Point(NavPoint point) =>
        new(Ncx + "navPoint",
            new XAttribute("id", string.Create(CultureInfo.InvariantCulture, $"point-{++_points}")),
            new XAttribute("playOrder", _playOrder[TargetOf(point)]),
            new XElement(Ncx + "navLabel", Text(point.Title)),
            Content(point),
            point.Children.Select(Point));

    private XElement Page(NavPoint page, int index)
    {
        var number = PageNumber(page);
        return new XElement(Ncx + "pageTarget",
            new XAttribute("id", string.Create(CultureInfo.InvariantCulture, $"page-{index + 1}")),
            new XAttribute("type", number is not null ? "normal" : IsRoman(page.Title) ? "front" : "special"),
            number is not null && _numbers.Add(number.Value) ? new XAttribute("value", number.Value) : null, // The articles of one book may each have a page 2; no value may stand twice with one type.
            new XAttribute("playOrder", _playOrder[TargetOf(page)]),
            new XElement(Ncx + "navLabel", Text(page.Title)),
            Content(page));
    }

    private static XElement Content(NavPoint point)
    {
        var (path, fragment) = TargetOf(point);
        return new XElement(Ncx + "content", new XAttribute("src", path.HrefFrom(PackageWriter.NcxPath, fragment)));
    }

    private static IEnumerable<(BookPath, string?)> Targets(NavPoint point) => point.Children.SelectMany(Targets).Prepend(TargetOf(point));

    /// <summary>The NCX knows no entry without a target: a heading leads where its first entry does.</summary>
    private static (BookPath, string?) TargetOf(NavPoint point) =>
        point.Target is { } target ? (target, point.Fragment) : TargetOf(point.Children[0]);

    private static int Depth(ImmutableArray<NavPoint> points) => points.IsEmpty ? 0 : 1 + points.Max(point => Depth(point.Children));

    private static int? PageNumber(NavPoint page) =>
        int.TryParse(page.Title, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;

    private static bool IsRoman(string label) => label.Length > 0 && label.AsSpan().IndexOfAnyExcept(RomanDigits) < 0;

    private static XElement Meta(string name, object content) =>
        new(Ncx + "meta", new XAttribute("name", name), new XAttribute("content", content));

    private static XElement Text(string text) => new(Ncx + "text", XmlText.OneLine(text));
}

using System.Globalization;
using System.Xml.Linq;
using EbookBuilder.Epub.Format;
using static EbookBuilder.Epub.Reading.OpfReader;

namespace EbookBuilder.Epub.Reading;

/// <summary>Reads navigation documents and NCX files.</summary>
internal static class NavReader
{
    public static NavDocument Nav(XDocument document) =>
        new([.. Of(document.Root!, "nav").Select(nav => new NavNav(Attribute(nav, "type"), Attribute(nav, "id"), new XElement(nav)))], document);

    public static NcxDocument Ncx(XDocument document)
    {
        var root = document.Root!;
        var metadata = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var meta in Of(root, "meta"))
            if (Attribute(meta, "name") is { } name) metadata.TryAdd(name, Attribute(meta, "content") ?? "");
        return new NcxDocument(metadata, Label(root, "docTitle"), Label(root, "docAuthor"),
            Child(root, "navMap") is { } map ? Points(map) : [],
            Child(root, "pageList") is not { } pages ? [] : [.. Of(pages, "pageTarget").Select(page =>
                new NcxPageTarget(Label(page, "navLabel") ?? "", Source(page), Attribute(page, "type")))],
            document);
    }

    /// <summary>The entries of the <c>ol</c> below a <c>nav</c> or <c>li</c>.</summary>
    public static IEnumerable<EpubChapter> Entries(XElement parent, string path, ChapterMaker make)
    {
        foreach (var item in Child(parent, "ol")?.Elements().Where(element => Is(element, "li")) ?? [])
        {
            var label = item.Elements().FirstOrDefault(element => !Is(element, "ol"));
            var link = label is null || Is(label, "a") ? label : label.Descendants().FirstOrDefault(element => Is(element, "a"));
            var chapter = make(link is null ? null : Attribute(link, "id"), Title(label), link is null ? null : Attribute(link, "href"), path);
            foreach (var child in Entries(item, path, make)) chapter.Add(child);
            yield return chapter;
        }
    }

    /// <summary>The entries of an NCX.</summary>
    public static IEnumerable<EpubChapter> Entries(IReadOnlyList<NcxNavPoint> points, string path, ChapterMaker make)
    {
        foreach (var point in points)
        {
            var chapter = make(point.Id, point.NavLabelText, point.ContentSrc, path);
            foreach (var child in Entries(point.NavPoints, path, make)) chapter.Add(child);
            yield return chapter;
        }
    }

    private static string Title(XElement? label)
    {
        if (label is null) return "";
        var text = Writing.XmlText.OneLine(label.Value);
        if (text.Length > 0) return text;
        return Of(label, "img").Select(image => Attribute(image, "alt")).FirstOrDefault(alt => !string.IsNullOrWhiteSpace(alt)) ?? Attribute(label, "title") ?? "";
    }

    private static List<NcxNavPoint> Points(XElement parent) =>
        [.. parent.Elements().Where(element => Is(element, "navPoint")).Select(point => new NcxNavPoint(Attribute(point, "id"),
            Label(point, "navLabel") ?? "", Source(point),
            int.TryParse(Attribute(point, "playOrder"), NumberStyles.None, CultureInfo.InvariantCulture, out var order) ? order : null, Points(point)))];

    private static string? Label(XElement parent, string name) =>
        Child(parent, name) is { } label ? Writing.XmlText.OneLine(label.Value) : null;

    private static string? Source(XElement point) => Child(point, "content") is { } content ? Attribute(content, "src") : null;
}

/// <summary>Makes an entry from its id, title and href in the file at <paramref name="path"/>.</summary>
internal delegate EpubChapter ChapterMaker(string? id, string title, string? href, string path);

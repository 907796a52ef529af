using EbookBuilder.Epub.Format;

namespace EbookBuilder.Epub.Reading;

/// <summary>The table of contents, from the best source that the book has.</summary>
internal sealed class ContentsReader(ResourceReader resources, EpubFormat format, ReadingLog log)
{
    public IReadOnlyList<EpubChapter> Read(IReadOnlyList<EpubTextFile> readingOrder)
    {
        var chapters = FromNav() ?? FromNcx() ?? FromSpine(readingOrder);
        EpubChapter.Chain(chapters);
        return chapters;
    }

    private List<EpubChapter>? FromNav()
    {
        if (format.Nav?.Navs.FirstOrDefault(nav => OpfReader.Words(nav.Type).Contains("toc")) is not { } toc)
        {
            if (format.Opf.EpubVersion == EpubVersion.Epub3)
                log.Forgave(ReadingLog.Navigation, "the book has no navigation document with contents", format.Paths.NavAbsolutePath ?? format.Paths.OpfAbsolutePath);
            return null;
        }
        return [.. NavReader.Entries(toc.Dom, format.Paths.NavAbsolutePath!, Make)];
    }

    private List<EpubChapter>? FromNcx() =>
        format.Ncx is { NavMap.Count: > 0 } ncx ? [.. NavReader.Entries(ncx.NavMap, format.Paths.NcxAbsolutePath!, Make)] : null;

    private List<EpubChapter> FromSpine(IReadOnlyList<EpubTextFile> readingOrder)
    {
        if (readingOrder.Count > 0) log.Forgave(ReadingLog.Navigation, "the book has no contents; its documents in order stand for them", format.Paths.OpfAbsolutePath);
        return [.. readingOrder.Select(html => new EpubChapter { Title = TitleOf(html), AbsolutePath = html.AbsolutePath, RelativePath = html.Href })];
    }

    private EpubChapter Make(string? id, string title, string? href, string path)
    {
        if (href is null) return new EpubChapter { Id = id, Title = title };
        var target = resources.Resolve(href, path, out var fragment);
        if (target is null) log.Forgave(ReadingLog.Reference, $"\"{title}\" leads to \"{href}\", which is not in the container", path);
        return new EpubChapter
        {
            Id = id,
            Title = title,
            AbsolutePath = target,
            RelativePath = href.Split('#')[0],
            HashLocation = string.IsNullOrEmpty(fragment) ? null : fragment,
        };
    }

    private static string TitleOf(EpubTextFile html)
    {
        var text = html.TextContent;
        var start = text.IndexOf("<title>", StringComparison.OrdinalIgnoreCase);
        var end = start < 0 ? -1 : text.IndexOf("</title>", start, StringComparison.OrdinalIgnoreCase);
        var title = end < 0 ? "" : Writing.XmlText.OneLine(System.Net.WebUtility.HtmlDecode(text[(start + 7)..end]));
        return title.Length > 0 ? title : Path.GetFileNameWithoutExtension(html.AbsolutePath);
    }
}

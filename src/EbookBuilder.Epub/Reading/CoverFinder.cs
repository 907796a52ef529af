using EbookBuilder.Epub.Format;

namespace EbookBuilder.Epub.Reading;

/// <summary>The cover image, in the order in which books say which it is.</summary>
internal sealed class CoverFinder(ResourceReader resources, OpfDocument opf)
{
    public EpubFile? Find() =>
        Image(opf.Manifest.Items.FirstOrDefault(item => item.Properties.Contains("cover-image"))?.Href)
        ?? Named(opf.Metadata.Metas.FirstOrDefault(meta => meta.Name == "cover")?.Text)
        ?? Page(opf.Guide.FirstOrDefault(reference => reference.Type == "cover")?.Href)
        ?? Image(opf.EpubVersion == EpubVersion.Epub3 ? null : opf.Manifest.Items.FirstOrDefault(item => item.Id is "cover-image" or "cover" or "coverimage" && item.MediaType.StartsWith("image/", StringComparison.Ordinal))?.Href);

    private EpubFile? Named(string? idOrHref) =>
        idOrHref is null ? null : resources.ById(idOrHref) is { } file ? Image(file) ?? Page(file.Href) : Image(idOrHref);

    private EpubFile? Image(string? href) => href is null ? null : Image(resources.ByHref(href));

    private static EpubByteFile? Image(EpubFile? file) => file is EpubByteFile { ContentType: >= EpubContentType.ImageGif and <= EpubContentType.ImageWebp } image ? image : null;

    /// <summary>The first image on a cover page.</summary>
    private EpubFile? Page(string? href)
    {
        if (href is null || resources.ByHref(href.Split('#')[0]) is not EpubTextFile page) return null;
        var text = page.TextContent;
        foreach (var opening in new[] { "<img", "<image" })
        {
            var at = text.IndexOf(opening, StringComparison.OrdinalIgnoreCase);
            var tag = at < 0 ? "" : text[at..Math.Max(at, text.IndexOf('>', at))];
            foreach (var key in new[] { " src=", "href=" })
            {
                var start = tag.IndexOf(key, StringComparison.OrdinalIgnoreCase) + key.Length;
                if (start <= key.Length || start >= tag.Length) continue;
                var end = tag.IndexOf(tag[start], start + 1);
                if (end > 0 && resources.Resolve(tag[(start + 1)..end], page.AbsolutePath, out _) is { } path && Image(resources.ByPath(path)) is { } image) return image;
            }
        }
        return null;
    }
}

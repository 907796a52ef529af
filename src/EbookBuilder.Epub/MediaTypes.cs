namespace EbookBuilder.Epub;

/// <summary>Media types, and the kinds that they stand for.</summary>
internal static class MediaTypes
{
    public const string Xhtml = "application/xhtml+xml", Ncx = "application/x-dtbncx+xml", Package = "application/oebps-package+xml";

    private static readonly Dictionary<EpubContentType, string> Names = new()
    {
        [EpubContentType.Xhtml11] = Xhtml,
        [EpubContentType.Dtbook] = "application/x-dtbook+xml",
        [EpubContentType.DtbookNcx] = Ncx,
        [EpubContentType.Oeb1Document] = "text/x-oeb1-document",
        [EpubContentType.Xml] = "application/xml",
        [EpubContentType.Css] = "text/css",
        [EpubContentType.Oeb1Css] = "text/x-oeb1-css",
        [EpubContentType.ImageGif] = "image/gif",
        [EpubContentType.ImageJpeg] = "image/jpeg",
        [EpubContentType.ImagePng] = "image/png",
        [EpubContentType.ImageSvg] = "image/svg+xml",
        [EpubContentType.ImageWebp] = "image/webp",
        [EpubContentType.FontTruetype] = "font/ttf",
        [EpubContentType.FontOpentype] = "font/otf",
        [EpubContentType.FontWoff] = "font/woff",
        [EpubContentType.FontWoff2] = "font/woff2",
        [EpubContentType.Other] = "application/octet-stream",
    };

    private static readonly Dictionary<string, EpubContentType> Kinds = MakeKinds();

    private static readonly Dictionary<string, string> Extensions = new(StringComparer.Ordinal)
    {
        [".xhtml"] = Xhtml,
        [".html"] = Xhtml,
        [".htm"] = Xhtml,
        [".xml"] = "application/xml",
        [".ncx"] = Ncx,
        [".css"] = "text/css",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".png"] = "image/png",
        [".gif"] = "image/gif",
        [".svg"] = "image/svg+xml",
        [".webp"] = "image/webp",
        [".ttf"] = "font/ttf",
        [".otf"] = "font/otf",
        [".woff"] = "font/woff",
        [".woff2"] = "font/woff2",
        [".js"] = "text/javascript",
        [".mp3"] = "audio/mpeg",
        [".mp4"] = "video/mp4",
        [".smil"] = "application/smil+xml",
    };

    public static EpubContentType Kind(string mediaType) => Kinds.GetValueOrDefault(mediaType.Split(';')[0].Trim());

    public static string Name(EpubContentType kind) => Names[kind];

    /// <summary>The type that an extension (lower case, with its dot) promises.</summary>
    public static string Guess(string extension) => Extensions.GetValueOrDefault(extension, "application/octet-stream");

    private static Dictionary<string, EpubContentType> MakeKinds()
    {
        var kinds = Names.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.OrdinalIgnoreCase);
        kinds["text/html"] = EpubContentType.Xhtml11;
        kinds["text/xml"] = EpubContentType.Xml;
        kinds["image/jpg"] = EpubContentType.ImageJpeg;
        foreach (var name in new[] { "application/x-font-ttf", "application/x-font-truetype", "application/font-sfnt" }) kinds[name] = EpubContentType.FontTruetype;
        foreach (var name in new[] { "application/vnd.ms-opentype", "application/x-font-otf", "application/x-font-opentype" }) kinds[name] = EpubContentType.FontOpentype;
        foreach (var name in new[] { "application/font-woff", "application/x-font-woff" }) kinds[name] = EpubContentType.FontWoff;
        return kinds;
    }
}

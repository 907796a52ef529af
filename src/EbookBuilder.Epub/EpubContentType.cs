namespace EbookBuilder.Epub;

/// <summary>What a file of a publication is.</summary>
public enum EpubContentType
{
    /// <summary>Anything else.</summary>
    Other,

    /// <summary>A content document.</summary>
    Xhtml11,

    /// <summary>DAISY talking book content.</summary>
    Dtbook,

    /// <summary>The NCX.</summary>
    DtbookNcx,

    /// <summary>A content document of OEB 1.</summary>
    Oeb1Document,

    /// <summary>Some other XML.</summary>
    Xml,

    /// <summary>A stylesheet.</summary>
    Css,

    /// <summary>A stylesheet of OEB 1.</summary>
    Oeb1Css,

    /// <summary>GIF.</summary>
    ImageGif,

    /// <summary>JPEG.</summary>
    ImageJpeg,

    /// <summary>PNG.</summary>
    ImagePng,

    /// <summary>SVG.</summary>
    ImageSvg,

    /// <summary>WebP.</summary>
    ImageWebp,

    /// <summary>TrueType.</summary>
    FontTruetype,

    /// <summary>OpenType.</summary>
    FontOpentype,

    /// <summary>WOFF.</summary>
    FontWoff,

    /// <summary>WOFF 2.</summary>
    FontWoff2,
}

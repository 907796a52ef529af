namespace EbookBuilder.Epub;

/// <summary>The format of a cover image.</summary>
public enum ImageFormat
{
    /// <summary>GIF.</summary>
    Gif,

    /// <summary>PNG.</summary>
    Png,

    /// <summary>JPEG.</summary>
    Jpeg,

    /// <summary>SVG.</summary>
    Svg,
}

namespace EbookBuilder;

/// <summary>Every finding of the pipeline. A code is never reused; docs/diagnostics.md explains each one.</summary>
public static class Rules
{
    // EB10xx: the book folder and its manifest.

    /// <summary>The folder holds no article.</summary>
    public static readonly Rule NothingToBuild = new("EB1001", Severity.Error, "no articles found in \"{0}\"", "put .md, .txt or .html files into the folder, or name them in book.yaml");

    // EB11xx: reading one article.

    /// <summary>A file could not be read.</summary>
    public static readonly Rule UnreadableFile = new("EB1101", Severity.Error, "the file cannot be read: {0}");

    /// <summary>A file with the name of a text that holds something else.</summary>
    public static readonly Rule BinaryFile = new("EB1102", Severity.Error, "the file is not text ({0})", "leave it out, or give the article in Markdown, HTML or plain text");

    // EB12xx: links and images.

    /// <summary>An image that is not there.</summary>
    public static readonly Rule ImageNotFound = new("EB1203", Severity.Warning, "image \"{0}\" not found", "its alternative text stands in its place");

    // EB13xx: the structure of chapters.

    // EB14xx: repairs of plain text.

    // EB15xx: extraction of web pages.

    /// <summary>A player or a frame of a page.</summary>
    public static readonly Rule MediaBecameLink = new("EB1501", Severity.Info, "{0} became a link to {1}");

    /// <summary>What stood around the article of a page, or in it, and is no part of it.</summary>
    public static readonly Rule FurnitureLeftOut = new("EB1502", Severity.Info, "{0} left out: {1} words in {2} places", "set extract: false for the article to keep everything");

    /// <summary>A drawing in a page that refers to things outside of it.</summary>
    public static readonly Rule DrawingLeftOut = new("EB1503", Severity.Info, "a drawing is left out: it draws nothing by itself", "save the drawing as a file and show it with img");

    /// <summary>Images that were not saved with the page.</summary>
    public static readonly Rule RemoteImages = new("EB1504", Severity.Info, "{0} images lie on the web; captions or alternative texts stand in their place", "save the page with its images (\"complete web page\" or SingleFile)");

    /// <summary>A web archive (.mht, .mhtml, .webarchive) without a page in it.</summary>
    public static readonly Rule ArchiveWithoutPage = new("EB1505", Severity.Error, "no page can be read from this web archive", "open it in a browser and save the page as HTML");

    // EB16xx: template constructs of existing layouts.

    // EB17xx: metadata.

    // EB19xx: packaging and output.
}

namespace EbookBuilder.Epub;

/// <summary>A file of a publication.</summary>
public abstract class EpubFile
{
    /// <summary>The path from the root of the container.</summary>
    public required string AbsolutePath { get; init; }

    /// <summary>The href as the package document gives it.</summary>
    public required string Href { get; init; }

    /// <summary>What the file is.</summary>
    public required EpubContentType ContentType { get; init; }

    /// <summary>The media type as the package document gives it.</summary>
    public required string MimeType { get; init; }

    /// <summary>The bytes. They are the book's own: a change shows wherever the book is written.</summary>
    public required byte[] Content { get; init; }
}

/// <summary>A file of bytes: an image, a font.</summary>
public sealed class EpubByteFile : EpubFile;

/// <summary>A file of text.</summary>
public sealed class EpubTextFile : EpubFile
{
    /// <summary>The text, decoded by its byte order mark or its own declaration, else as UTF-8.</summary>
    public string TextContent => Reading.TextContent.Decode(Content);

    /// <summary>The words of a content document, one line per block.</summary>
    public string ToPlainText() => Reading.PlainText.Of(TextContent);
}

/// <summary>The files of a publication by what they are, each list in the order of the manifest.</summary>
public sealed class EpubResources
{
    /// <summary>Content documents.</summary>
    public required IReadOnlyList<EpubTextFile> Html { get; init; }

    /// <summary>Stylesheets.</summary>
    public required IReadOnlyList<EpubTextFile> Css { get; init; }

    /// <summary>Images.</summary>
    public required IReadOnlyList<EpubByteFile> Images { get; init; }

    /// <summary>Fonts.</summary>
    public required IReadOnlyList<EpubByteFile> Fonts { get; init; }

    /// <summary>The rest: the NCX, scripts, sound.</summary>
    public required IReadOnlyList<EpubFile> Other { get; init; }

    /// <summary>All of them.</summary>
    public required IReadOnlyList<EpubFile> All { get; init; }
}

/// <summary>The files that make a container a publication.</summary>
public sealed class EpubSpecialResources
{
    /// <summary>META-INF/container.xml, or null where the container has none.</summary>
    public required EpubTextFile? Ocf { get; init; }

    /// <summary>The package document.</summary>
    public required EpubTextFile Opf { get; init; }

    /// <summary>The content documents as the spine orders them.</summary>
    public required IReadOnlyList<EpubTextFile> HtmlInReadingOrder { get; init; }
}

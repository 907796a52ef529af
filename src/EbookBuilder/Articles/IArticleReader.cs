namespace EbookBuilder.Articles;

/// <summary>Reads one source format. One of the two seams where the house grows.</summary>
public interface IArticleReader
{
    /// <summary>Whether this reader takes the file, by its name and its first bytes.</summary>
    bool Accepts(SourceFile file);

    /// <summary>Reads the article. A fault in the input becomes a diagnostic of the article; an exception means a fault of ours.</summary>
    Article Read(SourceFile file, ReadingContext context);
}

/// <summary>A file that may be an article.</summary>
/// <param name="Path">Relative to the book folder.</param>
/// <param name="Bytes">The whole content.</param>
public sealed record SourceFile(string Path, byte[] Bytes)
{
    /// <summary>The extension in lower case with its dot.</summary>
    public string Extension => System.IO.Path.GetExtension(Path).ToLowerInvariant();
}

/// <summary>What a reader may know beside the file itself.</summary>
public sealed record ReadingContext
{
    /// <summary>The book folder, for includes and sidecar files.</summary>
    public required BookFolder Folder { get; init; }

    /// <summary>How the project that the folder holds writes its articles.</summary>
    public ISourceDialect Dialect { get; init; } = PlainDialect.Instance;

    /// <summary>Whether web pages are reduced to their main article; null: decided page by page.</summary>
    public bool? Extract { get; init; }

    /// <summary>Whether <see cref="Article.LeftOut"/> is asked for; a book is built without it.</summary>
    public bool KeepsLeftOut { get; init; }
}

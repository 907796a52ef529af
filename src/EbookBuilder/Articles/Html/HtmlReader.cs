namespace EbookBuilder.Articles.Html;

/// <summary>Web pages, as files, with what a browser saved beside them or inside of them.</summary>
public sealed class HtmlReader : IArticleReader
{
    private static readonly ImmutableArray<string> Extensions = [".html", ".htm", ".xhtml", ".xht"];

    /// <inheritdoc/>
    public bool Accepts(SourceFile file) => Extensions.Contains(file.Extension);

    /// <inheritdoc/>
    public Article Read(SourceFile file, ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(context);
        return new PageReading(file.Path, PageDecoding.Decode(file.Bytes), context).Read();
    }
}

namespace EbookBuilder.Articles.Html;

/// <summary>Web pages, as files, with what a browser saved beside them or inside of them.</summary>
public sealed class HtmlReader : IArticleReader
{
    private static readonly ImmutableArray<string> Extensions = [".html", ".htm", ".xhtml", ".xht", ".mht", ".mhtml", ".webarchive"];

    /// <inheritdoc/>
    public bool Accepts(SourceFile file) => Extensions.Contains(file.Extension);

    /// <inheritdoc/>
    public Article Read(SourceFile file, ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(context);
        if (file.Extension is not (".mht" or ".mhtml" or ".webarchive")) return new PageReading(file.Path, PageDecoding.Decode(file.Bytes), context).Read();
        var saved = file.Extension == ".webarchive" ? WebArchive.Read(file.Bytes) : Mhtml.Read(file.Bytes);
        return saved is null ? Unreadable(file) : new PageReading(file.Path, saved, context).Read();
    }

    private static Article Unreadable(SourceFile file) => new()
    {
        Source = file.Path,
        Metadata = new(),
        Body = Xhtml.Element("body"),
        Diagnostics = [Rules.ArchiveWithoutPage.At(new Location(file.Path))],
    };
}

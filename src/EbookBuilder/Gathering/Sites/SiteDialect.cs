using EbookBuilder.Articles;

namespace EbookBuilder.Gathering.Sites;

/// <summary>What the dialects of site generators have in common: links by the site's own addresses.</summary>
internal abstract class SiteDialect(SiteMap map) : ISourceDialect
{
    /// <summary>The pages of the site.</summary>
    protected SiteMap Map { get; } = map;

    /// <inheritdoc/>
    public abstract MarkdownFeatures Features { get; }

    /// <inheritdoc/>
    public abstract SourceText Prepare(SourceText text, ArticleMetadata metadata, BookFolder folder, ICollection<Diagnostic> findings);

    /// <inheritdoc/>
    public virtual Article Finish(Article article) => Relink(article);

    /// <summary>The article with every link and image that the site's addresses explain leading to the file behind it.</summary>
    protected Article Relink(Article article)
    {
        if (!References(article.Body).Any(reference => Target(article.Source, reference) is not null)) return article;
        var body = new XElement(article.Body);
        foreach (var reference in References(body))
        {
            if (Target(article.Source, reference) is { } target) reference.Value = target;
        }
        return article with { Body = body };
    }

    /// <summary>What a link or image should lead to; null: as it stands.</summary>
    protected virtual string? Target(string source, XAttribute reference) => Map.Resolve(source, reference.Value, reference.Name.LocalName == "src");

    private static IEnumerable<XAttribute> References(XElement body) =>
        body.Descendants().Select(element => element.Name.LocalName switch
        {
            "a" => element.Attribute("href"),
            "img" or "source" or "audio" or "video" => element.Attribute("src"),
            _ => null,
        }).OfType<XAttribute>();
}

using EbookBuilder.Articles;
using EbookBuilder.Gathering.Sites;

namespace EbookBuilder.Gathering.Layouts.Docusaurus;

/// <summary>How Docusaurus writes: MDX with imported partials and components, boxes between colons.</summary>
internal sealed class DocusaurusDialect(DocusaurusSite site) : SiteDialect(site.Map)
{
    /// <inheritdoc/>
    public override MarkdownFeatures Features => MarkdownFeatures.FencedDivisions;

    /// <inheritdoc/>
    public override SourceText Prepare(SourceText text, ArticleMetadata metadata, BookFolder folder, ICollection<Diagnostic> findings) =>
        CodeMarks.Without(Emoji.Carry(new MdxArticle(site.Files, metadata, findings).Prepare(text)));

    /// <inheritdoc/>
    protected override string? Target(string source, XAttribute reference)
    {
        var value = reference.Value;
        if (value.StartsWith("@site/", StringComparison.Ordinal)) value = "/" + site.Files.Root + value["@site/".Length..];
        else if (value.StartsWith("pathname://", StringComparison.Ordinal)) value = value["pathname://".Length..];
        return Map.Resolve(source, value, reference.Name.LocalName == "src") ?? (value == reference.Value ? null : value);
    }
}

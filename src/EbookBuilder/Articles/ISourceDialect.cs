using EbookBuilder.Gathering.Sites;

namespace EbookBuilder.Articles;

/// <summary>
/// How an existing layout (mdBook, Hugo, Jekyll, ...) writes its articles: what has to be carried out before the Markdown reader
/// sees the text, and what has to be set right in the article that came of it.
/// </summary>
public interface ISourceDialect
{
    /// <summary>
    /// Carries out the template constructs in the text of an article, front matter taken off. Lines keep their origin;
    /// a construct that cannot be carried out is reported into <paramref name="findings"/> and does not stay in the text.
    /// </summary>
    SourceText Prepare(SourceText text, ArticleMetadata metadata, BookFolder folder, ICollection<Diagnostic> findings);

    /// <summary>Sets right what only the read article shows (cross references, property lines). Returns a new article or the same.</summary>
    Article Finish(Article article);

    /// <summary>Which notations beside CommonMark the Markdown of this layout has.</summary>
    MarkdownFeatures Features { get; }
}

/// <summary>Notations that only some layouts use, since elsewhere they would be plain text.</summary>
[Flags]
public enum MarkdownFeatures
{
    /// <summary>None beside what is always read.</summary>
    None = 0,

    /// <summary><c>[[Page]]</c>, <c>[[Page#Heading|text]]</c> and <c>![[embed]]</c>: become <c>a[href="wiki:Page#Heading"]</c> and <c>img[src="wiki:..."]</c>.</summary>
    WikiLinks = 1,

    /// <summary>kramdown's attribute lists <c>{: .note #id}</c> on the line before or after a block, and behind a span.</summary>
    KramdownAttributes = 2,

    /// <summary>Python-Markdown's admonitions (<c>!!! note "Title"</c>) and content tabs (<c>=== "Tab"</c>).</summary>
    PythonAdmonitions = 4,

    /// <summary><c>==marked==</c> text.</summary>
    Highlights = 8,

    /// <summary>A line break in a paragraph is a line break.</summary>
    HardBreaks = 16,

    /// <summary><c>:::</c> fenced divisions and boxes.</summary>
    FencedDivisions = 32,
}

/// <summary>Articles of no project: without any template language, but for MDX, whose components show nothing by themselves.</summary>
public sealed class PlainDialect : ISourceDialect
{
    /// <summary>The only one.</summary>
    public static PlainDialect Instance { get; } = new();

    /// <inheritdoc/>
    public MarkdownFeatures Features => MarkdownFeatures.KramdownAttributes | MarkdownFeatures.FencedDivisions;

    /// <inheritdoc/>
    public SourceText Prepare(SourceText text, ArticleMetadata metadata, BookFolder folder, ICollection<Diagnostic> findings)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.LocationOf(0).File.EndsWith(".mdx", StringComparison.OrdinalIgnoreCase) ? new MdxArticle(new SiteFolder(folder, ""), metadata, findings).Prepare(text) : text;
    }

    /// <inheritdoc/>
    public Article Finish(Article article) => article;
}

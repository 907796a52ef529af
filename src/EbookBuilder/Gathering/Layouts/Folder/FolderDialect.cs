using EbookBuilder.Articles;
using EbookBuilder.Gathering.Layouts.GitBook;
using EbookBuilder.Gathering.Sites;

namespace EbookBuilder.Gathering.Layouts.Folder;

/// <summary>
/// Articles without a project around them are Markdown and nothing else, unless they were taken out of one: the variables and block tags of HonKit and GitBook
/// are told by their names and carried out as far as that goes without the project's settings.
/// </summary>
internal sealed class FolderDialect(BookFolder folder) : ISourceDialect
{
    private static readonly ImmutableArray<string> GitBookMarks = ["{{book.", "{{ book.", "{% hint", "{% endhint", "{% content-ref", "{% tabs"];

    private readonly GitBookDialect _gitBook = new(new SiteMap(folder, []), GitBookProject.Unknown);

    /// <inheritdoc/>
    public MarkdownFeatures Features => PlainDialect.Instance.Features;

    /// <inheritdoc/>
    public SourceText Prepare(SourceText text, ArticleMetadata metadata, BookFolder folder, ICollection<Diagnostic> findings) =>
        GitBookMarks.Any(mark => text.Text.Contains(mark, StringComparison.Ordinal)) ? _gitBook.Prepare(text, metadata, folder, findings) : text;

    /// <inheritdoc/>
    public Article Finish(Article article) => article;
}

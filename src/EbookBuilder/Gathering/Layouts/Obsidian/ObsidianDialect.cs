using EbookBuilder.Articles;

namespace EbookBuilder.Gathering.Layouts.Obsidian;

/// <summary>How Obsidian writes.</summary>
internal sealed class ObsidianDialect(ObsidianVault vault) : ISourceDialect
{
    /// <inheritdoc/>
    public MarkdownFeatures Features => MarkdownFeatures.WikiLinks | MarkdownFeatures.Highlights | (vault.HasHardBreaks ? MarkdownFeatures.HardBreaks : MarkdownFeatures.None);

    /// <inheritdoc/>
    public SourceText Prepare(SourceText text, ArticleMetadata metadata, BookFolder folder, ICollection<Diagnostic> findings)
    {
        var source = text.LocationOf(0).File;
        return new NoteText(vault, findings).Render(text, source.StartsWith(vault.Files.Root, StringComparison.Ordinal) ? source[vault.Files.Root.Length..] : source);
    }

    /// <inheritdoc/>
    public Article Finish(Article article) => article;
}

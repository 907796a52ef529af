using EbookBuilder.Articles;
using EbookBuilder.Gathering.Sites;

namespace EbookBuilder.Gathering.Layouts.MkDocs;

/// <summary>How MkDocs projects write: Python-Markdown with the extensions of PyMdown, includes, and, with the macros plugin, Jinja.</summary>
internal sealed class MkDocsDialect(SiteMap map, MkDocsProject project) : SiteDialect(map)
{
    private readonly Snippets _snippets = new(project);
    private readonly IncludeTags _includes = new(project);
    private readonly Macros? _macros = project.Plugin("macros") is null ? null : new(project);
    private readonly PythonMarkdownLines _lines = new(project);

    /// <inheritdoc/>
    public override MarkdownFeatures Features => MarkdownFeatures.KramdownAttributes | MarkdownFeatures.PythonAdmonitions | MarkdownFeatures.FencedDivisions
        | (project.Extension("pymdownx.mark") is null ? 0 : MarkdownFeatures.Highlights)
        | (project.Extension("nl2br") is null ? 0 : MarkdownFeatures.HardBreaks);

    /// <inheritdoc/>
    public override SourceText Prepare(SourceText text, ArticleMetadata metadata, BookFolder folder, ICollection<Diagnostic> findings)
    {
        text = _includes.Carry(text, findings);
        if (_macros is not null && metadata.Other.GetValueOrDefault("render_macros") != "false" && metadata.Other.GetValueOrDefault("ignore_macros") != "true") text = _macros.Carry(text, metadata, findings);
        return _lines.Prepare(_snippets.Carry(text, findings), findings);
    }
}

using EbookBuilder.Articles;
using EbookBuilder.Gathering.Configuration;
using EbookBuilder.Gathering.Sites;

namespace EbookBuilder.Gathering.Layouts.MdBook;

/// <summary>How mdBook writes: its <c>{{#...}}</c> directives, hidden lines of code, and the notations of its common preprocessors.</summary>
internal sealed class MdBookDialect(SiteMap map, Setting settings) : SiteDialect(map)
{
    private readonly HiddenLines _hidden = new(settings["output"]["html"]["code"]["hidelines"]);
    private readonly bool _hasMathJax = settings["output"]["html"]["mathjax-support"].Truth == true;

    /// <inheritdoc/>
    public override MarkdownFeatures Features => MarkdownFeatures.None;

    /// <inheritdoc/>
    public override SourceText Prepare(SourceText text, ArticleMetadata metadata, BookFolder folder, ICollection<Diagnostic> findings)
    {
        text = new DirectiveExpansion(folder, findings).Expand(text, text.LocationOf(0).File);
        if (MdBookLines.HasAny(text)) text = MdBookLines.Prepare(text, _hidden);
        return _hasMathJax ? MathJaxMarks.Prepare(text) : text;
    }
}

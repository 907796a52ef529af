using EbookBuilder.Languages;

namespace EbookBuilder.Articles.Markdown;

/// <summary>Markdown: CommonMark with the notations of GitHub, pandoc, kramdown, PHP Markdown Extra and Python-Markdown, and those that the layout's dialect names.</summary>
public sealed class MarkdownReader : IArticleReader
{
    private static readonly ImmutableArray<string> Extensions = [".md", ".markdown", ".mdown", ".mkd", ".mkdn", ".mdx", ".qmd", ".rmd"];

    /// <summary>Below this a guess at the language is no better than none.</summary>
    private const double SureOfLanguage = 0.5;

    /// <inheritdoc/>
    public bool Accepts(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Extensions.Contains(file.Extension);
    }

    /// <inheritdoc/>
    public Article Read(SourceFile file, ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(context);
        var findings = new List<Diagnostic>();
        var decoded = TextDecoding.Decode(file.Bytes);
        if (decoded.EncodingIsGuessed) findings.Add(Rules.EncodingGuessed.At(new(file.Path), decoded.Encoding));
        if (decoded.Removed > 0) findings.Add(Rules.ControlCharactersRemoved.At(new(file.Path), decoded.Removed));
        var front = FrontMatter.Read(decoded.Text, file.Path, findings);
        var source = context.Dialect.Prepare(front.Text, front.Metadata, context.Folder, findings);
        var writing = new ArticleWriting(MarkdownInHtml.Apply(source), file.Path, context.Dialect.Features, findings);
        var body = writing.Write();
        return context.Dialect.Finish(new()
        {
            Source = file.Path,
            Metadata = WithLanguage(front.Metadata, body),
            Body = body,
            Resources = writing.Resources,
            Diagnostics = [.. findings],
        });
    }

    private static ArticleMetadata WithLanguage(ArticleMetadata metadata, XElement body)
    {
        if (metadata.Language is not null) return metadata;
        var detected = LanguageDetection.Detect(body.Value);
        return detected.Confidence >= SureOfLanguage && detected.Tag != "und" ? metadata with { Language = detected.Tag } : metadata;
    }
}

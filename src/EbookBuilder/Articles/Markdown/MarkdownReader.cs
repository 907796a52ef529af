using EbookBuilder.Languages;

namespace EbookBuilder.Articles.Markdown;

/// <summary>Markdown: CommonMark with the notations of GitHub, pandoc, kramdown, PHP Markdown Extra and Python-Markdown, and those that the layout's dialect names.</summary>
public sealed class MarkdownReader : IArticleReader
{
    private static readonly ImmutableArray<string> Extensions = [".md", ".markdown", ".mdown", ".mkd", ".mkdn", ".mdx", ".qmd", ".rmd"];

    /// <summary>Below this a guess at the language is no better than none.</summary>
    private const double SureOfLanguage = 0.5;

    /// <summary>How much of an article the guess at its language goes by, in characters.</summary>
    private const int ProseLength = 4000;

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
        BoxedTitle.Lift(body);
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
        var detected = LanguageDetection.Detect(Prose(body));
        return detected.Confidence >= SureOfLanguage && detected.Tag != "und" ? metadata with { Language = detected.Tag } : metadata;
    }

    /// <summary>The beginning of the text without code, which is in no language of people; a page of it tells as much as the whole, in a fraction of the time.</summary>
    private static string Prose(XElement body)
    {
        var prose = new System.Text.StringBuilder(ProseLength + 1000);
        foreach (var node in body.DescendantNodes())
        {
            if (node is not XText { Parent.Name.LocalName: not ("code" or "pre") } text) continue;
            prose.Append(text.Value).Append(' ');
            if (prose.Length >= ProseLength) break;
        }
        return prose.ToString();
    }
}

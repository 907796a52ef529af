using EbookBuilder.Articles.Glossary;
using EbookBuilder.Articles.Html;
using EbookBuilder.Articles.Markdown;
using EbookBuilder.Articles.PlainText;

namespace EbookBuilder.Articles;

/// <summary>The source formats.</summary>
public static class ArticleReaders
{
    /// <summary>Every reader; the first that accepts a file reads it.</summary>
    public static ImmutableArray<IArticleReader> All { get; } = [new MarkdownReader(), new HtmlReader(), new PlainTextReader(), new GlossaryReader()];

    /// <summary>The reader of a file, or null where it is of no format that we know.</summary>
    public static IArticleReader? For(SourceFile file)
    {
        foreach (var reader in All)
            if (reader.Accepts(file)) return reader;
        return null;
    }
}

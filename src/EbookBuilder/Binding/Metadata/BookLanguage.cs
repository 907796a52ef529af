using EbookBuilder.Gathering;

namespace EbookBuilder.Binding;

/// <summary>The main language of a book: what is stated, else that of most of its text. The machine's own is never asked.</summary>
internal static class BookLanguage
{
    /// <summary>The BCP 47 tag; <c>und</c> where nothing tells.</summary>
    public static string Of(BookPlan plan, IReadOnlyCollection<Article> articles, BuildOptions options)
    {
        if (options.Language is { } asked) return asked;
        if (!plan.Manifest.Languages.IsEmpty) return plan.Manifest.Languages[0];
        return Most(articles.Where(article => article.Metadata.LanguageIsStated)) ?? Most(articles) ?? "und";
    }

    private static string? Most(IEnumerable<Article> articles) =>
        articles.Select(article => article.Metadata.Language).OfType<string>()
            .CountBy(language => language, StringComparer.OrdinalIgnoreCase)
            .OrderBy(count => count.Key, StringComparer.Ordinal).DefaultIfEmpty().MaxBy(count => count.Value).Key;
}

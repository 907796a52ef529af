using EbookBuilder.Gathering;
using EbookBuilder.Languages;

namespace EbookBuilder.Binding;

/// <summary>The articles by date, year by year from the oldest on.</summary>
internal static class Timeline
{
    /// <summary>The page; null where the manifest does not ask for it, or no article has a date.</summary>
    public static Chapter? Of(BoundText text, BookPath path)
    {
        if (!text.Manifest.Indexes.Contains(BookIndex.Timeline)) return null;
        var years = text.Openings.Where(document => document.Draft.Article.Metadata.Date is not null)
            .OrderBy(document => document.Draft.Article.Metadata.Date, StringComparer.Ordinal)
            .GroupBy(document => document.Draft.Article.Metadata.Date![..4], document => (Shown(document, text.Language), document), StringComparer.Ordinal);
        return ArticleLists.Page(text, path, ChapterRole.BackMatter, MatterWords.In(text.Language).Timeline, years.Select(group => (group.Key, group.AsEnumerable())));
    }

    /// <summary>The year alone stands above already.</summary>
    private static string? Shown(ChapterDocument document, string language) =>
        document.Draft.Article.Metadata.Date is { Length: > 4 } date ? DateWords.In(language, date) : null;
}

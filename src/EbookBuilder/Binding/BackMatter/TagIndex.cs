using EbookBuilder.Gathering;
using EbookBuilder.Languages;

namespace EbookBuilder.Binding;

/// <summary>The index of tags. Spellings that differ by case alone are one tag.</summary>
internal static class TagIndex
{
    /// <summary>The page; null where the manifest does not ask for it, or no article has tags.</summary>
    public static Chapter? Of(BoundText text, BookPath path)
    {
        if (!text.Manifest.Indexes.Contains(BookIndex.Tag)) return null;
        var order = Collation.In(text.Language);
        var tags = text.Openings.SelectMany(document => document.Draft.Article.Metadata.Tags.Distinct(StringComparer.OrdinalIgnoreCase).Select(tag => (tag, document)))
            .GroupBy(pair => pair.tag, pair => ((string?)null, pair.document), StringComparer.OrdinalIgnoreCase)
            .OrderBy(group => order.KeyOf(group.Key), StringComparer.Ordinal).ThenBy(group => group.Key, StringComparer.Ordinal);
        return ArticleLists.Page(text, path, ChapterRole.Index, MatterWords.In(text.Language).Tags, tags.Select(group => (group.Key, group.AsEnumerable())));
    }
}

using EbookBuilder.Gathering;
using EbookBuilder.Languages;

namespace EbookBuilder.Binding;

/// <summary>The index of authors, by the forms of their names that sort.</summary>
internal static class AuthorIndex
{
    /// <summary>The page; null where the manifest does not ask for it, or no article names an author.</summary>
    public static Chapter? Of(BoundText text, BookPath path)
    {
        if (!text.Manifest.Indexes.Contains(BookIndex.Author)) return null;
        var order = Collation.In(text.Language);
        var authors = text.Openings.SelectMany(document => document.Draft.Article.Metadata.Authors.Where(author => author.IsCreator).Select(author => (Name: author.FileAs ?? author.Name, document)))
            .GroupBy(pair => pair.Name, pair => ((string?)null, pair.document), StringComparer.Ordinal)
            .OrderBy(group => order.KeyOf(group.Key), StringComparer.Ordinal).ThenBy(group => group.Key, StringComparer.Ordinal);
        return ArticleLists.Page(text, path, ChapterRole.Index, MatterWords.In(text.Language).Authors, authors.Select(group => (group.Key, group.AsEnumerable())));
    }
}

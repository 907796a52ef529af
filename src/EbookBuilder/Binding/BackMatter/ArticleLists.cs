using static EbookBuilder.Epub.Publication.Xhtml;

namespace EbookBuilder.Binding;

/// <summary>A page of headings, each over the titles of its articles: indexes of authors and tags, the timeline.</summary>
internal static class ArticleLists
{
    /// <summary>The page; null where there are no headings.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">Where the page lies.</param>
    /// <param name="role">What it is for the book.</param>
    /// <param name="title">Its heading.</param>
    /// <param name="groups">Headings in order, each with its articles and what stands before their titles.</param>
    public static Chapter? Page(BoundText text, BookPath path, ChapterRole role, string title, IEnumerable<(string Heading, IEnumerable<(string? Before, ChapterDocument Article)> Articles)> groups)
    {
        var content = groups.Select(group => (XElement[])
        [
            Element("h2", group.Heading),
            Element("ul", new XAttribute("class", "plain"), group.Articles.Select(entry => Element("li", entry.Before is null ? null : entry.Before + " · ", Titles.Link(entry.Article, path)))),
        ]).ToList();
        return content.Count == 0 ? null : MatterPage.Of(path, text, role, "article-lists", title, content);
    }
}

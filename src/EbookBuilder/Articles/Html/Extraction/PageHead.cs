using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>What is known of a page before its article is looked for, and what is found on the way.</summary>
internal sealed class PageHead(string title, string byline)
{
    private const int MostArticles = 50;

    private const string ArticleElements = "article,.hentry";

    /// <summary>What an article has that could be a page of its own: a heading of the first level or one that links to that page, a day, an author.</summary>
    private const string SignsOfPage = "h1,h2 a[href],time,[rel=author]";

    private readonly HashSet<IElement> _others = [];

    /// <summary>The title; may be empty.</summary>
    public string Title { get; } = title;

    /// <summary>The author's name as the page states it; empty where it does not.</summary>
    public string Byline { get; private set; } = byline;

    /// <summary>The subtitle, where one stood below the title; null where there was none.</summary>
    public string? Subtitle { get; set; }

    /// <summary>What stands below the title and sums the article up, by its name; null where nothing does. It may turn out to stand outside of the article.</summary>
    public IElement? Standfirst { get; set; }

    /// <summary>The element of an article that holds the title; null where none does.</summary>
    public IElement? TitledArticle { get; private set; }

    /// <summary>Whether a box belongs to an article that could be a page of its own, beside the one of that title: an endless page puts the next ones below.</summary>
    public bool IsInAnother(IElement box) => _others.Count > 0 && box.Closest(ArticleElements) is { } article && _others.Contains(article);

    /// <summary>Looks where a heading stands that shows the title, while the heads of all articles are still there.</summary>
    public void FoundTitle(IElement heading)
    {
        if (heading.Closest(ArticleElements) is not { } titled) return;
        TitledArticle = titled;
        _others.UnionWith(heading.Owner!.QuerySelectorAll(ArticleElements).Take(MostArticles).Where(other => !titled.Contains(other) && !other.Contains(titled) && other.QuerySelector("h1,h2") is not null && other.QuerySelector(SignsOfPage) is not null));
    }

    /// <summary>The other articles, in no order.</summary>
    public IReadOnlyCollection<IElement> Others => _others;

    /// <summary>A line in the text that names the author and says more than that; null where there is none.</summary>
    public IElement? BylineInText { get; private set; }

    /// <summary>Keeps what a line in the text says; false where it names neither a person nor a day.</summary>
    public bool Takes(IElement line)
    {
        var author = Html.Byline.AuthorIn(line);
        if (author.Length == 0 && PageDate.InLine(TextMeasure.TextOf(line)) is null) return false;
        Byline = author;
        BylineInText = Html.Byline.SaysMore(line, author) ? line : null;
        return true;
    }
}

namespace EbookBuilder.Articles.Html;

/// <summary>What is known of a page before its article is looked for, and what is found on the way.</summary>
internal sealed class PageHead(string title, string byline)
{
    /// <summary>The title; may be empty.</summary>
    public string Title { get; } = title;

    /// <summary>The author's name as the page states it; empty where it does not.</summary>
    public string Byline { get; private set; } = byline;

    /// <summary>Keeps a byline that stood in the text.</summary>
    public void Found(string byline) => Byline = byline;
}

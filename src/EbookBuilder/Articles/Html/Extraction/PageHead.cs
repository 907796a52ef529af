using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>What is known of a page before its article is looked for, and what is found on the way.</summary>
internal sealed class PageHead(string title, string byline)
{
    /// <summary>The title; may be empty.</summary>
    public string Title { get; } = title;

    /// <summary>The author's name as the page states it; empty where it does not.</summary>
    public string Byline { get; private set; } = byline;

    /// <summary>The subtitle, where one stood below the title; null where there was none.</summary>
    public string? Subtitle { get; set; }

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

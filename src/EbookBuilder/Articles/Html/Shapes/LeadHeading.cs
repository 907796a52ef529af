using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>The heading that repeats the title stands first in a document, but often in a box with all the rest: it is put before the box, where the header of a chapter is made of it.</summary>
internal static class LeadHeading
{
    private const double SameTitle = 0.75;

    /// <summary>Changes the body in place.</summary>
    public static void Lift(IElement body, string? title)
    {
        if (title is null || First(body) is not { LocalName: "h1" } heading || heading.ParentElement == body || Similarity.Of(title, TextMeasure.TextOf(heading)) <= SameTitle) return;
        body.InsertBefore(heading, body.FirstChild);
    }

    /// <summary>The first element that is no box around others.</summary>
    private static IElement? First(IElement body)
    {
        var at = body;
        while (at is { LocalName: "body" or "div" or "article" or "main" or "section" or "header" or "hgroup" })
        {
            if (at.ChildNodes.TakeWhile(node => node is not IElement).Any(node => node is IText text && !text.Data.AsSpan().IsWhiteSpace())) return null;
            at = at.Children.FirstOrDefault(child => !TextMeasure.IsBlank(child) || child.QuerySelector("img,svg,math") is not null || child.LocalName == "img");
        }
        return at;
    }
}

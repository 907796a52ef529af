using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>The day that a page shows beside its title, where nothing in it says so to machines.</summary>
internal static class PageDateline
{
    /// <summary>The first day named behind the heading that shows <paramref name="title"/>, or null.</summary>
    public static string? Near(IDocument page, string title) => TitleSurroundings.LinesBehind(page, title).Select(PageDate.InLine).FirstOrDefault(day => day is not null);
}

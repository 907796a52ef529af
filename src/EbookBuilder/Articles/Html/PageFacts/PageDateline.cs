using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>The day that a page shows beside its title, where nothing in it says so to machines.</summary>
internal static class PageDateline
{
    /// <summary>The first day named behind the heading that shows <paramref name="title"/>, that of a change where there is no other; null where there is none.</summary>
    public static string? Near(IDocument page, string title, string? language) =>
        TitleSurroundings.LinesBehind(page, title).Select(line => (Day: PageDate.InLine(line, language), IsOfChange: PageDate.IsOfChange(line))).Where(found => found.Day is not null).OrderBy(found => found.IsOfChange).FirstOrDefault().Day;
}

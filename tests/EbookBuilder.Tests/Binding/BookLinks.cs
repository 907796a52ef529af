using System.Text.RegularExpressions;

namespace EbookBuilder.Tests.Binding;

/// <summary>The links of a built book, as a reader follows them.</summary>
internal static class BookLinks
{
    /// <summary>Every link inside the book: the page and the element that it stands in, and where it leads.</summary>
    public static IEnumerable<(string From, string Tag, string To, string? Id)> Of(BuiltBook book)
    {
        foreach (var page in book.Epub.Resources.Html)
        {
            var folder = "/" + page.AbsolutePath.TrimStart('/');
            foreach (Match link in Regex.Matches(page.TextContent, "<a [^>]*href=\"([^\":]*)\"[^>]*>"))
            {
                var parts = link.Groups[1].Value.Split('#', 2);
                var to = parts[0].Length == 0 ? folder : new Uri(new Uri("http://x" + folder), parts[0]).AbsolutePath;
                yield return (folder, link.Value, to, parts.Length > 1 ? parts[1] : null);
            }
        }
    }

    /// <summary>The links that lead to no page, or to no id of it.</summary>
    public static IEnumerable<string> Dead(BuiltBook book)
    {
        var ids = book.Epub.Resources.Html.ToDictionary(page => "/" + page.AbsolutePath.TrimStart('/'), page => Regex.Matches(page.TextContent, " id=\"([^\"]*)\"").Select(match => match.Groups[1].Value).ToHashSet());
        return Of(book).Where(link => !ids.TryGetValue(link.To, out var known) || (link.Id is { } id && !known.Contains(id))).Select(link => $"{link.From}: {link.Tag}");
    }
}

using System.Text.RegularExpressions;

namespace EbookBuilder.Gathering.Sites;

/// <summary>What there is to read in a page of HTML that is a template of its site.</summary>
internal static partial class PageText
{
    private const int FewestWords = 4;
    private const int FewestWordsBesideLists = 60;

    /// <summary>
    /// Whether a page only draws what the site holds elsewhere: no words of its own, or a list of posts, tags or pages with a few words around it. The book has
    /// these pages, and its own contents.
    /// </summary>
    public static bool IsOnlyTemplate(string text)
    {
        var words = Word().Count(Markup().Replace(FrontMatter().Replace(text, ""), " "));
        return words < (ListOfPages().IsMatch(text) ? FewestWordsBesideLists : FewestWords);
    }

    [GeneratedRegex(@"\A\s*(---|\+\+\+)\s*\n.*?\n\1\s*(?:\n|\z)", RegexOptions.Singleline)]
    private static partial Regex FrontMatter();

    [GeneratedRegex(@"<(script|style)\b.*?(?:</\1\s*>|\z)|<!--.*?(?:-->|\z)|\{%.*?(?:%\}|\z)|\{\{.*?(?:\}\}|\z)|<[^>]*>", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Markup();

    [GeneratedRegex(@"\b(?:site\.(?:posts|pages|tags|categories|related_posts|html_pages)|paginator\.)\b", RegexOptions.CultureInvariant)]
    private static partial Regex ListOfPages();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}

using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>Lines that name the author, as pages mark them.</summary>
internal static class Byline
{
    /// <summary>Longer texts are no names.</summary>
    public const int Most = 100;

    /// <summary>Whether the element is such a line.</summary>
    public static bool IsIn(IElement element)
    {
        var marked = element.GetAttribute("rel") == "author" || (element.GetAttribute("itemprop") ?? "").Contains("author", StringComparison.Ordinal) || PageHints.LooksLikeByline(PageHints.NamesOf(element));
        return marked && TextMeasure.Of(element).Length is > 0 and < Most;
    }

    /// <summary>The authors that the line names: where the page marks a name, what is marked; else what looks like a name; empty where it names nobody (<c>Updated: 3 May</c>).</summary>
    public static string AuthorIn(IElement line)
    {
        var marked = line.QuerySelectorAll("[itemprop]").FirstOrDefault(element => (element.GetAttribute("itemprop") ?? "").Contains("name", StringComparison.Ordinal)) ?? line.QuerySelector("a[rel~=author]");
        if (marked is not null && CreditLine.Names(TextMeasure.TextOf(marked)) is { } stated) return stated;
        return CreditLine.Names(TextMeasure.TextOf(line)) is { } names && CreditLine.AreLikely(names) ? names : "";
    }

    /// <summary>Whether the line has words beside the author's name: it stays in the text then.</summary>
    public static bool SaysMore(IElement line, string author) => Similarity.Of(author + " " + LeadWords, TextMeasure.TextOf(line)) < 1;

    private const string LeadWords = "by written posted words story von par por di door av af text author";
}

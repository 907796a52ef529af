using AngleSharp.Dom;
using EbookBuilder.Articles.PlainText;

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

    /// <summary>
    /// The authors that the line names: where the page marks names, what is marked, with semicolons between; else what looks like a name; empty where it names nobody
    /// (<c>Updated: 3 May</c>).
    /// </summary>
    public static string AuthorIn(IElement line)
    {
        var marked = line.QuerySelectorAll(Names).Concat(line.QuerySelectorAll("[class]").Where(element => PageHints.LooksLikePersonName(element.GetAttribute("class")!)))
            .Where(element => element.QuerySelector(Names) is null).Select(element => CreditLine.Names(element.LocalName == "meta" ? element.GetAttribute("content") ?? "" : TextOf(element))).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (marked.Count > 0) return string.Join("; ", marked);
        if (line.Children.Where(part => part.LocalName is "div" or "p").ToList() is { Count: > 1 } parts && Bylines.IsPerson(TextMeasure.TextOf(parts[0]))) return TextMeasure.TextOf(parts[0]);
        return CreditLine.Names(TextOf(line)) is { } names && CreditLine.AreLikely(names) ? names : "";
    }

    /// <summary>What the line shows, without its buttons. Elements that nothing but their style keeps apart get a blank between them, where the second starts like a word of its own.</summary>
    public static string TextOf(IElement line)
    {
        var text = new System.Text.StringBuilder();
        foreach (var part in ShownTexts(line))
        {
            if ((text.Length > 1 || (text.Length == 1 && char.IsAsciiDigit(text[0]))) && part.Data.Length > 0 && char.IsLetterOrDigit(text[^1]) && char.IsLetterOrDigit(part.Data[0]) && !char.IsLower(part.Data[0]) && !char.IsUpper(text[^1])) text.Append(' ');
            text.Append(part.Data);
        }
        return AttributeFilter.OneLine(text.ToString()) ?? "";
    }

    /// <summary>The texts of the line that are on no button.</summary>
    public static IEnumerable<IText> ShownTexts(IElement line) =>
        NodeWalk.Leaves<IText>(line).Where(part => part.ParentElement?.Closest("button,[role=button],script,style,noscript,template") is null);

    private const string Names = "[itemprop~=name],a[rel~=author],.fn,.p-name";

    /// <summary>Whether the line has words beside the author's name: it stays in the text then.</summary>
    public static bool SaysMore(IElement line, string author) => Similarity.Of(author + " " + LeadWords, TextMeasure.TextOf(line)) < 1;

    private const string LeadWords = "by written posted words story von par por di door av af text author";
}

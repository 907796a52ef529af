using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>Pointers to other articles at the end of one, under a label of their own: <c>Read also: ...</c>, <c>Related articles</c>. Those between its paragraphs stay.</summary>
internal static partial class RelatedReading
{
    private const int LongestLine = 250;

    private const int LongestHeading = 40;

    private const double LeastLinks = 0.5;

    private const int LeastText = 80;

    /// <summary>Takes them out.</summary>
    public static void Drop(IElement article, Removals removals)
    {
        foreach (var line in Ending(article))
        {
            if (line.Parent is null) continue;
            if (IsPointer(line)) removals.Remove(line, Furniture.RelatedPosts);
            else if (IsHeading(line) && line.NextElementSibling is { } list && list.QuerySelector("figure,pre") is null && TextMeasure.Of(list) is { Length: > 0, LinkDensity: > LeastLinks })
            {
                removals.Remove(list, Furniture.RelatedPosts);
                removals.Remove(line, Furniture.RelatedPosts);
            }
        }
    }

    /// <summary>The lines behind the last paragraph of the text.</summary>
    private static List<IElement> Ending(IElement article)
    {
        var lines = NodeWalk.Elements(article).Where(element => element.LocalName is "p" or "div" or "h2" or "h3" or "h4" or "h5" or "h6" or "strong").ToList<IElement>();
        var last = lines.FindLastIndex(line => line.LocalName == "p" && TextMeasure.Of(line) is { Length: >= LeastText, LinkDensity: < LeastLinks });
        return lines[(last + 1)..];
    }

    private static bool IsPointer(IElement line) =>
        TextMeasure.ShortTextOf(line, LongestLine) is { Length: > 0 } text && Label.IsMatch(text) && line.QuerySelector("p,div,ul,ol,figure,pre,h1") is null
        && TextMeasure.Of(line).LinkDensity > LeastLinks;

    private static bool IsHeading(IElement heading) => TextMeasure.ShortTextOf(heading, LongestHeading) is { Length: > 0 } text && Heading.IsMatch(text);

    /// <summary>What stands before one pointer.</summary>
    [GeneratedRegex(@"^(?:read (?:more|also|next)|also read|related(?: articles?| stor(?:y|ies)| reading)?|more(?: on this| from)|don['’]t miss|recommended|lire aussi|[àa] lire(?: aussi)?|voir aussi|lesen sie auch|lies auch|auch interessant|mehr zum thema|lea también|lee también|te puede interesar|leggi anche|leia (?:também|mais)|veja também|lees ook|läs också|läs även|les også|læs også|lue myös|czytaj (?:też|także|również)|zobacz (?:też|także)|přečtěte si|olvassa el|citește și|okuyun|ilgili haber|читайте (?:также|далее)|по теме|читайте також|διαβάστε (?:επίσης|ακόμα)|اقرأ أيضا?ً?|إقرأ أيضا?ً?|قد يهمك|بیشتر بخوانید|קראו (?:גם|עוד)|यह भी पढ़ें|ये भी पढ़ें|baca juga|xem thêm|อ่านเพิ่มเติม|あわせて読みたい|関連記事|相关阅读|延伸阅读|延伸閱讀|相關新聞|관련 ?기사)\s*[:：>→|-]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label { get; }

    /// <summary>What stands over a list of them.</summary>
    [GeneratedRegex(@"^(?:read (?:more|next)|related(?: (?:articles?|posts?|stor(?:y|ies)|reading|content|coverage|topics))?|more (?:posts|stories|articles)|you (?:may|might) also (?:like|enjoy)|recommended(?: (?:for you|reading|articles))?|keep reading|up next|lire aussi|[àa] lire aussi|articles similaires|sur le même sujet|lesen sie auch|mehr zum thema|ähnliche (?:artikel|beiträge)|das könnte (?:sie|dich) auch interessieren|artículos relacionados|te puede interesar|también te puede interesar|leggi anche|articoli correlati|leia também|artigos relacionados|lees ook|gerelateerde artikelen|läs också|les også|læs også|czytaj też|powiązane artykuły|читайте также|похожие (?:статьи|записи)|материалы по теме|читайте також|اقرأ أيضا?ً?|مواضيع ذات صلة|مقالات ذات صلة|קראו (?:גם|עוד)|כתבות נוספות|यह भी पढ़ें|संबंधित खबरें|baca juga|artikel terkait|関連記事|あわせて読みたい|相关(?:阅读|文章|新闻)|延伸(?:阅读|閱讀)|相關(?:新聞|文章)|관련 ?기사)\s*[:：]?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Heading { get; }
}

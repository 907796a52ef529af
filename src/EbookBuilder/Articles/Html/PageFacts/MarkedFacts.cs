using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>What a page says of its article by marks on its own text: microdata, RDFa, and the microformats <c>h-entry</c> and <c>hentry</c>.</summary>
/// <param name="Title">The title, where a heading is marked as such.</param>
/// <param name="Authors">The authors' names.</param>
/// <param name="Published">When it was published, as written.</param>
internal sealed record MarkedFacts(string? Title, ImmutableArray<string> Authors, string? Published)
{
    private const int MostCandidates = 100;

    private const string TheirHeadings = "h1,h2,h3,h4,h5,h6";

    private static readonly ImmutableArray<MarkVocabulary> Vocabularies = [MarkVocabulary.Microdata, MarkVocabulary.Rdfa, MarkVocabulary.Microformats];

    /// <summary>Reads the article of a page: where several are marked, the longest one; each fact from the first vocabulary that tells it.</summary>
    public static MarkedFacts Read(IDocument page)
    {
        var facts = new MarkedFacts(null, [], null);
        if (page.Body is not { } body) return facts;
        var elements = NodeWalk.Elements(body).ToList();
        foreach (var vocabulary in Vocabularies)
        {
            if ((ArticleOf(elements, vocabulary) ?? (vocabulary.IsArticle(page.DocumentElement) ? page.DocumentElement : null)) is not { } article) continue;
            var own = vocabulary.PropertiesOf(article);
            facts = new(
                facts.Title ?? own.Where(mark => vocabulary.IsTitle(mark.Name)).Select(mark => HeadingText(mark.Element)).FirstOrDefault(text => text is not null),
                facts.Authors.IsEmpty ? [.. own.Where(mark => vocabulary.IsAuthor(mark.Name)).SelectMany(mark => vocabulary.NamesIn(mark.Element)).Distinct(StringComparer.Ordinal)] : facts.Authors,
                facts.Published ?? own.Where(mark => vocabulary.IsDay(mark.Name)).Select(mark => DayIn(mark.Element)).FirstOrDefault(day => day is not null));
        }
        return facts.Authors.IsEmpty ? facts with { Authors = LooseAuthor(elements) } : facts;
    }

    /// <summary>The author that is marked as a person where nothing is marked as the article; empty where there are several, as in a list of articles.</summary>
    private static ImmutableArray<string> LooseAuthor(List<Element> elements)
    {
        var authors = elements.Where(element => element.ValueOf("itemprop")?.Split(' ').Any(name => name is "author" or "creator") == true && element.ValueOf("itemscope") is not null && !IsRemark(element)).Take(MostCandidates)
            .Select(MarkVocabulary.Microdata.NamesIn).Where(names => names.Any()).DistinctBy(names => string.Join('\n', names), StringComparer.Ordinal).ToList();
        return authors.Count == 1 ? [.. authors[0].Distinct(StringComparer.Ordinal)] : [];
    }

    private static IElement? ArticleOf(List<Element> elements, MarkVocabulary vocabulary)
    {
        var all = elements.Where(vocabulary.IsArticle).Take(MostCandidates).Where(item => !IsRemark(item)).ToList();
        return all.Count <= 1 ? all.FirstOrDefault() : all.MaxBy(item => TextMeasure.Of(item).Length);
    }

    /// <summary>What readers wrote is marked like articles too.</summary>
    public static bool IsRemark(IElement item) =>
        item.Ancestors<IElement>().Prepend(item).TakeWhile(element => element.LocalName != "body").Any(element => element.GetAttribute("itemprop") is "comment" or "review" || element.ClassList.Any(IsRemark) || IsRemark(element.Id ?? ""));

    private static bool IsRemark(string name) => name.StartsWith("comment", StringComparison.OrdinalIgnoreCase) || name.StartsWith("replies", StringComparison.OrdinalIgnoreCase);

    private static string? HeadingText(IElement element)
    {
        var isHeading = element.Matches(TheirHeadings) || element.Closest(TheirHeadings) is not null || element.QuerySelector(TheirHeadings) is not null;
        return isHeading && TextMeasure.TextOf(element) is { Length: > 0 and < 300 } text ? text : null;
    }

    private static string? DayIn(IElement element)
    {
        var inner = element.QuerySelector("time[datetime]");
        return new[] { element.GetAttribute("content"), element.GetAttribute("datetime"), inner?.GetAttribute("datetime"), element.LocalName == "abbr" ? element.GetAttribute("title") : null, TextMeasure.TextOf(element) }
            .FirstOrDefault(text => PageDate.Read(text) is not null);
    }
}

using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>A page reduced to its article.</summary>
/// <param name="Content">The article, in a division of its own.</param>
/// <param name="Byline">The author's line, where one stood in the text and the page's head named none; may be empty.</param>
/// <param name="Subtitle">The subtitle, where one stood below the title.</param>
/// <param name="Removals">What was left out.</param>
internal sealed record PageExtraction(IElement Content, string Byline, string? Subtitle, Removals Removals)
{
    /// <summary>An article of fewer characters than this was probably missed: it is looked for again, less strictly.</summary>
    private const int ShortArticle = 500;

    /// <summary>A page without an article has this many times more words in comments than elsewhere.</summary>
    private const int DiscussionShare = 2;

    private static readonly ImmutableArray<ExtractionStrictness> Tries =
    [
        ExtractionStrictness.Full,
        ExtractionStrictness.WeighNames | ExtractionStrictness.CleanArticle,
        ExtractionStrictness.CleanArticle,
        ExtractionStrictness.None,
    ];

    /// <summary>Reads the page as strictly as leaves an article, and the longest one where none is long enough. Each try needs a page of its own, since it takes things out.</summary>
    /// <param name="open">Opens the page, with or without the text that its style sheets hide.</param>
    /// <param name="facts">What the page says of its article.</param>
    public static PageExtraction Of(Func<bool, IDocument> open, PageFacts facts)
    {
        PageExtraction? best = null;
        var length = -1;
        foreach (var strictness in Tries)
        {
            var page = open(strictness.HasFlag(ExtractionStrictness.DropUnlikely));
            var isDiscussion = !HasArticleMarks(page);
            var found = Try(page, strictness, facts);
            var own = LengthOf(found.Content);
            if (own > length) (best, length) = (found, own);
            if (own >= ShortArticle && !(isDiscussion && found.Removals.WordsOf(Furniture.Comments) > DiscussionShare * WordCount.Of(found.Content))) break;
        }
        return best!;
    }

    /// <summary>Characters of text; those of the scripts that write without blanks say as much as three letters.</summary>
    private static int LengthOf(IElement content) =>
        TextMeasure.Of(content).Length + content.Descendants<IText>().Sum(text => 2 * text.Data.Count(c => c is >= '\u3040' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7A3'));

    /// <summary>Whether the page says of itself, in any of the usual ways, that it holds an article: a page that does not, and has far more comments than text, is a discussion.</summary>
    private static bool HasArticleMarks(IDocument page) =>
        page.QuerySelector("article,h1,h2,h3,[itemprop=articleBody],[itemtype$=Article],[itemtype$=BlogPosting],[class~=hentry],[class~=h-entry],meta[property='og:type'],script[type='application/ld+json']") is not null;

    private static PageExtraction Try(IDocument page, ExtractionStrictness strictness, PageFacts facts)
    {
        var removals = new Removals();
        var head = new PageHead(facts.Metadata.Title ?? "", facts.Byline);
        var authors = facts.Metadata.Authors.Select(author => author.Name).ToList();
        ArchivedCopies.DropBar(page, removals);
        PagePreparation.DropInvisible(page.DocumentElement, removals);
        NavigationPanels.Drop(page.Body!, removals);
        PageOrnaments.Drop(page.Body!, authors, removals);
        PagePreparation.BreaksToParagraphs(page.Body!);
        var parts = new ArticleFinder(page, removals, strictness, head).Find();
        var content = page.CreateElement("div");
        foreach (var part in parts) content.AppendChild(part);
        TakeStandfirst(head, page.Body!);
        removals.Count(page.Body!, Furniture.Surroundings);
        SignUps.Drop(content, removals);
        RelatedReading.Drop(content, removals);
        new Cleaning(removals, strictness).Clean(content);
        new HeadLines(head.Title, authors, facts.Metadata.Date).Drop(content, removals);
        if (head.BylineInText is { } line) KeepByline(content, line);
        return new(content, head.Byline, head.Subtitle, removals);
    }

    /// <summary>What sums the article up and stands outside of its box becomes its subtitle.</summary>
    private static void TakeStandfirst(PageHead head, IElement rest)
    {
        if (head.Subtitle is not null || head.Standfirst is not { } standfirst || !rest.Contains(standfirst)) return;
        head.Subtitle = TextMeasure.TextOf(standfirst);
        standfirst.Remove();
    }

    /// <summary>A byline that says more than the name (a date, a post, a place) stands over the article, its parts kept apart.</summary>
    private static void KeepByline(IElement content, IElement line)
    {
        var paragraph = PagePreparation.New(line, "p");
        paragraph.SetAttribute("class", "byline");
        paragraph.TextContent = string.Join(' ', Html.Byline.ShownTexts(line).Select(text => AttributeFilter.OneLine(text.Data)).OfType<string>());
        content.InsertBefore(paragraph, content.FirstChild);
    }
}

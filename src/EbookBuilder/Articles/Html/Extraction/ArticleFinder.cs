using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>
/// Finds the part of a page that is its article. Every paragraph speaks for the elements around it, by its length and its commas; the names of an element and the share of
/// links in it weigh for or against; what stands beside the best one is added where it reads like text. The idea is that of the readability tools of browsers.
/// </summary>
internal sealed class ArticleFinder(IDocument page, Removals removals, ExtractionStrictness strictness, PageHead head)
{
    /// <summary>Shorter paragraphs say nothing.</summary>
    private const int LeastParagraph = 25;

    /// <summary>How many levels up a paragraph speaks.</summary>
    private const int Levels = 5;

    /// <summary>How many of the best elements are looked at together.</summary>
    private const int Best = 5;

    private readonly Dictionary<IElement, double> _scores = [];

    /// <summary>The nodes that make up the article, in order, still in their page.</summary>
    public IReadOnlyList<INode> Find()
    {
        var body = page.Body!;
        foreach (var paragraph in new Sweep(removals, strictness, head).Run(page.DocumentElement)) Speak(paragraph);
        var best = _scores.Keys.Select(element => (Element: element, Score: _scores[element] * (1 - TextMeasure.Of(element).LinkDensity))).ToList();
        foreach (var (element, score) in best) _scores[element] = score;
        best = [.. best.OrderByDescending(candidate => candidate.Score).Take(Best)];
        if (best.Count == 0 || best[0].Element.LocalName is "body" or "html") return [.. body.ChildNodes];
        var top = ArticleSpread.WithoutSurroundings(ArticleSpread.WithoutOthers(Climb(ArticleSpread.OverTwins(AncestorOfSeveral(best), _scores, head)), head));
        if (!_scores.ContainsKey(top)) _scores[top] = StartingScore(top);
        return Neighbours(top);
    }

    private void Speak(IElement paragraph)
    {
        var measure = TextMeasure.Of(paragraph);
        if (measure.Length < LeastParagraph) return;
        var score = 2 + measure.Commas + Math.Min(measure.Length / 100, 3);
        var above = paragraph.ParentElement;
        for (var level = 0; level < Levels && above is { ParentElement: not null }; level++, above = above.ParentElement)
        {
            if (!_scores.ContainsKey(above)) _scores[above] = StartingScore(above);
            _scores[above] += score / (double)(level switch { 0 => 1, 1 => 2, _ => level * 3 });
        }
    }

    private double StartingScore(IElement element) => (strictness.HasFlag(ExtractionStrictness.WeighNames) ? PageHints.WeightOf(element) : 0) + element.LocalName switch
    {
        "div" => 5,
        "pre" or "td" or "blockquote" => 3,
        "address" or "ol" or "ul" or "dl" or "dd" or "dt" or "li" or "form" => -3,
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "th" => -5,
        _ => 0,
    };

    /// <summary>Where three or more of the good candidates have an ancestor in common, the article is spread over it.</summary>
    private IElement AncestorOfSeveral(List<(IElement Element, double Score)> best)
    {
        var top = best[0].Element;
        var others = best.Skip(1).Where(candidate => (!head.IsInAnother(candidate.Element) || head.IsInAnother(top)) && candidate.Score / best[0].Score >= 0.75).Select(candidate => AncestorsOf(candidate.Element).ToHashSet()).ToList();
        if (others.Count < 3) return top;
        return AncestorsOf(top).TakeWhile(above => above.LocalName != "body").FirstOrDefault(above => others.Count(set => set.Contains(above)) >= 3) ?? top;
    }

    private static IEnumerable<IElement> AncestorsOf(IElement element)
    {
        for (var above = element.ParentElement; above is not null; above = above.ParentElement) yield return above;
    }

    /// <summary>Goes up as long as the score grows, then as long as there is nothing else beside.</summary>
    private IElement Climb(IElement top)
    {
        var last = _scores.TryGetValue(top, out var own) ? own : _scores[top] = StartingScore(top);
        var least = last / 3;
        for (var above = top.ParentElement; above is not null && above.LocalName != "body"; above = above.ParentElement)
        {
            if (!_scores.TryGetValue(above, out var score)) continue;
            if (score < least) break;
            if (score > last)
            {
                top = above;
                break;
            }
            last = score;
        }
        while (top.ParentElement is { LocalName: not "body", ChildElementCount: 1 } only) top = only;
        if (!_scores.ContainsKey(top)) _scores[top] = StartingScore(top);
        return top;
    }

    private List<IElement> Neighbours(IElement top)
    {
        var score = _scores[top];
        var threshold = Math.Max(10, score * 0.2);
        var name = top.GetAttribute("class") ?? "";
        var opening = ArticleSpread.Opening(top).ToList();
        var article = new List<IElement>();
        var between = new List<IElement>();
        foreach (var sibling in top.ParentElement?.Children.ToList() ?? [top])
        {
            if (sibling != top && head.IsInAnother(sibling)) continue;
            var bonus = name.Length > 0 && sibling.GetAttribute("class") == name ? score * 0.2 : 0;
            if (sibling == top || (_scores.TryGetValue(sibling, out var own) && own + bonus >= threshold) || ReadsLikeText(sibling))
            {
                article.AddRange(between.Where(ArticleSpread.IsPartBetween));
                between.Clear();
                article.Add(sibling);
            }
            else if (article.Count > 0)
            {
                between.Add(sibling);
            }
        }
        return [.. opening.Except(article), .. article];
    }

    private static bool ReadsLikeText(IElement sibling)
    {
        if (sibling.LocalName != "p") return false;
        var measure = TextMeasure.Of(sibling);
        if (measure.Length > 80) return measure.LinkDensity < 0.25;
        if (measure.Length == 0 || measure.LinkDensity > 0) return false;
        var text = TextMeasure.TextOf(sibling);
        return text.EndsWith('.') || text.Contains(". ", StringComparison.Ordinal);
    }
}

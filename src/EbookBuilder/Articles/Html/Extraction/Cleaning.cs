using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>The second walk: takes out of the article that was found what is no text of it, such as lists of links, share bars and forms.</summary>
internal sealed class Cleaning(Removals removals, ExtractionStrictness strictness)
{
    /// <summary>Share bars are short; a longer element with such a name is text about sharing.</summary>
    private const int MostSharing = 500;

    private const int LongestLabel = 45;

    private readonly HashSet<IElement> _dataTables = [];

    private bool Conditional => strictness.HasFlag(ExtractionStrictness.CleanArticle);

    /// <summary>Cleans the article in place.</summary>
    public void Clean(IElement article)
    {
        foreach (var table in Named(article, "table").Where(DataTable.Is)) _dataTables.Add(table);
        Conditionally(article, "form");
        Conditionally(article, "fieldset");
        Always(article, "object", "embed", "footer", "link", "aside");
        foreach (var element in NodeWalk.Elements(article).ToList<IElement>())
        {
            if (element.Parent is not null && PageHints.LooksLikeSharing(PageHints.NamesOf(element)) && TextMeasure.Of(element).Length < MostSharing) removals.Remove(element, Furniture.ShareBar);
        }
        foreach (var line in Named(article, "p", "ul", "ol", "div", "span"))
        {
            if (line.Parent is null || KindOf(line) is not { } kind || !IsAlone(line) || line.QuerySelector("img,svg,figure") is not null) continue;
            removals.Remove(line, kind);
        }
        Always(article, "iframe", "input", "textarea", "select", "button");
        if (strictness.HasFlag(ExtractionStrictness.WeighNames))
        {
            foreach (var heading in Named(article, "h1", "h2").Where(heading => PageHints.WeightOf(heading) < 0)) removals.Remove(heading);
        }
        Conditionally(article, "table");
        Conditionally(article, "ul");
        Conditionally(article, "div");
    }

    /// <summary>What a line is that holds nothing but labels; null for one of text.</summary>
    private static Furniture? KindOf(IElement line)
    {
        if (ButtonLine.Is(line)) return Furniture.ShareBar;
        return line.LocalName is "p" or "div" && TextMeasure.ShortTextOf(line, LongestLabel) is { Length: > 0 } text && PageHints.IsLabelOfNothing(text) ? Furniture.Advertisement : null;
    }

    /// <summary>A span stands alone where no words are beside it: <c>Print</c> may be a word of a sentence.</summary>
    private static bool IsAlone(IElement line) =>
        line.LocalName != "span" || (line.Parent is IElement parent && parent.ChildNodes.All(node => node == line || TextMeasure.IsBlank(node)));

    private static List<IElement> Named(IElement article, params IReadOnlyCollection<string> names) => [.. NodeWalk.Elements(article).Where(element => names.Contains(element.LocalName))];

    private void Always(IElement article, params IReadOnlyCollection<string> names)
    {
        foreach (var element in Named(article, names))
        {
            if (element.Parent is not null && !IsPlayer(element) && !IsNote(element)) removals.Remove(element, element.LocalName is "iframe" or "object" or "embed" ? Furniture.Frame : null);
        }
    }

    /// <summary>Notes and boxes that belong to the text are asides by their element, too.</summary>
    private static bool IsNote(IElement element) =>
        element.LocalName == "aside" && (element.GetAttribute("role") is "note" or "doc-footnote" or "doc-endnote" or "doc-endnotes" or "doc-tip" or "doc-notice" || PageHints.LooksLikeNote(PageHints.NamesOf(element)));

    private static bool IsPlayer(IElement element)
    {
        if (element.LocalName is not ("object" or "embed" or "iframe")) return false;
        return element.Attributes.Any(attribute => PageHints.IsVideo(attribute.Value)) || (element.LocalName == "object" && PageHints.IsVideo(element.InnerHtml));
    }

    /// <summary>Looks at the innermost elements first, so that an outer one is judged by what is left of it.</summary>
    private void Conditionally(IElement article, string name)
    {
        if (!Conditional) return;
        foreach (var element in Enumerable.Reverse(Named(article, name)))
        {
            if (element.Parent is not null && !IsProtected(element) && new BoxJudgement(element, IsList(element), strictness.HasFlag(ExtractionStrictness.WeighNames)).IsFurniture) removals.Remove(element);
        }
    }

    private bool IsProtected(IElement element)
    {
        if (_dataTables.Contains(element) || Sweep.IsWithin(element, "code")) return true;
        for (var above = element.ParentElement; above is not null; above = above.ParentElement)
        {
            if (_dataTables.Contains(above)) return true;
        }
        return _dataTables.Count > 0 && element.QuerySelectorAll("table").Any(_dataTables.Contains);
    }

    private static bool IsList(IElement element)
    {
        if (element.LocalName is "ul" or "ol") return true;
        var lists = element.QuerySelectorAll("ul,ol").Sum(list => TextMeasure.Of(list).Length);
        return lists > 0 && lists > 0.9 * TextMeasure.Of(element).Length;
    }
}

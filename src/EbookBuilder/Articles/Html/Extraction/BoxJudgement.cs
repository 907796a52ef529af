using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>Whether a box within an article belongs to it, judged by what it holds. The thresholds are those that browsers' reading views have settled on.</summary>
internal sealed class BoxJudgement(IElement box, bool isList, bool weighsNames)
{
    /// <summary>A box with ten commas is text.</summary>
    private const int CommasOfText = 10;

    private const double LinkSlack = 0;

    /// <summary>Whether it goes.</summary>
    public bool IsFurniture
    {
        get
        {
            var weight = weighsNames ? PageHints.WeightOf(box) : 0;
            if (weight < 0) return true;
            var measure = TextMeasure.Of(box);
            if (measure.Commas >= CommasOfText) return false;
            var embeds = box.QuerySelectorAll("object,embed,iframe").ToList();
            if (embeds.Any(embed => embed.Attributes.Any(attribute => PageHints.IsVideo(attribute.Value)))) return false;
            if (HeadingBox.Is(box)) return false;
            if (measure.Length < 60 && PageHints.IsLabelOfNothing(TextMeasure.TextOf(box))) return true;
            return Speaks(weight, measure, embeds.Count) && !IsPictureList();
        }
    }

    private bool Speaks(int weight, TextMeasure measure, int embeds)
    {
        var paragraphs = Count("p");
        var images = Count("img");
        var items = Count("li") - 100;
        var inputs = Count("input");
        var inFigure = IsInFigure();
        var headings = Share("h1,h2,h3,h4,h5,h6", measure.Length);
        var isBare = !isList && !inFigure;
        return (!inFigure && images > 1 && (double)paragraphs / images < 0.5)
            || (!isList && items > paragraphs)
            || inputs > paragraphs / 3
            || (isBare && headings < 0.9 && measure.Length < 25 && (images == 0 || images > 2) && measure.LinkDensity > 0)
            || (!isList && weight < 25 && measure.LinkDensity > 0.2 + LinkSlack)
            || (weight >= 25 && measure.LinkDensity > 0.5 + LinkSlack)
            || (embeds == 1 && measure.Length < 75) || embeds > 1
            || (images == 0 && Share("span,li,td,blockquote,dl,div,img,ol,p,pre,table,ul", measure.Length) == 0);
    }

    /// <summary>A list of pictures, one in each item, is a gallery.</summary>
    private bool IsPictureList() =>
        isList && box.Children.All(child => child.ChildElementCount <= 1) && Count("li") is var items and > 0 && Count("img") == items;

    private bool IsInFigure()
    {
        for (var above = box.ParentElement; above is not null; above = above.ParentElement)
        {
            if (above.LocalName == "figure") return true;
        }
        return false;
    }

    private int Count(string selector) => box.QuerySelectorAll(selector).Length;

    private double Share(string selector, int length) => length == 0 ? 0 : (double)box.QuerySelectorAll(selector).Sum(element => TextMeasure.Of(element).Length) / length;
}

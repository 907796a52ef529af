using System.Collections.Frozen;
using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>How sure an extraction wants to be that what it keeps is text. A page that yields too little is read again with less.</summary>
[Flags]
internal enum ExtractionStrictness
{
    /// <summary>Takes everything that has text.</summary>
    None = 0,

    /// <summary>Elements whose names say furniture go at once, and those that style sheets hide.</summary>
    DropUnlikely = 1,

    /// <summary>Names count in the score.</summary>
    WeighNames = 2,

    /// <summary>Lists of links, boxes and the like go from the article that was found.</summary>
    CleanArticle = 4,

    /// <summary>All of it.</summary>
    Full = DropUnlikely | WeighNames | CleanArticle,
}

/// <summary>The first walk through a page: what cannot be text goes, loose text becomes paragraphs, and the paragraphs are handed out.</summary>
internal sealed class Sweep(Removals removals, ExtractionStrictness strictness, PageHead head)
{
    private static readonly FrozenSet<string> Paragraphs = FrozenSet.Create(StringComparer.Ordinal, "section", "h2", "h3", "h4", "h5", "h6", "p", "td", "pre");

    private static readonly FrozenSet<string> BlockNames = FrozenSet.Create(StringComparer.Ordinal,
        "blockquote", "dl", "div", "img", "ol", "p", "pre", "table", "ul");

    /// <summary>Characters of a box that asks for an address.</summary>
    private const int MostSignUp = 500;

    /// <summary>How alike a heading and the title are, at least, from 0 to 1.</summary>
    private const double SameTitle = 0.75;

    /// <summary>What is marked as navigation is some, from this share of its text in links on.</summary>
    private const double LinksOfNavigation = 0.8;

    private bool _subtitleIsDue;
    private bool _titleIsDue = head.Title.Length > 0;
    private bool _bylineIsDue = head.Byline.Length == 0;

    /// <summary>The paragraphs of the page, in order.</summary>
    public List<IElement> Run(IElement root)
    {
        var paragraphs = new List<IElement>();
        var next = (IElement?)root;
        while (next is { } element)
        {
            if (Removes(element))
            {
                next = After(element);
                removals.Remove(element, PagePreparation.IsVisible(element) ? null : Furniture.HiddenText);
                continue;
            }
            if (TakesAsHead(element) is { } kind)
            {
                next = After(element);
                if (element == head.BylineInText || kind == Furniture.Subtitle) element.Remove();
                else removals.Remove(element, kind);
                continue;
            }
            if (Paragraphs.Contains(element.LocalName)) paragraphs.Add(element);
            if (element.LocalName == "div") element = Division(element, paragraphs);
            if (_subtitleIsDue && head.Standfirst is null && TitleNeighbours.IsStandfirst(element)) head.Standfirst = element;
            else if (_subtitleIsDue && TitleNeighbours.IsText(element)) _subtitleIsDue = false;
            next = element.FirstElementChild ?? After(element);
        }
        return paragraphs;
    }

    private bool Removes(IElement element)
    {
        if (element.LocalName is "html" or "body" or "head") return element.LocalName == "head";
        if (!PagePreparation.IsVisible(element)) return true;
        if (element.GetAttribute("aria-modal") == "true" && element.GetAttribute("role") == "dialog") return true;
        if ((strictness.HasFlag(ExtractionStrictness.DropUnlikely) && IsUnlikely(element)) || (strictness != ExtractionStrictness.None && IsNavigation(element))) return true;
        return element.LocalName is "div" or "section" or "header" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" && IsEmpty(element);
    }

    /// <summary>What is marked as navigation and is made of links is none of the text, however little text there is.</summary>
    private static bool IsNavigation(IElement element) =>
        (element.LocalName == "nav" || element.GetAttribute("role") == "navigation") && element.QuerySelectorAll("a").Sum(link => TextMeasure.Of(link).Length) > LinksOfNavigation * TextMeasure.Of(element).Length;

    private bool IsUnlikely(IElement element)
    {
        if (element.LocalName == "a") return false;
        if (PageHints.HasFurnitureRole(element)) return true;
        var names = PageHints.NamesOf(element);
        if (IsSignUp(element, names)) return true;
        if (PageHints.IsSidebar(element) && element.QuerySelector("h1") is null) return true;
        if (!PageHints.LooksLikeFurniture(names) || IsWithin(element, "table") || IsWithin(element, "code")) return false;
        return PageHints.HeadingLooksLikeFurniture(names) || !(HeadingBox.Is(element) || HoldsTitle(element));
    }

    /// <summary>The header of an article is called like that of a site; it holds the title and stands in the article.</summary>
    private bool HoldsTitle(IElement element) =>
        _titleIsDue && element.Closest("article,main") is not null && element.QuerySelectorAll("h1,h2").Any(heading => Similarity.Of(head.Title, TextMeasure.TextOf(heading)) > SameTitle);

    /// <summary>A box about a newsletter with a field for an address; a longer one is the newsletter itself.</summary>
    private static bool IsSignUp(IElement element, string names) =>
        PageHints.LooksLikeNewsletter(names) && element.QuerySelector("input,iframe") is not null && TextMeasure.Of(element).Length < MostSignUp;

    /// <summary>Whether one of the three elements above is of that name.</summary>
    internal static bool IsWithin(IElement element, string name)
    {
        var above = element.ParentElement;
        for (var level = 0; level < 4 && above is not null; level++, above = above.ParentElement)
        {
            if (above.LocalName == name) return true;
        }
        return false;
    }

    private static bool IsEmpty(IElement element) =>
        element.ChildNodes.All(node => node is IElement { LocalName: "br" or "hr" } || (node is not IElement && TextMeasure.IsBlank(node)));

    private Furniture? TakesAsHead(IElement element)
    {
        if (_bylineIsDue && Byline.IsIn(element) && head.Takes(element))
        {
            _bylineIsDue = false;
            return Furniture.Byline;
        }
        if (_titleIsDue && element.LocalName is "h1" or "h2" && Similarity.Of(head.Title, TextMeasure.TextOf(element)) > SameTitle)
        {
            _titleIsDue = false;
            _subtitleIsDue = true;
            head.FoundTitle(element);
            TitleNeighbours.DropKickers(element, removals);
            return Furniture.Title;
        }
        if (_subtitleIsDue && TitleNeighbours.SubtitleIn(element) is { } subtitle)
        {
            _subtitleIsDue = false;
            head.Subtitle = subtitle;
            return Furniture.Subtitle;
        }
        return null;
    }

    /// <summary>Divisions are used for everything: loose text in one becomes paragraphs; one that holds nothing but text is a paragraph itself.</summary>
    private static IElement Division(IElement division, List<IElement> paragraphs)
    {
        WrapLooseText(division);
        if (OnlyParagraph(division) is { } only && TextMeasure.Of(division).LinkDensity < 0.25)
        {
            division.Parent!.ReplaceChild(only, division);
            paragraphs.Add(only);
            return only;
        }
        if (HasBlock(division)) return division;
        var paragraph = PagePreparation.Rename(division, "p");
        paragraphs.Add(paragraph);
        return paragraph;
    }

    private static void WrapLooseText(IElement division)
    {
        IElement? paragraph = null;
        for (var i = 0; i < division.ChildNodes.Length; i++)
        {
            var node = division.ChildNodes[i];
            var isBlank = node is not IElement && TextMeasure.IsBlank(node);
            if (!PagePreparation.IsPhrasing(node) || (paragraph is null && (isBlank || node is IElement { LocalName: "br" })))
            {
                paragraph = null;
                continue;
            }
            if (paragraph is null)
            {
                paragraph = PagePreparation.New(node as IElement ?? division, "p");
                division.ReplaceChild(paragraph, node);
                paragraph.AppendChild(node);
                continue;
            }
            paragraph.AppendChild(node);
            i--;
        }
    }

    private static IElement? OnlyParagraph(IElement division) =>
        division.ChildElementCount == 1 && division.Children[0].LocalName == "p" && !division.ChildNodes.OfType<IText>().Any(text => !text.Data.AsSpan().Trim().IsEmpty)
            ? division.Children[0] : null;

    private static bool HasBlock(IElement element)
    {
        var stack = new Stack<IElement>(element.Children);
        while (stack.TryPop(out var child))
        {
            if (BlockNames.Contains(child.LocalName)) return true;
            foreach (var inner in child.Children) stack.Push(inner);
        }
        return false;
    }

    private static IElement? After(IElement element)
    {
        for (IElement? at = element; at is not null; at = at.ParentElement)
        {
            if (at.NextElementSibling is { } sibling) return sibling;
        }
        return null;
    }
}

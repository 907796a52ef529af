using System.Globalization;
using AngleSharp.Dom;
using EbookBuilder.Articles.PlainText;

namespace EbookBuilder.Articles.Html;

/// <summary>What kind of thing was taken out of a page.</summary>
internal enum Furniture
{
    /// <summary>Everything around the article that has no kind of its own.</summary>
    Surroundings,

    /// <summary>Menus, breadcrumbs, page numbers.</summary>
    Navigation,

    /// <summary>Ways to pass the page on.</summary>
    ShareBar,

    /// <summary>Pointers to other articles.</summary>
    RelatedPosts,

    /// <summary>What readers wrote.</summary>
    Comments,

    /// <summary>Forms: newsletters, searches, log-ins.</summary>
    Form,

    /// <summary>Questions about cookies and other boxes over the page.</summary>
    Banner,

    /// <summary>Advertisements.</summary>
    Advertisement,

    /// <summary>Text that the page itself does not show.</summary>
    HiddenText,

    /// <summary>The line with author and date, which became metadata.</summary>
    Byline,

    /// <summary>The title, which became metadata.</summary>
    Title,

    /// <summary>The subtitle, which became metadata.</summary>
    Subtitle,

    /// <summary>Frames, which show other pages.</summary>
    Frame,
}

/// <summary>Takes things out of a page and keeps count, so that no word goes without being named.</summary>
internal sealed class Removals
{
    private readonly Dictionary<Furniture, (int Places, int Words, int Line)> _counts = [];

    private readonly List<INode> _leftOut = [];

    /// <summary>Takes out an element of the given kind, or of the kind that its names tell.</summary>
    public void Remove(IElement element, Furniture? kind = null)
    {
        Count(element, kind ?? KindOf(element));
        if (PartsWords(element)) element.Parent!.ReplaceChild(element.Owner!.CreateTextNode(" "), element);
        else element.Remove();
    }

    /// <summary>Whether nothing but the element stands between two words.</summary>
    private static bool PartsWords(IElement element) =>
        element is { PreviousSibling: { } before, NextSibling: { } behind } && PagePreparation.IsPhrasing(before) && PagePreparation.IsPhrasing(behind)
        && before.TextContent is [.., var last] && behind.TextContent is [var first, ..] && char.IsLetterOrDigit(last) && char.IsLetterOrDigit(first) && !LineJoining.IsIdeographic(last);

    /// <summary>Counts the words of an element that is going to be left out.</summary>
    public void Count(IElement element, Furniture kind)
    {
        var words = WordCount.Of(element);
        if (words == 0 && kind != Furniture.Frame) return;
        _leftOut.Add(element);
        var line = element.SourceReference?.Position.Line ?? LineIn(element.GetAttribute(AttributeFilter.Mark));
        var before = _counts.GetValueOrDefault(kind);
        _counts[kind] = (before.Places + 1, before.Words + words, before.Places == 0 ? line : before.Line);
    }

    /// <summary>The line of an element that stands for one of the file.</summary>
    private static int LineIn(string? mark) => int.TryParse(mark.AsSpan(0, Math.Max(0, mark.AsSpan().IndexOf(':'))), NumberStyles.None, CultureInfo.InvariantCulture, out var line) ? line : 0;

    /// <summary>The texts that were taken out so far.</summary>
    public IEnumerable<string> Texts => _leftOut.Select(TextMeasure.BlocksOf);

    /// <summary>How many words of a kind were taken out so far.</summary>
    public int WordsOf(Furniture kind) => _counts.GetValueOrDefault(kind).Words;

    /// <summary>How many words were taken out so far.</summary>
    public int Words => _counts.Values.Sum(count => count.Words);

    /// <summary>One finding for each kind, at the first place where it stood.</summary>
    public IEnumerable<Diagnostic> Findings(string file) =>
        _counts.OrderBy(count => count.Key).Select(count => Rules.FurnitureLeftOut.At(new Location(file, count.Value.Line), NameOf(count.Key), count.Value.Words, count.Value.Places));

    private static Furniture KindOf(IElement element)
    {
        var names = PageHints.NamesOf(element).ToLowerInvariant();
        bool Says(string word) => names.Contains(word, StringComparison.Ordinal);
        if (element.LocalName is "form" or "fieldset" or "button" or "select" or "textarea" or "input" || Says("newsletter") || Says("subscribe")) return Furniture.Form;
        if (Says("comment") || Says("disqus") || Says("replies")) return Furniture.Comments;
        if (Says("share") || Says("social")) return Furniture.ShareBar;
        if (Says("related") || Says("recommend") || Says("more-")) return Furniture.RelatedPosts;
        if (Says("cookie") || Says("gdpr") || Says("consent") || Says("popup") || Says("modal")) return Furniture.Banner;
        if (Says("sponsor") || Says("-ad-") || Says("advert") || Says("promo")) return Furniture.Advertisement;
        if (element.LocalName == "nav" || Says("menu") || Says("nav") || Says("breadcrumb") || Says("pagination") || Says("pager")) return Furniture.Navigation;
        return Furniture.Surroundings;
    }

    private static string NameOf(Furniture kind) => kind switch
    {
        Furniture.Navigation => "navigation",
        Furniture.ShareBar => "share bar",
        Furniture.RelatedPosts => "pointers to other articles",
        Furniture.Comments => "comments",
        Furniture.Form => "forms",
        Furniture.Banner => "banners",
        Furniture.Advertisement => "advertisements",
        Furniture.HiddenText => "hidden text",
        Furniture.Byline => "byline",
        Furniture.Title => "title",
        Furniture.Subtitle => "subtitle",
        Furniture.Frame => "frames",
        _ => "surroundings of the article",
    };
}

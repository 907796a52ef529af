using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>One way to mark what the parts of a page are: items, and their properties on elements within.</summary>
internal sealed class MarkVocabulary
{
    /// <summary>More properties of one item are not read.</summary>
    private const int MostProperties = 2000;

    /// <summary>A longer text is no name.</summary>
    private const int LongestName = 200;

    private readonly Func<IElement, bool> _isItem;
    private readonly Func<IElement, IEnumerable<string>> _names;

    private MarkVocabulary(Func<IElement, bool> isItem, Func<IElement, bool> isArticle, Func<IElement, IEnumerable<string>> names) =>
        (_isItem, IsArticle, _names) = (isItem, isArticle, names);

    /// <summary>Microdata (HTML, "Microdata") with the types of schema.org.</summary>
    public static MarkVocabulary Microdata { get; } = new(
        element => element.ValueOf("itemscope") is not null, element => element.ValueOf("itemtype") is { } types && element.ValueOf("itemscope") is not null && Words(types).Any(SchemaType.IsArticle), element => Words(element.GetAttribute("itemprop")).Select(SchemaType.LocalName));

    /// <summary>RDFa with the types of schema.org and the terms of Dublin Core; <c>rel</c> may carry a property too.</summary>
    public static MarkVocabulary Rdfa { get; } = new(
        element => element.ValueOf("typeof") is not null, element => Words(element.ValueOf("typeof")).Any(type => SchemaType.IsArticle(type) || type is "sioc:Item"),
        element => Words(element.GetAttribute("property")).Concat(Words(element.GetAttribute("rel")).Where(word => word.Contains(':', StringComparison.Ordinal))).Select(SchemaType.LocalName));

    /// <summary>The microformats <c>h-entry</c> and, before it, <c>hentry</c> (hAtom).</summary>
    public static MarkVocabulary Microformats { get; } = new(
        element => Classes(element).Any(name => name is "h-entry" or "hentry" or "h-cite" or "h-feed" or "comment" or "comments"), element => element is Element { ClassName: { } names } && names.Contains("entry", StringComparison.Ordinal) && Words(names).Any(name => name is "h-entry" or "hentry"), Classes);

    /// <summary>Whether an element is an item and an article.</summary>
    public Func<IElement, bool> IsArticle { get; }

    /// <summary>Whether a property names the author.</summary>
    public bool IsAuthor(string name) => this == Microformats ? name is "p-author" or "author" or "vcard" : name is "author" or "creator" or "has_creator";

    /// <summary>Whether a property is the title. Every kind of thing has a <c>name</c>; that of the article stands on a heading.</summary>
    public bool IsTitle(string name) => this == Microformats ? name is "p-name" or "entry-title" : name is "headline" or "name" or "title";

    /// <summary>Whether a property is the day of publication.</summary>
    public bool IsDay(string name) => this == Microformats ? name is "dt-published" or "published" : name is "datePublished" or "dateCreated" or "issued" or "created" or "date";

    /// <summary>The properties of an item, in the order of the page; those of items within it are their own.</summary>
    public IReadOnlyList<(string Name, IElement Element)> PropertiesOf(IElement item)
    {
        var found = new List<(string, IElement)>();
        var stack = new Stack<(IElement Parent, int Next)>();
        stack.Push((item, 0));
        while (stack.TryPop(out var at) && found.Count < MostProperties)
        {
            if (at.Next >= at.Parent.ChildNodes.Length) continue;
            stack.Push((at.Parent, at.Next + 1));
            if (at.Parent.ChildNodes[at.Next] is not IElement child) continue;
            found.AddRange(_names(child).Select(name => (name, child)));
            if (!_isItem(child)) stack.Push((child, 0));
        }
        return found;
    }

    /// <summary>The names of the people that a property's element holds: what is marked as names in it, else its content or its text.</summary>
    public IEnumerable<string> NamesIn(IElement author)
    {
        var marked = author.QuerySelectorAll("*").Where(inner => _names(inner).Any(name => name is "name" or "fn" or "p-name")).Take(MostProperties).Select(ValueOf).Where(text => text.Length > 0).ToList();
        if (marked.Count > 0) return marked.Where(name => name.Length < LongestName);
        return ValueOf(author) is { Length: > 0 and < LongestName } text && CreditLine.Names(text) is { } names && CreditLine.AreLikely(names) ? [names] : [];
    }

    private static string ValueOf(IElement element) =>
        AttributeFilter.OneLine(element.GetAttribute("content")) ?? (TextMeasure.TextOf(element) is { Length: > 0 } text ? text : AttributeFilter.OneLine(element.QuerySelector("img[alt]")?.GetAttribute("alt")) ?? "");

    private static IEnumerable<string> Classes(IElement element) => Words(element.GetAttribute("class"));

    private static string[] Words(string? text) => text?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];
}

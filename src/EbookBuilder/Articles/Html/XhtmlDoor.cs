using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace EbookBuilder.Articles.Html;

/// <summary>
/// The one door through which HTML comes into the house: whatever it is given, what comes out is well-formed XHTML, MathML and SVG of an allow-list, in content
/// models that EPUBCheck 4.2.6 and 5.3 accept, without scripts, styles, handlers, forms, frames and comments. Links and sources stay as they were
/// written, unless they are dangerous.
/// </summary>
internal static class XhtmlDoor
{
    /// <summary>A piece of HTML as nodes that may stand among the blocks of a body. Ids are names but perhaps not unique; <see cref="ContentModel.Repair(XElement)"/> sees to that.</summary>
    public static IReadOnlyList<XNode> ReadFragment(string html, DoorOptions? options = null)
    {
        options ??= DoorOptions.Default;
        var parser = options.FirstLine > 0 ? NewParser(options) : FragmentParser;
        var nodes = parser.ParseFragment(NestingLimit.Apply(html), FragmentContext);
        var holder = Xhtml.Element("div");
        new DomWalk(options).Copy(nodes, holder);
        return ContentModel.Repair(TakeNodes(holder));
    }

    /// <summary>The content of an element, or of a whole page, as a body that keeps every promise of <see cref="Article.Body"/>.</summary>
    public static XElement ReadBody(INode content, DoorOptions? options = null)
    {
        var body = Xhtml.Element("body");
        if ((content is IDocument document ? document.Body : content) is { } root) new DomWalk(options ?? DoorOptions.Default).Copy(root.ChildNodes, body);
        return ContentModel.Repair(body);
    }

    /// <summary>Parses a page; source places are kept where the options ask for them.</summary>
    public static IDocument Parse(string html, DoorOptions? options = null) => NewParser(options ?? DoorOptions.Default).ParseDocument(NestingLimit.Apply(html));

    /// <summary>One parser and context for each thread: to make them anew costs a hundred times what a short fragment does.</summary>
    [ThreadStatic]
    private static HtmlParser? t_fragmentParser;

    [ThreadStatic]
    private static IElement? t_fragmentContext;

    private static HtmlParser FragmentParser => t_fragmentParser ??= NewParser(DoorOptions.Default);

    private static IElement FragmentContext => t_fragmentContext ??= Parse("").Body!;

    private static HtmlParser NewParser(DoorOptions options) => new(new HtmlParserOptions
    {
        IsKeepingSourceReferences = options.FirstLine > 0,
        IsNotConsumingCharacterReferences = false,
        IsScripting = false,
    });

    private static List<XNode> TakeNodes(XElement holder)
    {
        var nodes = holder.Nodes().ToList();
        holder.RemoveNodes();
        return nodes;
    }
}

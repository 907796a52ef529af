namespace EbookBuilder.Articles.Html;

/// <summary>
/// Takes the scaffolding of a web page off its article: boxes without a meaning of their own are opened, boxes that hold nothing but text become paragraphs, empty ones go.
/// Works in place on a body that came through the door.
/// </summary>
internal static class PlainShape
{
    /// <summary>Changes the body in place. What loses its tags may leave something behind that cannot stand there: <see cref="ContentModel.Repair(XElement)"/> comes after.</summary>
    public static void Apply(XElement body)
    {
        var linked = body.Descendants(Xhtml.Name("a")).Select(link => link.Attribute("href")?.Value).Where(href => href is ['#', ..]).Select(href => href![1..]).ToHashSet(StringComparer.Ordinal);
        foreach (var element in body.Descendants().Where(element => element.Name.Namespace == Xhtml.Namespace).Reverse().ToList()) Settle(element, linked);
    }

    private static void Settle(XElement element, HashSet<string> linked)
    {
        var id = element.Attribute("id")?.Value;
        if (id is not null && !linked.Contains(id) && element.Name.LocalName is "div" or "span" or "p" or "section" or "article" or "header") element.Attribute("id")!.Remove();
        switch (element.Name.LocalName)
        {
            case "div" or "section" or "article" or "header" or "footer": Box(element); break;
            case "span" when IsBare(element): Open(element); break;
            case "p" or "a" or "ul" or "ol" or "figure" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" when IsEmpty(element): element.Remove(); break;
        }
    }

    private static void Box(XElement box)
    {
        var blocks = box.Elements().Any(child => !Vocabulary.IsInline(Vocabulary.ModelOf(child)) || HoldsBlocks(child));
        if (IsEmpty(box)) box.Remove();
        else if (!blocks) ToParagraph(box);
        else if (IsBare(box) && !HasLooseText(box)) Open(box);
        else box.Name = box.Name.LocalName is "header" or "footer" or "article" ? Xhtml.Name("div") : box.Name;
    }

    private static void ToParagraph(XElement box)
    {
        var above = box.Parent;
        if (IsBare(box) && above is not null && above.Name.LocalName is "li" or "td" or "th" or "dd" or "dt" or "figcaption" or "figure" && above.Elements().Count() == 1 && !HasLooseText(above)) Open(box);
        else if (above is null || Vocabulary.ModelOf(above) is not (Model.Paragraph or Model.Inline)) box.Name = Xhtml.Name("p");
    }

    private static bool HoldsBlocks(XElement element) =>
        Vocabulary.ModelOf(element) == Model.Transparent && element.Elements().Any(child => !Vocabulary.IsInline(Vocabulary.ModelOf(child)) || HoldsBlocks(child));

    private static bool IsBare(XElement element) => element.Attributes().All(attribute => attribute.Name == Xhtml.At);

    private static bool HasLooseText(XElement box) =>
        box.Nodes().Any(node => node is XElement child ? Vocabulary.IsInline(Vocabulary.ModelOf(child)) && !HoldsBlocks(child) : !ContentAudit.IsBlank(node));

    private static bool IsEmpty(XElement element) =>
        element.Attribute("id") is null && !element.Descendants().Any(inner => inner.Name.LocalName is "img" or "hr" or "math" or "svg" || inner.Attribute("id") is not null || inner.Attribute(Xhtml.Type) is not null)
        && element.Attribute(Xhtml.Type) is null && element.Value.AsSpan().Trim().IsEmpty;

    private static void Open(XElement element)
    {
        var nodes = element.Nodes().ToList();
        element.RemoveNodes();
        if (nodes.Count == 0) element.Remove();
        else element.ReplaceWith(nodes);
    }
}

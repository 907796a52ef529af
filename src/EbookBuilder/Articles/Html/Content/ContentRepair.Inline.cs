namespace EbookBuilder.Articles.Html;

/// <summary>The inside of paragraphs.</summary>
internal sealed partial class ContentRepair
{
    /// <summary>An inline element without blocks in it.</summary>
    private void InlineElement(XElement element, Sink sink, Place place)
    {
        if (Vocabulary.IsForeign(element)) sink.Inline(new XElement(element), place.Wrappers);
        else if (Vocabulary.ModelOf(element) == Model.InlineVoid) sink.Inline(Shell(element), place.Wrappers);
        else if (Vocabulary.ModelOf(element) == Model.Ruby) RubyText(element, sink, place);
        else
        {
            var copy = Shell(element);
            Phrasing(element.Nodes(), new Sink(copy), (place with { Wrappers = [] }).Below(element.Name.LocalName));
            sink.Inline(copy, place.Wrappers);
        }
    }

    /// <summary>Text and inline elements; a block among them loses its tags, and a line break stands where it began and ended.</summary>
    private void Phrasing(IEnumerable<XNode> nodes, Sink sink, Place place)
    {
        foreach (var node in nodes)
        {
            if (node is XText text)
            {
                sink.Text(text.Value, place.Wrappers);
                continue;
            }
            if (node is not XElement element) continue;
            var isInline = Vocabulary.IsInline(Vocabulary.ModelOf(element));
            if (isInline && place.Depth < ContentModel.MaxDepth && !IsMisplaced(element, place)) InlineElement(element, sink, place);
            else Dissolve(element, sink, place, isInline || element.Name.LocalName is "td" or "th" or "rt" or "rp" or "rb");
        }
    }

    private void Dissolve(XElement element, Sink sink, Place place, bool isInline)
    {
        if (!isInline) sink.BreakLine();
        sink.Anchor(element, place.Wrappers);
        if (element.Name.LocalName == "rp") return;
        Phrasing(element.Nodes(), sink, place);
        if (!isInline) sink.BreakLine();
        else if (element.Name.LocalName is "td" or "th") sink.Text(" ", place.Wrappers);
    }

    /// <summary>Ruby in groups of base and readings; where there is no reading, the base text alone.</summary>
    private void RubyText(XElement element, Sink sink, Place place)
    {
        var ruby = Shell(element);
        var below = (place with { Wrappers = [] }).Below("");
        var (opening, closing) = RubyParentheses(element);
        var hasBase = false;
        foreach (var node in element.Nodes().ToList())
        {
            var name = (node as XElement)?.Name.LocalName;
            if (name == "rp") continue;
            if (name == "rt" && hasBase)
            {
                var follows = ruby.LastNode is XElement { Name.LocalName: "rp" };
                if (opening is not null && !follows) ruby.Add(Xhtml.Element("rp", opening));
                ruby.Add(InlinePart((XElement)node, below));
                if (opening is not null) ruby.Add(Xhtml.Element("rp", closing));
            }
            else if (name == "rb")
            {
                ruby.Add(InlinePart((XElement)node, below));
                hasBase = true;
            }
            else
            {
                if (ContentAudit.IsBlank(node) && ruby.LastNode is XElement { Name.LocalName: "rt" or "rp" }) continue;
                Phrasing([node], new Sink(ruby), below);
                hasBase = ruby.FirstNode is not null;
            }
        }
        if (RubyAudit.InOrder(ruby)) sink.Inline(ruby, place.Wrappers);
        else Flatten(ruby, sink, place);
    }

    /// <summary>Base text behind the last reading ends the ruby; without any reading there is none.</summary>
    private static void Flatten(XElement ruby, Sink sink, Place place)
    {
        var lastReading = ruby.Elements().LastOrDefault(child => child.Name.LocalName is "rt" or "rp");
        var rest = lastReading is null ? ruby.Nodes().ToList() : lastReading.NodesAfterSelf().ToList();
        foreach (var node in rest) node.Remove();
        if (lastReading is not null && RubyAudit.InOrder(ruby)) sink.Inline(ruby, place.Wrappers);
        else rest.InsertRange(0, ruby.Nodes());
        foreach (var node in rest)
        {
            if (node is XText text) sink.Text(text.Value, place.Wrappers);
            else if (node is XElement { Name.LocalName: "rb" or "rt" or "rp" } part) sink.Text(part.Value, place.Wrappers);
            else sink.Inline(new XElement((XElement)node), place.Wrappers);
        }
    }

    private XElement InlinePart(XElement part, Place place)
    {
        var copy = Shell(part);
        Phrasing(part.Nodes(), new Sink(copy), place);
        return copy;
    }

    private static (string? Opening, string Closing) RubyParentheses(XElement ruby)
    {
        var texts = ruby.Elements(Xhtml.Name("rp")).Select(part => part.Value).Take(2).ToList();
        return texts.Count == 0 ? (null, "") : (texts[0], texts.Count > 1 ? texts[1] : ")");
    }
}

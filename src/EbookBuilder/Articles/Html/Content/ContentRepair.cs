namespace EbookBuilder.Articles.Html;

/// <summary>Builds a body that keeps to the content models out of one that does not. The input stays as it is.</summary>
internal sealed partial class ContentRepair(XElement body)
{
    private readonly HashSet<XElement> _holdsBlocks = FindHoldersOfBlocks(body);
    private readonly HashSet<XElement> _claimedCaptions = [];
    private readonly HashSet<XElement> _strayDefinitions = [];

    /// <summary>What stands above the nodes at hand.</summary>
    private sealed record Place
    {
        /// <summary>Levels below the body.</summary>
        public int Depth { get; init; }

        /// <summary>Names of the open elements that must not be nested.</summary>
        public ImmutableHashSet<string> Open { get; init; } = [];

        /// <summary>Inline elements that were around blocks and now go around the text inside of them, the outermost first.</summary>
        public ImmutableArray<XElement> Wrappers { get; init; } = [];

        public Place Below(string name) => this with { Depth = Depth + 1, Open = IsExclusive(name) ? Open.Add(name) : Open };

        public Place Around(XElement inline)
        {
            var name = inline.Name.LocalName;
            if (Wrappers.Length >= MaxWrappers || Wrappers.Any(open => open.Name == inline.Name && SameAttributes(open, inline))) return this;
            return this with { Wrappers = Wrappers.Add(inline), Open = IsExclusive(name) ? Open.Add(name) : Open };
        }
    }

    /// <summary>More nested inline elements around a block than this are noise, and would multiply in every paragraph of it.</summary>
    private const int MaxWrappers = 6;

    /// <summary>The mended body.</summary>
    public XElement Mend()
    {
        var result = Shell(body);
        var isBody = body.Name == Xhtml.Name("body");
        Flow(body.Nodes(), new Sink(result) { Paragraph = isBody ? Xhtml.Element("p") : null }, new Place());
        foreach (var list in _strayDefinitions) Complete(list);
        return result;
    }

    /// <summary>Blocks and text into a place that takes both.</summary>
    private void Flow(IEnumerable<XNode> nodes, Sink sink, Place place)
    {
        foreach (var node in nodes)
        {
            if (node is XText text) sink.Text(text.Value, place.Wrappers);
            else if (node is XElement element) FlowElement(element, sink, place);
        }
    }

    private void FlowElement(XElement element, Sink sink, Place place)
    {
        if (place.Depth >= ContentModel.MaxDepth || IsMisplaced(element, place)) FlowContent(element, sink, place);
        else if (Vocabulary.IsForeign(element)) sink.Inline(new XElement(element), place.Wrappers);
        else FlowByModel(element, sink, place);
    }

    private void FlowByModel(XElement element, Sink sink, Place place)
    {
        switch (Vocabulary.ModelOf(element))
        {
            case Model.Flow when element.Name.LocalName == "body":
            case Model.Unknown: FlowContent(element, sink, place); break;
            case Model.Flow: FlowBlock(element, sink, place); break;
            case Model.Figure: FigureBlock(element, sink, place); break;
            case Model.Paragraph: ParagraphBlock(element, sink, place); break;
            case Model.BlockVoid: sink.Block(Shell(element)); break;
            case Model.List: sink.Block(List(element, place)); break;
            case Model.Definitions: DefinitionList(element, sink, place); break;
            case Model.Table: TableBlock(element, sink, place); break;
            case Model.Part: Stray(element, sink, place); break;
            default: InlineInFlow(element, sink, place); break;
        }
    }

    private void FlowContent(XElement element, Sink sink, Place place)
    {
        sink.Anchor(element, place.Wrappers);
        Flow(element.Nodes(), sink, place);
    }

    private void FlowBlock(XElement element, Sink sink, Place place)
    {
        var block = Shell(element);
        Flow(element.Nodes(), new Sink(block), place.Below(element.Name.LocalName));
        sink.Block(block);
    }

    /// <summary>A paragraph that holds blocks falls into paragraphs before, between and behind them; a heading keeps its words and drops the tags.</summary>
    private void ParagraphBlock(XElement element, Sink sink, Place place)
    {
        if (element.Name.LocalName == "p" && _holdsBlocks.Contains(element))
        {
            var pieces = new Sink(sink.Target) { Paragraph = Shell(element) };
            sink.Close();
            Flow(element.Nodes(), pieces, place with { Depth = place.Depth + 1 });
            pieces.Close();
            return;
        }
        var block = Shell(element);
        Phrasing(element.Nodes(), new Sink(block) { LineBreak = element.Name.LocalName == "pre" ? "\n" : null }, place.Below(""));
        sink.Block(block);
    }

    /// <summary>An inline element around blocks: a link or a mark of revision stays around them, a span becomes a division, any other goes inside.</summary>
    private void InlineInFlow(XElement element, Sink sink, Place place)
    {
        var name = element.Name.LocalName;
        if (!_holdsBlocks.Contains(element)) InlineElement(element, sink, place);
        else if (Vocabulary.ModelOf(element) == Model.Transparent && sink.Paragraph is null or { HasAttributes: false })
        {
            var copy = Shell(element);
            Flow(element.Nodes(), new Sink(copy), place.Below(name));
            sink.Block(copy);
        }
        else if (name is "span" or "bdi" or "bdo" or "time" && sink.Paragraph is null or { HasAttributes: false })
        {
            var block = Shell(element);
            block.Name = Xhtml.Name("div");
            block.Attribute("datetime")?.Remove();
            Flow(element.Nodes(), new Sink(block), place.Below(""));
            sink.Block(block);
        }
        else Flow(element.Nodes(), sink, place.Around(Shell(element)) with { Depth = place.Depth + 1 });
    }

    private static HashSet<XElement> FindHoldersOfBlocks(XElement root)
    {
        var holders = new HashSet<XElement>();
        foreach (var element in root.Descendants())
        {
            if (element.Name.Namespace != Xhtml.Namespace || Vocabulary.IsInline(Vocabulary.ModelOf(element)) || element.Name.LocalName is "rt" or "rp" or "rb") continue;
            for (var above = element.Parent; above is not null && holders.Add(above); above = above.Parent) { }
        }
        return holders;
    }

    private static bool IsMisplaced(XElement element, Place place) => element.Name.LocalName switch
    {
        "a" or "dfn" or "address" => place.Open.Contains(element.Name.LocalName),
        "header" or "footer" => place.Open.Contains("header") || place.Open.Contains("footer") || place.Open.Contains("address"),
        "table" => place.Open.Contains("caption"),
        "bdo" => element.Attribute("dir") is null,
        "time" => element.Attribute("datetime") is null && element.HasElements,
        _ => false,
    };

    private static bool IsExclusive(string name) => name is "a" or "dfn" or "address" or "header" or "footer" or "caption";

    private static bool SameAttributes(XElement one, XElement other) =>
        one.Attributes().Select(attribute => (attribute.Name, attribute.Value)).SequenceEqual(other.Attributes().Select(attribute => (attribute.Name, attribute.Value)));

    /// <summary>The element with its attributes and without its content.</summary>
    private static XElement Shell(XElement element) => new(element.Name, element.Attributes());
}

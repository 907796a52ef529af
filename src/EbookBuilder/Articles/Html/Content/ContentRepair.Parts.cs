namespace EbookBuilder.Articles.Html;

/// <summary>Lists, figures and stray parts.</summary>
internal sealed partial class ContentRepair
{
    private XElement List(XElement element, Place place)
    {
        var list = Shell(element);
        var below = place.Below("");
        Sink? loose = null;
        XElement? last = null;
        foreach (var node in element.Nodes())
        {
            if (ContentAudit.IsBlank(node))
            {
                if (node is XText blank && loose is null) list.Add(blank.Value);
            }
            else if (node is XElement { Name.LocalName: "li" } item)
            {
                list.Add(last = Part(item, below));
                loose = null;
            }
            else
            {
                var isList = node is XElement child && Vocabulary.ModelOf(child) == Model.List;
                if (loose is null && isList && last is not null) loose = new Sink(last);
                if (loose is null)
                {
                    list.Add(last = Xhtml.Element("li"));
                    loose = new Sink(last);
                }
                Flow([node], loose, below.Below(""));
                if (isList) loose = null;
            }
        }
        return list;
    }

    private XElement Part(XElement part, Place place)
    {
        var copy = Shell(part);
        Flow(part.Nodes(), new Sink(copy), place.Below(part.Name.LocalName));
        return copy;
    }

    /// <summary>Terms and descriptions in turn. Descriptions without any term were a way to indent: they become divisions.</summary>
    private void DefinitionList(XElement element, Sink sink, Place place)
    {
        var list = Shell(element);
        FillDefinitions(element, list, sink, place.Below(""));
        Complete(list);
        if (list.HasElements) sink.Block(list);
        else sink.Anchor(element, place.Wrappers);
    }

    /// <summary>The last term needs a description, if only an empty one.</summary>
    private static void Complete(XElement list)
    {
        if (list.Elements().LastOrDefault() is { Name.LocalName: "dt" }) list.Add(Xhtml.Element("dd"));
    }

    private void FillDefinitions(XElement element, XElement list, Sink sink, Place place)
    {
        XElement? last = null;
        foreach (var node in element.Nodes())
        {
            var name = (node as XElement)?.Name.LocalName;
            if (name == "dt" || (name == "dd" && list.HasElements)) list.Add(last = Part((XElement)node, place));
            else if (name == "div") FillDefinitions((XElement)node, list, sink, place);
            else if (ContentAudit.IsBlank(node))
            {
                if (list.HasElements && node is XText blank) list.Add(blank.Value);
            }
            else if (!list.HasElements)
            {
                Flow([node], sink, place);
                sink.Close();
            }
            else
            {
                if (last is null or { Name.LocalName: "dt" }) list.Add(last = Xhtml.Element("dd"));
                Flow([node], new Sink(last), place.Below(""));
            }
        }
    }

    /// <summary>One caption, first or last; further ones are divisions. A caption deep inside is lifted out.</summary>
    private void FigureBlock(XElement element, Sink sink, Place place)
    {
        var figure = Shell(element);
        var captions = element.Descendants(Xhtml.Name("figcaption")).Where(caption => caption.Ancestors(Xhtml.Name("figure")).First() == element).ToList();
        var caption = captions.FirstOrDefault();
        var below = place.Below("figure");
        if (caption is not null) _claimedCaptions.Add(caption);
        Flow(element.Nodes(), new Sink(figure), below);
        if (caption is not null)
        {
            var lifted = Part(caption, below);
            if (caption.Parent == element && caption.NodesBeforeSelf().All(ContentAudit.IsBlank)) figure.AddFirst(lifted);
            else figure.Add(lifted);
        }
        sink.Block(figure);
    }

    /// <summary>A part without its parent: parts side by side get one together.</summary>
    private void Stray(XElement element, Sink sink, Place place)
    {
        if (_claimedCaptions.Contains(element)) return;
        switch (element.Name.LocalName)
        {
            case "li": sink.Group("ul").Add(Part(element, place.Below(""))); break;
            case "dt": StrayDefinition(element, sink.Group("dl"), place); break;
            case "dd" when sink.HasGroup("dl"): StrayDefinition(element, sink.Group("dl"), place); break;
            case "dd" or "caption" or "figcaption": StrayDivision(element, sink, place); break;
            case "td" or "th": StrayTable(new XElement(Xhtml.Name("tr"), new XElement(element)), sink, place); break;
            case "tr" or "thead" or "tbody" or "tfoot": StrayTable(new XElement(element), sink, place); break;
            case "col" or "colgroup": break;
            default: FlowContent(element, sink, place); break;
        }
    }

    private void StrayDefinition(XElement element, XElement list, Place place)
    {
        list.Add(Part(element, place.Below("")));
        _strayDefinitions.Add(list);
    }

    private void StrayDivision(XElement element, Sink sink, Place place)
    {
        var division = Shell(element);
        division.Name = Xhtml.Name("div");
        Flow(element.Nodes(), new Sink(division), place.Below(""));
        sink.Block(division);
    }
}

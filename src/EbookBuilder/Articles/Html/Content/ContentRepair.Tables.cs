namespace EbookBuilder.Articles.Html;

/// <summary>Tables.</summary>
internal sealed partial class ContentRepair
{
    /// <summary>The parts of one table, sorted into the order that HTML demands.</summary>
    private sealed class TableParts
    {
        public XElement? Caption;
        public XElement? Head;
        public XElement? Foot;
        public readonly List<XElement> Columns = [];
        public readonly List<XElement> Bodies = [];

        /// <summary>The body that takes rows standing bare.</summary>
        public XElement? Bare;
    }

    private void TableBlock(XElement element, Sink sink, Place place)
    {
        var parts = new TableParts();
        var below = place.Below("");
        SortParts(element, parts, sink, below);
        var table = Shell(element);
        if (parts.Head is null && parts.Foot is null && parts.Bodies.Count == 0)
        {
            sink.Anchor(element, place.Wrappers);
            if (parts.Caption is { } words)
            {
                words.Name = Xhtml.Name("div");
                sink.Block(words);
            }
            return;
        }
        table.Add(parts.Caption, parts.Columns, parts.Head, parts.Bodies, parts.Foot);
        sink.Block(table);
    }

    private void StrayTable(XElement content, Sink sink, Place place)
    {
        var group = sink.Group("table");
        var parts = new TableParts();
        SortParts(new XElement(Xhtml.Name("table"), content), parts, sink, place.Below(""));
        foreach (var part in parts.Bodies.Prepend(parts.Head).Append(parts.Foot).OfType<XElement>())
        {
            part.Name = Xhtml.Name("tbody");
            group.Add(part);
        }
    }

    private void SortParts(XElement element, TableParts parts, Sink sink, Place place)
    {
        foreach (var node in element.Nodes())
        {
            if (ContentAudit.IsBlank(node)) continue;
            var name = node is XElement { Name: var full } && full.Namespace == Xhtml.Namespace ? full.LocalName : "";
            switch (name)
            {
                case "caption" when parts.Caption is null: parts.Caption = Part((XElement)node, place); break;
                case "caption": Flow(((XElement)node).Nodes(), new Sink(parts.Caption!), place.Below("caption")); break;
                case "col": BareColumns(parts).Add(Shell((XElement)node)); break;
                case "colgroup": parts.Columns.Add(ColumnGroup((XElement)node)); break;
                case "thead" when parts.Head is null: parts.Head = Rows((XElement)node, place); break;
                case "tfoot" when parts.Foot is null: parts.Foot = Rows((XElement)node, place); break;
                case "thead" or "tbody" or "tfoot":
                    parts.Bodies.Add(Rows((XElement)node, place));
                    parts.Bodies[^1].Name = Xhtml.Name("tbody");
                    parts.Bare = null;
                    break;
                case "tr": BareRows(parts).Add(Row((XElement)node, place)); break;
                case "td" or "th": LastRow(BareRows(parts)).Add(Part((XElement)node, place)); break;
                default:
                    Flow([node], sink, place);
                    sink.Close();
                    break;
            }
        }
    }

    private static XElement BareRows(TableParts parts)
    {
        if (parts.Bare is null) parts.Bodies.Add(parts.Bare = Xhtml.Element("tbody"));
        return parts.Bare;
    }

    private static XElement LastRow(XElement rows)
    {
        if (rows.LastNode is not XElement row) rows.Add(row = Xhtml.Element("tr"));
        return row;
    }

    private static XElement BareColumns(TableParts parts)
    {
        if (parts.Columns.Count == 0 || parts.Columns[^1].Attribute("span") is not null) parts.Columns.Add(Xhtml.Element("colgroup"));
        return parts.Columns[^1];
    }

    private static XElement ColumnGroup(XElement element)
    {
        var group = Shell(element);
        group.Add(element.Elements(Xhtml.Name("col")).Select(Shell));
        if (group.HasElements) group.Attribute("span")?.Remove();
        return group;
    }

    private XElement Rows(XElement element, Place place)
    {
        var rows = Shell(element);
        foreach (var node in element.Nodes())
        {
            if (ContentAudit.IsBlank(node)) continue;
            if (node is XElement { Name.LocalName: "tr" } row) rows.Add(Row(row, place));
            else if (node is XElement { Name.LocalName: "td" or "th" } cell) LastRow(rows).Add(Part(cell, place));
            else rows.Add(Xhtml.Element("tr", CellAround(node, place)));
        }
        return rows;
    }

    private XElement Row(XElement element, Place place)
    {
        var row = Shell(element);
        foreach (var node in element.Nodes())
        {
            if (ContentAudit.IsBlank(node)) continue;
            row.Add(node is XElement { Name.LocalName: "td" or "th" } cell ? Part(cell, place) : CellAround(node, place));
        }
        return row;
    }

    private XElement CellAround(XNode node, Place place)
    {
        var cell = Xhtml.Element("td");
        Flow([node], new Sink(cell), place.Below(""));
        return cell;
    }
}

namespace EbookBuilder.Articles.Html;

/// <summary>The parts of a table in the order that HTML demands: caption, columns, head, bodies or bare rows, foot.</summary>
internal static class TableAudit
{
    /// <summary>Whether every part stands where it may.</summary>
    public static bool InOrder(XElement table)
    {
        var (stage, bareRows) = (0, false);
        for (var node = table.FirstNode; node is not null; node = node.NextNode)
        {
            if (node is not XElement part)
            {
                if (!ContentAudit.IsBlank(node)) return false;
                continue;
            }
            var own = StageOf(part);
            if (own < stage || (own == stage && own is 1 or 3 or 5)) return false;
            if (own == 4)
            {
                var bare = part.Name.LocalName == "tr";
                if (stage == 4 && bare != bareRows) return false;
                bareRows = bare;
            }
            if (!PartHolds(part)) return false;
            stage = own;
        }
        return true;
    }

    /// <summary>The caption and the cells: the parts that hold text and blocks.</summary>
    public static IEnumerable<XElement> Cells(XElement table)
    {
        foreach (var part in table.Elements())
        {
            if (part.Name.LocalName == "caption") yield return part;
            var rows = part.Name.LocalName == "tr" ? [part] : part.Elements(Xhtml.Name("tr"));
            foreach (var cell in rows.SelectMany(row => row.Elements())) yield return cell;
        }
    }

    private static int StageOf(XElement part) => part.Name.Namespace != Xhtml.Namespace ? -1 : part.Name.LocalName switch
    {
        "caption" => 1,
        "colgroup" => 2,
        "thead" => 3,
        "tbody" or "tr" => 4,
        "tfoot" => 5,
        _ => -1,
    };

    private static bool PartHolds(XElement part) => part.Name.LocalName switch
    {
        "caption" => true,
        "tr" => Only(part, "td", "th"),
        "colgroup" => Only(part, "col") && (part.Attribute("span") is null || !part.HasElements) && part.Elements().All(column => column.FirstNode is null),
        _ => Only(part, "tr", "tr") && part.Elements().All(row => Only(row, "td", "th")),
    };

    private static bool Only(XElement part, string first, string? second = null) => part.Nodes().All(node =>
        node is XElement child
            ? child.Name.Namespace == Xhtml.Namespace && (child.Name.LocalName == first || child.Name.LocalName == second)
            : ContentAudit.IsBlank(node));
}

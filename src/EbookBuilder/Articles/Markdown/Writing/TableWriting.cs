using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace EbookBuilder.Articles.Markdown;

/// <summary>Writes tables.</summary>
internal sealed class TableWriting(Places places, InlineWriting inlines, BlockWriting blocks)
{
    /// <summary>Up to how many columns short rows are filled with empty cells.</summary>
    private const int MostFilled = 50;

    /// <summary>A pipe table: all rows get as many cells as the longest.</summary>
    public XElement Write(PipeTable table)
    {
        var element = places.Set(Xhtml.Element("table"), table.Line - 1, table.Column);
        Attributes.Apply(table, element);
        var columns = Math.Min(table.OfType<PipeRow>().Max(row => row.Count), MostFilled);
        var isHeadEmpty = ((PipeRow)table[0]).OfType<PipeCell>().All(cell => cell.Inline?.FirstChild is null);
        if (!isHeadEmpty) element.Add(Xhtml.Element("thead", Row((PipeRow)table[0], "th", columns, table.Alignments)));
        var rows = table.OfType<PipeRow>().Skip(1).Select(row => Row(row, "td", columns, table.Alignments)).ToList();
        // A table needs a row; one with a head alone keeps its words in the body.
        if (rows.Count > 0) element.Add(Xhtml.Element("tbody", rows));
        return element;
    }

    /// <summary>A grid table.</summary>
    public XElement Write(Table table)
    {
        var element = places.Set(Xhtml.Element("table"), table.Line, table.Column);
        Attributes.Apply(table, element);
        var alignments = table.ColumnDefinitions.Select(column => Alignment(column.Alignment)).ToImmutableArray();
        foreach (var group in new[] { true, false })
        {
            var rows = table.OfType<TableRow>().Where(row => row.IsHeader == group).Select(row => Row(row, group ? "th" : "td", alignments)).ToList();
            if (rows.Count > 0) element.Add(Xhtml.Element(group ? "thead" : "tbody", rows));
        }
        return element;
    }

    private XElement Row(PipeRow row, string name, int columns, ImmutableArray<ColumnAlignment> alignments)
    {
        var element = Xhtml.Element("tr");
        for (var i = 0; i < Math.Max(columns, row.Count); i++)
        {
            var cell = Cell(name, i, alignments);
            if (i < row.Count && row[i] is PipeCell content) inlines.Write(content.Inline, cell);
            element.Add(cell);
        }
        return element;
    }

    private XElement Row(TableRow row, string name, ImmutableArray<ColumnAlignment> alignments)
    {
        var element = Xhtml.Element("tr");
        foreach (var content in row.OfType<TableCell>())
        {
            var cell = Cell(name, content.ColumnIndex, alignments);
            if (content.ColumnSpan > 1) cell.SetAttributeValue("colspan", content.ColumnSpan);
            if (content.RowSpan > 1) cell.SetAttributeValue("rowspan", content.RowSpan);
            blocks.WriteItem(content, cell, content.Count > 1);
            element.Add(cell);
        }
        return element;
    }

    private static XElement Cell(string name, int column, ImmutableArray<ColumnAlignment> alignments)
    {
        var cell = Xhtml.Element(name);
        var alignment = column >= 0 && column < alignments.Length ? alignments[column] : ColumnAlignment.None;
        if (alignment != ColumnAlignment.None) cell.SetAttributeValue("class", alignment switch { ColumnAlignment.Left => "align-left", ColumnAlignment.Right => "align-right", _ => "align-center" });
        if (name == "th") cell.SetAttributeValue("scope", "col");
        return cell;
    }

    private static ColumnAlignment Alignment(TableColumnAlign? alignment) => alignment switch
    {
        TableColumnAlign.Left => ColumnAlignment.Left,
        TableColumnAlign.Center => ColumnAlignment.Center,
        TableColumnAlign.Right => ColumnAlignment.Right,
        _ => ColumnAlignment.None,
    };
}

/// <summary>Captions of tables: a paragraph right before or behind that begins with <c>Table:</c> or a colon (pandoc, "table_captions").</summary>
internal static class TableCaption
{
    private static readonly object Taken = new();

    /// <summary>Whether the block has become a caption.</summary>
    public static bool IsTaken(Block block) => block.GetData(Taken) is not null;

    /// <summary>Finds the caption of a table that has just been written, and puts it in.</summary>
    /// <param name="container">What the table stands in.</param>
    /// <param name="index">Where it stands there.</param>
    /// <param name="write">Writes inlines.</param>
    /// <param name="table">The table as written.</param>
    public static void Find(ContainerBlock container, int index, Action<ContainerInline?, XElement> write, XElement table)
    {
        if (index + 1 >= container.Count || container[index + 1] is not ParagraphBlock { Inline.FirstChild: LiteralInline first } paragraph || Lead(first.Content.AsSpan()) is not { } lead || HoldsTable(paragraph.Inline)) return;
        first.Content.Start += lead;
        var caption = Xhtml.Element("caption");
        write(paragraph.Inline, caption);
        TakeAttributes(caption, table);
        table.AddFirst(caption);
        paragraph.SetData(Taken, Taken);
    }

    /// <summary>A caption with a table in it is none that XHTML allows.</summary>
    private static bool HoldsTable(ContainerInline inline) => inline.OfType<HtmlInline>().Any(tag => Tags.Name(tag.Tag) is "table");

    private static int? Lead(ReadOnlySpan<char> text)
    {
        if (text.StartsWith(": ", StringComparison.Ordinal)) return 2;
        return text.StartsWith("Table: ", StringComparison.OrdinalIgnoreCase) ? 7 : null;
    }

    /// <summary>Attributes at the end of a caption are those of the table.</summary>
    private static void TakeAttributes(XElement caption, XElement table)
    {
        if (caption.LastNode is not XText text || text.Value.LastIndexOf('{') is not (>= 0 and var brace)) return;
        if (AttributeList.Read(text.Value.AsSpan(brace).TrimEnd(), out var length) is not { } attributes || length != text.Value.AsSpan(brace).TrimEnd().Length) return;
        text.Value = text.Value[..brace].TrimEnd();
        Attributes.Apply(attributes, table);
    }
}

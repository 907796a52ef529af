using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>Tables that lay out a page or a mail, as all pages did once and mails do still. Their cells become boxes, one below the other.</summary>
internal static class LayoutTables
{
    /// <summary>A cell with so much text in several blocks is a column of a page, in characters.</summary>
    private const int LeastColumn = 500;

    private const int LeastBlocks = 3;

    /// <summary>A cell with more of its text in links than this is a menu.</summary>
    private const double MostLinks = 0.7;

    private const int LeastMenu = 3;

    /// <summary>Opens them, in place.</summary>
    /// <returns>Whether there was one that lays out more than the article: with a menu, or with tables inside.</returns>
    public static bool Open(IElement root)
    {
        var isPage = false;
        var boxes = new List<IElement>();
        foreach (var table in NodeWalk.Elements(root).Where(element => element.LocalName == "table").Reverse().Where(Is).ToList())
        {
            isPage |= table.QuerySelector("div[data-cell]") is not null || Cells(table).Any(IsMenu);
            boxes.Add(Unfold(table));
        }
        foreach (var box in boxes) box.RemoveAttribute("data-cell");
        return isPage;
    }

    private static bool Is(IElement table)
    {
        if (DataTable.Is(table) || (table.GetAttribute("border") is { } border && border.Trim() is not ("" or "0"))) return false;
        if (table.GetAttribute("role") == "presentation") return true;
        return table.QuerySelector("table,div[data-cell],h1,h2,h3") is not null || Cells(table).Any(IsColumn);
    }

    private static bool IsColumn(IElement cell) =>
        cell.QuerySelectorAll("p,ul,ol,blockquote,hr").Length >= LeastBlocks && TextMeasure.Of(cell).Length >= LeastColumn;

    private static bool IsMenu(IElement cell) => cell.QuerySelectorAll("a[href]").Length >= LeastMenu && TextMeasure.Of(cell).LinkDensity > MostLinks;

    private static IEnumerable<IElement> Cells(IElement table) =>
        table.Children.SelectMany(part => part.LocalName is "tbody" or "thead" or "tfoot" ? part.Children.AsEnumerable() : [part]).Where(row => row.LocalName == "tr").SelectMany(row => row.Children).Where(cell => cell.LocalName is "td" or "th");

    private static IElement Unfold(IElement table)
    {
        var box = PagePreparation.New(table, "div");
        Name(table, box);
        foreach (var cell in Cells(table).ToList())
        {
            var part = PagePreparation.New(cell, "div");
            Name(cell, part);
            if (IsMenu(cell)) part.SetAttribute("role", "navigation");
            while (cell.FirstChild is { } child) part.AppendChild(child);
            box.AppendChild(part);
        }
        box.SetAttribute("data-cell", "");
        table.Parent?.ReplaceChild(box, table);
        return box;
    }

    private static void Name(IElement from, IElement to)
    {
        foreach (var name in (ReadOnlySpan<string>)["id", "class", "lang", "dir"])
        {
            if (from.GetAttribute(name) is { } value) to.SetAttribute(name, value);
        }
    }
}

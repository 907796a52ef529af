using System.Globalization;
using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>Tells tables of data from tables that lay out a page.</summary>
internal static class DataTable
{
    private const int CellsOfData = 10;

    /// <summary>Whether the table holds data.</summary>
    public static bool Is(IElement table)
    {
        if (table.GetAttribute("role") == "presentation" || table.GetAttribute("datatable") == "0") return false;
        if (!string.IsNullOrEmpty(table.GetAttribute("summary"))) return true;
        if (table.QuerySelector("caption") is { ChildNodes.Length: > 0 }) return true;
        if (table.QuerySelector("col,colgroup,tfoot,thead,th") is not null) return true;
        if (table.QuerySelector("table") is not null) return false;
        var rows = table.QuerySelectorAll("tr").ToList();
        var height = rows.Sum(row => Span(row, "rowspan"));
        var width = rows.Select(row => row.QuerySelectorAll("td").Sum(cell => Span(cell, "colspan"))).DefaultIfEmpty(0).Max();
        if (height == 1 || width == 1) return false;
        return height >= CellsOfData || width > 4 || height * width > CellsOfData;
    }

    private static int Span(IElement element, string name) =>
        int.TryParse(element.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var span) && span is > 0 and < 1000 ? span : 1;
}

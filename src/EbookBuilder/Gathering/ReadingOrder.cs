namespace EbookBuilder.Gathering;

/// <summary>The order of articles for which nothing lists one: by the order in their front matter, then by their date, then by the natural order of their paths.</summary>
internal static class ReadingOrder
{
    /// <summary>Compares two articles; those without an order or date come behind those with one.</summary>
    public static int Compare(ArticleSketch x, ArticleSketch y)
    {
        var order = Compare(x.Metadata.Order, x.Metadata.Date, y.Metadata.Order, y.Metadata.Date);
        return order != 0 ? order : NaturalOrder.Instance.Compare(x.Path, y.Path);
    }

    /// <summary>Compares what front matter says of the order; 0 where it does not decide.</summary>
    public static int Compare(double? order, string? date, double? otherOrder, string? otherDate)
    {
        var difference = (order ?? double.MaxValue).CompareTo(otherOrder ?? double.MaxValue);
        return difference != 0 ? difference : string.CompareOrdinal(date ?? "9999", otherDate ?? "9999");
    }
}

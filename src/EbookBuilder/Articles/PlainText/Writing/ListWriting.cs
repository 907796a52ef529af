using System.Globalization;

namespace EbookBuilder.Articles.PlainText;

/// <summary>Writes items as lists. An item whose mark has another style than the one before is one level deeper, until the earlier style returns.</summary>
internal static class ListWriting
{
    /// <summary>The list; items without a mark take a bullet.</summary>
    public static XElement Write(ImmutableArray<Block> items, Func<Block, string, IEnumerable<object>> content)
    {
        var open = new Stack<(XElement List, string Style)>();
        XElement? root = null;
        foreach (var item in items)
        {
            var marker = ListMarker.Find(item.Text);
            var style = marker?.Style ?? "";
            if (open.All(level => level.Style != style)) Open(open, marker, ref root);
            while (open.Peek().Style != style) open.Pop();
            var line = item.Lines[0].Number.ToString(CultureInfo.InvariantCulture);
            open.Peek().List.Add(Xhtml.Element("li", new XAttribute(Xhtml.At, line), content(item, item.Text[(marker?.Length ?? 0)..])));
        }
        return root!;
    }

    private static void Open(Stack<(XElement List, string Style)> open, ListMarker? marker, ref XElement? root)
    {
        var list = Xhtml.Element(marker?.Number is null ? "ul" : "ol");
        if (marker is { Number: { } first } && first != 1) list.Add(new XAttribute("start", first));
        if (marker?.Style is "a)" or "(a)") list.Add(new XAttribute("type", "a"));
        if (open.TryPeek(out var outer) && outer.List.Elements().LastOrDefault() is { } item) item.Add(list);
        root ??= list;
        open.Push((list, marker?.Style ?? ""));
    }
}

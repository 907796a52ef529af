using System.Globalization;

namespace EbookBuilder.Articles.PlainText;

/// <summary>
/// Writes items as lists. An item that stands further in than the one before is one level deeper; so is, at the same indent, one whose mark has
/// another style, until the earlier style returns.
/// </summary>
internal static class ListWriting
{
    private readonly record struct Level(XElement List, string Style, int Indent);

    /// <summary>The list; items without a mark take a bullet.</summary>
    public static XElement Write(ImmutableArray<Block> items, Func<Block, int, IEnumerable<object>> content)
    {
        var open = new Stack<Level>();
        XElement? root = null;
        foreach (var item in items)
        {
            var marker = ListMarker.Find(item.Text);
            Reach(open, marker, item.Lines[0].Indent, ref root);
            var line = item.Lines[0].Number.ToString(CultureInfo.InvariantCulture);
            open.Peek().List.Add(Xhtml.Element("li", new XAttribute(Xhtml.At, line), content(item, marker?.Length ?? 0)));
        }
        return root!;
    }

    /// <summary>Opens or closes lists until the one on top is where the item belongs.</summary>
    private static void Reach(Stack<Level> open, ListMarker? marker, int indent, ref XElement? root)
    {
        var style = marker?.Style ?? "";
        while (open.Count > 1 && indent < open.Peek().Indent - 1) open.Pop();
        if (open.Count == 0 || indent > open.Peek().Indent + 1)
        {
            Open(open, marker, indent, ref root);
            return;
        }
        if (open.Peek().Style == style) return;
        if (open.Any(level => level.Style == style && level.Indent <= indent + 1))
            while (open.Peek().Style != style) open.Pop();
        else Open(open, marker, indent, ref root);
    }

    private static void Open(Stack<Level> open, ListMarker? marker, int indent, ref XElement? root)
    {
        var list = Xhtml.Element(marker?.Number is null ? "ul" : "ol");
        if (marker is { Number: { } first } && first != 1) list.Add(new XAttribute("start", first));
        if (marker?.Style is "a)" or "(a)") list.Add(new XAttribute("type", "a"));
        if (open.TryPeek(out var outer) && outer.List.Elements().LastOrDefault() is { } item) item.Add(list);
        root ??= list;
        open.Push(new(list, marker?.Style ?? "", indent));
    }
}

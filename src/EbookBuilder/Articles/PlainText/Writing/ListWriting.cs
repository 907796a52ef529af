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
            if (item.Kind != BlockKind.Item)
            {
                GoOn(open.Peek().List.Elements().Last(), Xhtml.Element("p", At(item), content(item, 0)));
                continue;
            }
            var marker = ListMarker.Find(item.Text);
            Reach(open, marker, item.Lines[0].Indent, ref root);
            open.Peek().List.Add(Xhtml.Element("li", At(item), content(item, marker is { IsShown: false } ? marker.Length : 0)));
        }
        return root!;
    }

    /// <summary>Whether a block is one more paragraph of an item: behind an empty line, it starts where the words behind the mark do.</summary>
    public static bool GoesOn(Block item, Block block) =>
        item.Kind == BlockKind.Item && block.Kind is BlockKind.Paragraph or BlockKind.Quote && block.Lines[0].Gap > 0
        && ListMarker.Find(item.Text) is { } marker && block.Lines[0].Indent - item.Lines[0].Indent is var step && step >= 2 && Math.Abs(step - marker.Length) <= 2;

    private static XAttribute At(Block block) => new(Xhtml.At, block.Lines[0].Number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Adds a paragraph to an item; what the item held without one becomes its first.</summary>
    private static void GoOn(XElement item, XElement paragraph)
    {
        if (item.FirstNode is not XElement { Name.LocalName: "p" })
        {
            var text = item.Nodes().TakeWhile(node => node is not XElement { Name.LocalName: "ul" or "ol" }).ToList();
            text.ForEach(node => node.Remove());
            item.AddFirst(Xhtml.Element("p", text));
        }
        item.Add(paragraph);
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
        var list = Xhtml.Element(marker is { Number: not null, IsShown: false } ? "ol" : "ul");
        if (marker is { IsShown: true }) list.Add(new XAttribute("class", "plain"));
        else if (marker is { Number: { } first } && first != 1) list.Add(new XAttribute("start", first));
        if (marker?.Style is "a)" or "(a)") list.Add(new XAttribute("type", "a"));
        if (open.TryPeek(out var outer) && outer.List.Elements().LastOrDefault() is { } item) item.Add(list);
        root ??= list;
        open.Push(new(list, marker?.Style ?? "", indent));
    }
}

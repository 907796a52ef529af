using System.Globalization;
using System.Net;
using System.Text;
using EbookBuilder.Articles.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace EbookBuilder.Articles.Markdown;

/// <summary>
/// HTML in Markdown. All pieces of one container go through the door together, with a slot for each thing that Markdown wrote between them, so that an element
/// may open before a Markdown block and close behind it; then the slots are filled.
/// </summary>
internal sealed class RawHtml(Places places, DoorOptions options)
{
    private const string SlotMark = "slot:";

    /// <summary>Whether the container holds tags.</summary>
    public static bool IsIn(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
            if (inline is HtmlInline) return true;
        return false;
    }

    /// <summary>Whether the container holds blocks of HTML.</summary>
    public static bool IsIn(ContainerBlock container)
    {
        foreach (var block in container)
            if (block is HtmlBlock) return true;
        return false;
    }

    /// <summary>Writes a container with tags in it.</summary>
    public void Write(ContainerInline container, XElement into, InlineWriting inlines)
    {
        var tags = InlineTags.Judge(container);
        var slots = new List<XElement>();
        var text = new StringBuilder();
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is HtmlInline tag && tags.GetValueOrDefault(tag) is var fate)
            {
                if (fate == TagFate.Text) text.Append(WebUtility.HtmlEncode(tag.Tag));
                else if (fate == TagFate.Html) Tags.Mark(tag.Tag, places.Mark(tag.Line, tag.Column), text);
                continue;
            }
            var holder = Xhtml.Element("span");
            inlines.WriteOne(inline, holder);
            inlines.Flush(holder);
            if (!holder.HasElements) text.Append(WebUtility.HtmlEncode(holder.Value));
            else AddSlot(text, "var", holder, slots);
        }
        if (text.Length > 0) into.Add(Through(text.ToString(), slots));
    }

    /// <summary>Writes a container with blocks of HTML in it.</summary>
    public void Write(IEnumerable<(LeafBlock? Html, XElement? Written)> parts, XElement into)
    {
        var slots = new List<XElement>();
        var text = new StringBuilder();
        foreach (var (html, written) in parts)
        {
            if (html is not null) Append(html, text);
            else AddSlot(text, "div", written!, slots);
        }
        into.Add(Through(text.ToString(), slots));
    }

    /// <summary>The lines of a block of HTML.</summary>
    private void Append(LeafBlock block, StringBuilder text)
    {
        var lines = SwallowingTags.Disarm(block.Lines.ToString()).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var column = i < block.Lines.Count ? block.Lines.Lines[i].Column : 0;
            Tags.Mark(lines[i], places.Mark(block.Line + i, column), text);
            text.Append('\n');
        }
    }

    private static void AddSlot(StringBuilder text, string name, XElement content, List<XElement> slots)
    {
        text.Append(CultureInfo.InvariantCulture, $"<{name} {AttributeFilter.Mark}=\"{SlotMark}{slots.Count}\"></{name}>");
        slots.Add(content);
    }

    private List<XNode> Through(string html, List<XElement> slots)
    {
        var holder = Xhtml.Element("div", XhtmlDoor.ReadFragment(html, options));
        var filled = new bool[slots.Count];
        if (slots.Count > 0)
        {
            foreach (var slot in holder.Descendants().Where(element => element.Attribute(Xhtml.At)?.Value.StartsWith(SlotMark, StringComparison.Ordinal) == true).ToList())
                Fill(slot, slots, filled);
        }
        var nodes = holder.Nodes().ToList();
        holder.RemoveNodes();
        // An element that takes no content but text (a list of choices, a title that never closes) swallows what stands in it: that is put behind it.
        for (var i = 0; i < slots.Count; i++)
            if (!filled[i]) nodes.AddRange(Take(slots[i]));
        return nodes;
    }

    private static void Fill(XElement slot, List<XElement> slots, bool[] filled)
    {
        var number = int.Parse(slot.Attribute(Xhtml.At)!.Value.AsSpan(SlotMark.Length), CultureInfo.InvariantCulture);
        if (filled[number]) slot.Remove();
        else slot.ReplaceWith(Take(slots[number]));
        filled[number] = true;
    }

    private static List<XNode> Take(XElement holder)
    {
        var nodes = holder.Nodes().ToList();
        holder.RemoveNodes();
        return nodes;
    }
}

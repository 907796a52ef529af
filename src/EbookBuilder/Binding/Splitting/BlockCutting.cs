using System.Globalization;
using EbookBuilder.Gathering;
using EbookBuilder.Passes;
using static EbookBuilder.Epub.Publication.Xhtml;

namespace EbookBuilder.Binding;

/// <summary>
/// Cuts one block that is larger than a file may be: lists between their items, tables between their rows, listings between their lines, boxes between what they hold. Each part
/// stands for itself: a list goes on counting, a table repeats its head. Words, order and ids stay; what has no seam (a paragraph, a figure) stays whole.
/// </summary>
internal sealed class BlockCutting(Splitting sizes)
{
    /// <summary>Deeper nesting is left whole; no one made it by hand.</summary>
    private const int Deepest = 20;

    /// <summary>The parts of a block, in order: the block itself where it is small enough or has no seam.</summary>
    public IReadOnlyList<XElement> Cut(XElement block) => Cut(block, 0);

    /// <summary>Puts nodes into groups, each for one file.</summary>
    public IEnumerable<List<XNode>> Group(IEnumerable<XNode> nodes)
    {
        var (group, weight) = (new List<XNode>(), 0);
        foreach (var node in nodes)
        {
            var own = Weight.Of(node);
            if (weight > 0 && IsSeam(node, weight, own) && !IsOnlyHeadings(group))
            {
                yield return group;
                (group, weight) = ([], 0);
            }
            group.Add(node);
            weight += own;
        }
        if (group.Count > 0) yield return group;
    }

    private bool IsSeam(XNode node, int weight, int own) =>
        node is XElement element && (Headings.LevelOf(element) > 0 ? weight + own > sizes.Target || (weight > sizes.Target / 2 && Headings.LevelOf(element) == 2)
            : weight + own > sizes.Limit && !IsDescription(element));

    /// <summary>A heading and its sub-heading, or the title and the first heading, stay together.</summary>
    private static bool IsOnlyHeadings(List<XNode> group) => group.OfType<XElement>().All(element => Headings.LevelOf(element) > 0 || element.Name == Name("header"));

    /// <summary>A description stays with its term.</summary>
    private static bool IsDescription(XElement element) => element.Name == Name("dd");

    private IReadOnlyList<XElement> Cut(XElement block, int depth)
    {
        if (depth > Deepest || Weight.Of(block) <= sizes.Limit) return [block];
        return block.Name.LocalName switch
        {
            "ul" or "dl" or "div" or "section" or "article" or "main" or "nav" or "blockquote" or "li" or "dd" => Parts(block, depth),
            "ol" when block.Attribute("reversed") is null => Counted(Parts(block, depth)),
            "table" => Tables(block),
            "pre" => Listings(block),
            _ => [block],
        };
    }

    private List<XElement> Parts(XElement block, int depth)
    {
        var content = block.Nodes().SelectMany(node => node is XElement inner ? Cut(inner, depth + 1) : Enumerable.Repeat(node, 1)).ToList();
        var groups = Group(content).ToList();
        return groups.Count < 2 ? [block] : [.. groups.Select((group, index) => new XElement(block.Name, index == 0 ? block.Attributes() : Going(block), group))];
    }

    /// <summary>What goes on says neither again what it is nor who it is.</summary>
    private static IEnumerable<XAttribute> Going(XElement block)
    {
        var kept = block.Attributes().Where(attribute => attribute.Name.LocalName is "lang" or "dir" or "type" or "at" || (attribute.Name == "class" && block.Name != Name("li"))).ToList();
        return block.Name == Name("li") ? kept.Append(new("class", "continued")) : kept;
    }

    private static List<XElement> Counted(List<XElement> parts)
    {
        var next = (int?)parts[0].Attribute("start") ?? 1;
        foreach (var part in parts)
        {
            var items = part.Elements(Name("li")).ToList();
            var goesOn = items.Count > 0 && items[0].Attribute("class")?.Value == "continued";
            if (part != parts[0]) part.SetAttributeValue("start", (goesOn ? next - 1 : next).ToString(CultureInfo.InvariantCulture));
            next += items.Count - (goesOn ? 1 : 0);
        }
        return parts;
    }

    private List<XElement> Tables(XElement table)
    {
        var rows = table.Elements(Name("tbody")).Elements(Name("tr")).Concat(table.Elements(Name("tr"))).ToList();
        var groups = RowGroups(rows);
        if (groups.Count < 2) return [table];
        var (head, foot) = (table.Element(Name("thead")), table.Element(Name("tfoot")));
        return [.. groups.Select((group, index) => new XElement(table.Name, index == 0 ? table.Attributes() : Going(table),
            index == 0 ? table.Element(Name("caption")) : null, table.Elements(Name("colgroup")),
            index == 0 || head is null ? head : WithoutIds(head), Element("tbody", index == 0 ? group : group.Select(WithoutHeaders)), index == groups.Count - 1 ? foot : null))];
    }

    private List<List<XElement>> RowGroups(List<XElement> rows)
    {
        var groups = new List<List<XElement>>();
        var (weight, spanned) = (0, 0);
        foreach (var row in rows)
        {
            var own = Weight.Of(row);
            if (groups.Count == 0 || (weight + own > sizes.Limit && spanned <= 0))
            {
                groups.Add([]);
                weight = 0;
            }
            groups[^1].Add(row);
            weight += own;
            spanned = Math.Max(spanned - 1, row.Elements().Select(cell => (int.TryParse(cell.Attribute("rowspan")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? span : 1) - 1).DefaultIfEmpty(0).Max());
        }
        return groups;
    }

    private static XElement WithoutIds(XElement head)
    {
        var copy = new XElement(head);
        copy.DescendantsAndSelf().Attributes("id").Remove();
        return copy;
    }

    /// <summary>The cells that they name stand in another file.</summary>
    private static XElement WithoutHeaders(XElement row)
    {
        var copy = new XElement(row);
        copy.Descendants().Attributes("headers").Remove();
        return copy;
    }

    private List<XElement> Listings(XElement listing)
    {
        var holder = listing.Elements().ToList() is [{ Name.LocalName: "code" } code] ? code : listing;
        if (holder.HasElements) return [listing];
        var parts = new List<XElement>();
        for (var rest = holder.Value; rest.Length > 0;)
        {
            var cut = rest.Length <= sizes.Limit ? rest.Length : rest.LastIndexOf('\n', sizes.Limit - 1) + 1;
            if (cut == 0) cut = rest.Length;
            var text = rest[..cut];
            rest = rest[cut..];
            var attributes = parts.Count == 0 ? listing.Attributes() : Going(listing);
            parts.Add(holder == listing ? new XElement(listing.Name, attributes, text) : new XElement(listing.Name, attributes, new XElement(holder.Name, holder.Attributes().Where(attribute => parts.Count == 0 || attribute.Name != "id"), text)));
        }
        return parts.Count == 0 ? [listing] : parts;
    }
}

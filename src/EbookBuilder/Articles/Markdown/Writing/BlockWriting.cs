using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Figures;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using GridTable = Markdig.Extensions.Tables.Table;

namespace EbookBuilder.Articles.Markdown;

/// <summary>Writes blocks.</summary>
/// <param name="places">Where things stand.</param>
/// <param name="notes">Takes notes.</param>
/// <param name="html">The way in for HTML.</param>
/// <param name="inlines">Writes the inside of paragraphs.</param>
internal sealed class BlockWriting(Places places, Notes notes, RawHtml html, InlineWriting inlines)
{
    private readonly Listings _listings = new(places);
    private int _examples;

    /// <summary>Writes all blocks of a container.</summary>
    public void WriteAll(ContainerBlock container, XElement into)
    {
        var siblings = new Siblings(this, container);
        if (!RawHtml.IsIn(container))
        {
            for (var i = 0; i < container.Count; i++) siblings.Write(i, into);
            return;
        }
        var parts = new List<(LeafBlock?, XElement?)>();
        for (var i = 0; i < container.Count; i++)
        {
            if (container[i] is HtmlBlock or CodeBlock && (container[i] is HtmlBlock || IndentedHtml.Is((CodeBlock)container[i], parts.Count > 0 ? parts[^1].Item1 : null))) parts.Add(((LeafBlock)container[i], null));
            else
            {
                var holder = Xhtml.Element("div");
                siblings.Write(i, holder);
                if (holder.FirstNode is not null) parts.Add((null, holder));
            }
        }
        html.Write(parts, into);
    }

    /// <summary>The blocks of one container: what stands between two of them can belong to one of them.</summary>
    private sealed class Siblings(BlockWriting writing, ContainerBlock container)
    {
        private HtmlAttributes? _pending;
        private XElement? _last;

        public void Write(int index, XElement target)
        {
            if (container[index] is AttributeLine line)
            {
                if (line.FollowsBlock && _last is not null) Behind(line);
                else _pending = line.Attributes;
                return;
            }
            if (TableCaption.IsTaken(container[index])) return;
            var before = target.LastNode;
            writing.Write(container[index], target);
            if (target.LastNode is not XElement written || written == before) return;
            _last = written;
            if (written.Name.LocalName == "table") TableCaption.Find(container, index, writing.WriteInlines, written);
            if (_pending is not null) Attributes.Apply(_pending, written);
            _pending = null;
        }

        /// <summary>Attributes of the block before; a list that only stands for the table of contents goes, since the book has one.</summary>
        private void Behind(AttributeLine line)
        {
            if (line.IsContents && _last!.Name.LocalName is "ul" or "ol") _last.Remove();
            else Attributes.Apply(line.Attributes, _last!);
        }
    }

    private void WriteInlines(ContainerInline? inline, XElement into) => inlines.Write(inline, into);

    private void Write(Block block, XElement into)
    {
        switch (block)
        {
            case PipeCell or LinkReferenceDefinitionGroup or BlankLineBlock or BoxTitle: break;
            case NoteBlock note: notes.Define(note); break;
            case HeadingBlock heading: into.Add(Leaf("h" + Math.Clamp(heading.Level, 1, 6), heading)); break;
            case FormulaBlock formula: into.Add(Formula(formula)); break;
            case CodeBlock code: into.Add(_listings.Write(code)); break;
            case ThematicBreakBlock: into.Add(At("hr", block)); break;
            case QuoteBlock quote: into.Add(Quote(quote)); break;
            case ListBlock list: into.Add(List(list)); break;
            case BoxBlock box: into.Add(Boxes.Write(box, places, this, inlines)); break;
            case PipeTable table: into.Add(new TableWriting(places, inlines, this).Write(table)); break;
            case GridTable table: into.Add(new TableWriting(places, inlines, this).Write(table)); break;
            case DefinitionList list: into.Add(Definitions(list)); break;
            case Figure figure: into.Add(FigureOf(figure)); break;
            case ParagraphBlock paragraph: Paragraph(paragraph, into); break;
            case LeafBlock leaf when leaf.Inline is not null: into.Add(Leaf("p", leaf)); break;
            case ContainerBlock container: WriteAll(container, into); break;
        }
    }

    private XElement At(string name, Block block)
    {
        var element = places.Set(Xhtml.Element(name), block.Line, block.Column);
        Attributes.Apply(block, element);
        return element;
    }

    private XElement Leaf(string name, LeafBlock leaf)
    {
        var element = At(name, leaf);
        inlines.Write(leaf.Inline, element);
        return element;
    }

    private void Paragraph(ParagraphBlock paragraph, XElement into)
    {
        if (ContentsMark.Is(paragraph)) return;
        if (LineBlock.Is(paragraph))
        {
            into.Add(LineBlock.Write(Leaf("div", paragraph)));
            return;
        }
        var element = Leaf("p", paragraph);
        if (element.FirstNode is not null) into.Add(ImageFigure.Of(element) ?? DisplayFormula(element) ?? element);
    }

    /// <summary>A formula set on a line of its own is a block, where nothing else stands in its paragraph.</summary>
    private static XElement? DisplayFormula(XElement paragraph)
    {
        if (paragraph.FirstNode is not XElement { NextNode: null } only || only.Attribute("class")?.Value != "math display") return null;
        return new XElement(Xhtml.Name("div"), only.Attributes(), only.Nodes());
    }

    private XElement Formula(FormulaBlock formula) => places.Set(Formulas.Display(formula.Lines.ToString(), formula.TryGetAttributes()), formula.Line, formula.Column);

    private XElement Quote(QuoteBlock quote)
    {
        if (Callout.Of(quote) is not { } callout)
        {
            var element = At("blockquote", quote);
            WriteAll(quote, element);
            return element;
        }
        return Boxes.Write(callout, quote, places, this, inlines);
    }

    private XElement List(ListBlock list)
    {
        var element = At(list.IsOrdered ? "ol" : "ul", list);
        if (list.IsOrdered) Numbering(list, element);
        foreach (var item in list)
        {
            if (item is not ListItemBlock content) continue;
            var itemElement = At("li", content);
            WriteItem(content, itemElement, list.IsLoose);
            element.Add(itemElement);
        }
        return element;
    }

    private void Numbering(ListBlock list, XElement element)
    {
        var start = list.OrderedStart is { Length: > 0 } text && long.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= int.MaxValue ? (int)number : 1;
        if (list.BulletType is 'a' or 'A' or 'i' or 'I') element.SetAttributeValue("type", list.BulletType.ToString());
        if (list.BulletType == FancyListItemParser.Example)
        {
            start = _examples + 1;
            _examples += list.Count;
        }
        if (start != 1) element.SetAttributeValue("start", start);
    }

    /// <summary>The content of a list item, a table cell or a description: where it stands close, a paragraph shows no tags.</summary>
    public void WriteItem(ContainerBlock item, XElement into, bool isLoose)
    {
        WriteAll(item, into);
        if (isLoose) return;
        foreach (var paragraph in into.Elements(Xhtml.Name("p")).Where(paragraph => !paragraph.Attributes().Any(attribute => attribute.Name != Xhtml.At)).ToList())
        {
            // Two paragraphs that stand side by side would run into one line.
            if (paragraph.PreviousNode is XText or XElement { Name.LocalName: "p" } || paragraph.NextNode is XElement { Name.LocalName: "p" }) continue;
            paragraph.ReplaceWith(paragraph.Nodes());
        }
    }

    private XElement Definitions(DefinitionList list)
    {
        var element = At("dl", list);
        foreach (var item in list.OfType<DefinitionItem>())
        {
            foreach (var term in item.OfType<DefinitionTerm>()) element.Add(Leaf("dt", term));
            var description = At("dd", item);
            foreach (var term in item.OfType<DefinitionTerm>().ToList()) item.Remove(term);
            WriteItem(item, description, item.Count > 1);
            if (description.FirstNode is not null) element.Add(description);
        }
        return element;
    }

    private XElement FigureOf(Figure figure)
    {
        var element = At("figure", figure);
        XElement? caption = null;
        foreach (var part in figure.OfType<FigureCaption>().ToList())
        {
            figure.Remove(part);
            caption ??= At("figcaption", part);
            if (caption.FirstNode is not null) caption.Add(" ");
            inlines.Write(part.Inline, caption);
        }
        WriteAll(figure, element);
        ImageFigure.Unwrap(element);
        if (caption?.FirstNode is not null) element.Add(caption);
        return element;
    }
}

using System.Globalization;

namespace EbookBuilder.Articles.PlainText;

/// <summary>Writes the blocks of an article as the XHTML that <see cref="Article.Body"/> asks for.</summary>
internal sealed class BodyWriting(InlineText inline, LineJoining joining, bool typed)
{
    private readonly KeptWriting _kept = new(inline, joining);

    /// <summary>The body: the front block as far as it is to be shown, the text, the notes.</summary>
    public XElement Write(FrontBlock front, ImmutableArray<Block> blocks, ImmutableArray<TextNote> notes)
    {
        var body = Xhtml.Element("body", new FrontWriting(inline, joining).Write(front));
        for (var i = 0; i < blocks.Length;)
        {
            var end = RunEnd(blocks, i);
            body.Add(blocks[i].Kind switch
            {
                BlockKind.Item when end > i => ListWriting.Write(blocks[i..end], Content),
                BlockKind.Verse => _kept.Verse(blocks[i..end]),
                BlockKind.Definition => _kept.Definitions(blocks[i..end]),
                BlockKind.Quote => Xhtml.Element("blockquote", blocks[i..end].Select(block => Element("p", block))),
                BlockKind.Heading => Element("h" + Math.Max(2, blocks[i].Level).ToString(CultureInfo.InvariantCulture), blocks[i]),
                BlockKind.Paragraph or BlockKind.Item => Element("p", blocks[i]),
                _ => _kept.Write(blocks[i]),
            });
            i = Math.Max(end, i + 1);
        }
        body.Add(notes.Select(Note));
        return body;
    }

    /// <summary>The end of the blocks that are written as one: a list, a poem, a quotation, a glossary. The same block where an item is no list but a loose line.</summary>
    private int RunEnd(ImmutableArray<Block> blocks, int start)
    {
        var end = start;
        var item = blocks[start];
        for (; end < blocks.Length; end++)
        {
            if (blocks[end].Kind == blocks[start].Kind && (blocks[end].Kind != BlockKind.Item || IsMarked(blocks[end]) == IsMarked(blocks[start]))) item = blocks[end];
            else if (!typed || !ListWriting.GoesOn(item, blocks[end])) break;
        }
        return blocks[start].Kind switch
        {
            BlockKind.Item => IsList(blocks, start, end, typed) ? end : start,
            BlockKind.Verse or BlockKind.Quote or BlockKind.Definition => end,
            _ => start + 1,
        };
    }

    private static bool IsMarked(Block item) => ListMarker.Find(item.Text) is not null;

    private static bool IsList(ImmutableArray<Block> blocks, int start, int end, bool typed)
    {
        if (IsMarked(blocks[start])) return true;
        var announced = start > 0 && Punctuation.EndsWithColon(blocks[start - 1].Text);
        return announced ? end - start >= 2 : !typed && end - start >= 3;
    }

    /// <summary>The nodes of a block from a place in its text on, with a page break where its first line starts a page.</summary>
    private IEnumerable<object> Content(Block block, int from)
    {
        if (block.Lines[0].PageLabel is { } label) yield return InlineText.PageBreak(label);
        if (block.Lines[0] is { StartsTurn: true, Speaker: var speaker })
        {
            foreach (var node in inline.Nodes(block.Text[..speaker.Start.Value])) yield return node;
            yield return Xhtml.Element("b", new XAttribute("class", "speaker"), inline.Nodes(block.Text[speaker]));
            from = speaker.End.Value;
        }
        foreach (var node in inline.Nodes(block.Text[from..], TextLine.PagesIn(block.Lines))) yield return node;
    }

    private XElement Element(string name, Block block) => Xhtml.Element(name, new XAttribute(Xhtml.At, block.Lines[0].Number.ToString(CultureInfo.InvariantCulture)), Content(block, 0));

    private XElement Note(TextNote note, int number) => Xhtml.Element("aside", new XAttribute(Xhtml.Type, "footnote"), new XAttribute("id", InlineText.NoteId(number)),
        new XAttribute(Xhtml.At, note.Lines[0].Number.ToString(CultureInfo.InvariantCulture)), Xhtml.Element("p", inline.Nodes(joining.Join([.. note.Lines.Select(line => line with { PageLabel = null })]))));
}

using System.Globalization;

namespace EbookBuilder.Articles.PlainText;

/// <summary>Writes the blocks of an article as the XHTML that <see cref="Article.Body"/> asks for.</summary>
internal sealed class BodyWriting(InlineText inline, LineJoining joining)
{
    /// <summary>The body: the front block as far as it is to be shown, then the text.</summary>
    public XElement Write(FrontBlock front, string? title, ImmutableArray<Block> blocks)
    {
        var body = Xhtml.Element("body");
        if (title is not null && !front.Title.IsEmpty) body.Add(Element("h1", front.Title[0].Number, inline.Nodes(title)));
        WriteFront(front, body);
        for (var i = 0; i < blocks.Length;)
        {
            if (blocks[i].Kind == BlockKind.Item && ListEnd(blocks, i) is var end && end > i)
            {
                body.Add(ListWriting.Write([.. blocks[i..end]], (block, text) => Content(block, text)));
                i = end;
            }
            else body.Add(Single(blocks[i++]));
        }
        return body;
    }

    private void WriteFront(FrontBlock front, XElement body)
    {
        foreach (var line in front.Letterhead) body.Add(Line("letterhead", line));
        foreach (var line in front.Others) body.Add(Line("front", line));
        if (!front.Byline.IsEmpty) body.Add(Element("p", front.Byline[0].Number, new XAttribute("class", "byline"), inline.Nodes(Text(front.Byline))));
        foreach (var line in front.DateLine) body.Add(DateLine(line));
    }

    private XElement Line(string kind, TextLine line) => Element("p", line.Number, new XAttribute("class", kind), inline.Nodes(line.Text));

    private XElement DateLine(TextLine line)
    {
        var date = Dates.Find(line.Text)!;
        return Element("p", line.Number, new XAttribute("class", "dateline"), inline.Nodes(line.Text[..date.Start]),
            Xhtml.Element("time", new XAttribute("datetime", date.Value), line.Text[date.Start..date.End]), inline.Nodes(line.Text[date.End..]));
    }

    private XElement Single(Block block) => block.Kind switch
    {
        BlockKind.Heading => Element("h" + HeadingLevel(block.Text).ToString(CultureInfo.InvariantCulture), block.Lines[0].Number, inline.Nodes(block.Text)),
        BlockKind.Quote => Xhtml.Element("blockquote", Element("p", block.Lines[0].Number, Content(block, block.Text))),
        _ => Element("p", block.Lines[0].Number, Content(block, block.Text)),
    };

    /// <summary>The nodes of a block, with a page break where its first line starts a page.</summary>
    private IEnumerable<object> Content(Block block, string text)
    {
        if (block.Lines[0].PageLabel is { } label) yield return PageBreak(label);
        foreach (var node in inline.Nodes(text)) yield return node;
    }

    private static XElement PageBreak(string label) => Xhtml.Element("span", new XAttribute(Xhtml.Type, "pagebreak"), new XAttribute("aria-label", label));

    private static readonly System.Buffers.SearchValues<char> NumberCharacters = System.Buffers.SearchValues.Create("0123456789.");

    /// <summary>A heading numbered <c>2.3.1</c> stands as deep as its number says.</summary>
    private static int HeadingLevel(string text)
    {
        var number = text.AsSpan(0, Math.Max(0, text.IndexOf(' ', StringComparison.Ordinal))).TrimEnd('.');
        if (number.IsEmpty || !char.IsAsciiDigit(number[0]) || number.IndexOfAnyExcept(NumberCharacters) >= 0) return 2;
        return Math.Min(6, 2 + number.Count('.'));
    }

    /// <summary>The end of the list that starts at a block; the same block where it is no list but loose lines.</summary>
    private static int ListEnd(ImmutableArray<Block> blocks, int start)
    {
        var end = start;
        while (end < blocks.Length && blocks[end].Kind == BlockKind.Item) end++;
        if (blocks[start..end].All(block => ListMarker.Find(block.Text) is not null)) return end;
        var announced = start > 0 && Punctuation.EndsWithColon(blocks[start - 1].Text);
        return end - start >= 2 && announced ? end : start;
    }

    private string Text(ImmutableArray<TextLine> lines) => joining.Join([.. lines.Select(line => line.Text)]);

    private static XElement Element(string name, int line, params object?[] content) =>
        Xhtml.Element(name, new XAttribute(Xhtml.At, line.ToString(CultureInfo.InvariantCulture)), content);
}

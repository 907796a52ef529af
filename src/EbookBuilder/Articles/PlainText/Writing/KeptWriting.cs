using System.Globalization;
using System.Text.RegularExpressions;

namespace EbookBuilder.Articles.PlainText;

/// <summary>Writes the blocks whose lines stay lines.</summary>
internal sealed partial class KeptWriting(InlineText inline, LineJoining joining)
{
    private const int MostIndent = 6;
    private const double ShortReply = 40_000;

    /// <summary>The element of a block.</summary>
    public XElement Write(Block block) => block.Kind switch
    {
        BlockKind.Table => Table(block),
        BlockKind.Preformatted => At(Xhtml.Element("pre", Drawing(block.Lines)), block),
        BlockKind.SceneBreak => At(Xhtml.Element("hr"), block),
        BlockKind.Reply => Reply(block),
        _ => At(Xhtml.Element("p", new XAttribute("class", IsSignature(block) ? "signature" : "lines"), Lines(IsSignature(block) ? block.Lines[1..] : block.Lines)), block),
    };

    /// <summary>Mail programs set a signature off with two hyphens on a line (RFC 3676, section 4.3).</summary>
    private static bool IsSignature(Block block) => block.Lines[0].Text == "--" && block.Lines.Length > 1;

    /// <summary>Stanzas that follow one another are one poem.</summary>
    public XElement Verse(IEnumerable<Block> stanzas) =>
        Xhtml.Element("div", new XAttribute("class", "verse"), stanzas.Select(stanza => At(Xhtml.Element("p", Lines(SetIn(stanza.Lines))), stanza)));

    /// <summary>Terms that follow one another, each with what it means.</summary>
    public XElement Definitions(IEnumerable<Block> terms) => Xhtml.Element("dl", terms.Select(term => new[]
    {
        At(Xhtml.Element("dt", Lines(term.Lines[..1])), term),
        Xhtml.Element("dd", Joined(term.Lines[1..])),
    }));

    /// <summary>Lines as one text, with the pages that start in it.</summary>
    private IEnumerable<object?> Joined(IReadOnlyList<TextLine> lines) =>
        [lines[0].PageLabel is { } label ? InlineText.PageBreak(label) : null, .. inline.Nodes(joining.Join(lines), TextLine.PagesIn(lines))];

    /// <summary>Lines that the poet sets in stay so, by wide blanks that no reading system folds.</summary>
    private static ImmutableArray<TextLine> SetIn(ImmutableArray<TextLine> lines)
    {
        var margin = lines.Min(line => line.Indent);
        return [.. lines.Select(line => line.Indent > margin + 1 ? line with { Text = new string('\u2003', Math.Min(MostIndent, (line.Indent - margin) / 2)) + line.Text } : line)];
    }

    private static XElement At(XElement element, Block block)
    {
        element.Add(new XAttribute(Xhtml.At, block.Lines[0].Number.ToString(CultureInfo.InvariantCulture)));
        return element;
    }

    private IEnumerable<object> Lines(ImmutableArray<TextLine> lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0) yield return Xhtml.Element("br");
            if (lines[i].PageLabel is { } label) yield return InlineText.PageBreak(label);
            foreach (var node in inline.Nodes(Apart(lines[i].Text), lines[i].PagesInside)) yield return node;
        }
    }

    /// <summary>What stands side by side stays apart, by wide blanks that no reading system folds.</summary>
    private static string Apart(string text) => WideBlanks().Replace(text, "\u2003\u2003");

    [GeneratedRegex(" {3,}")]
    private static partial Regex WideBlanks();

    private IEnumerable<object> Drawing(ImmutableArray<TextLine> lines)
    {
        var margin = lines.Min(line => line.Indent);
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0) yield return new string('\n', 1 + lines[i].Gap);
            foreach (var label in lines[i].PagesInside.Insert(0, lines[i].PageLabel ?? "").Where(label => label.Length > 0)) yield return InlineText.PageBreak(label);
            yield return new string(' ', lines[i].Indent - margin) + inline.Verbatim(lines[i].Text);
        }
    }

    /// <summary>
    /// What somebody quotes: its paragraphs are parted by lines with nothing behind the mark. A line that ends a sentence though it has hardly half the width of a message was
    /// broken on purpose.
    /// </summary>
    private XElement Reply(Block block)
    {
        var quote = Xhtml.Element("blockquote", new XAttribute("class", "reply"));
        var paragraph = new List<TextLine>();
        foreach (var line in block.Lines)
        {
            var text = line.Text.TrimStart('>', ' ');
            if (text.Length > 0) paragraph.Add(line with { Text = text });
            if (text.Length == 0 || line == block.Lines[^1]) Close();
        }
        return quote;

        void Close()
        {
            if (paragraph.Count == 0) return;
            var element = At(Xhtml.Element("p"), block);
            for (var start = 0; start < paragraph.Count;)
            {
                var end = start + 1;
                while (end < paragraph.Count && !IsShortLine(paragraph[end - 1].Text)) end++;
                if (start > 0) element.Add(Xhtml.Element("br"));
                element.Add(Joined(paragraph[start..end]));
                start = end;
            }
            quote.Add(element);
            paragraph.Clear();
        }
    }

    private static bool IsShortLine(string text) => LineWidths.Typewriter.Of(text) < ShortReply && (Punctuation.EndsSentence(text) || text[^1] is ',' or '，');

    private XElement Table(Block block)
    {
        var table = block.Table!;
        var rows = table.Rows.Select((cells, i) => Xhtml.Element("tr", cells.Select(cell => Xhtml.Element(i == 0 && table.HasHead ? "th" : "td", inline.Nodes(cell))))).ToList();
        return At(Xhtml.Element("table", table.HasHead ? Xhtml.Element("thead", rows[0]) : null, Xhtml.Element("tbody", table.HasHead ? rows.Skip(1) : rows)), block);
    }
}

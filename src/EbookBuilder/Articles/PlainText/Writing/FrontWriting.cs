using System.Globalization;

namespace EbookBuilder.Articles.PlainText;

/// <summary>Writes what stands above the text: the title, then letterhead, byline and date line with their classes.</summary>
internal sealed class FrontWriting(InlineText inline, LineJoining joining)
{
    /// <summary>The elements; the subtitle is shown from the metadata.</summary>
    public IEnumerable<XElement> Write(FrontBlock front)
    {
        if (!front.Title.IsEmpty) yield return Element("h1", null, front.Title);
        foreach (var line in front.Letterhead) yield return Element("p", "letterhead", [line]);
        if (!front.Byline.IsEmpty) yield return Byline(front.Byline);
        foreach (var line in front.DateLine) yield return DateLine(line, front.When!);
        foreach (var line in front.UpdateLine) yield return Element("p", "dateline", [line]);
        foreach (var lines in Together(front.Fields).Concat(Together(front.Others))) yield return Lines(lines);
    }

    /// <summary>A byline goes on from line to line as long as its lines are open; after a whole name or institution the next stays on a line of its own.</summary>
    private XElement Byline(ImmutableArray<TextLine> lines)
    {
        var element = Xhtml.Element("p", At(lines[0]), new XAttribute("class", "byline"));
        for (var start = 0; start < lines.Length;)
        {
            var end = start + 1;
            while (end < lines.Length && GoesOn(lines[end - 1].Text, lines[end].Text)) end++;
            if (start > 0) element.Add(Xhtml.Element("br"));
            element.Add(inline.Nodes(joining.Join([.. lines[start..end].Select(line => line with { PageLabel = null })])));
            start = end;
        }
        return element;
    }

    private static bool GoesOn(string before, string line) =>
        !MarkedByline.IsMark(line) && (MarkedByline.IsMark(before) || Punctuation.EndsOpen(before) || !Punctuation.StartsWithCapital(line) && MarkedByline.MarkOf(line) is null);

    private XElement Lines(ImmutableArray<TextLine> lines) =>
        Xhtml.Element("p", At(lines[0]), new XAttribute("class", "front"), lines.Select((line, i) => new object?[] { i > 0 ? Xhtml.Element("br") : null, inline.Nodes(line.Text) }));

    /// <summary>Lines without an empty line between them.</summary>
    private static IEnumerable<ImmutableArray<TextLine>> Together(ImmutableArray<TextLine> lines)
    {
        for (var start = 0; start < lines.Length;)
        {
            var end = start + 1;
            while (end < lines.Length && lines[end].Gap == 0 && lines[end].Number == lines[end - 1].Number + 1) end++;
            yield return lines[start..end];
            start = end;
        }
    }

    private XElement Element(string name, string? kind, ImmutableArray<TextLine> lines) =>
        Xhtml.Element(name, At(lines[0]), kind is null ? null : new XAttribute("class", kind), inline.Nodes(joining.Join([.. lines.Select(line => line with { PageLabel = null })])));

    private XElement DateLine(TextLine line, DateLine when)
    {
        var (place, date) = (when.Place, when.Date);
        var day = Xhtml.Element("time", new XAttribute("datetime", date.Value), line.Text[date.Start..date.End]);
        var element = Xhtml.Element("p", At(line), new XAttribute("class", "dateline"));
        if (place is { } before && before.Start < date.Start) element.Add(Place(line, before), inline.Nodes(line.Text[before.End..date.Start]), day, inline.Nodes(line.Text[date.End..]));
        else if (place is { } behind) element.Add(inline.Nodes(line.Text[..date.Start]), day, inline.Nodes(line.Text[date.End..behind.Start]), Place(line, behind), inline.Nodes(line.Text[behind.End..]));
        else element.Add(inline.Nodes(line.Text[..date.Start]), day, inline.Nodes(line.Text[date.End..]));
        return element;
    }

    private XElement Place(TextLine line, (int Start, int End) place) => Xhtml.Element("span", new XAttribute("class", "place"), inline.Nodes(line.Text[place.Start..place.End]));

    private static XAttribute At(TextLine line) => new(Xhtml.At, line.Number.ToString(CultureInfo.InvariantCulture));
}

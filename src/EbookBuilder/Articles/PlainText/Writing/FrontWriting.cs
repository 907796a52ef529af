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
        if (!front.Byline.IsEmpty) yield return Element("p", "byline", front.Byline);
        foreach (var line in front.DateLine) yield return DateLine(line);
        foreach (var line in front.Others) yield return Element("p", "front", [line]);
    }

    private XElement Element(string name, string? kind, ImmutableArray<TextLine> lines) =>
        Xhtml.Element(name, At(lines[0]), kind is null ? null : new XAttribute("class", kind), inline.Nodes(joining.Join([.. lines.Select(line => line with { PageLabel = null })])));

    private XElement DateLine(TextLine line)
    {
        var date = Dates.Find(line.Text)!;
        return Xhtml.Element("p", At(line), new XAttribute("class", "dateline"), inline.Nodes(line.Text[..date.Start]),
            Xhtml.Element("time", new XAttribute("datetime", date.Value), line.Text[date.Start..date.End]), inline.Nodes(line.Text[date.End..]));
    }

    private static XAttribute At(TextLine line) => new(Xhtml.At, line.Number.ToString(CultureInfo.InvariantCulture));
}

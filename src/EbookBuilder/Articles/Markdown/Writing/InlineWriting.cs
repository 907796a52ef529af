using System.Text;
using EbookBuilder.Articles.Html;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace EbookBuilder.Articles.Markdown;

/// <summary>Writes the inside of paragraphs.</summary>
/// <param name="places">Where things stand.</param>
/// <param name="notes">Takes notes, gives their calls.</param>
/// <param name="html">The way in for HTML.</param>
/// <param name="keepImage">Takes the bytes of an image that stands in the text, and gives its <c>src</c>.</param>
internal sealed class InlineWriting(Places places, Notes notes, RawHtml html, Func<string, byte[], string?> keepImage)
{
    private readonly StringBuilder _text = new();

    /// <summary>Whether a line break in a paragraph is one in the book.</summary>
    public bool BreaksAreHard { get; init; }

    /// <summary>Writes all that a container holds.</summary>
    public void Write(ContainerInline? container, XElement into)
    {
        if (container is null) return;
        if (RawHtml.IsIn(container)) html.Write(container, into, this);
        else
        {
            for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling) WriteOne(inline, into);
            Flush(into);
        }
    }

    /// <summary>Writes one piece, of which text may still be due until <see cref="Flush"/>.</summary>
    public void WriteOne(Inline inline, XElement into)
    {
        switch (inline)
        {
            case LiteralInline literal: _text.Append(literal.Content.AsSpan()); break;
            case LineBreakInline lineBreak: LineBreak(lineBreak, into); break;
            case HtmlEntityInline entity: _text.Append(XmlText.Clean(entity.Transcoded.ToString())); break;
            case AttributeInline attributes: ApplyOrShow(attributes, into); break;
            case NoteCall { IsDefined: false } call: _text.Append(notes.Missing(call)); break;
            case HtmlInline: break;
            case DelimiterInline delimiter: Delimiter(delimiter, into); break;
            case EmphasisInline emphasis: Emphasis(emphasis, into); break;
            case LinkInline link: Link(link, into); break;
            case CrossReferenceInline reference: Reference(reference, into); break;
            default: Element(inline, into); break;
        }
    }

    /// <summary>Writes the text that is due.</summary>
    public void Flush(XElement into)
    {
        if (_text.Length == 0) return;
        into.Add(_text.ToString());
        _text.Clear();
    }

    private void Element(Inline inline, XElement into)
    {
        XElement? element = inline switch
        {
            CodeInline code => Xhtml.Element("code", XmlText.Clean(code.Content)),
            AutolinkInline link => Autolink(link),
            FormulaInline formula => Formula(formula),
            NoteCall call => notes.Call(call),
            InlineNote note => notes.Call(note),
            WikiLink wiki => Wiki(wiki),
            TaskList task => Task(task),
            AbbreviationInline abbreviation => Xhtml.Element("abbr", new XAttribute("title", XmlText.Clean(abbreviation.Abbreviation.Text.ToString())), abbreviation.Abbreviation.Label),
            SpanInline => Xhtml.Element("span"),
            _ => null,
        };
        Flush(into);
        if (element is null)
        {
            if (inline is ContainerInline unknown) Write(unknown, into);
            return;
        }
        into.Add(element);
        if (inline is not SpanInline span) return;
        Attributes.Apply(span, element);
        if (element.Attribute("class")?.Value is "smallcaps") element.SetAttributeValue("class", "smallcaps");
        Write(span, element);
    }

    /// <summary>A soft break is a blank to most readers, which has no place between two Chinese or Japanese characters.</summary>
    private void LineBreak(LineBreakInline lineBreak, XElement into)
    {
        if (lineBreak.IsHard || BreaksAreHard)
        {
            TrimEnd();
            Flush(into);
            into.Add(Xhtml.Element("br"), "\n");
        }
        else if (!(Ideographs.IsWide(LastCharacter(into)) && Ideographs.IsWide(Ideographs.First(lineBreak.NextSibling)))) _text.Append('\n');
    }

    private char LastCharacter(XElement into)
    {
        if (_text.Length > 0) return _text[^1];
        return into.LastNode switch
        {
            XText { Value: [.., var last] } => last,
            XElement { Name.LocalName: not "a", Value: [.., var last] } => last,
            _ => '\0',
        };
    }

    private void TrimEnd()
    {
        while (_text.Length > 0 && _text[^1] is ' ' or '\t') _text.Length--;
    }

    /// <summary>A mark that turned out to be none.</summary>
    private void Delimiter(DelimiterInline delimiter, XElement into)
    {
        _text.Append(delimiter.ToLiteral());
        for (var inline = delimiter.FirstChild; inline is not null; inline = inline.NextSibling) WriteOne(inline, into);
    }

    private void ApplyOrShow(AttributeInline attributes, XElement into)
    {
        if (_text.Length == 0 && into.LastNode is XElement last && attributes.PreviousSibling is not (LiteralInline or LineBreakInline or null)) Attributes.Apply(attributes.Attributes, last);
        else _text.Append(attributes.Source);
    }

    private void Emphasis(EmphasisInline emphasis, XElement into)
    {
        var name = (emphasis.DelimiterChar, emphasis.DelimiterCount) switch
        {
            ('~', 1) => "sub",
            ('~', _) => "del",
            ('^', _) => "sup",
            ('=', _) => "mark",
            (_, 1) => "em",
            _ => "strong",
        };
        // As pandoc has it: what is lowered or raised holds no blank. Two tildes of "about 5" are no marks either.
        if (name is "sub" or "sup" && Ideographs.HasBlank(emphasis))
        {
            _text.Append(emphasis.DelimiterChar);
            for (var inline = emphasis.FirstChild; inline is not null; inline = inline.NextSibling) WriteOne(inline, into);
            _text.Append(emphasis.DelimiterChar);
            return;
        }
        Flush(into);
        var element = Xhtml.Element(name);
        into.Add(element);
        Write(emphasis, element);
    }

    private void Link(LinkInline link, XElement into)
    {
        Flush(into);
        if (link.IsImage)
        {
            into.Add(Image(link));
            return;
        }
        var address = Hyperlink.Clean(link.Url);
        var element = places.Set(Xhtml.Element(address is null ? "span" : "a"), link.Line, link.Column);
        if (address is not null) element.SetAttributeValue("href", address);
        if (AttributeFilter.OneLine(link.Title) is { } title) element.SetAttributeValue("title", title);
        into.Add(element);
        Write(link, element);
        if (element.FirstNode is null && address is not null) element.SetAttributeValue(CrossReference.Asks, CrossReference.Title);
    }

    private void Reference(CrossReferenceInline reference, XElement into)
    {
        for (var i = 0; i < reference.Places.Length; i++)
        {
            var place = reference.Places[i];
            if (i > 0) _text.Append("; ");
            if (place.Before.Length > 0) _text.Append(place.Before).Append(' ');
            Flush(into);
            into.Add(places.Set(Xhtml.Element("a", new XAttribute("href", "#" + XmlText.Clean(place.Key)), new XAttribute(CrossReference.Asks, place.Asks),
                new XAttribute(CrossReference.Written, XmlText.Clean(place.Written))), reference.Line, reference.Column));
        }
    }

    /// <summary>An image; where its address cannot stand in a book, its words.</summary>
    private object Image(LinkInline link)
    {
        var words = XmlText.Clean(Ideographs.PlainText(link));
        var source = link.Url ?? "";
        if (source.StartsWith("data:", StringComparison.OrdinalIgnoreCase)) source = DataAddress.Read(source) is { } data ? keepImage(data.MediaType, data.Content) ?? "" : "";
        if (Hyperlink.CleanSource(source) is not { } address) return words;
        var element = places.Set(Xhtml.Element("img", new XAttribute("src", address), new XAttribute("alt", AttributeFilter.OneLine(words) ?? "")), link.Line, link.Column);
        if (AttributeFilter.OneLine(link.Title) is { } title) element.SetAttributeValue("title", title);
        return element;
    }

    private XElement Autolink(AutolinkInline link)
    {
        var address = Hyperlink.Clean(link.IsEmail ? "mailto:" + link.Url : link.Url);
        return places.Set(Xhtml.Element(address is null ? "span" : "a", address is null ? null : new XAttribute("href", address), XmlText.Clean(link.Url)), link.Line, link.Column);
    }

    /// <summary>A formula that is set on a line of its own parts the paragraph that it stands in.</summary>
    private XElement Formula(FormulaInline formula) => places.Set(
        formula.IsDisplay ? Formulas.Display(formula.Tex, formula.TryGetAttributes()) : Xhtml.Element("span", new XAttribute("class", "math inline"), formula.Tex), formula.Line, formula.Column);

    private XElement Wiki(WikiLink wiki)
    {
        var address = "wiki:" + XmlText.Clean(wiki.Target);
        if (!wiki.IsEmbed) return places.Set(Xhtml.Element("a", new XAttribute("href", address), wiki.Label ?? wiki.Target), wiki.Line, wiki.Column);
        if (!WikiTarget.IsImage(wiki.Target)) return places.Set(Xhtml.Element("a", new XAttribute("class", "embed"), new XAttribute("href", address), wiki.Label ?? wiki.Target), wiki.Line, wiki.Column);
        var image = places.Set(Xhtml.Element("img", new XAttribute("src", address), new XAttribute("alt", WikiTarget.AltText(wiki))), wiki.Line, wiki.Column);
        if (WikiTarget.Width(wiki.Label) is { } width) image.SetAttributeValue("width", width);
        return image;
    }

    /// <summary>A box to tick is a form control, which a book does not have.</summary>
    private static XElement Task(TaskList task) => Xhtml.Element("span", new XAttribute("class", task.Checked ? "task done" : "task"), new XAttribute("role", "img"),
        new XAttribute("aria-label", task.Checked ? "done" : "to do"), new XAttribute("lang", "en"), new XAttribute(XNamespace.Xml + "lang", "en"), task.Checked ? "☑" : "☐");
}

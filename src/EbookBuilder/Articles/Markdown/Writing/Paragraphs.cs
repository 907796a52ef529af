using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace EbookBuilder.Articles.Markdown;

/// <summary>Marks that ask for a table of contents, which the book has already: <c>[TOC]</c>, <c>[[_TOC_]]</c>, <c>{{toc}}</c>.</summary>
internal static class ContentsMark
{
    /// <summary>Whether the paragraph is such a mark.</summary>
    public static bool Is(ParagraphBlock paragraph)
    {
        if (paragraph.Inline?.FirstChild is not { } first || paragraph.Span.Length > 24) return false;
        if (first is WikiLink { NextSibling: null } wiki) return wiki.Target.Trim('_').Equals("toc", StringComparison.OrdinalIgnoreCase);
        if (first is not LiteralInline || first.NextSibling is not (null or LiteralInline or EmphasisInline)) return false;
        return Ideographs.PlainText(paragraph.Inline).Trim().ToUpperInvariant() is "[TOC]" or "[[TOC]]" or "[[_TOC_]]" or "{{TOC}}" or "[_TOC_]" or "\\TABLEOFCONTENTS";
    }
}

/// <summary>Line blocks (pandoc): lines that begin with a bar keep their ends and their indents.</summary>
internal static class LineBlock
{
    /// <summary>Whether every line of the paragraph begins with a bar.</summary>
    public static bool Is(ParagraphBlock paragraph)
    {
        if (!StartsLine(paragraph.Inline?.FirstChild)) return false;
        for (var inline = paragraph.Inline!.FirstChild; inline is not null; inline = inline.NextSibling)
            if (inline is LineBreakInline && !StartsLine(inline.NextSibling)) return false;
        return true;
    }

    /// <summary>The lines of a block whose inside is written already, each in a division of its own.</summary>
    public static XElement Write(XElement written)
    {
        var block = new XElement(written.Name, written.Attributes());
        Attributes.AddClass(block, "line-block");
        var line = NewLine(block);
        foreach (var node in written.Nodes().ToList())
        {
            if (node is XElement { Name.LocalName: "br" }) continue;
            if (node is XText text) Split(text.Value, block, ref line);
            else line.Add(node);
        }
        foreach (var empty in block.Elements().Where(element => element.FirstNode is null).ToList()) empty.Add("\u00A0");
        return block;
    }

    private static bool StartsLine(Inline? inline) => inline is LiteralInline literal && literal.Content.AsSpan() is var text && text.Length > 0 && text[0] == '|' && (text.Length == 1 || text[1] == ' ');

    private static void Split(string text, XElement block, ref XElement line)
    {
        var isFirst = line.FirstNode is null;
        foreach (var part in text.Split('\n'))
        {
            if (!isFirst && part.StartsWith('|')) line = NewLine(block);
            var shown = part.StartsWith('|') && line.FirstNode is null ? part[1..] : part;
            if (shown.StartsWith(' ')) shown = shown[1..];
            var indent = shown.Length - shown.TrimStart(' ').Length;
            if (line.FirstNode is null) shown = new string('\u00A0', indent) + shown[indent..];
            if (shown.Length > 0) line.Add(shown);
            isFirst = false;
        }
    }

    private static XElement NewLine(XElement block)
    {
        var line = Xhtml.Element("div", new XAttribute("class", "line"));
        block.Add(line);
        return line;
    }
}

/// <summary>
/// A lone image with words is a figure, and the words are its caption, as pandoc has it ("implicit_figures"): the title where there is one, else the alternative text, if it
/// is more than a word or a file name. Readers of a book expect to see what a picture shows; a bare word or name tells them nothing.
/// </summary>
internal static class ImageFigure
{
    /// <summary>The figure in place of the paragraph, or null where it is none.</summary>
    public static XElement? Of(XElement paragraph)
    {
        if (paragraph.FirstNode is not XElement { NextNode: null } only) return null;
        var image = only.Name.LocalName == "a" && only.FirstNode is XElement { NextNode: null } inner ? inner : only;
        if (image.Name.LocalName != "img" || Caption(image) is not { } caption) return null;
        var figure = new XElement(Xhtml.Name("figure"), paragraph.Attributes());
        if (figure.Attribute("id") is null && image.Attribute("id") is { } id)
        {
            id.Remove();
            figure.SetAttributeValue("id", id.Value);
        }
        image.Attribute("title")?.Remove();
        only.Remove();
        figure.Add(only, Xhtml.Element("figcaption", caption));
        return figure;
    }

    /// <summary>Takes the tags off the paragraphs of a figure that hold nothing but an image.</summary>
    public static void Unwrap(XElement figure)
    {
        foreach (var inner in figure.Elements(Xhtml.Name("figure")).ToList()) inner.ReplaceWith(inner.Elements(Xhtml.Name("img")), inner.Elements(Xhtml.Name("a")));
        foreach (var paragraph in figure.Elements(Xhtml.Name("p")).Where(paragraph => paragraph.Nodes().All(node => node is XElement { Name.LocalName: "img" })).ToList()) paragraph.ReplaceWith(paragraph.Nodes());
    }

    private static string? Caption(XElement image)
    {
        if (image.Attribute("title") is { Value.Length: > 0 } title) return title.Value;
        var words = image.Attribute("alt")?.Value ?? "";
        if (words.Length == 0 || image.Attribute("src")!.Value.EndsWith(words, StringComparison.OrdinalIgnoreCase)) return null;
        return words.Contains(' ', StringComparison.Ordinal) || words.Count(Ideographs.IsWide) > 3 ? words : null;
    }
}

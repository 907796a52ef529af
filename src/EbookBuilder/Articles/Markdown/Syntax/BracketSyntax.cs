using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace EbookBuilder.Articles.Markdown;

/// <summary>Text with attributes: <c>[text]{.class}</c> (pandoc).</summary>
internal sealed class SpanInline : ContainerInline;

/// <summary>The opening of an inline note, until its bracket closes.</summary>
internal sealed class NoteDelimiter(InlineParser parser) : LinkDelimiterInline(parser)
{
    /// <inheritdoc/>
    public override string ToLiteral() => "^[";
}

/// <summary>Opens an inline note.</summary>
internal sealed class InlineNoteParser : InlineParser
{
    public InlineNoteParser() => OpeningCharacters = ['^'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '[' || slice.PeekCharExtra(2) == ']' || !Nesting.HasRoom(processor)) return false;
        processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new NoteDelimiter(this) { Type = DelimiterType.Open, Line = line, Column = column };
        slice.Start += 2;
        return true;
    }
}

/// <summary>
/// Brackets. Closes inline notes and spans with attributes, and leaves links to Markdig, within bounds: <c>[a](</c> repeated would have it look through the
/// rest of the paragraph each time.
/// </summary>
internal sealed class BracketParser : InlineParser
{
    private readonly LinkInlineParser _links;

    public BracketParser(LinkInlineParser links)
    {
        _links = links;
        OpeningCharacters = ['[', ']', '!'];
    }

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.CurrentChar == ']') return Close(processor, ref slice);
        if (!Nesting.HasRoom(processor)) return false;
        return _links.Match(processor, ref slice);
    }

    private bool Close(InlineProcessor processor, ref StringSlice slice)
    {
        if (processor.Inline?.FirstParentOfType<LinkDelimiterInline>() is not { } open) return false;
        if (open is NoteDelimiter)
        {
            slice.SkipChar();
            Replace(processor, open, new InlineNote { Line = open.Line, Column = open.Column });
            return true;
        }
        if (!open.IsImage && slice.PeekChar() == '{' && AttributeList.Read(slice.AsSpan()[1..], out var length) is { } attributes)
        {
            slice.Start += 1 + length;
            var span = new SpanInline { Line = open.Line, Column = open.Column };
            span.SetAttributes(attributes);
            Replace(processor, open, span);
            return true;
        }
        var effort = (SearchEffort)(processor.ParserStates[Index] ??= new SearchEffort());
        if (effort.IsSpent) return false;
        var before = slice;
        var matched = _links.Match(processor, ref slice);
        if (!matched && before.PeekChar() is '(' or '[') effort.Spend(before.Length);
        return matched;
    }

    private static void Replace(InlineProcessor processor, LinkDelimiterInline open, ContainerInline by)
    {
        open.ReplaceBy(by);
        processor.Inline = by;
        processor.PostProcessInlines(0, by, null, false);
        by.IsClosed = true;
    }
}

/// <summary>Attributes behind a link, an image, code or emphasis; what they belong to is known once emphasis is.</summary>
internal sealed class AttributeInline : LeafInline
{
    /// <summary>The attributes.</summary>
    public required HtmlAttributes Attributes { get; init; }

    /// <summary>As it is written.</summary>
    public required string Source { get; init; }
}

/// <summary>Finds attributes behind spans.</summary>
internal sealed class AttributeParser : InlineParser
{
    public AttributeParser() => OpeningCharacters = ['{'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        // Behind a letter or a blank it is text: set {#a} apart.
        if (!IsSpanEnd(slice.PeekCharExtra(-1)) || AttributeList.Read(slice.AsSpan(), out var length) is not { } attributes) return false;
        processor.Inline = new AttributeInline { Attributes = attributes, Source = slice.AsSpan()[..length].ToString() };
        slice.Start += length;
        return true;
    }

    private static bool IsSpanEnd(char before) => before is ')' or ']' or '`' or '*' or '_' or '>' or '~' or '=' or '^' or '$';
}

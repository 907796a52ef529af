using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace EbookBuilder.Articles.Markdown;

/// <summary><c>[[Page#Heading|text]]</c> or <c>![[embed]]</c>.</summary>
internal sealed class WikiLink : LeafInline
{
    /// <summary>The page, with heading or block behind <c>#</c>.</summary>
    public required string Target { get; init; }

    /// <summary>The text behind the bar, or null.</summary>
    public string? Label { get; init; }

    /// <summary>Whether what it names is shown in its place.</summary>
    public bool IsEmbed { get; init; }
}

/// <summary>Finds wiki links.</summary>
internal sealed class WikiLinkParser : InlineParser
{
    private const int MaxLength = 500;

    public WikiLinkParser() => OpeningCharacters = ['[', '!'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        var isEmbed = text[0] == '!';
        var rest = isEmbed ? text[1..] : text;
        if (!rest.StartsWith("[[", StringComparison.Ordinal)) return false;
        rest = rest[2..Math.Min(rest.Length, MaxLength)];
        var end = rest.IndexOf("]]");
        if (end <= 0 || rest[..end].ContainsAny('[', '\n')) return false;
        var inside = rest[..end];
        // In a table the bar is written \|.
        var bar = inside.IndexOf('|');
        var target = (bar < 0 ? inside : inside[..bar]).TrimEnd('\\').Trim();
        if (target.IsEmpty) return false;
        processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new WikiLink { Target = target.ToString(), Label = bar < 0 ? null : inside[(bar + 1)..].Trim().ToString(), IsEmbed = isEmbed, Line = line, Column = column };
        slice.Start += (isEmbed ? 1 : 0) + 2 + end + 2;
        return true;
    }
}

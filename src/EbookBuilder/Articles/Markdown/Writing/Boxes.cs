using System.Globalization;
using System.Text.RegularExpressions;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace EbookBuilder.Articles.Markdown;

/// <summary>An alert or callout: a quotation that begins with <c>[!NOTE]</c> (GitHub, Obsidian).</summary>
/// <param name="Kind">The word behind the exclamation mark, in lower case.</param>
/// <param name="Title">The inlines of its own title; empty where there is none.</param>
/// <param name="Head">The paragraph whose first line this was, without that line.</param>
internal sealed partial record Callout(string Kind, ImmutableArray<Inline> Title, ParagraphBlock Head)
{
    /// <summary>The callout that a quotation is, or null. Its first line is taken off.</summary>
    public static Callout? Of(QuoteBlock quote)
    {
        if (quote.Count == 0 || quote[0] is not ParagraphBlock { Inline: { FirstChild: LiteralInline first } inline } head) return null;
        var mark = new System.Text.StringBuilder();
        Inline? at = first;
        for (; at is LiteralInline literal && mark.Length < 80; at = at.NextSibling)
        {
            mark.Append(literal.Content.AsSpan());
            if (Mark.Match(mark.ToString()) is not { Success: true } match) continue;
            return Taken(head, inline, literal, match, mark.Length - match.Length);
        }
        return null;
    }

    private static Callout Taken(ParagraphBlock head, ContainerInline inline, LiteralInline last, Match match, int rest)
    {
        while (inline.FirstChild != last) inline.FirstChild!.Remove();
        last.Content.Start = last.Content.End - rest + 1;
        last.Content.TrimStart();
        if (last.Content.IsEmpty) last.Remove();
        var title = ImmutableArray.CreateBuilder<Inline>();
        while (inline.FirstChild is { } next)
        {
            next.Remove();
            if (next is LineBreakInline) break;
            title.Add(next);
        }
        return new(match.Groups["kind"].Value.ToLowerInvariant(), title.ToImmutable(), head);
    }

    [GeneratedRegex(@"^\[!(?<kind>[\p{L}\p{N}_-]{1,40})(?:\|[^\]]*)?\][+-]?")]
    private static partial Regex Mark { get; }
}

/// <summary>Writes boxes: a division of class <c>admonition</c> and its kind, with the title in a paragraph of class <c>admonition-title</c>.</summary>
internal static class Boxes
{
    private static readonly ImmutableArray<string> Kinds =
    [
        "note", "tip", "important", "warning", "caution", "info", "danger", "hint", "success", "failure", "bug", "example", "quote", "abstract", "question", "attention", "error", "seealso", "summary", "todo", "details", "admonition",
        "check", "done", "help", "faq", "missing", "fail", "cite", "tldr", "question", "exercise", "solution", "theorem", "proof", "lemma", "definition", "remark", "secondary",
    ];

    /// <summary>An alert or callout.</summary>
    public static XElement Write(Callout callout, QuoteBlock quote, Places places, BlockWriting blocks, InlineWriting inlines)
    {
        var box = places.Set(Xhtml.Element("div", new XAttribute("class", "admonition " + callout.Kind)), quote.Line, quote.Column);
        var title = Xhtml.Element("p", new XAttribute("class", "admonition-title"));
        foreach (var inline in callout.Title) inlines.WriteOne(inline, title);
        inlines.Flush(title);
        if (title.FirstNode is null) title.Add(new XAttribute(Passes.OwnWords.Box, callout.Kind), Capital(callout.Kind));
        box.Add(title);
        blocks.WriteAll(quote, box);
        return box;
    }

    /// <summary>A fenced or indented box; where nothing says what kind it is, a plain division with its attributes.</summary>
    public static XElement Write(BoxBlock box, Places places, BlockWriting blocks, InlineWriting inlines)
    {
        var element = places.Set(Xhtml.Element("div"), box.Line, box.Column);
        var attributes = box.TryGetAttributes();
        var kind = KindOf(box, attributes);
        if (kind is "tab") element.SetAttributeValue("class", "tab");
        else if (kind.Length > 0) element.SetAttributeValue("class", box.Kind.Length == 0 || IsAdmonition(kind) ? "admonition " + kind : kind);
        Attributes.Apply(box, element);
        var stated = attributes?.Properties?.Find(property => property.Key is "title").Value;
        var title = Xhtml.Element("p", new XAttribute("class", kind == "tab" ? "tab-title" : "admonition-title"));
        if (box.Title is not null) inlines.Write(box.Title.Inline, title);
        if (box.Title is null && stated is not null) title.Add(stated);
        else if (box.Title is null && IsAdmonition(kind)) title.Add(new XAttribute(Passes.OwnWords.Box, kind.Split(' ')[0]), Capital(kind));
        if (title.FirstNode is not null) element.Add(title);
        if (stated is not null) element.Attribute("title")?.Remove();
        blocks.WriteAll(box, element);
        return element;
    }

    private static bool IsAdmonition(string kind) => Kinds.Contains(kind.Split(' ')[0]);

    /// <summary>The kind by name, or by a class such as Quarto's <c>callout-note</c>.</summary>
    private static string KindOf(BoxBlock box, HtmlAttributes? attributes)
    {
        if (box.Kind.Length > 0) return string.Join(' ', box.Kind.ToLowerInvariant().Split(' ').Where(word => word.Length > 0 && (char.IsLetter(word[0]) || word[0] == '_')));
        foreach (var name in attributes?.Classes ?? [])
        {
            if (name.StartsWith("callout-", StringComparison.Ordinal) && Kinds.Contains(name[8..])) return name[8..];
            if (Kinds.Contains(name)) return name;
        }
        return "";
    }

    private static string Capital(string kind) => kind.Length == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(kind[0])}{kind[1..].Replace('-', ' ')}");
}

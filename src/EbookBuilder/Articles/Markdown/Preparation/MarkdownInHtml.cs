using System.Text.RegularExpressions;
using EbookBuilder.Articles.Html;

namespace EbookBuilder.Articles.Markdown;

/// <summary>
/// HTML elements whose content is Markdown because they say so: <c>&lt;div markdown="1"&gt;</c> (PHP Markdown Extra, kramdown, Python-Markdown). Their tags get lines
/// of their own with empty lines around, behind which CommonMark reads Markdown by itself; lines keep their origin.
/// </summary>
internal static partial class MarkdownInHtml
{
    /// <summary>No hand nests deeper; each open element has its closing tag looked for in the rest of a line.</summary>
    private const int DeepestNesting = 40;

    /// <summary>The text with such elements opened; the same where there are none.</summary>
    public static SourceText Apply(SourceText source)
    {
        if (!source.Text.Contains("markdown", StringComparison.Ordinal) || !Opening.IsMatch(source.Text)) return source;
        var lines = new List<(string, Location)>();
        var open = new Stack<Element>();
        var fence = new CodeFence();
        foreach (var (text, origin) in source.WithOrigins())
        {
            if (fence.Covers(text)) lines.Add((Dedent(text, open), origin));
            else Line(text, origin, open, lines);
        }
        return SourceText.From(lines);
    }

    /// <summary>An element that is open, and how far its content is indented; -1 until that is known.</summary>
    private sealed class Element(string name)
    {
        public string Name => name;

        public int Indent { get; set; } = -1;
    }

    private static void Line(string text, Location origin, Stack<Element> open, List<(string, Location)> lines)
    {
        var rest = text;
        while (true)
        {
            var opening = Opening.Match(rest);
            var closing = open.Count > 0 ? rest.IndexOf($"</{open.Peek().Name}>", StringComparison.OrdinalIgnoreCase) : -1;
            if (closing >= 0 && !(opening.Success && opening.Index < closing))
            {
                AddContent(rest[..closing], origin, open, lines);
                Apart($"</{(Vocabulary.ModelOf(open.Peek().Name) == Model.Paragraph ? "div" : open.Peek().Name)}>", origin, lines);
                open.Pop();
                rest = rest[(rest.IndexOf('>', closing) + 1)..];
            }
            else if (opening.Success && open.Count < DeepestNesting)
            {
                rest = Open(opening, rest, origin, open, lines);
            }
            else break;
            if (rest.Length == 0) return;
        }
        if (rest.Length == text.Length || !string.IsNullOrWhiteSpace(rest)) lines.Add((Dedent(rest, open), origin));
    }

    /// <summary>Opens an element, and gives what stands behind its tag. A heading on one line becomes one of Markdown; a paragraph, which could hold no blocks, a division.</summary>
    private static string Open(Match opening, string line, Location origin, Stack<Element> open, List<(string, Location)> lines)
    {
        var name = opening.Groups["name"].Value.ToLowerInvariant();
        var attributes = opening.Groups["before"].Value + opening.Groups["after"].Value;
        var rest = line[(opening.Index + opening.Length)..];
        if (Vocabulary.IsInline(Vocabulary.ModelOf(name))) return $"{line[..opening.Index]}<{name}{attributes}>{rest}";
        AddContent(line[..opening.Index], origin, open, lines);
        if (name is ['h', >= '1' and <= '6'] && rest.IndexOf($"</{name}>", StringComparison.OrdinalIgnoreCase) is var end and > 0)
        {
            Apart($"{new string('#', name[1] - '0')} {rest[..end].Trim()}", origin, lines);
            return rest[(end + name.Length + 3)..];
        }
        Apart(Vocabulary.ModelOf(name) == Model.Paragraph ? $"<div{attributes}>" : $"<{name}{attributes}>", origin, lines);
        open.Push(new(name));
        return rest;
    }

    private static void AddContent(string text, Location origin, Stack<Element> open, List<(string, Location)> lines)
    {
        if (!string.IsNullOrWhiteSpace(text)) lines.Add((Dedent(text, open), origin));
    }

    private static void Apart(string tag, Location origin, List<(string, Location)> lines)
    {
        lines.Add(("", origin));
        lines.Add((tag, origin));
        lines.Add(("", origin));
    }

    private static string Dedent(string text, Stack<Element> open)
    {
        if (open.Count == 0 || string.IsNullOrWhiteSpace(text)) return text;
        var indent = text.AsSpan().IndexOfAnyExcept(' ', '\t');
        if (open.Peek().Indent < 0) open.Peek().Indent = indent;
        return text[Math.Min(indent, open.Peek().Indent)..];
    }

    [GeneratedRegex("""<(?<name>[A-Za-z][A-Za-z0-9]*)(?=\s[^<>]*>)(?<before>(?:\s[^<>]*)?)\smarkdown(?:=["']?(?:1|block|span|true|markdown)["']?)?(?<after>(?:\s[^<>]*)?)>""")]
    private static partial Regex Opening { get; }
}

using System.Text;
using Markdig.Syntax.Inlines;

namespace EbookBuilder.Articles.Markdown;

/// <summary>Looks into inlines before they are written.</summary>
internal static class Ideographs
{
    /// <summary>Whether the character is Chinese or Japanese, letter or punctuation, so that no blank belongs beside it.</summary>
    public static bool IsWide(char character) =>
        character is (>= '\u2E80' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE4F') or (>= '\uFF00' and <= '\uFFEF') or (>= '\uD840' and <= '\uD87F');

    /// <summary>The first character that an inline shows; NUL where it is none of text.</summary>
    public static char First(Inline? inline)
    {
        for (; inline is not null; inline = (inline as ContainerInline)?.FirstChild)
        {
            if (inline is LiteralInline literal) return literal.Content.CurrentChar;
            if (inline is LinkInline { IsImage: true }) return '\0';
        }
        return '\0';
    }

    /// <summary>Whether the text in a container has a blank.</summary>
    public static bool HasBlank(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is LineBreakInline || (inline is LiteralInline literal && literal.Content.AsSpan().ContainsAny(' ', '\t'))) return true;
            if (inline is ContainerInline inner && HasBlank(inner)) return true;
        }
        return false;
    }

    /// <summary>The text of a container without its marks: the words for an image.</summary>
    public static string PlainText(ContainerInline container)
    {
        if (container.FirstChild is LiteralInline { NextSibling: null } only) return only.Content.ToString();
        var text = new StringBuilder();
        Add(container, text);
        return text.ToString();
    }

    private static void Add(ContainerInline container, StringBuilder text)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal: text.Append(literal.Content.AsSpan()); break;
                case CodeInline code: text.Append(code.Content); break;
                case HtmlEntityInline entity: text.Append(entity.Transcoded.AsSpan()); break;
                case LineBreakInline: text.Append(' '); break;
                case FormulaInline formula: text.Append(formula.Tex); break;
                case AutolinkInline link: text.Append(link.Url); break;
                case WikiLink wiki: text.Append(wiki.Label ?? wiki.Target); break;
                case AttributeInline attributes: text.Append(attributes.Source); break;
                case DelimiterInline delimiter:
                    text.Append(delimiter.ToLiteral());
                    Add(delimiter, text);
                    break;
                case ContainerInline inner: Add(inner, text); break;
            }
        }
    }
}

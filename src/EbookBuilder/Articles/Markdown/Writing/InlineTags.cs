using System.Collections.Frozen;
using EbookBuilder.Articles.Html;
using Markdig.Syntax.Inlines;

namespace EbookBuilder.Articles.Markdown;

/// <summary>What becomes of a tag within a paragraph.</summary>
internal enum TagFate
{
    /// <summary>It is HTML.</summary>
    Html,

    /// <summary>It is text that only looks like a tag.</summary>
    Text,

    /// <summary>It goes: a comment.</summary>
    Nothing,
}

/// <summary>
/// Tells HTML from words between angle brackets. Markdown takes <c>List&lt;T&gt;</c>, <c>&lt;your name&gt;</c> and a mention of <c>&lt;title&gt;</c> for tags, a browser then shows nothing
/// of them, or nothing of what follows: an element that HTML does not have, or that would swallow the text, is one only where it is closed.
/// </summary>
internal static class InlineTags
{
    private static readonly FrozenSet<string> Others = FrozenSet.Create(StringComparer.Ordinal, "font", "big", "nobr", "button", "label", "picture", "canvas", "svg", "math", "data", "output", "meter", "progress", "slot", "map", "rtc", "bgsound", "blink", "spacer");

    /// <summary>Elements that no paragraph holds: without attributes they are mentioned, not meant.</summary>
    private static readonly FrozenSet<string> Mentioned = FrozenSet.Create(StringComparer.Ordinal,
        "title", "textarea", "xmp", "plaintext", "select", "option", "head", "html", "body", "frameset", "frame", "base", "link", "meta", "noframes", "noembed");

    /// <summary>Elements that take what follows for their own until they are closed.</summary>
    private static readonly FrozenSet<string> Swallowing = FrozenSet.Create(StringComparer.Ordinal, "script", "style", "template", "noscript", "iframe", "object", "video", "audio", "table", "form");

    private const int MaxOpen = 100;

    /// <summary>The fate of every tag among the children of a container.</summary>
    public static Dictionary<HtmlInline, TagFate> Judge(ContainerInline container)
    {
        var fates = new Dictionary<HtmlInline, TagFate>();
        var open = new Dictionary<string, Stack<HtmlInline>>(StringComparer.Ordinal);
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is not HtmlInline tag) continue;
            var name = Tags.Name(tag.Tag);
            if (name.Length == 0 || (Mentioned.Contains(name) && !tag.Tag.Contains('=', StringComparison.Ordinal)))
            {
                fates[tag] = name.Length == 0 ? TagFate.Nothing : TagFate.Text;
                continue;
            }
            fates[tag] = NeedsEnd(name) && !open.ContainsKey("svg") && !open.ContainsKey("math") ? TagFate.Text : TagFate.Html;
            if (Vocabulary.ModelOf(name) is Model.InlineVoid or Model.BlockVoid) continue;
            if (!tag.Tag.StartsWith("</", StringComparison.Ordinal))
            {
                if (!open.TryGetValue(name, out var stack)) open[name] = stack = new();
                stack.Push(tag);
            }
            else if (open.TryGetValue(name, out var stack) && stack.TryPop(out var opening)) fates[tag] = fates[opening] = TagFate.Html;
        }
        foreach (var stack in open.Values)
        {
            // Nobody leaves hundreds of elements open: their tags go, their words stay.
            while (stack.Count > MaxOpen) fates[stack.Pop()] = TagFate.Nothing;
        }
        return fates;
    }

    private static bool NeedsEnd(string name) => name is "title" or "textarea" or "xmp" or "plaintext" or "select" || Swallowing.Contains(name)
        || !(Vocabulary.ModelOf(name) != Model.Unknown || Replacement.Of(name) is not null || Replacement.IsDropped(name) || Replacement.IsMedia(name) || Others.Contains(name));
}

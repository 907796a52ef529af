using System.Collections.Frozen;

namespace EbookBuilder.Articles.Html;

/// <summary>What becomes of each HTML element: most stay, obsolete ones get the name that HTML has for them now, some go with all they hold.</summary>
internal static class Replacement
{
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["center"] = "div",
        ["marquee"] = "div",
        ["main"] = "div",
        ["nav"] = "div",
        ["search"] = "div",
        ["hgroup"] = "div",
        ["dialog"] = "div",
        ["details"] = "div",
        ["summary"] = "div",
        ["fieldset"] = "div",
        ["legend"] = "div",
        ["form"] = "div",
        ["noframes"] = "div",
        ["listing"] = "pre",
        ["xmp"] = "pre",
        ["plaintext"] = "pre",
        ["menu"] = "ul",
        ["dir"] = "ul",
        ["tt"] = "code",
        ["strike"] = "s",
        ["acronym"] = "abbr",
        ["image"] = "img",
        ["area"] = "a",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Dropped = FrozenSet.Create(StringComparer.Ordinal,
        "script", "style", "noscript", "template", "head", "title", "base", "link", "meta", "input", "select", "option", "optgroup", "datalist", "keygen",
        "source", "track", "param", "basefont", "bgsound", "frameset", "frame", "noembed", "command");

    private static readonly FrozenSet<string> Media = FrozenSet.Create(StringComparer.Ordinal, "iframe", "embed", "object", "video", "audio", "portal");

    /// <summary>The XHTML element that takes the place of the HTML one, or null where none does.</summary>
    public static string? Of(string name) =>
        Vocabulary.ModelOf(name) != Model.Unknown ? (name is "body" or "nav" ? "div" : name) : Names.GetValueOrDefault(name);

    /// <summary>Whether the element vanishes with all it holds: nothing in it is text of the article.</summary>
    public static bool IsDropped(string name) => Dropped.Contains(name);

    /// <summary>Whether the element shows something that lies elsewhere.</summary>
    public static bool IsMedia(string name) => Media.Contains(name);
}

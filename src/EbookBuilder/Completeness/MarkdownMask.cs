using System.Text.RegularExpressions;

namespace EbookBuilder.Completeness;

/// <summary>
/// Blanks what Markdown says to its reader and not to the reader of the book, in the union of the dialects: addresses, attributes, names of notes and languages,
/// template constructs. It is liberal: what it blanks too much is not looked for, which is better than an alarm about nothing. Code is seen as it stands.
/// </summary>
internal static partial class MarkdownMask
{
    public static void Apply(string text, MaskedText masked)
    {
        var prose = Prose(text);
        foreach (Match match in HiddenLines().Matches(text)) masked.Blank(match.Index, match.Index + match.Length);
        foreach (Match match in Templates().Matches(text)) masked.Replace(match.Index, match.Index + match.Length);
        foreach (Match match in Openings().Matches(prose)) masked.Replace(match.Index, match.Index + match.Length);
        foreach (Match match in Hidden().Matches(prose)) masked.Blank(match.Index, match.Index + match.Length, WordSequence.Nothing);
        foreach (Match match in Replaced().Matches(prose)) masked.Replace(match.Index, match.Index + match.Length);
        MarkupMask.Apply(prose, masked);
        masked.DecodeReferences(prose);
    }

    /// <summary>The text with code blanked out, in which marks are marks.</summary>
    private static string Prose(string text)
    {
        var prose = new MaskedText(text);
        foreach (Match match in Code().Matches(text)) prose.Blank(match.Index, match.Index + match.Length);
        return prose.ToString();
    }

    /// <summary>Fenced blocks, to the end where nothing closes them, and code within a line.</summary>
    [GeneratedRegex(@"^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*(```+|~~~+)[^`\n]*\n(?:.*\n)*?(?:[ \t>]*\1|\z)|(?<!`)(`+)(?!`)[^\n]{1,2000}?(?<!`)\2(?!`)", RegexOptions.Multiline)]
    private static partial Regex Code();

    /// <summary>Front matter, opening lines of fences, definitions of links.</summary>
    [GeneratedRegex(@"\A(?:---|\+\+\+)[ \t]*\n(?:.*\n)*?(?:---|\+\+\+|\.\.\.)[ \t]*(?:\n|\z)|^[ \t>]*(?:[-*+][ \t]+)?(?:```|~~~).*$|^[ \t>]*\[(?!\^)[^\]\n]{1,999}\]:.*$", RegexOptions.Multiline)]
    private static partial Regex HiddenLines();

    [GeneratedRegex(@"\{\{[^{}]*(?:[{}](?![{}])[^{}]*){0,50}\}\}|\{%[^{}]*(?:[{}](?![{}])[^{}]*){0,50}%\}")]
    private static partial Regex Templates();

    /// <summary>Opening lines of boxes, names of notes and abbreviations, numbers of list items, commands of TeX and MDX on lines of their own.</summary>
    [GeneratedRegex(@"^[ \t>]*(?:(?::::|!!!|\?\?\?|===).*$|\[\^[^\]\n]{1,99}\]:|\*\[[^\]\n]{1,99}\]:|\[![\w-]+\][+-]?|(?:[-*+][ \t]+)?\[[ xX]\]|\(?\d{1,9}[.)]|\\\w+.*$|import\s.*$|export\s.*$)", RegexOptions.Multiline)]
    private static partial Regex Openings();

    /// <summary>Targets of links, calls of notes, attributes.</summary>
    [GeneratedRegex(@"\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)|\]\[[^\]\n]*\]|\[\^[^\]\n]*\]|\{[#.:%/][^}\n]*\}|(?<=[\])`])\{[^}\n]*\}")]
    private static partial Regex Hidden();

    /// <summary>Mathematics, wiki links, citations, roles, short names of emoji, addresses between angle brackets.</summary>
    [GeneratedRegex(@"\$\$[^$]*\$\$|\$[^$\n]+\$(?:\*?-\w+)?|!?\[\[[^\]\n]*\]\]|@[\w:.+-]+|:[a-z0-9_+-]+:|\\[a-zA-Z]+(?:\[[^\]\n]*\])?|<(?:https?|ftp|mailto):[^\s<>]*>|<[\w.+-]+@[\w.-]+>")]
    private static partial Regex Replaced();
}

using System.Collections.Frozen;
using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>
/// Listings as the pages of the world write them become <c>pre &gt; code.language-X</c>: the language is looked for on the listing and on what is around it, line numbers
/// and copy buttons go, tables of lines become lines.
/// </summary>
internal static class CodeLanguages
{
    private static readonly FrozenSet<string> Plain = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "text", "plain", "plaintext", "none", "nohighlight", "txt");

    /// <summary>Changes the content in place.</summary>
    public static void Mark(IElement content)
    {
        foreach (var pre in content.QuerySelectorAll("pre").ToList())
        {
            foreach (var gutter in pre.QuerySelectorAll("button,.gutter,.lineno,.linenos,.line-numbers-rows,.hljs-ln-numbers,[data-line-number]:empty").ToList()) gutter.Remove();
            if (pre.Ancestors<IElement>().FirstOrDefault(above => above.LocalName == "table" && IsLineTable(above)) is { } table)
            {
                if (table.QuerySelector("td")!.Contains(pre)) continue;
                table.Parent?.ReplaceChild(pre, table);
            }
            foreach (var empty in pre.Children.Where(child => child.LocalName == "span" && !child.HasChildNodes).ToList()) empty.Remove();
            var language = LanguageOf(pre);
            var code = OnlyCode(pre) ?? Wrap(pre);
            code.SetAttribute("class", language is null ? null : "language-" + language);
        }
    }

    /// <summary>Highlighters that number lines put the numbers into the first cell and all lines into the second.</summary>
    private static bool IsLineTable(IElement table) =>
        table.QuerySelectorAll("tr").Length == 1 && table.QuerySelectorAll("td") is { Length: 2 } cells && cells[0].TextContent.All(c => char.IsAsciiDigit(c) || char.IsWhiteSpace(c));

    private static IElement? OnlyCode(IElement pre) =>
        pre.ChildElementCount == 1 && pre.Children[0].LocalName == "code" && pre.ChildNodes.All(node => node is IElement || TextMeasure.IsBlank(node)) ? pre.Children[0] : null;

    private static IElement Wrap(IElement pre)
    {
        var code = PagePreparation.New(pre, "code");
        while (pre.FirstChild is { } child) code.AppendChild(child);
        pre.AppendChild(code);
        return code;
    }

    private static string? LanguageOf(IElement pre)
    {
        var places = pre.Children.Where(child => child.LocalName == "code").Append(pre).Concat(pre.Ancestors<IElement>().Take(3));
        foreach (var place in places)
        {
            var stated = place.GetAttribute("data-lang") ?? place.GetAttribute("data-language") ?? FromClass(place.GetAttribute("class"));
            if (stated is not null && stated.Length is > 0 and < 30 && !stated.Any(char.IsWhiteSpace)) return Plain.Contains(stated) ? null : stated.ToLowerInvariant();
        }
        return null;
    }

    private static string? FromClass(string? classes)
    {
        foreach (var name in (classes ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var prefix in (ReadOnlySpan<string>)["language-", "lang-", "highlight-source-", "brush:", "sourceCode-"])
            {
                if (name.Length > prefix.Length && name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) return name[prefix.Length..].Trim(';');
            }
        }
        return (classes ?? "").StartsWith("sourceCode ", StringComparison.Ordinal) ? classes!.Split(' ')[1] : null;
    }
}

using System.Text.RegularExpressions;
using EbookBuilder.Articles.Html;
using Markdig.Renderers.Html;

namespace EbookBuilder.Articles.Markdown;

/// <summary>Writes formulas that stand on lines of their own, with the label that other places refer to as their id.</summary>
internal static partial class Formulas
{
    /// <summary>The division of a formula. A label in its TeX (<c>\label{eq:mill}</c>, bookdown's <c>(\#eq:mill)</c>) shows nothing and becomes its id.</summary>
    /// <param name="tex">The TeX without its delimiters.</param>
    /// <param name="attributes">What stands in braces behind it, or null.</param>
    public static XElement Display(string tex, HtmlAttributes? attributes)
    {
        var element = Xhtml.Element("div", new XAttribute("class", "math display"));
        if (Label().Match(tex) is { Success: true } label)
        {
            tex = string.Concat(tex.AsSpan(0, label.Index).TrimEnd(" \t"), tex.AsSpan(label.Index + label.Length));
            if (Identifiers.Fit(label.Groups[1].Value) is { } id) element.SetAttributeValue("id", id);
        }
        if (attributes is not null) Attributes.Apply(attributes, element);
        element.Add(tex.Trim());
        return element;
    }

    [GeneratedRegex(@"(?:\\label\{|\(\\#|\{#)([\w:.-]{1,100})[})]", RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}

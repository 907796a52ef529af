using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>Formulas that a script has set stand in the page twice or three times: as MathML, as a drawing for the eye, as a preview. One is enough.</summary>
internal static class FormulaDoubles
{
    private const string Containers = "span.katex,mjx-container,span.MathJax,span.MathJax_SVG,span.MathJax_CHTML,span.mjx-chtml,div.MathJax_SVG";

    private const string Displays = ".katex-display,.MathJax_Display,.MathJax_SVG_Display,mjx-container[display=true]";

    /// <summary>Leaves the MathML alone in every container that has one.</summary>
    /// <param name="root">The page.</param>
    /// <param name="elements">Its elements.</param>
    public static void Drop(IElement root, IReadOnlyList<Element> elements)
    {
        if (!elements.Any(IsSetByScript)) return;
        foreach (var preview in root.QuerySelectorAll(".MathJax_Preview").ToList())
        {
            if (preview.NextElementSibling is { } next && (next.Matches(Containers) || next.Matches(Displays))) preview.Remove();
        }
        foreach (var container in root.QuerySelectorAll(Containers).ToList())
        {
            if (container.Parent is not { } parent || container.QuerySelector("math") is not { } math) continue;
            if (container.Closest(Displays) is not null) math.SetAttribute("display", "block");
            parent.ReplaceChild(math, container);
        }
    }

    private static bool IsSetByScript(Element element) =>
        element.LocalName == "mjx-container" || (element.ClassName is { Length: > 0 } names && (names.Contains("katex", StringComparison.OrdinalIgnoreCase) || names.Contains("mathjax", StringComparison.OrdinalIgnoreCase) || names.Contains("mjx-", StringComparison.OrdinalIgnoreCase)));
}

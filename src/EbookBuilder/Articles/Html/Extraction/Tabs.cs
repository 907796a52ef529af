using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>Tabs: on a page one panel of several shows, under a row of labels. In a book all of them stand below each other, each under its own label.</summary>
internal static class Tabs
{
    private const string Labels = "[role=tab],label";

    private const string Panels = "[role=tabpanel],.tabbed-block";

    /// <summary>More rows of a page are left as they are: each is looked around for its panels.</summary>
    private const int MostRows = 200;

    /// <summary>Panels are looked for in the boxes around their labels, this many levels up.</summary>
    private const int Levels = 3;

    /// <summary>Puts each label over its panel, in place.</summary>
    public static void Label(IEnumerable<Element> elements)
    {
        foreach (IElement row in elements.Where(IsRow).Take(MostRows))
        {
            var labels = row.QuerySelectorAll(Labels).Select(TextMeasure.TextOf).ToList();
            if (labels.Count == 0 || labels.Any(label => label.Length == 0) || PanelsOf(row, labels.Count) is not { } panels) continue;
            for (var i = 0; i < panels.Count; i++)
            {
                if (TextMeasure.IsBlank(panels[i])) continue;
                var (line, words) = (PagePreparation.New(panels[i], "p"), row.Owner!.CreateElement("strong"));
                words.TextContent = labels[i];
                line.AppendChild(words);
                panels[i].InsertBefore(line, panels[i].FirstChild);
            }
            row.Remove();
        }
    }

    private static bool IsRow(Element element) =>
        element.ValueOf("role") == "tablist" || (element.ClassName is { } names && names.Contains("tabbed-labels", StringComparison.Ordinal) && element.ClassList.Contains("tabbed-labels"));

    private static List<IElement>? PanelsOf(IElement row, int count)
    {
        var around = row.ParentElement;
        for (var level = 0; level < Levels && around is { LocalName: not "body" }; level++, around = around.ParentElement)
        {
            var panels = around.QuerySelectorAll(Panels).Where(panel => panel.ParentElement?.Closest(Panels) is not { } outer || !around.Contains(outer)).ToList();
            if (panels.Count > 0) return panels.Count == count ? panels : null;
        }
        return null;
    }
}

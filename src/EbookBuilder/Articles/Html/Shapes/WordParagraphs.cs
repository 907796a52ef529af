using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>
/// Pages that word processors wrote: Word's lists are paragraphs with a bullet or a number before their text, titles are paragraphs of a style of that name. They become
/// lists and headings.
/// </summary>
internal static partial class WordParagraphs
{
    /// <summary>Changes the page in place.</summary>
    public static void Mend(IElement root)
    {
        foreach (var title in root.QuerySelectorAll("p.MsoTitle,body>p.title:first-child").Take(1).Where(title => title.ClassList.Contains("MsoTitle") || root.QuerySelector("title") is null).ToList()) PagePreparation.Rename(title, "h1");
        var due = NodeWalk.Elements(root).Where(IsItem).ToList<IElement>();
        foreach (var paragraph in due)
        {
            if (paragraph.Parent is not null && LabelOf(paragraph) is not null) Gather(paragraph);
        }
    }

    private static bool IsItem(Element element) =>
        element.LocalName == "p" && (element.ClassName?.StartsWith("MsoList", StringComparison.Ordinal) == true || element.GetAttribute("style")?.Contains("mso-list", StringComparison.Ordinal) == true);

    /// <summary>Makes a list of the paragraph and those behind it.</summary>
    private static void Gather(IElement first)
    {
        var open = new Stack<(IElement List, int Level)>();
        for (var next = first; next is { LocalName: "p" } paragraph && LabelOf(paragraph) is { } label;)
        {
            next = paragraph.NextElementSibling;
            var level = LevelOf(paragraph);
            while (open.Count > 1 && open.Peek().Level > level) open.Pop();
            if (open.Count == 0 || open.Peek().Level < level) Begin(open, paragraph, label, level);
            var item = PagePreparation.New(paragraph, "li");
            open.Peek().List.AppendChild(item);
            DropLabel(paragraph);
            while (paragraph.FirstChild is { } child) item.AppendChild(child);
            paragraph.Remove();
        }
    }

    private static void Begin(Stack<(IElement List, int Level)> open, IElement paragraph, string label, int level)
    {
        var count = Number.Match(label);
        var list = PagePreparation.New(paragraph, count.Success ? "ol" : "ul");
        if (count.Success && count.Groups["n"].Value is not ("" or "1")) list.SetAttribute("start", count.Groups["n"].Value);
        if (count.Groups["a"].Success) list.SetAttribute("type", char.IsUpper(count.Groups["a"].Value[0]) ? "A" : "a");
        if (open.TryPeek(out var outer)) (outer.List.LastElementChild ?? outer.List).AppendChild(list);
        else paragraph.Parent!.InsertBefore(list, paragraph);
        open.Push((list, level));
    }

    /// <summary>What stands before the text; null where nothing does. Word puts it into a span to be ignored, and a gap in small type behind it.</summary>
    private static string? LabelOf(IElement paragraph) =>
        GapOf(paragraph) is { } gap && TextMeasure.TextOf(paragraph) is { Length: > 0 } && TextBefore(paragraph, gap).Trim() is { Length: > 0 and < 8 } label ? label : null;

    private static IElement? GapOf(IElement paragraph) =>
        paragraph.QuerySelectorAll("span[style]").FirstOrDefault(span => span.GetAttribute("style")!.Contains("7.0pt", StringComparison.Ordinal) && TextMeasure.IsBlank(span));

    private static string TextBefore(IElement paragraph, IElement gap) => string.Concat(Before(paragraph, gap).Select(text => text.Data));

    private static IEnumerable<IText> Before(IElement paragraph, IElement gap) => paragraph.Descendants<IText>().TakeWhile(text => text.ParentElement != gap);

    private static void DropLabel(IElement paragraph)
    {
        var gap = GapOf(paragraph)!;
        foreach (var text in Before(paragraph, gap).ToList()) text.Data = "";
        gap.Remove();
    }

    private static int LevelOf(IElement paragraph) =>
        Level.Match(paragraph.GetAttribute("style") ?? "") is { Success: true } level ? int.Parse(level.Groups["n"].Value, CultureInfo.InvariantCulture) : 1;

    [GeneratedRegex(@"mso-list:\s*l[0-9]+ level(?<n>[1-9])")]
    private static partial Regex Level { get; }

    /// <summary>A count has a point or a bracket behind it; the bullet that looks like a small o has none.</summary>
    [GeneratedRegex(@"^\(?(?:(?<n>[0-9]{1,4})|(?<a>[a-zA-Z]))[.)]$")]
    private static partial Regex Number { get; }
}

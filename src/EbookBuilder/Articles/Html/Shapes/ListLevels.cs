using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>Google Docs writes each run of items of one level as a list of its own and names the level in its class: the lists are put into each other.</summary>
internal static partial class ListLevels
{
    /// <summary>Changes the content in place.</summary>
    public static void Nest(IElement content)
    {
        var lists = NodeWalk.Elements(content).Where(element => element.LocalName is "ul" or "ol" && element.ClassName?.Contains("lst-", StringComparison.Ordinal) == true).ToList();
        foreach (var list in lists)
        {
            if (LevelOf(list) is not > 0 || list.PreviousElementSibling is not { } before || LevelOf(before) is not { } above) continue;
            var host = before;
            for (var level = above; level < LevelOf(list) - 1 && LastListIn(host) is { } inner; level++) host = inner;
            if (LastListIn(host) is { } same && LevelOf(same) == LevelOf(list)) Append(same, list);
            else host.LastElementChild?.AppendChild(list);
        }
        foreach (var list in lists)
        {
            if (list.PreviousElementSibling is { } before && before.LocalName == list.LocalName && LevelOf(before) is { } level && level == LevelOf(list) && !list.ClassList.Contains("start")) Append(before, list);
        }
    }

    private static void Append(IElement list, IElement more)
    {
        while (more.FirstChild is { } item) list.AppendChild(item);
        more.Remove();
    }

    private static IElement? LastListIn(IElement list) => list.LastElementChild?.Children.LastOrDefault(child => child.LocalName is "ul" or "ol");

    private static int? LevelOf(IElement list) =>
        list.LocalName is "ul" or "ol" && Level.Match(list.GetAttribute("class") ?? "") is { Success: true } match ? match.Groups[1].Value[0] - '0' : null;

    [GeneratedRegex(@"(?:^|\s)lst-kix_\w+-([0-8])(?:\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Level { get; }
}

using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>The ways to the next page, the last one and up, with which converters of manuals (LaTeX2HTML, Texinfo) begin and end each page.</summary>
internal static partial class NavigationPanels
{
    private const int LongestPanel = 300;

    private const int MostPanels = 10;

    private const string Panel = "Navigation Panel";

    private const string End = "End of ";

    /// <summary>Takes them out.</summary>
    public static void Drop(IElement body, Removals removals)
    {
        foreach (var start in NodeWalk.Leaves<IComment>(body).Where(comment => comment.Data.Trim() is Panel or "Child-Links").Take(MostPanels).ToList()) DropMarked(start, removals);
        foreach (var line in NodeWalk.Elements(body).Where(element => element.LocalName is "p" or "div" or "table").Where(IsPanel).ToList<IElement>())
        {
            if (line.Parent is not null) removals.Remove(line, Furniture.Navigation);
        }
    }

    /// <summary>What stands between two comments that name it.</summary>
    private static void DropMarked(IComment start, Removals removals)
    {
        var behind = start.Parent!.ChildNodes.Skip(start.Parent.ChildNodes.Index(start) + 1);
        var marked = behind.TakeWhile(node => !IsEnd(node, start)).ToList();
        if (!behind.Skip(marked.Count).Any() || marked.OfType<IElement>().FirstOrDefault() is not { } first) return;
        var box = PagePreparation.New(first, "div");
        foreach (var node in marked) box.AppendChild(node);
        removals.Count(box, Furniture.Navigation);
    }

    private static bool IsEnd(INode node, IComment start) => node is IComment comment && comment.Data.Trim() == End + start.Data.Trim();

    /// <summary>A short line with two of the words that lead through a manual, and links behind them.</summary>
    private static bool IsPanel(IElement line) =>
        NodeWalk.Leaves<IText>(line).FirstOrDefault(text => !text.Data.AsSpan().IsWhiteSpace()) is { } first && first.Data.AsSpan().TrimStart()[0] is '[' or 'n' or 'N' or 'p' or 'P' or 'u' or 'U' && TextMeasure.ShortTextOf(line, LongestPanel) is { Length: > 0 } text && Ways.Count(text) >= 2 && line.QuerySelectorAll("a[href]").Length >= 2 && Start.IsMatch(text);

    [GeneratedRegex(@"^\[?\s*(?:next|previous|prev|up)\s*(?:\]|:|\||·|>|»)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Start { get; }

    [GeneratedRegex(@"\b(?:next|previous|prev|up|contents|index|top)\b\s*(?:[\]:|·>»]|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ways { get; }
}

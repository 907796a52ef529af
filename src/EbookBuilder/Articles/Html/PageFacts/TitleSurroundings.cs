using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>The short lines between a title and its text, where pages show the author and the day.</summary>
internal static class TitleSurroundings
{
    /// <summary>How much text may stand between the title and what is looked for, in characters.</summary>
    private const int Reach = 600;

    /// <summary>A paragraph of the article ends the search; what stands first under a title to sum it up is shorter.</summary>
    private const int ParagraphLength = 300;

    /// <summary>The lines behind the heading that shows <paramref name="title"/>, that heading's own first, a line for each block, up to the first paragraph.</summary>
    public static IEnumerable<string> LinesBehind(IDocument page, string title)
    {
        if (page.Body is not { } body || HeadingOf(body, title) is not { } heading) yield break;
        var seen = 0;
        foreach (var line in Lines(body, heading))
        {
            yield return line;
            seen += line.Length;
            if (seen > Reach || line.Length > ParagraphLength) yield break;
        }
    }

    private static IElement? HeadingOf(IElement body, string title)
    {
        var headings = body.QuerySelectorAll("h1,h2").Take(50).ToList();
        return headings.FirstOrDefault(heading => title.Length > 0 && Similarity.Of(title, TextMeasure.TextOf(heading)) > 0.75)
            ?? body.Descendants<IText>().FirstOrDefault(text => text.Data.Length >= title.Length && title.Length > 0 && AttributeFilter.OneLine(text.Data) == title)?.ParentElement
            ?? (headings.Where(heading => heading.LocalName == "h1").ToList() is [var only] ? only : null);
    }

    /// <summary>What stands behind an element, a line for each block.</summary>
    private static IEnumerable<string> Lines(IElement body, IElement start)
    {
        var line = new System.Text.StringBuilder();
        var behind = false;
        foreach (var node in body.Descendants())
        {
            if (node == start) behind = true;
            if (!behind || IsWithin(node, start)) continue;
            if (node is IText text && node.Parent is IElement { LocalName: not ("script" or "style" or "noscript" or "template") } holder && holder.Closest("blockquote,table.infobox") is null) line.Append(text.Data);
            // A day stands apart from the name before it by its style alone.
            if (node is IElement { LocalName: "time" }) line.Append(' ');
            if (node is not IElement element || (element.LocalName != "br" && PagePreparation.IsPhrasing(element))) continue;
            if (AttributeFilter.OneLine(line.ToString()) is { } full) yield return full;
            line.Clear();
        }
        if (AttributeFilter.OneLine(line.ToString()) is { } last) yield return last;
    }

    private static bool IsWithin(INode node, IElement element)
    {
        for (var at = node; at is not null; at = at.Parent)
        {
            if (at == element) return true;
        }
        return false;
    }
}

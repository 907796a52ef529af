using AngleSharp.Dom;
using EbookBuilder.Articles.PlainText;

namespace EbookBuilder.Articles.Html;

/// <summary>Lines above the text that say once more what the head of the chapter will say: the title, the author, the day.</summary>
/// <param name="title">The title; may be empty.</param>
/// <param name="authors">The authors' names.</param>
/// <param name="date">The day, or null.</param>
internal sealed class HeadLines(string title, IReadOnlyCollection<string> authors, string? date)
{
    /// <summary>How many lines are looked at.</summary>
    private const int MostLines = 6;

    /// <summary>A longer line is text.</summary>
    private const int LongestLine = 120;

    private static readonly HashSet<string> LeadWords = new("by written posted published on von am par le por el di il door op av of text the story words".Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes them out of an article.</summary>
    public void Drop(IElement article, Removals removals)
    {
        foreach (var line in Lines(article).Take(MostLines).ToList())
        {
            if (TextMeasure.ShortTextOf(line, LongestLine) is not { Length: > 0 } text) break;
            if (line.ClassList.Contains("byline")) continue;
            if (title.Length > 0 && text.Equals(title, StringComparison.OrdinalIgnoreCase)) removals.Remove(line, Furniture.Title);
            else if (Repeats(text)) removals.Remove(line, Furniture.Byline);
        }
    }

    /// <summary>The blocks with text that hold no other block, in order.</summary>
    private static IEnumerable<IElement> Lines(IElement article) =>
        NodeWalk.Elements(article).Where(element => (element.LocalName is "p" or "div" or "h2" or "h3" or "h4" or "h5" or "h6" or "address") && !TextMeasure.IsBlank(element) && element.Children.All(PagePreparation.IsPhrasing) && element.ParentElement is { } parent && !IsLine(parent));

    private static bool IsLine(IElement element) => element.LocalName is "p" or "h2" or "h3" or "h4" or "h5" or "h6";

    private bool Repeats(string text)
    {
        var rest = text;
        var names = authors.Where(name => name.Length > 2 && rest.Contains(name, StringComparison.OrdinalIgnoreCase)).ToList();
        foreach (var name in names) rest = rest.Replace(name, " ", StringComparison.OrdinalIgnoreCase);
        var day = date is null ? null : Dates.Find(rest);
        if (names.Count == 0 && day?.Value != date) return false;
        if (names.Count > 0 && day is not null && day.Value == date) return true;
        if (day is not null) rest = day.Value == date ? rest.Remove(day.Start, day.End - day.Start) : rest;
        var parts = rest.Split(['·', '•', '|', '—', '–', ',', ':', '\u00A0'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(part => !ButtonLine.IsTime(part));
        return parts.SelectMany(part => part.Split(' ')).All(word => !word.Any(char.IsLetterOrDigit) || LeadWords.Contains(word));
    }
}

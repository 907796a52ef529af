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

    private const int MostDays = 2;

    /// <summary>A longer line is text.</summary>
    private const int LongestLine = 120;

    private static readonly HashSet<string> LeadWords = new("by written posted published submitted on von am par le por el di il door op av of text the story words publié veröffentlicht publicado pubblicato".Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>What stands beside a day: an hour, a change.</summary>
    private static readonly HashSet<string> HourWords = new("at à um o uhr h am a.m. p.m. pm gmt utc est edt et pt cet cest bst ist updated last first aktualisiert aktualizováno aktualizowano zuletzt mis à jour actualizado atualizado aggiornato bijgewerkt обновлено".Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>What is counted.</summary>
    private static readonly HashSet<string> CountWords = new("views view reads hits comments comment shares likes claps responses votes zugriffe aufrufe kommentare kommentar commentaires commentaire vues lectures réactions comentarios comentários visitas lecturas visualizações commenti visualizzazioni просмотров просмотры комментариев комментарии 阅读次数 阅读量 阅读时长 字数统计 字数 浏览次数 浏览 条评论 評論 瀏覽 閱讀".Split(' '), StringComparer.OrdinalIgnoreCase);

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
        NodeWalk.Elements(article).Where(element => (element.LocalName is "p" or "div" or "center" or "dd" or "h2" or "h3" or "h4" or "h5" or "h6" or "address") && !TextMeasure.IsBlank(element) && element.Children.All(PagePreparation.IsPhrasing) && element.ParentElement is { } parent && !IsLine(parent));

    private static bool IsLine(IElement element) => element.LocalName is "p" or "h2" or "h3" or "h4" or "h5" or "h6";

    private bool Repeats(string text)
    {
        var rest = text;
        var names = authors.Where(name => name.Length > 2 && rest.Contains(name, StringComparison.OrdinalIgnoreCase)).ToList();
        foreach (var name in names) rest = rest.Replace(name, " ", StringComparison.OrdinalIgnoreCase);
        var day = date is null ? null : Dates.Find(rest);
        var hasDay = day is not null && day.Value == date;
        if (names.Count == 0 && !hasDay && !rest.Any(char.IsAsciiDigit)) return false;
        if (names.Count > 0 && hasDay) return true;
        if (hasDay) rest = WithoutDays(rest);
        var parts = rest.Split(['·', '•', '|', '—', '–', ',', ':', '\u00A0'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(part => !ButtonLine.IsTime(part));
        var words = parts.SelectMany(part => part.Split(' ')).Where(word => word.Any(char.IsLetterOrDigit)).ToList();
        var counts = words.Any(CountWords.Contains);
        if (names.Count == 0 && !hasDay && !counts) return false;
        if (counts && (hasDay || names.Count > 0)) return true;
        return words.All(word => LeadWords.Contains(word) || CountWords.Contains(word) || (hasDay && HourWords.Contains(word)) || ((counts || hasDay) && char.IsAsciiDigit(word[0]) && !word.Any(letter => char.IsLetter(letter) && letter != 'h')));
    }

    /// <summary>Behind the day of publication may stand that of a change.</summary>
    private static string WithoutDays(string line)
    {
        for (var left = MostDays; left > 0 && Dates.Find(line) is { } day; left--) line = string.Concat(line.AsSpan(0, day.Start), " ", line.AsSpan(day.End));
        return line;
    }
}

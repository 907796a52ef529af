using EbookBuilder.Languages;

namespace EbookBuilder.Articles.PlainText;

/// <summary>
/// Pieces of letters that a converter left at the foot of a page, each on a line of its own: it happens with scripts whose letters combine.
/// Three or more lines of a few characters, with empty lines between.
/// </summary>
internal static class LetterScraps
{
    /// <summary>Takes them out.</summary>
    public static IEnumerable<FurnitureGroup> TakeOut(PageLines lines)
    {
        for (var start = 1; start < lines.Lines.Count; start++)
        {
            if (!IsScrap(lines, start)) continue;
            if (IsAboveNumber(lines, start))
            {
                lines.Take(start);
                yield return new("scraps of letters at the foot of a page", [lines.Lines[start]]);
                continue;
            }
            var (end, gaps) = (start, 0);
            for (; end < lines.Lines.Count && (IsScrap(lines, end) || lines.IsTaken(end)) && end - start < 30; end++)
                if (lines.Lines[end].Gap > 0) gaps++;
            var scraps = Enumerable.Range(start, end - start).Where(i => !lines.IsTaken(i)).ToList();
            if (scraps.Count >= 3 && gaps >= scraps.Count - 2)
            {
                foreach (var i in scraps) lines.Take(i);
                yield return new("scraps of letters at the foot of a page", [.. scraps.Select(i => lines.Lines[i])]);
            }
            start = end;
        }
    }

    /// <summary>Whether a scrap of one letter with its marks stands right above the number of the page.</summary>
    private static bool IsAboveNumber(PageLines lines, int i) =>
        lines[i].Length <= 3 && i + 2 < lines.Lines.Count && lines.Lines[i + 1].Gap == 0 && lines[i + 1].All(char.IsDigit) && (lines.Lines[i + 2].Gap > 0 || lines.Lines[i + 2].AfterPageEnd);

    private static bool IsScrap(PageLines lines, int i)
    {
        if (lines.IsTaken(i) || lines[i].Length > 10) return false;
        return Scripts.Of(lines[i][0]) is >= Script.Devanagari and <= Script.Thai && !Punctuation.EndsSentence(lines[i]);
    }
}

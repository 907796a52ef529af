using EbookBuilder.Languages;

namespace EbookBuilder.Articles.PlainText;

/// <summary>
/// A table of contents as people type it, below a word for it: its entries stand in the text once more, or have the number of a page behind them. None of
/// them is a heading or an item.
/// </summary>
internal sealed class TypedContents(LineFacts[] facts)
{
    private const int MostEntries = 400;
    private const int LongestEntry = 90;
    private const int FewestEntries = 2;

    private static readonly System.Buffers.SearchValues<char> NumberSigns = System.Buffers.SearchValues.Create("0123456789 .");

    private Dictionary<string, int>? _last;

    /// <summary>How many lines below the word for it the entries take; 0 where none stand there.</summary>
    /// <param name="head">The line with the word.</param>
    public int Length(int head)
    {
        if (!DivisionWords.HeadContents(facts[head].Line.Text)) return 0;
        var below = _last ??= LastPlaces();
        var (entries, numbers, last, seen) = (0, 0, head, new HashSet<string>(StringComparer.Ordinal));
        for (var end = head + 1; end < facts.Length && end - head < MostEntries && Leaders.LengthWithout(facts[end].Line.Text) < LongestEntry && !facts[end].Line.StartsTurn; end++)
        {
            var text = facts[end].Line.Text;
            if (!text.AsSpan().ContainsAnyExcept(NumberSigns))
            {
                numbers++; // The page of an entry, or the number of the next.
                continue;
            }
            var key = Key(text);
            var hasPage = HasPage(text) || Leaders.AreIn(text);
            if (!seen.Add(key) && !hasPage) break; // The heading that an entry announced.
            if (!hasPage && below[key] == end) continue;
            entries++;
            last = end;
        }
        return entries >= FewestEntries && entries * 2 >= last - head - numbers ? last - head : 0;
    }

    /// <summary>Where the words of each line stand for the last time.</summary>
    private Dictionary<string, int> LastPlaces()
    {
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < facts.Length; i++) last[Key(facts[i].Line.Text)] = i;
        return last;
    }

    /// <summary>Whether the number of a page stands behind a blank at least as wide as two, or behind dots.</summary>
    private static bool HasPage(string text)
    {
        var start = text.Length;
        while (start > 0 && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] is 'i' or 'v' or 'x')) start--;
        return start < text.Length && start > 1 && text.Length - start <= 5 && (text[start - 1] is '.' or '…' or '\t' || text[start - 1] == ' ' && text[start - 2] is ' ' or '.' or '…');
    }

    /// <summary>The words of an entry, without its number, its dots and its page.</summary>
    private static string Key(string text)
    {
        var start = ListMarker.Find(text)?.Length ?? SectionNumber.Find(text)?.Length ?? 0;
        return string.Concat(text[start..].Where(char.IsLetter)).ToLowerInvariant();
    }
}

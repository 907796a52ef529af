namespace EbookBuilder.Articles.PlainText;

/// <summary>Terms with what they mean set in below them, as glossaries and manual pages have it.</summary>
internal static class Definitions
{
    private const int LongestTerm = 60;
    private const int LeastIndent = 2;
    private const int MostIndent = 16;
    private const int Fewest = 2;

    /// <summary>Where each starts, and how many lines it takes; nothing where there is no more than one.</summary>
    public static IReadOnlyDictionary<int, int> Find(LineFacts[] facts, TypesettingHabits habits)
    {
        var found = new Dictionary<int, int>();
        if (!habits.IsTyped) return found;
        var (last, sentences) = (-1, 0);
        for (var i = 0; i + 1 < facts.Length; i++)
        {
            if (facts[i].Line.Gap == 0 && i > 0 && last != i && facts[i].Indent <= facts[i - 1].Indent || Length(facts, habits, i) is not (> 1 and var count)) continue;
            found[i] = count;
            last = i + count;
            if (facts[last - 1].Ends) sentences++;
            i = last - 1;
        }
        return found.Count >= Fewest && sentences * 3 >= found.Count * 2 ? found : new Dictionary<int, int>();
    }

    private static int Length(LineFacts[] facts, TypesettingHabits habits, int term)
    {
        if (facts[term] is not { Ends: false, BreaksOff: false, Colon: false, Marker: null, HasLabel: false, Columns: < LongestTerm, Line.StartsParagraph: false, Line.HeadingLevel: 0 } || facts[term].WidthWithNext >= 0.9 * habits.Measure.Width) return 0;
        if (facts[term + 1].Line.Gap > 0 || TitleLines.IsCapitals(facts[term].Line.Text)) return 0;
        var indent = facts[term + 1].Indent;
        if (indent - facts[term].Indent is < LeastIndent or > MostIndent) return 0;
        var end = term + 1;
        while (end < facts.Length && facts[end].Line.Gap == 0 && facts[end] is { Marker: null, Line.StartsParagraph: false } && facts[end].Indent == indent) end++;
        var isNext = end == facts.Length || facts[end].Line.Gap > 0 || facts[end].Indent <= facts[term].Indent;
        return isNext && (end - term > 2 || facts[term + 1].Columns > facts[term].Columns) && AreOneText(facts, habits, term + 1, end) ? end - term : 0;
    }

    /// <summary>Whether lines are one wrapped text, as verse and addresses are not.</summary>
    private static bool AreOneText(LineFacts[] facts, TypesettingHabits habits, int start, int end)
    {
        for (var i = start; i + 1 < end; i++)
            if (facts[i].Indent * 1000 + facts[i].WidthWithNext < 0.85 * habits.Measure.Width) return false;
        return true;
    }
}

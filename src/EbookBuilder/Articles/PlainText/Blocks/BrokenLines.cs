namespace EbookBuilder.Articles.PlainText;

/// <summary>Tells lines that were broken on purpose, as those of verse and addresses are, from running text.</summary>
internal sealed class BrokenLines
{
    private const int FewestVerses = 6;
    private const int LongestVerse = 60;

    private readonly LineFacts[] _facts;
    private readonly TypesettingHabits _habits;
    private readonly bool _areStanzas;

    /// <summary>Looks at all lines of the text.</summary>
    public BrokenLines(LineFacts[] facts, TypesettingHabits habits)
    {
        (_facts, _habits) = (facts, habits);
        _areStanzas = AreStanzas(facts);
        AreAllVerse = facts.Length >= FewestVerses && facts.All(line => line.Line.Text.Length < LongestVerse) && (facts.Count(line => line.Capital) * 8 >= facts.Length * 7 || _areStanzas);
    }

    /// <summary>Whether there is nothing but short lines and almost all have a capital: few lines of running text start a sentence, and lines of verse are of one length as well.</summary>
    public bool AreAllVerse { get; }

    /// <summary>Whether most lines end though the next word had room.</summary>
    public bool AreOnPurpose(int start, int end)
    {
        if (_facts[(start + 1)..end].All(line => line.Marker is not null)) return false; // A list, with the line that announces it.
        if (_facts[start..end].All(line => line.HasLabel)) return true;
        if (AreFilled(start, end)) return false;
        var (early, marked) = (0, 0);
        for (var i = start; i < end; i++)
        {
            if (_facts[i].Marker is not null) marked++;
            if (_facts[i].Line.Text.Length > 120) return false;
            if (i + 1 < end && (!_habits.Measure.IsWrapped || AreAllVerse || HasWideBlank(_facts[i]) || _facts[i].WidthWithNext < (end - start == 2 ? 0.72 : 0.88) * _habits.Measure.Width)) early++;
        }
        return marked * 2 <= end - start && early * 10 >= (end - start - 1) * 7;
    }

    /// <summary>Whether each line is a sentence of its own, set in below a colon: a list that lost its marks.</summary>
    public bool AreItems(int start, int end) =>
        start > 0 && _facts[start - 1].Colon && _facts[start..end].All(line => line.Ends && !line.GoesOn && line.Indent == _facts[start].Indent && line.Indent > _facts[start - 1].Indent);

    /// <summary>Whether two things stand side by side on a line, as no running text has them.</summary>
    private static bool HasWideBlank(in LineFacts line) => line.Line.Text.Contains("   ", StringComparison.Ordinal);

    /// <summary>
    /// Whether the lines are running text set to a measure of its own, as a quotation is: no line but the last would have had room for the next word, and most go on a
    /// sentence with a small letter.
    /// </summary>
    private bool AreFilled(int start, int end)
    {
        var (widest, small) = (0.0, 0);
        foreach (var line in _facts[start..end]) widest = Math.Max(widest, line.Width);
        if (widest < 0.6 * _habits.Measure.Width) return false;
        for (var i = start + 1; i < end; i++)
        {
            if (_facts[i - 1].WidthWithNext <= widest) return false;
            if (_facts[i].GoesOn) small++;
        }
        return small * 2 >= end - start - 1;
    }

    /// <summary>Verse starts its lines with capitals or sets them in, and has few figures; an address has either.</summary>
    public bool AreVerse(int start, int end)
    {
        var count = end - start;
        if (_areStanzas && count > 2) return true;
        var (capitals, figures, words) = (0, 0, 0);
        for (var i = start; i < end; i++)
        {
            var text = _facts[i].Line.Text;
            if (_facts[i].Capital || _facts[i].Indent > 1 || !_habits.HasCase) capitals++;
            if (text.Any(char.IsDigit) || text.Contains('@', StringComparison.Ordinal) || _facts[i].Colon || _facts[i].HasLabel || text.AsSpan(0, Math.Min(12, text.Length)).Contains(" - ", StringComparison.Ordinal)) figures++;
            words += text.Count(character => character == ' ') + 1;
        }
        var commas = Enumerable.Range(start, count).Count(i => _facts[i].BreaksOff || _facts[i].Ends);
        return count >= 2 && capitals * 10 >= count * 7 && figures * 5 <= count && (words >= 3 * count || !_habits.HasCase) && (count >= 4 || commas * 2 >= count);
    }

    /// <summary>Whether the lines stand in groups of three or more, all of one length but for the last, and many had room for the next word: no prose does that.</summary>
    private static bool AreStanzas(LineFacts[] facts)
    {
        if (facts.Length < FewestVerses) return false;
        var starts = Enumerable.Range(0, facts.Length).Where(i => i == 0 || facts[i].Line.Gap > 0).Append(facts.Length).ToList();
        var lengths = starts.Zip(starts.Skip(1), (start, end) => end - start).ToList();
        if (lengths[^1] < 3) lengths.RemoveAt(lengths.Count - 1); // Whose verse it is.
        if (lengths.Count < 2 || lengths[0] < 3 || lengths.Exists(length => length != lengths[0])) return false;
        var widest = facts.Max(line => line.Width);
        return facts.Count(line => line.WidthWithNext < 0.95 * widest) * 3 > facts.Length;
    }
}

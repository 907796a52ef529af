using EbookBuilder.Languages;

namespace EbookBuilder.Articles.PlainText;

/// <summary>Which of the lines above the text are the title, and which the letterhead.</summary>
internal sealed class TitleLines(IReadOnlyList<TextLine> lines, LineFacts[] facts, Measure measure, ImmutableArray<FurnitureGroup> furniture, HashSet<int> contact)
{
    /// <summary>How many columns a line of a title fills at least before it is broken.</summary>
    private const int ShortestFullTitle = 36;

    /// <summary>The same where one character is as wide as two.</summary>
    private const int ShortestFullWideTitle = 30;

    /// <summary>The lines of a stretch, those together that are one wrapped line of large type.</summary>
    public List<List<TextLine>> Groups(int start, int end)
    {
        var groups = new List<List<TextLine>>();
        for (var last = Math.Min(end, lines.Count) - 1; last >= start;)
        {
            if (contact.Contains(last))
            {
                last--;
                continue;
            }
            var first = last;
            while (first > start && (AreTypedCapitals(first) || GoesOn(first) && FillsLines(first - 1, last))) first--;
            groups.Insert(0, [.. lines.Skip(first).Take(last - first + 1)]);
            last = first - 1;
        }
        return groups;
    }

    /// <summary>Who types a title over several lines breaks them where the sense allows; two lines in capitals between empty ones are one, unless they open the text and the first names an institution.</summary>
    private bool AreTypedCapitals(int i) =>
        measure.Widths == LineWidths.Typewriter && lines[i].Gap == 0 && IsCapitals(lines[i].Text) && IsCapitals(lines[i - 1].Text) && !facts[i - 1].Ends && i + 1 < lines.Count && lines[i + 1].Gap > 0
        && (lines[i - 1].Gap > 0 || !OrganisationWords.AreIn(lines[i - 1].Text));

    /// <summary>Whether lines may be one wrapped line: none but the last has room for the first word of the next.</summary>
    private bool FillsLines(int first, int last)
    {
        var widest = Enumerable.Range(first, last - first + 1).Max(i => facts[i].Width);
        return Enumerable.Range(first, last - first).All(i => facts[i].WidthWithNext > 0.97 * widest);
    }

    /// <summary>Which group is the title; -1 where none is.</summary>
    /// <param name="groups">The lines above byline and date.</param>
    /// <param name="signed">Whether a byline that says so stands below them: what has one has a title.</param>
    public int Choose(List<List<TextLine>> groups, bool signed)
    {
        if (groups.FindLastIndex(group => DocumentKinds.Names(Text(group))) is >= 0 and var kind && kind + 1 < groups.Count) return kind + 1 + Choose(groups[(kind + 1)..], signed);
        if (groups.Count <= 1) return groups.Count - 1 - groups.Count(group => DocumentKinds.Names(Text(group)));
        for (var i = 0; i < groups.Count; i++)
            if (IsRunningHead(Text(groups[i])) || groups[i][0].HeadingLevel > 0) return i;
        var last = groups.Count - 1;
        if (signed && IsStandfirst(groups[last])) return Choose(groups[..last], signed);
        if (IsAddress(groups)) return signed && !IsLetterhead(groups[last]) && !Text(groups[last]).Any(char.IsDigit) ? last : -1;
        if (StanzaStart(groups) is > 0 and var start && start == last - 1 && !IsLetterhead(groups[start])) return start;
        if (groups.Count == 2 && DocumentKinds.NamesGenre(Text(groups[1]))) return 0;
        if (groups.Count == 2 && IsTypedTitle(groups)) return 0;
        if (groups.Count > 2 || IsLetterhead(groups[0])) return last;
        return IsCapitals(Text(groups[1])) || Text(groups[1]).Length > 2 * Text(groups[0]).Length && !Text(groups[0]).Contains(' ', StringComparison.Ordinal) ? last : LongerInFirst(groups);
    }

    /// <summary>Whether lines are a statement, as the sentences below the title of a report are that say what it is about.</summary>
    private static bool IsStandfirst(List<TextLine> group) => Text(group) is { Length: > 50 } text && text[^1] is '.' or '。' && text.Any(char.IsLetter);

    /// <summary>Whether a text is set in capitals.</summary>
    public static bool IsCapitals(string text)
    {
        var (upper, lower) = (text.Count(char.IsUpper), text.Count(char.IsLower));
        return upper > 2 && lower * 6 <= upper;
    }

    /// <summary>Whether of two typed lines the first is a title: in capitals above small letters, or right above the other, which an empty line follows; and no institution.</summary>
    private bool IsTypedTitle(List<List<TextLine>> groups)
    {
        if (measure.Widths != LineWidths.Typewriter || OrganisationWords.AreIn(Text(groups[0]))) return false;
        var below = groups[1][0].Gap == 0 && lines.FirstOrDefault(line => line.Number > groups[1][^1].Number) is { Gap: > 0 };
        return below && !IsCapitals(Text(groups[1])) || IsCapitals(Text(groups[0])) && !IsCapitals(Text(groups[1]));
    }

    /// <summary>Where the last lines start that no empty line parts; 0 where none parts any, or every line from the next.</summary>
    private static int StanzaStart(List<List<TextLine>> groups)
    {
        var start = groups.Count - 1;
        while (start > 0 && groups[start][0].Gap == 0) start--;
        return start == groups.Count - 1 ? 0 : start;
    }

    private bool GoesOn(int i)
    {
        if (!measure.IsWrapped && lines[i - 1].HeadingLevel == 0 && GoesOnUnwrapped(i)) return true;
        if (lines[i].Gap > 0 && measure.IsWrapped || lines[i - 1].HeadingLevel > 0) return false;
        if (facts[i].GoesOn && lines[i].Gap <= 1) return true;
        if (lines[i].Gap > 0 || IsCapitals(lines[i - 1].Text) != IsCapitals(lines[i].Text)) return false;
        return measure.IsWrapped && facts[i - 1].WidthWithNext > (measure.Widths == LineWidths.Typewriter && !IsCutIdeographs(i) ? 0.85 : 0.6) * measure.Width;
    }

    /// <summary>Ideographs are as wide in type as on a typewriter, so that large type may be taken for typed lines. A shorter line right below, which no dash or bracket sets apart, is the rest of the title.</summary>
    private bool IsCutIdeographs(int i) =>
        IsWide(lines[i - 1].Text[^1]) && !facts[i - 1].Ends && facts[i].Width < facts[i - 1].Width && IsWide(lines[i].Text[0]);

    private static bool IsWide(char letter) => Scripts.Of(letter) is Script.Han or Script.Kana or Script.Hangul;

    /// <summary>
    /// Where the paragraphs of a text are one line each, large type may still be cut into lines, with empty lines between as between paragraphs. The first
    /// of them is long and ends no sentence.
    /// </summary>
    private bool GoesOnUnwrapped(int i)
    {
        var (line, next) = (lines[i - 1].Text, lines[i].Text);
        if (facts[i - 1].Ends || facts[i - 1].Colon || IsCapitals(line) != IsCapitals(next) || lines[i].Gap > 1 && lines[i].Gap > lines[Math.Max(0, i - 2)].Gap + 1) return false;
        if (facts[i - 1].Columns < (IsWide(line[^1]) ? ShortestFullWideTitle : ShortestFullTitle)) return false;
        return facts[i].GoesOn || Punctuation.EndsOpen(line) || !HasCase(line) || HasTitleCase(line) == HasTitleCase(next) || IsLeftOver(line, next);
    }

    /// <summary>One word below a long line found no room on it.</summary>
    private static bool IsLeftOver(string line, string next) => !next.Contains(' ', StringComparison.Ordinal) && next.Length * 3 < line.Length && next.Any(char.IsLetter);

    private static bool HasCase(string text) => text.Any(char.IsLower);

    /// <summary>Whether most of the longer words have capitals.</summary>
    private static bool HasTitleCase(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 3).ToList();
        return words.Count(word => char.IsUpper(Punctuation.First(word))) * 4 >= words.Count * 3;
    }

    /// <summary>Three lines or more without a gap, one of them after the first with a figure: the sender of a letter.</summary>
    private static bool IsAddress(List<List<TextLine>> groups) =>
        groups.Count >= 3 && groups.Skip(1).All(group => group[0].Gap == 0) && groups.Skip(1).Any(group => group[0].Text.Any(char.IsDigit) && group[0].Text.Length < 50);

    /// <summary>Of two lines, a short first one above a longer one is a letterhead; else the second is a subtitle.</summary>
    private static int LongerInFirst(List<List<TextLine>> groups) => Text(groups[0]).Length * 3 < Text(groups[1]).Length * 2 ? 1 : 0;

    private bool IsRunningHead(string text) => furniture.Any(group =>
    {
        var head = BrowserPrint.WithoutStamp(group.Lines[^1].Text).TrimEnd('…', '.', ' ').Replace('\u2019', '\'');
        return head.Length >= 4 && text.Replace('\u2019', '\'').StartsWith(head, StringComparison.OrdinalIgnoreCase);
    });

    /// <summary>Whether lines look like a letterhead: in capitals, or with the name of an institution.</summary>
    public static bool IsLetterhead(List<TextLine> group)
    {
        var text = Text(group);
        return IsCapitals(text) || OrganisationWords.AreIn(text);
    }

    private static string Text(List<TextLine> group) => string.Join(' ', group.Select(line => line.Text));
}

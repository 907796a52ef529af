namespace EbookBuilder.Articles.PlainText;

/// <summary>Which of the lines above the text are the title, and which the letterhead.</summary>
internal sealed class TitleLines(IReadOnlyList<TextLine> lines, LineFacts[] facts, Measure measure, ImmutableArray<FurnitureGroup> furniture)
{
    private static readonly string[] Organisations =
    [
        "institut", "universi", "ministr", "department", "society", "foundation", "center for", "centre for", "office of", "press", "journal of", "review", "magazine", "newsletter", "gazette", "agency", "council", "fundaci", "stiftung", "verlag",
        "universität", "университет", "институт", "министерств", "фонд", "журнал", "大学", "大學", "研究", "学院", "學院", "出版", "新聞", "新闻", "대학", "연구", "جامعة", "معهد", "مركز", "وزارة", "دانشگاه", "موسسه", "विश्वविद्यालय", "संस्थान",
    ];

    /// <summary>The lines of a stretch, those together that are one wrapped line of large type.</summary>
    public List<List<TextLine>> Groups(int start, int end)
    {
        var groups = new List<List<TextLine>>();
        for (var i = start; i < end && i < lines.Count; i++)
        {
            if (i > start && GoesOn(i)) groups[^1].Add(lines[i]);
            else groups.Add([lines[i]]);
        }
        return groups;
    }

    /// <summary>Which group is the title; -1 where none is.</summary>
    public int Choose(List<List<TextLine>> groups)
    {
        if (groups.Count <= 1) return groups.Count - 1;
        for (var i = 0; i < groups.Count; i++)
            if (IsRunningHead(Text(groups[i])) || groups[i][0].HeadingLevel > 0) return i;
        if (IsAddress(groups)) return -1;
        var last = groups.Count - 1;
        if (groups.Count > 2 || IsLetterhead(groups[0])) return last;
        return IsCapitals(Text(groups[1])) || Text(groups[1]).Length > 2 * Text(groups[0]).Length && !Text(groups[0]).Contains(' ', StringComparison.Ordinal) ? last : LongerInFirst(groups);
    }

    /// <summary>Whether a text is set in capitals.</summary>
    public static bool IsCapitals(string text)
    {
        var (upper, lower) = (text.Count(char.IsUpper), text.Count(char.IsLower));
        return upper > 2 && lower * 6 <= upper;
    }

    private bool GoesOn(int i)
    {
        if (lines[i].Gap > 0 && measure.IsWrapped || lines[i - 1].HeadingLevel > 0) return false;
        if (facts[i].GoesOn && lines[i].Gap <= 1) return true;
        if (lines[i].Gap > 0 || IsCapitals(lines[i - 1].Text) != IsCapitals(lines[i].Text)) return false;
        return measure.IsWrapped && facts[i - 1].WidthWithNext > (measure.Widths == LineWidths.Typewriter ? 0.85 : 0.6) * measure.Width;
    }

    /// <summary>Three lines or more without a gap, one of them after the first with a figure: the sender of a letter.</summary>
    private static bool IsAddress(List<List<TextLine>> groups) =>
        groups.Count >= 3 && groups.Skip(1).All(group => group[0].Gap == 0) && groups.Skip(1).Any(group => group[0].Text.Any(char.IsDigit) && group[0].Text.Length < 50);

    /// <summary>Of two lines, a short first one above a longer one is a letterhead; else the second is a subtitle.</summary>
    private static int LongerInFirst(List<List<TextLine>> groups) => Text(groups[0]).Length * 3 < Text(groups[1]).Length * 2 ? 1 : 0;

    private bool IsRunningHead(string text) => furniture.Any(group =>
    {
        var head = group.Lines[^1].Text.TrimEnd('…', '.', ' ').Replace('\u2019', '\'');
        return head.Length >= 4 && text.Replace('\u2019', '\'').StartsWith(head, StringComparison.OrdinalIgnoreCase);
    });

    private static bool IsLetterhead(List<TextLine> group)
    {
        var text = Text(group);
        return IsCapitals(text) || Organisations.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    private static string Text(List<TextLine> group) => string.Join(' ', group.Select(line => line.Text));
}

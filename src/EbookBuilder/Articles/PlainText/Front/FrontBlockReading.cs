namespace EbookBuilder.Articles.PlainText;

/// <summary>Finds the front block. A byline and a date are told by their words; the title is what stands before them, a letterhead what stands before the title.</summary>
internal sealed class FrontBlockReading
{
    private const int LongestFront = 24;

    private readonly IReadOnlyList<TextLine> _lines;
    private readonly LineFacts[] _facts;
    private readonly Measure _measure;
    private readonly ImmutableArray<FurnitureGroup> _furniture;
    private readonly int _limit;

    private FrontBlockReading(IReadOnlyList<TextLine> lines, LineFacts[] facts, Measure measure, ImmutableArray<FurnitureGroup> furniture)
    {
        (_lines, _facts, _measure, _furniture) = (lines, facts, measure, furniture);
        _limit = Limit();
    }

    /// <summary>Reads it; the block is empty where the text starts at once.</summary>
    public static FrontBlock Read(IReadOnlyList<TextLine> lines, LineFacts[] facts, Measure measure, ImmutableArray<FurnitureGroup> furniture) =>
        lines.Count < 2 ? new() : RequestForComments.Read(lines) ?? MessageHead.Read(lines) ?? new FrontBlockReading(lines, facts, measure, furniture).Read();

    private FrontBlock Read()
    {
        var date = FindDate();
        var byline = FindByline(date?.Line ?? _limit);
        var titleEnd = Math.Min(byline?.Line ?? _limit, date?.Line ?? _limit);
        if (byline is null && date is null) return TitleAlone();
        var groups = TitleGroups(titleEnd);
        if (groups.Count == 0 && byline is { } early) groups = TitleGroups(early.Line + early.Count, date?.Line ?? _limit);
        var title = ChooseTitle(groups);
        var front = new FrontBlock
        {
            Letterhead = [.. groups.Take(Math.Max(0, title)).SelectMany(group => group)],
            Title = title >= 0 ? [.. groups[title]] : [],
            Subtitle = [.. groups.Skip(title + 1).Take(title >= 0 ? 9 : 0).SelectMany(group => group)],
            TitleConfidence = groups.Count == 1 ? 0.9 : 0.75,
        };
        return WithDateAndByline(front, date, byline);
    }

    private FrontBlock WithDateAndByline(FrontBlock front, (int Line, Dates.Found Date)? date, (int Line, int Count, string Credit)? byline)
    {
        if (byline is { } by)
        {
            var lines = _lines.Skip(by.Line).Take(by.Count).ToImmutableArray();
            front = front with { Byline = lines, Authors = Bylines.Authors(CutDate(by.Credit)), AuthorConfidence = 0.9 };
        }
        else if (date is { } at && LoneName(at.Line, front) is { } name)
            front = front with { Byline = [_lines[name]], Authors = Bylines.Authors(_lines[name].Text), AuthorConfidence = 0.5 };
        if (date is { } found) front = front with { DateLine = [_lines[found.Line]], Date = found.Date.Value };
        return Close(front);
    }

    /// <summary>Sets the length, and puts lines that were passed over among the others.</summary>
    private FrontBlock Close(FrontBlock front)
    {
        var used = front.Letterhead.Concat(front.Title).Concat(front.Subtitle).Concat(front.Byline).Concat(front.DateLine).Select(line => line.Number).ToHashSet();
        var length = 0;
        for (var i = 0; i < Math.Min(_lines.Count, LongestFront + 8); i++)
            if (used.Contains(_lines[i].Number)) length = i + 1;
        return front with { Length = length, Others = [.. _lines.Take(length).Where(line => !used.Contains(line.Number))] };
    }

    /// <summary>Where running text starts, which no front block reaches into: a long line, or three full ones together.</summary>
    private int Limit()
    {
        var most = Math.Min(LongestFront, _lines.Count);
        for (var i = 0; i < most; i++)
        {
            if (!_measure.IsWrapped && _lines[i].Text.Length > 150) return i;
            if (_measure.IsWrapped && i + 2 < _lines.Count && IsFullBefore(i + 1) && IsFullBefore(i + 2) && Dates.Find(_lines[i].Text) is null) return i;
        }
        return most;
    }

    private bool IsFullBefore(int i) => _lines[i].Gap == 0 && _facts[i - 1].WidthWithNext > 0.96 * _measure.Width && _facts[i - 1].Width < 1.01 * _measure.Width;

    private (int Line, Dates.Found Date)? FindDate()
    {
        for (var i = 0; i < _limit; i++)
        {
            if (_lines[i].Text.Length > 90 || Dates.Find(_lines[i].Text) is not { } date) continue;
            var rest = _lines[i].Text.Length - (date.End - date.Start);
            if (i == 0 && rest > 12 || rest > 60) continue;
            return (i, date);
        }
        return null;
    }

    private (int Line, int Count, string Credit)? FindByline(int date)
    {
        (int Line, int Count, string Credit)? doubtful = null;
        for (var i = 0; i < _limit; i++)
        {
            if (_lines[i].Text.Length > 220) break;
            if (Bylines.IsLoneLabel(_lines[i].Text) && i > 0 && i + 1 < _limit && Bylines.LooksLikeName(_lines[i + 1].Text)) return (i, 2, _lines[i + 1].Text);
            if (Bylines.Credit(_lines[i].Text) is not { } credit) continue;
            var count = BylineLength(i, date);
            var byline = (i, count, string.Join(' ', _lines.Skip(i + 1).Take(count - 1).Select(line => line.Text).Prepend(credit)));
            if (!Bylines.IsDoubtful(_lines[i].Text)) return byline;
            if (i > 0) doubtful ??= byline;
        }
        return doubtful;
    }

    /// <summary>A byline goes on over the lines up to the date, or as long as its lines end with a comma.</summary>
    private int BylineLength(int byline, int date)
    {
        if (date > byline && date < _limit && date - byline <= 7)
        {
            var between = _lines.Skip(byline + 1).Take(date - byline - 1);
            if (between.All(line => line.Text.Length < 90 && !line.Text.EndsWith('.') && !(line.Gap > 0 && _lines[byline + 1].Gap == 0))) return date - byline;
        }
        var count = 1;
        while (byline + count < _limit && _lines[byline + count - 1].Text.EndsWith(',') && _lines[byline + count].Text.Length < 90) count++;
        return count;
    }

    private static string CutDate(string credit)
    {
        if (Dates.Find(credit) is not { } date) return credit;
        return credit[..date.Start].TrimEnd(' ', '|', '·', '–', '—', '-', ',', '(');
    }

    /// <summary>A name that stands alone beside the date, as in old periodicals.</summary>
    private int? LoneName(int date, FrontBlock front)
    {
        var titles = front.Title.Concat(front.Letterhead).Concat(front.Subtitle).Select(line => line.Number).ToHashSet();
        foreach (var i in (ReadOnlySpan<int>)[date + 1, date - 1])
        {
            if (i < 1 || i >= _lines.Count || titles.Contains(_lines[i].Number)) continue;
            var text = _lines[i].Text;
            var alone = _lines[i].Gap > 0 && (i + 1 == _lines.Count || _lines[i + 1].Gap > 0);
            if (alone && text.Length < 40 && !_facts[i].Ends && !_facts[i].Colon && Bylines.LooksLikeName(text) && (text.Split(' ').Length is 2 or 3 || IsCapitals(text))) return i;
        }
        return null;
    }

    private FrontBlock TitleAlone()
    {
        if (_limit == 0) return new();
        var groups = TitleGroups(Math.Min(_limit, _lines.Count));
        if (groups.Count == 0) return new();
        var first = groups[0];
        var next = first.Count;
        var title = string.Join(' ', first.Select(line => line.Text));
        if (title.Length > 160 || _facts[next - 1].BreaksOff || next < _lines.Count && _facts[next].GoesOn) return new();
        if (_facts[next - 1].Ends && Punctuation.Last(title) is '.' or '。' or '।' && title.Length > 60) return new();
        if (ListMarker.Find(title) is { Number: null }) return new();
        return Close(new() { Title = [.. first], TitleConfidence = next < _lines.Count && _lines[next].Gap > 0 ? 0.7 : 0.5 });
    }

    private List<List<TextLine>> TitleGroups(int end) => TitleGroups(0, end);

    /// <summary>The lines before byline and date, those joined that are one wrapped line of large type.</summary>
    private List<List<TextLine>> TitleGroups(int start, int end)
    {
        var groups = new List<List<TextLine>>();
        for (var i = start; i < end && i < _lines.Count; i++)
        {
            if (i > start && GoesOnTitle(i)) groups[^1].Add(_lines[i]);
            else groups.Add([_lines[i]]);
        }
        return groups;
    }

    private bool GoesOnTitle(int i)
    {
        if (_lines[i].Gap > 0 && _measure.IsWrapped) return false;
        if (_facts[i].GoesOn && _lines[i].Gap <= 1) return true;
        if (_lines[i].Gap > 0 || IsCapitals(_lines[i - 1].Text) != IsCapitals(_lines[i].Text)) return false;
        return _measure.IsWrapped && _facts[i - 1].WidthWithNext > (_measure.Widths == LineWidths.Typewriter ? 0.85 : 0.6) * _measure.Width;
    }

    private int ChooseTitle(List<List<TextLine>> groups)
    {
        if (groups.Count <= 1) return groups.Count - 1;
        for (var i = 0; i < groups.Count; i++)
            if (IsRunningHead(Text(groups[i]))) return i;
        var last = groups.Count - 1;
        if (groups.Count > 2 || IsLetterhead(groups[0])) return last;
        return IsCapitals(Text(groups[1])) || Text(groups[1]).Length > 2 * Text(groups[0]).Length && !Text(groups[0]).Contains(' ', StringComparison.Ordinal) ? last : LongerInFirst(groups);
    }

    /// <summary>Of two lines, a short first one above a longer one is a letterhead; else the second is a subtitle.</summary>
    private static int LongerInFirst(List<List<TextLine>> groups) => Text(groups[0]).Length * 3 < Text(groups[1]).Length * 2 ? 1 : 0;

    private bool IsRunningHead(string text) => _furniture.Any(group =>
    {
        var head = group.Lines[^1].Text.TrimEnd('…', '.', ' ').Replace('\u2019', '\'');
        return head.Length >= 4 && text.Replace('\u2019', '\'').StartsWith(head, StringComparison.OrdinalIgnoreCase);
    });

    private static bool IsLetterhead(List<TextLine> group)
    {
        var text = Text(group);
        return IsCapitals(text) || Organisations.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    private static readonly string[] Organisations =
    [
        "institut", "universi", "ministr", "department", "society", "foundation", "center for", "centre for", "office of", "press", "journal of", "review", "magazine", "newsletter", "gazette", "agency", "council", "fundaci", "stiftung", "verlag",
        "universität", "университет", "институт", "министерств", "фонд", "журнал", "大学", "大學", "研究", "学院", "學院", "出版", "新聞", "新闻", "대학", "연구", "جامعة", "معهد", "مركز", "وزارة", "دانشگاه", "موسسه", "विश्वविद्यालय", "संस्थान",
    ];

    private static string Text(List<TextLine> group) => string.Join(' ', group.Select(line => line.Text));

    private static bool IsCapitals(string text)
    {
        var (upper, lower) = (text.Count(char.IsUpper), text.Count(char.IsLower));
        return upper > 2 && lower * 6 <= upper;
    }
}

namespace EbookBuilder.Articles.PlainText;

/// <summary>Finds the front block. A byline and a date are told by their words; the title is what stands before them, a letterhead what stands before the title.</summary>
internal sealed class FrontBlockReading
{
    private const int LongestFront = 24;

    private readonly IReadOnlyList<TextLine> _lines;
    private readonly LineFacts[] _facts;
    private readonly Measure _measure;
    private readonly TitleLines _titles;
    private readonly int _limit;

    private FrontBlockReading(IReadOnlyList<TextLine> lines, LineFacts[] facts, Measure measure, ImmutableArray<FurnitureGroup> furniture)
    {
        (_lines, _facts, _measure, _titles) = (lines, facts, measure, new TitleLines(lines, facts, measure, furniture));
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
        var groups = _titles.Groups(0, titleEnd);
        if (groups.Count == 0 && byline is { } early) groups = _titles.Groups(early.Line + early.Count, date?.Line ?? _limit);
        var title = _titles.Choose(groups);
        var front = new FrontBlock
        {
            Letterhead = [.. groups.Take(title < 0 ? groups.Count : title).SelectMany(group => group)],
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
        return Close(front.Title.IsEmpty ? WithTitleBelow(Close(front)) : front);
    }

    /// <summary>A letter may have its subject below the address and the date: one short line alone.</summary>
    private FrontBlock WithTitleBelow(FrontBlock front)
    {
        var i = front.Length;
        if (i >= _lines.Count || front.Letterhead.IsEmpty || !_facts[i].IsAlone || _facts[i].Ends || _facts[i].BreaksOff || _facts[i].Columns > 70) return front;
        return front with { Title = [_lines[i]], TitleSource = "a line of its own below the date", TitleConfidence = 0.5 };
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
            if ((Bylines.Credit(_lines[i].Text) ?? AloneCredit(i)) is not { } credit) continue;
            var count = BylineLength(i, date);
            var byline = (i, count, string.Join(' ', _lines.Skip(i + 1).Take(count - 1).Select(line => line.Text).Prepend(credit)));
            if (!Bylines.IsDoubtful(_lines[i].Text)) return byline;
            if (i > 0) doubtful ??= byline;
        }
        return doubtful;
    }

    /// <summary>Right below the title and alone, "By the owners" is a byline too, though it holds no name.</summary>
    private string? AloneCredit(int i) =>
        i is > 0 and < 4 && _facts[i].IsAlone && !_facts[i].Ends && _facts[i].Columns < 40 && _lines[i].Text.StartsWith("By ", StringComparison.Ordinal) ? _lines[i].Text[3..] : null;

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
        return count == 1 && HasTypedRole(byline + 1) ? 2 : count;
    }

    /// <summary>In typed text a short line right below the name, and above an empty line, says what the author is.</summary>
    private bool HasTypedRole(int i) =>
        _measure.Widths == LineWidths.Typewriter && i + 1 < _limit && _lines[i].Gap == 0 && _lines[i + 1].Gap > 0 && _facts[i].Columns < 60 && !_facts[i].Ends && !_facts[i].Colon && Dates.Find(_lines[i].Text) is null;

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
            if (alone && text.Length < 40 && !_facts[i].Ends && !_facts[i].Colon && Bylines.LooksLikeName(text) && !Bylines.IsAddressee(text) && (text.Split(' ').Length is 2 or 3 || TitleLines.IsCapitals(text))) return i;
        }
        return null;
    }

    private FrontBlock TitleAlone()
    {
        if (_limit == 0) return new();
        var groups = _titles.Groups(0, Math.Min(_limit, _lines.Count));
        if (groups.Count == 0) return new();
        var first = groups[0];
        var next = first.Count;
        var title = string.Join(' ', first.Select(line => line.Text));
        if (title.Length > 160 || _facts[next - 1].BreaksOff || next < _lines.Count && _facts[next].GoesOn) return new();
        if (_facts[next - 1].Ends && Punctuation.Last(title) is '.' or '。' or '।' && title.Length > 60) return new();
        if (ListMarker.Find(title) is { Number: null }) return new();
        return Close(new() { Title = [.. first], TitleSource = "the first line", TitleConfidence = next < _lines.Count && _lines[next].Gap > 0 ? 0.7 : 0.5 });
    }
}

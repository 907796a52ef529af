namespace EbookBuilder.Articles.PlainText;

/// <summary>Finds the front block. A byline and a date are told by their words; the title is what stands before them, a letterhead what stands before the title.</summary>
internal sealed class FrontBlockReading
{
    private const int MostFields = 12;

    /// <summary>A title may have a colon as well, behind more words than the name of a field has.</summary>
    private const int MostLabelBlanks = 3;

    private readonly IReadOnlyList<TextLine> _lines;
    private readonly LineFacts[] _facts;
    private readonly Measure _measure;
    private readonly TitleLines _titles;
    private readonly BylineReading _bylines;
    private readonly int _limit;
    private readonly string? _language;
    private readonly LetterHead? _letter;

    private FrontBlockReading(IReadOnlyList<TextLine> lines, Setting setting, ImmutableArray<FurnitureGroup> furniture, string? language)
    {
        (_lines, _facts, _measure, _language) = (lines, setting.Facts, setting.Habits.Measure, language);
        _letter = LetterHead.Find(lines, _facts);
        var contact = ContactLines.Find(lines, RunningTextStart.LongestFront);
        _limit = Math.Min(_letter?.Greeting ?? int.MaxValue, new RunningTextStart(lines, _facts, _measure, language).Find(contact));
        _titles = new(lines, _facts, _measure, furniture, contact);
        _bylines = new(lines, _facts, _measure, _limit, contact);
    }

    /// <summary>Reads it; the block is empty where the text starts at once.</summary>
    /// <param name="lines">The lines of the text.</param>
    /// <param name="setting">How they are set.</param>
    /// <param name="furniture">What was taken out of them, which may say the title again.</param>
    /// <param name="language">The language of the text, or null.</param>
    public static FrontBlock Read(IReadOnlyList<TextLine> lines, Setting setting, ImmutableArray<FurnitureGroup> furniture, string? language) =>
        lines.Count < 2 ? new() : RequestForComments.Read(lines) ?? MessageHead.Read(lines) ?? new FrontBlockReading(lines, setting, furniture, language).Read();

    private FrontBlock Read()
    {
        var (date, update) = FindDates();
        var byline = _bylines.Find(date?.Index ?? _limit) ?? (_letter is null ? _bylines.FindNames(date?.Index) : null);
        if (byline is null && date is null && _letter is null) return TitleAlone();
        var top = byline is { Line: 0 } ? 0 : PageNumbers();
        var groups = _titles.Groups(top, Math.Min(byline?.Line ?? _limit, date?.Index ?? _limit));
        if (_letter is { } letter && byline is null && letter.StartsWithSender(_lines)) return Close(letter.Front(_lines, groups, date));
        if (groups.TrueForAll(group => DocumentKinds.Names(group[0].Text)) && byline is { } early) groups.AddRange(BelowByline(early, date));
        if (groups.Count == 0 && byline is null && date is { Index: 0 }) groups = _titles.Groups(1, Math.Min(2, _limit));
        LeaveFields(groups, date);
        var title = _titles.Choose(groups, signed: byline is { Confidence: >= 0.9 });
        var front = new FrontBlock
        {
            PageNumbers = [.. _lines.Take(top)],
            Letterhead = [.. groups.Take(title < 0 ? groups.Count : title).SelectMany(group => group)],
            Title = title >= 0 ? [.. groups[title]] : [],
            Subtitle = [.. groups.Skip(title + 1).Take(title >= 0 ? 9 : 0).SelectMany(group => group)],
            TitleConfidence = groups.Count == 1 ? 0.9 : 0.75,
        };
        if (date is { Quality: 1 } && byline is null && title >= 0 && title == groups.Count - 1 && TitleLines.IsLetterhead(groups[title]) && !_facts[date.Index].GoesOn && SaysWhat(date)) return WithTitleAndDate(front, date);
        return WithDateAndByline(front, date, byline, update);
    }

    /// <summary>The lines below a byline that stands first; of these a title in capitals is the first alone.</summary>
    private List<List<TextLine>> BelowByline(BylineReading.Found byline, DateLine? date)
    {
        var groups = _titles.Groups(byline.Line + byline.Count, date is { } behind && behind.Index > byline.Line ? behind.Index : _limit);
        return groups.Count > 0 && TitleLines.IsCapitals(groups[0][0].Text) ? groups[..1] : groups;
    }

    /// <summary>Fields above the day are no titles: two or more, or one where the day is a field too.</summary>
    private void LeaveFields(List<List<TextLine>> groups, DateLine? date)
    {
        var fields = groups.Count - 1 - groups.FindLastIndex(group => !IsField(group));
        if (fields < 2 && !(date is not null && Punctuation.StartsWithLabel(_lines[date.Index].Text))) return;
        var first = Math.Max(1, groups.Count - fields);
        if (first < groups.Count) groups.RemoveRange(first, groups.Count - first);
    }

    /// <summary>Whether the line with the date says more, as a title does: <c>Minutes of the meeting held on 4 March</c>.</summary>
    private bool SaysWhat(DateLine date) => _lines[date.Index].Text[..date.Date.Start].Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(word => word.Length > 3) >= 3;

    private FrontBlock WithTitleAndDate(FrontBlock front, DateLine date)
    {
        var count = 1;
        while (date.Index + count < _limit && _lines[date.Index + count].Gap == 0 && (_facts[date.Index + count].GoesOn || _facts[date.Index + count - 1].BreaksOff)) count++;
        return Close(front with { Letterhead = [.. front.Letterhead, .. front.Title], Title = [.. _lines.Skip(date.Index).Take(count)], TitleSource = "the line with the date", TitleConfidence = 0.6, Day = date.Date.Value });
    }

    private FrontBlock WithDateAndByline(FrontBlock front, DateLine? date, BylineReading.Found? byline, DateLine? update)
    {
        if (byline is { } by)
        {
            front = front with { Byline = [.. _lines.Skip(by.Line).Take(by.Count)], Authors = by.Authors.IsEmpty ? Bylines.Authors(CutDate(by.Credit)) : by.Authors, AuthorConfidence = by.Confidence };
        }
        if (date is { } found) front = front with { DateLine = [_lines[found.Index]], When = found };
        if (update is { } changed) front = front with { UpdateLine = [_lines[changed.Index]], Updated = changed.Date.Value };
        front = Close(WithFields(Close(front)));
        return front.Title.IsEmpty ? Close(WithTitleBelow(front)) : front;
    }

    /// <summary>Where the day is one of several fields, the others stand right below it: <c>Ort: ...</c>, <c>Present: ...</c>.</summary>
    private FrontBlock WithFields(FrontBlock front)
    {
        if (front.DateLine.IsEmpty || !Punctuation.StartsWithLabel(front.DateLine[0].Text) || front.Length == 0 || _lines[front.Length - 1] != front.DateLine[0]) return front;
        var fields = _lines.Skip(front.Length).TakeWhile((line, i) => line.Gap == 0 && !line.StartsTurn && Punctuation.StartsWithLabel(line.Text) && i < MostFields).ToImmutableArray();
        return fields.IsEmpty ? front : front with { Fields = fields, PlaceField = fields.Select(PlaceField.Find).FirstOrDefault(place => place is not null) };
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
        var used = front.PageNumbers.Concat(front.Letterhead).Concat(front.Title).Concat(front.Subtitle).Concat(front.Byline).Concat(front.DateLine).Concat(front.UpdateLine).Concat(front.Fields).Select(line => line.Number).ToHashSet();
        var length = 0;
        for (var i = 0; i < Math.Min(_lines.Count, RunningTextStart.LongestFront + 8); i++)
            if (used.Contains(_lines[i].Number)) length = i + 1;
        return front with { Length = length, Others = [.. _lines.Take(length).Where(line => !used.Contains(line.Number))] };
    }

    /// <summary>A line of running text: it is full, and the next one goes on its sentence up to its stop or colon.</summary>
    private bool IsFullAndGoesOn(int i) =>
        _measure.IsWrapped && i + 1 < _lines.Count && _lines[i + 1].Gap == 0 && _facts[i + 1] is { GoesOn: true } next && (next.Ends || next.Colon) && _facts[i].WidthWithNext > 0.95 * _measure.Width;

    /// <summary>The date line, the first of those that are most like one; and the line that says when the article was changed.</summary>
    private (DateLine? Date, DateLine? Update) FindDates()
    {
        var (best, update) = ((DateLine?)null, (DateLine?)null);
        for (var i = 0; i < _limit; i++)
        {
            if (DateLine.Of(_lines[i].Text, i, _language) is not { } line || IsFullAndGoesOn(i)) continue;
            var rest = _lines[i].Text.Length - (line.Date.End - line.Date.Start);
            if (i == 0 && rest > 12 && line.Quality < 2 || rest > 60) continue;
            if (DateLine.IsUpdate(_lines[i].Text)) update ??= line;
            else if (best is null || best.Quality < line.Quality && i - best.Index < 6) best = line;
        }
        return best is null ? (update, null) : (best, update);
    }

    /// <summary>How many lines at the very top are nothing but the number of the first page.</summary>
    private int PageNumbers() =>
        _lines.Count > 2 && PageNumber.TryRead(_lines[0].Text, out var number, out var second) && (number == 1 || second == 1) && _lines[0].Text.Any(char.IsDigit) ? 1 : 0;

    private static string CutDate(string credit)
    {
        if (Dates.Find(credit) is not { } date) return credit;
        return credit[..date.Start].TrimEnd(' ', '|', '·', '–', '—', '-', ',', '(');
    }

    /// <summary>Whether lines say something by a name and a colon: <c>Contact: ...</c>.</summary>
    private static bool IsField(List<TextLine> group) => group.Count == 1 && Punctuation.StartsWithLabel(group[0].Text) && group[0].Text.AsSpan(0, group[0].Text.AsSpan().IndexOfAny(':', '：')).Count(' ') < MostLabelBlanks;

    /// <summary>A line of its own right before the first words of a news report is the subtitle.</summary>
    private ImmutableArray<TextLine> BeforeReport(int i) =>
        i + 1 < _lines.Count && i + 1 == _limit && _facts[i].IsAlone && !_facts[i].Ends && _facts[i].Columns < 100 && NewsPlace.Find(_lines[i + 1].Text, _language) is not null ? [_lines[i]] : [];

    /// <summary>In typed text a short line right below the title, and above an empty line, is the subtitle.</summary>
    private ImmutableArray<TextLine> RightBelow(int i) =>
        i > 0 && i + 1 < _lines.Count && i < _limit && _measure.Widths == LineWidths.Typewriter && _lines[i].Gap == 0 && _lines[i + 1].Gap > 0 && _facts[i] is { Ends: false, Colon: false, BreaksOff: false, HasLabel: false, Marker: null, Columns: < 70 } ? [_lines[i]] : [];

    private FrontBlock TitleAlone()
    {
        if (_limit == 0) return new();
        var groups = _titles.Groups(0, Math.Min(_limit, _lines.Count));
        var kinds = groups.TakeWhile((group, i) => i + 1 < groups.Count && (DocumentKinds.Names(group[0].Text) || i > 0 && IsField(group))).ToList();
        if (kinds.Count > 0 && groups.Count > kinds.Count + 1 && TitleLines.IsLetterhead(groups[kinds.Count]) && groups[kinds.Count].Sum(line => line.Text.Length) < groups[kinds.Count + 1].Sum(line => line.Text.Length)) kinds.Add(groups[kinds.Count]);
        groups.RemoveRange(0, kinds.Count);
        if (groups.Count == 0) return new();
        var first = groups[0];
        var next = kinds.Sum(group => group.Count) + first.Count;
        var title = string.Join(' ', first.Select(line => line.Text));
        if (title.Length > 160 || _facts[next - 1].BreaksOff || next < _lines.Count && _facts[next].GoesOn && !(_measure.Widths == LineWidths.Typewriter && _lines[next].Gap > 0)) return new();
        if (_facts[next - 1].Ends && Punctuation.Last(title) is '.' or '。' or '।' && title.Length > 60) return new();
        if (ListMarker.Find(title) is { Number: null }) return new();
        return Close(new() { Letterhead = [.. kinds.SelectMany(group => group)], Title = [.. first], Subtitle = BeforeReport(next) is { IsEmpty: false } before ? before : RightBelow(next), TitleSource = "the first line", TitleConfidence = next < _lines.Count && _lines[next].Gap > 0 ? 0.7 : 0.5 });
    }
}

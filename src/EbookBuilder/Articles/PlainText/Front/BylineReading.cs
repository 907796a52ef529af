namespace EbookBuilder.Articles.PlainText;

/// <summary>Finds the byline among the lines above the text: by its first word, or as names that stand where a byline does.</summary>
internal sealed class BylineReading(IReadOnlyList<TextLine> lines, LineFacts[] facts, Measure measure, int limit, HashSet<int> contact)
{
    private const int LongestLine = 220;
    private const int MostLines = 7;
    private const int LatestName = 4;
    private const double LongestAboveDate = 90;

    /// <summary>A byline.</summary>
    /// <param name="Line">Its first line.</param>
    /// <param name="Count">How many lines it has.</param>
    /// <param name="Credit">What it says after its first word, the lines joined.</param>
    /// <param name="Confidence">How sure it is, from 0 to 1.</param>
    internal sealed record Found(int Line, int Count, string Credit, double Confidence)
    {
        /// <summary>The authors, where more is known of them than the credit tells; else none.</summary>
        public ImmutableArray<Contributor> Authors { get; init; } = [];
    }

    /// <summary>The byline that a word before or behind the name tells, or null.</summary>
    /// <param name="date">The date line, or the end of the front block.</param>
    public Found? Find(int date)
    {
        if (MarkedByline.Find(lines, limit) is { } marked) return marked;
        var found = ByWord(date);
        for (var i = 0; i < limit; i++)
            if (Bylines.Reviewer(lines[i].Text) is { } reviewer) return found is not null && found.Line < i && i - found.Line < MostLines ? found with { Count = i + 1 - found.Line, Credit = reviewer } : new(i, 1, reviewer, 0.9);
        return found;
    }

    private Found? ByWord(int date)
    {
        Found? doubtful = null;
        for (var i = 0; i < limit && lines[i].Text.Length <= LongestLine; i++)
        {
            if (Bylines.IsLoneLabel(lines[i].Text) && i > 0 && i + 1 < limit && Bylines.Credit(lines[i + 1].Text) is null && Bylines.LooksLikeName(Credits.FirstName(lines[i + 1].Text))) return new(i, 2, lines[i + 1].Text, 0.9);
            if (i == date || contact.Contains(i) || (Bylines.Credit(lines[i].Text) ?? AloneCredit(i, date)) is not { } credit) continue;
            var count = Length(i, date);
            var byline = new Found(i, count, Joined(credit, i, count), 0.9);
            if (!Bylines.IsDoubtful(lines[i].Text)) return byline;
            if (i > 0) doubtful ??= byline;
        }
        return doubtful;
    }

    /// <summary>Names without a word before them: right above the date line or right below it, or above a line that says where they work.</summary>
    /// <param name="date">The date line, or null.</param>
    public Found? FindNames(int? date)
    {
        if (AboveTitle() is { } above) return above;
        var end = date ?? limit;
        for (var i = 1; i < Math.Min(end, limit); i++)
        {
            if (lines[i].Text.Length > LongestLine || contact.Contains(i) || facts[i].Ends || facts[i].Colon || !Credits.AreNames(lines[i].Text)) continue;
            if (i + 1 < limit && Bylines.IsAddressee(lines[i].Text)) continue;
            var count = Length(i, date ?? limit);
            if (date is { } at ? i + count == at : count > 1 && i <= 2) return new(i, count, Joined(lines[i].Text, i, count), 0.6);
        }
        return date is { } when ? when + 1 < lines.Count && IsLoneName(when + 1) ? new(when + 1, 1, lines[when + 1].Text, 0.5) : null : BelowTitle();
    }

    /// <summary>Names with initials above a title in capitals, as learned journals of Eastern Europe set them; or one at the very top of a typed text, as on the title page of a book.</summary>
    private Found? AboveTitle()
    {
        for (var i = 0; i < 3 && i + 1 < limit; i++)
            if ((HasInitial(lines[i].Text) || i == 0 && IsLoneTyped(0)) && !TitleLines.IsCapitals(lines[i].Text) && TitleLines.IsCapitals(lines[i + 1].Text) && Credits.AreNames(lines[i].Text)) return new(i, 1, lines[i].Text, 0.7);
        return null;
    }

    /// <summary>
    /// A name below the title and right above the text, in scripts with capitals. A heading of two words is no name: its words stand in the text in small letters, or other headings
    /// look like names too.
    /// </summary>
    private Found? BelowTitle()
    {
        if (measure.IsWrapped && measure.Widths != LineWidths.Typewriter) return null;
        var i = 1;
        while (i < limit && i < LatestName && !Bylines.IsPerson(lines[i].Text)) i++;
        if (i >= Math.Min(limit, LatestName) || i + 1 >= lines.Count || lines[i + 1].Gap == 0 || lines[i].Gap == 0 && i > 1 || facts[i + 1].Columns < 50 && !facts[i + 1].Ends || facts[i].Ends || !lines[i].Text.Any(char.IsLower)) return null;
        var words = lines[i].Text.Split(' ').Where(word => word.Length > 2).Select(word => word.ToLowerInvariant()).ToList();
        for (var k = i + 1; k < lines.Count; k++)
            if (facts[k].IsAlone && Bylines.IsPerson(lines[k].Text) || words.Exists(word => StandsIn(lines[k].Text, word))) return null;
        return new(i, 1, lines[i].Text, 0.4);
    }

    /// <summary>Whether a word stands in a text as it is spelled, not as a part of another.</summary>
    private static bool StandsIn(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (at + word.Length == text.Length || !char.IsLetter(text[at + word.Length]))) return true;
        return false;
    }

    private bool IsLoneTyped(int i) => measure.Widths == LineWidths.Typewriter && facts[i].Ends == false && lines[i + 1].Gap > 0 && Bylines.IsPerson(lines[i].Text);

    private static bool HasInitial(string text) => text.Split(' ').Any(word => word.Length is 2 or 4 && char.IsUpper(word[0]) && word[1] == '.');

    /// <summary>A name that stands alone below the date, as in old periodicals, perhaps in capitals and without a first name.</summary>
    private bool IsLoneName(int i)
    {
        var text = lines[i].Text;
        var alone = lines[i].Gap > 0 && (i + 1 == lines.Count || lines[i + 1].Gap > 0);
        return alone && text.Length < 40 && !facts[i].Ends && !facts[i].Colon && Bylines.LooksLikeName(text) && !Bylines.IsAddressee(text) && (text.Split(' ').Length is 2 or 3 || TitleLines.IsCapitals(text));
    }

    /// <summary>Right below the title and alone, or right above the date, "By the owners" and "By kestrel7" are bylines too, though they hold no name.</summary>
    private string? AloneCredit(int i, int date) =>
        (i is > 0 and < 4 && facts[i] is { IsAlone: true, Columns: < 40 } || i > 0 && i + 1 == date && facts[i].Columns < LongestAboveDate) && !facts[i].Ends && lines[i].Text.StartsWith("By ", StringComparison.Ordinal) ? lines[i].Text[3..] : null;

    /// <summary>A byline goes on over the lines up to the date, or as long as its lines end with a comma or say where somebody works.</summary>
    private int Length(int byline, int date)
    {
        if (date > byline && date < limit && date - byline <= MostLines)
        {
            var between = lines.Skip(byline + 1).Take(date - byline - 1);
            if (between.All(line => line.Text.Length < 90 && !IsSentence(line.Text) && !(line.Gap > 0 && lines[byline + 1].Gap == 0))) return date - byline;
        }
        var count = 1;
        while (byline + count < limit && count < MostLines && lines[byline + count].Text.Length < 90 && (lines[byline + count - 1].Text[^1] is ',' or '،' or '，' || IsAbout(byline + count))) count++;
        return count == 1 && HasTypedRole(byline + 1) ? 2 : count;
    }

    private static bool IsSentence(string text) => text.EndsWith('.') && text.Length > 40;

    /// <summary>Whether a line right below the name says where somebody works or can be written to.</summary>
    private bool IsAbout(int i)
    {
        if (lines[i].Gap > lines[i - 1].Gap && lines[i].Gap > 0 || facts[i].Ends || facts[i].Columns > 70 || Dates.Find(lines[i].Text) is not null) return false;
        return OrganisationWords.AreIn(lines[i].Text) || lines[i].Text.Contains('@', StringComparison.Ordinal) || BylineWords.HavePost(lines[i].Text.Split(' '));
    }

    /// <summary>In typed text a short line right below the name, and above an empty line, says what the author is.</summary>
    private bool HasTypedRole(int i) =>
        measure.Widths == LineWidths.Typewriter && i + 1 < limit && lines[i].Gap == 0 && lines[i + 1].Gap > 0 && facts[i].Columns < 60 && !facts[i].Ends && !facts[i].Colon && Dates.Find(lines[i].Text) is null;

    /// <summary>The credit with the lines below it; a new line is a new fact unless the one before breaks off in the middle of one.</summary>
    private string Joined(string credit, int byline, int count)
    {
        var joined = credit;
        for (var i = byline + 1; i < byline + count; i++)
            joined += (Punctuation.BreaksOff(lines[i - 1].Text) || Punctuation.GoesOn(lines[i].Text) || EndsSmall(lines[i - 1].Text) ? " " : ", ") + lines[i].Text;
        return joined;
    }

    /// <summary>Whether a line ends with a small word: <c>and</c>, <c>of the</c>.</summary>
    private static bool EndsSmall(string text) => text[(text.LastIndexOf(' ') + 1)..] is { Length: <= 4 } word && char.IsLower(word[0]) && char.IsLetter(word[^1]);
}

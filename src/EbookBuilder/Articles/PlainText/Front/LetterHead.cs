namespace EbookBuilder.Articles.PlainText;

/// <summary>What stands above the greeting of a letter: sender, day, addressee, subject. Its lines are short, and none of them is a title unless it says so or stands alone.</summary>
/// <param name="Greeting">The line with the greeting.</param>
/// <param name="Subject">The line with the subject, or -1.</param>
internal sealed record LetterHead(int Greeting, int Subject)
{
    private const int MostLines = 24;
    private const double LongestLine = 72;

    private static readonly string[] SubjectLabels = ["re", "subject", "betreff", "betr.", "betrifft", "objet", "concerne", "asunto", "ref.", "oggetto", "assunto", "onderwerp", "betreft", "dotyczy", "temat", "тема", "θέμα", "الموضوع", "موضوع", "הנדון", "विषय", "件名", "主题", "主題", "제목"];

    /// <summary>The head, or null where no letter starts.</summary>
    public static LetterHead? Find(IReadOnlyList<TextLine> lines, LineFacts[] facts)
    {
        for (var i = 0; i < Math.Min(MostLines, lines.Count - 1) && facts[i].Columns < LongestLine; i++)
            if ((i is 0 or > 1 || Dates.Find(lines[0].Text) is not null) && LetterWords.IsGreeting(lines[i].Text) && (lines[i].Gap > 0 || i == 0 && lines[1].Gap > 0 || SubjectAt(lines, i) >= 0)) return new(i, SubjectAt(lines, i));
        return null;
    }

    /// <summary>The subject without the word before it, and that word.</summary>
    public static (string Text, string? Label) SubjectOf(string line)
    {
        var colon = line.AsSpan(0, Math.Min(12, line.Length)).IndexOfAny(':', '：');
        return colon > 0 && SubjectLabels.Contains(line[..colon].Trim().ToLowerInvariant()) && line.Length > colon + 2 ? (line[(colon + 1)..].Trim(), line[..(colon + 1)]) : (line, null);
    }

    /// <summary>Whether the sender stands first, in lines below one another, or nothing but perhaps the day stands above the greeting.</summary>
    public bool StartsWithSender(IReadOnlyList<TextLine> lines) => Greeting < 2 || Greeting > 2 && lines[1].Gap == 0;

    /// <summary>The front block of the letter: who sends it, and what it is about where it says so. It has no other title.</summary>
    /// <param name="lines">The lines of the text.</param>
    /// <param name="above">The lines above the date, in groups.</param>
    /// <param name="date">The date line, or null.</param>
    public FrontBlock Front(IReadOnlyList<TextLine> lines, List<List<TextLine>> above, DateLine? date)
    {
        var front = new FrontBlock { IsLetter = true, Letterhead = [.. above.TakeWhile((_, i) => date is not null || i == 0 || above[i][0].Gap == 0).SelectMany(group => group)] };
        if (Subject >= 0 && !front.Letterhead.Contains(lines[Subject]))
        {
            var (subject, label) = SubjectOf(lines[Subject].Text);
            front = front with { Title = [lines[Subject] with { Text = subject }], TitleSource = "the subject of the letter", TitleConfidence = label is null ? 0.5 : 0.9, LeftOut = label };
        }
        return date is null ? front : front with { DateLine = [lines[date.Index]], When = date };
    }

    private static int SubjectAt(IReadOnlyList<TextLine> lines, int greeting)
    {
        for (var i = greeting - 1; i > 0; i--)
            if (SubjectOf(lines[i].Text).Label is not null) return i;
        var last = greeting - 1;
        return last > 2 && lines[last].Gap > 0 && lines[greeting].Gap > 0 && Dates.Find(lines[last].Text) is null && !Punctuation.EndsSentence(lines[last].Text) ? last : -1;
    }
}

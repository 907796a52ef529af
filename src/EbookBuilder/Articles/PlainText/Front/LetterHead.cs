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
            if ((i > 1 || i == 1 && Dates.Find(lines[0].Text) is not null) && LetterWords.IsGreeting(lines[i].Text) && (lines[i].Gap > 0 || SubjectAt(lines, i) >= 0)) return new(i, SubjectAt(lines, i));
        return null;
    }

    /// <summary>The subject without the word before it, and that word.</summary>
    public static (string Text, string? Label) SubjectOf(string line)
    {
        var colon = line.AsSpan(0, Math.Min(12, line.Length)).IndexOfAny(':', '：');
        return colon > 0 && SubjectLabels.Contains(line[..colon].Trim().ToLowerInvariant()) && line.Length > colon + 2 ? (line[(colon + 1)..].Trim(), line[..(colon + 1)]) : (line, null);
    }

    /// <summary>Whether the sender stands first, in lines below one another, or nothing but the day stands above the greeting.</summary>
    public bool StartsWithSender(IReadOnlyList<TextLine> lines) => Greeting == 1 || Greeting > 2 && lines[1].Gap == 0;

    /// <summary>The name under the farewell at the end of a letter, or null.</summary>
    public static TextLine? Signature(IReadOnlyList<TextLine> lines)
    {
        for (var i = lines.Count - 2; i >= Math.Max(0, lines.Count - MostLines / 2); i--)
        {
            if (!LetterWords.IsFarewell(lines[i].Text)) continue;
            var name = lines[i + 1].Text.Split(['(', ','], 2)[0].Trim();
            return Bylines.IsPerson(name) ? lines[i + 1] with { Text = name } : null;
        }
        return null;
    }

    private static int SubjectAt(IReadOnlyList<TextLine> lines, int greeting)
    {
        for (var i = greeting - 1; i > 0; i--)
            if (SubjectOf(lines[i].Text).Label is not null) return i;
        var last = greeting - 1;
        return last > 2 && lines[last].Gap > 0 && lines[greeting].Gap > 0 && Dates.Find(lines[last].Text) is null && !Punctuation.EndsSentence(lines[last].Text) ? last : -1;
    }
}

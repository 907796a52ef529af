namespace EbookBuilder.Articles.PlainText;

/// <summary>The head of an e-mail as programs print it: <c>From:</c>, <c>To:</c>, <c>Subject:</c>, <c>Date:</c> (RFC 5322, section 3.6), in the words of several languages.</summary>
internal static class MessageHead
{
    private const int MostFields = 24;
    private const int MostAbove = 8;

    private static readonly string[] ReplyMarks = ["re:", "aw:", "wg:", "fw:", "fwd:", "sv:", "vs:", "antw:", "odp:", "rif:", "r:", "tr:", "rv:", "res:", "enc:", "ynt:", "回复:", "回复：", "答复:", "答复：", "转发:", "转发：", "回覆:", "回覆：", "RE：", "Re："];

    private static readonly string[] FromNames = ["from", "von", "de", "da", "van", "od", "от", "от кого", "від", "发件人", "寄件者", "寄件人", "差出人", "보낸 사람", "보낸사람", "من", "från", "fra", "lähettäjä", "feladó", "kimden", "από"];
    private static readonly string[] SubjectNames = ["subject", "re", "betreff", "objet", "asunto", "oggetto", "assunto", "onderwerp", "temat", "тема", "主题", "主題", "主旨", "件名", "제목", "الموضوع", "ämne", "emne", "aihe", "předmět", "tárgy", "konu", "θέμα"];
    private static readonly string[] DateNames = ["date", "sent", "datum", "gesendet", "envoyé", "fecha", "enviado", "data", "inviato", "enviada em", "verzonden", "wysłano", "дата", "отправлено", "日期", "发送时间", "寄件日期", "日時", "送信日時", "날짜", "보낸 날짜", "التاريخ", "skickat", "sendt", "päivämäärä", "dátum", "tarih", "ημερομηνία"];

    /// <summary>The head as a front block, or null where the text does not start with one.</summary>
    public static FrontBlock? Read(IReadOnlyList<TextLine> lines)
    {
        var start = Start(lines);
        var fields = Fields(lines, start);
        var from = fields.FirstOrDefault(field => FromNames.Contains(field.Name));
        var subject = fields.FirstOrDefault(field => SubjectNames.Contains(field.Name));
        if (fields.Count < 2 || from is null || subject is null || subject.Value.Length == 0) return null;
        var date = fields.FirstOrDefault(field => DateNames.Contains(field.Name) && Dates.Find(field.Line.Text) is not null);
        return new()
        {
            Length = start + fields.Sum(field => field.Count),
            Letterhead = [.. lines.Take(start)],
            Title = [subject.Line with { Text = WithoutReply(subject.Value) }],
            Byline = [from.Line],
            Authors = NameOf(from.Value) is { Length: > 1 } name ? [new(name, PersonName.FileAs(name))] : [],
            DateLine = date is null ? [] : [date.Line],
            When = date is null ? null : DateLine.Of(date.Line.Text, 0, null),
            Others = [.. fields.Where(field => field != from && field != subject && field != date).Select(field => field.Line)],
            LeftOut = subject.Line.Text[..(subject.Line.Text.Length - WithoutReply(subject.Value).Length)].Trim(),
            TitleSource = "the subject of the message",
            TitleConfidence = 0.98,
            AuthorConfidence = 0.95,
        };
    }

    private sealed record Field(string Name, string Value, TextLine Line, int Count);

    /// <summary>Where the fields start: a memorandum may say above them what it is and whose.</summary>
    private static int Start(IReadOnlyList<TextLine> lines)
    {
        for (var i = 0; i < Math.Min(MostAbove, lines.Count); i++)
            if (NameOfField(lines[i].Text) is { } name && (i == 0 || lines[i].Gap > 0 && IsKnown(name))) return i;
        return 0;
    }

    private static bool IsKnown(string name) => FromNames.Contains(name) || SubjectNames.Contains(name) || DateNames.Contains(name) || name is "to" or "cc" or "an" or "à" or "para" or "a" or "aan" or "do" or "кому" or "收件人" or "宛先" or "받는 사람";

    /// <summary>Whether a word before a colon is the name of a field.</summary>
    public static bool IsField(ReadOnlySpan<char> name) => IsKnown(name.Trim().ToString().ToLowerInvariant());

    private static string? NameOfField(string text)
    {
        var colon = text.AsSpan().IndexOfAny(':', '：');
        return colon is < 2 or > 24 || text.AsSpan(0, colon).Contains('.') ? null : text[..colon].Trim().ToLowerInvariant();
    }

    /// <summary>The subject without <c>Re:</c>, <c>AW:</c>, <c>Fwd:</c> before it.</summary>
    private static string WithoutReply(string subject)
    {
        while (Array.Find(ReplyMarks, mark => subject.StartsWith(mark, StringComparison.OrdinalIgnoreCase)) is { } mark && subject.Length > mark.Length + 1) subject = subject[mark.Length..].TrimStart();
        return subject;
    }

    private static List<Field> Fields(IReadOnlyList<TextLine> lines, int start)
    {
        var fields = new List<Field>();
        for (var i = start; i < lines.Count && fields.Count < MostFields; i++)
        {
            var text = lines[i].Text;
            if (i > start && lines[i].Gap > 0 && !(lines[i].Gap == 1 && start > 0 && NameOfField(text) is { } next && IsKnown(next))) break;
            if (i > start && lines[i].Indent > lines[i - 1].Indent + 1 && fields.Count > 0)
            {
                var whole = fields[^1];
                fields[^1] = whole with { Value = $"{whole.Value} {text}", Line = whole.Line with { Text = $"{whole.Line.Text} {text}" }, Count = whole.Count + 1 };
                continue;
            }
            if (NameOfField(text) is not { } name) return [];
            fields.Add(new(name, text[(text.AsSpan().IndexOfAny(':', '：') + 1)..].Trim(), lines[i], 1));
        }
        return fields;
    }

    /// <summary>The name before an address in angles, or the one in brackets behind it.</summary>
    private static string NameOf(string value)
    {
        var angle = value.IndexOf('<', StringComparison.Ordinal);
        if (angle > 0) return value[..angle].Trim(' ', '"', '\'');
        var open = value.IndexOf('(', StringComparison.Ordinal);
        if (open > 0 && value.EndsWith(')')) return value[(open + 1)..^1].Trim();
        return value.Contains('@', StringComparison.Ordinal) ? "" : value;
    }
}

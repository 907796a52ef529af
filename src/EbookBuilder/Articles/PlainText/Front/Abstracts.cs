namespace EbookBuilder.Articles.PlainText;

/// <summary>Finds the abstract of an article: a paragraph under a heading that says so, or one that starts with the word.</summary>
internal static class Abstracts
{
    private const int MostBlocks = 16;

    private static readonly string[] Words =
    [
        "abstract", "summary", "zusammenfassung", "kurzfassung", "résumé", "resumen", "resumo", "riassunto", "sommario", "samenvatting", "streszczenie", "abstrakt", "shrnutí", "аннотация", "резюме", "анотація", "περίληψη",
        "özet", "sammanfattning", "sammendrag", "tiivistelmä", "összefoglaló", "rezumat", "摘要", "内容提要", "提要", "要旨", "要約", "概要", "초록", "요약", "ملخص", "الملخص", "چکیده", "خلاصه", "תקציר", "सारांश", "সারাংশ",
    ];

    /// <summary>The text of the abstract and the line it starts at, or null.</summary>
    public static (string Text, int Line)? Find(ImmutableArray<Block> blocks)
    {
        for (var i = 0; i < Math.Min(MostBlocks, blocks.Length); i++)
        {
            var block = blocks[i];
            if (block.Kind is not (BlockKind.Heading or BlockKind.Paragraph or BlockKind.Quote or BlockKind.Item)) continue;
            var text = Plain(block.Text);
            if (IsWord(text.TrimEnd(':', '：', '.', ' ')))
            {
                var paragraphs = blocks.Skip(i + 1).TakeWhile(next => next.Kind is BlockKind.Paragraph or BlockKind.Quote).ToList();
                return block.Kind == BlockKind.Heading && paragraphs.Count is > 0 and < 5 ? (Plain(string.Join(' ', paragraphs.Select(next => next.Text))), block.Lines[0].Number) : null;
            }
            if (EndOfWord(text) is > 1 and var end) return (text[(end + 1)..].Trim(' ', '—', '–'), block.Lines[0].Number);
        }
        return null;
    }

    /// <summary>Whether a line starts with such a word and goes on with the abstract.</summary>
    public static bool StartIn(string line) => EndOfWord(line) > 1;

    /// <summary>Whether a line is such a word and nothing else: it heads the abstract, however far in it stands.</summary>
    public static bool IsHead(string line) => IsWord(line.TrimEnd(':', '：'));

    /// <summary>Where the word ends with which a paragraph says that it is the abstract; 0 where it does not.</summary>
    private static int EndOfWord(string text)
    {
        var end = text.AsSpan(0, Math.Min(20, text.Length)).IndexOfAny(":：—–.");
        return end > 1 && end < text.Length - 40 && IsWord(text[..end].Trim()) ? end : 0;
    }

    private static bool IsWord(string text) => text.Length < 20 && Words.Contains(text.ToLowerInvariant());

    private static string Plain(string text) => TextNotes.WithoutCalls(text).Replace(LineJoining.PageStart.ToString(), "", StringComparison.Ordinal);
}

namespace EbookBuilder.Articles.PlainText;

/// <summary>The keywords of a learned article: a line that starts with a word for them.</summary>
/// <param name="Words">Each of them.</param>
/// <param name="Line">The line.</param>
internal sealed record Keywords(ImmutableArray<string> Words, int Line)
{
    private const int MostBlocks = 20;
    private const int LongestWord = 60;

    private static readonly LineStarts Labels =
    new([
        "keywords", "key words", "index terms", "schlüsselwörter", "schlagwörter", "stichwörter", "mots-clés", "mots clés", "mots-clefs", "palabras clave", "palabras-clave", "parole chiave", "palavras-chave", "palavras chave", "trefwoorden", "sleutelwoorden", "słowa kluczowe", "ключевые слова", "ключові слова",
        "λέξεις-κλειδιά", "λέξεις κλειδιά", "nyckelord", "nøkkelord", "nøgleord", "avainsanat", "klíčová slova", "kulcsszavak", "anahtar kelimeler", "关键词", "关键字", "關鍵詞", "關鍵字", "キーワード", "주제어", "핵심어", "키워드", "الكلمات المفتاحية", "كلمات مفتاحية", "واژگان کلیدی", "کلیدواژه‌ها", "کلیدواژه", "מילות מפתח", "मुख्य शब्द",
    ]);

    /// <summary>The keywords among the first blocks, or null.</summary>
    public static Keywords? Find(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks.Take(MostBlocks))
            if (After(block.Text) is { Length: > 0 } list)
                return new([.. list.Split([';', '；', ',', '，', '、', '،', '·', '•', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(word => word.TrimEnd('.', '。')).Where(word => word.Length is > 0 and <= LongestWord)], block.Lines[0].Number);
        return null;
    }

    /// <summary>Whether a line starts with such a word.</summary>
    public static bool StartIn(string text) => After(text) is not null;

    private static string? After(string text)
    {
        foreach (var label in Labels.In(text))
        {
            var rest = text[label.Length..].TrimStart();
            if (rest.Length > 0 && rest[0] is ':' or '：' or '.' or '—' or '–') return rest[1..].Trim();
        }
        return null;
    }
}

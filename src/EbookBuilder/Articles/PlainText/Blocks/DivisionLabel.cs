using EbookBuilder.Languages;

namespace EbookBuilder.Articles.PlainText;

/// <summary>The name and number of a division, as it stands above it: <c>CHAPTER IV</c>, <c>Article 2</c>, <c>Teil 3: Die Brücken</c>, <c>第三章</c>.</summary>
/// <param name="Word">The word that says what is counted, in small letters.</param>
/// <param name="Length">How many characters word and number take.</param>
internal readonly record struct DivisionLabel(string Word, int Length)
{
    private const int LongestLine = 80;

    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "chapter", "part", "book", "section", "article", "act", "scene", "appendix", "annex", "canto", "volume", "lesson", "schedule", "division", "exhibit",
        "kapitel", "teil", "buch", "abschnitt", "artikel", "akt", "aufzug", "szene", "auftritt", "anhang", "anlage", "band",
        "chapitre", "partie", "livre", "acte", "scène", "annexe", "titre", "tome", "chant",
        "capítulo", "parte", "libro", "sección", "artículo", "acto", "escena", "anexo", "título", "tomo",
        "capitolo", "sezione", "articolo", "atto", "scena", "allegato", "titolo", "livro", "seção", "secção", "artigo", "ato", "cena",
        "hoofdstuk", "deel", "boek", "afdeling", "bedrijf", "bijlage", "paragraaf", "del", "bok", "avsnitt", "bilaga", "afsnit", "bilag", "vedlegg",
        "глава", "часть", "книга", "раздел", "статья", "действие", "явление", "приложение", "том", "розділ", "частина", "стаття", "дія", "додаток",
        "rozdział", "część", "księga", "artykuł", "załącznik", "dział", "tom", "κεφάλαιο", "μέρος", "βιβλίο", "άρθρο", "πράξη", "σκηνή", "παράρτημα", "ενότητα",
        "bölüm", "kısım", "madde", "الفصل", "الباب", "الجزء", "المادة", "القسم", "فصل", "بخش", "ماده", "פרק", "חלק", "סעיף", "अध्याय", "भाग", "अनुच्छेद",
    };

    /// <summary>The label that a line is or starts with, before the title of the division; null where it has none.</summary>
    public static DivisionLabel? Find(string line)
    {
        if (line.Length is < 3 or > LongestLine) return null;
        if (line[0] is '第' or '제') return EastAsian(line);
        var word = line.IndexOf(' ', StringComparison.Ordinal);
        if (word < 2 || !Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(line.AsSpan(0, word))) return null;
        var end = NumberEnd(line, word + 1);
        return end > word + 1 && IsTitleBehind(line, end) ? new(line[..word].ToLowerInvariant(), end) : null;
    }

    /// <summary>Digits, Roman numerals, or one capital letter.</summary>
    private static int NumberEnd(string line, int start)
    {
        var end = start;
        while (end < line.Length && char.IsDigit(line[end]) && end - start < 4) end++;
        if (end > start) return end;
        while (end < line.Length && line[end] is 'I' or 'V' or 'X' or 'L' or 'C') end++;
        if (end == start && end < line.Length && char.IsUpper(line[end])) end++;
        return end == line.Length || !char.IsLetterOrDigit(line[end]) ? end : start;
    }

    /// <summary>Behind the number stands nothing, or a mark and then a title.</summary>
    private static bool IsTitleBehind(string line, int end)
    {
        var rest = line.AsSpan(end).TrimStart();
        if (rest.IsEmpty) return true;
        if (rest[0] is not ('.' or ':' or '-' or '–' or '—')) return false;
        rest = rest.TrimStart(".:-–— ");
        return rest.IsEmpty || char.IsUpper(Punctuation.First(rest.ToString())) && !Punctuation.EndsSentence(line) && !Punctuation.BreaksOff(line);
    }

    private static DivisionLabel? EastAsian(string line)
    {
        var end = 1;
        while (end < line.Length && (char.IsDigit(line[end]) || line[end] is ' ' or '〇' or '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十' or '百')) end++;
        if (end == 1 || end >= line.Length || line[end] is not ('章' or '節' or '节' or '篇' or '編' or '编' or '部' or '回' or '卷' or '巻' or '條' or '条' or '話' or '幕' or '장' or '절' or '부' or '편' or '조')) return null;
        var closes = end + 1 == line.Length || Scripts.Of(line[end + 1]) == Script.Common;
        return closes && !Punctuation.EndsSentence(line) && !Punctuation.BreaksOff(line) ? new(line[end].ToString(), end + 1) : null;
    }
}

using EbookBuilder.Languages;

namespace EbookBuilder.Articles.PlainText;

/// <summary>The name and number of a division, as it stands above it: <c>CHAPTER IV</c>, <c>Article 2</c>, <c>Teil 3: Die Brücken</c>, <c>Erster Teil</c>, <c>2. Kapitel</c>, <c>§ 4 Miete</c>, <c>第三章</c>.</summary>
/// <param name="Word">The word that says what is counted, in small letters.</param>
/// <param name="Length">How many characters word and number take.</param>
internal readonly record struct DivisionLabel(string Word, int Length)
{
    private const int LongestLine = 80;

    /// <summary>The label that a line is or starts with, before the title of the division; null where it has none.</summary>
    public static DivisionLabel? Find(string line)
    {
        if (line.Length is < 3 or > LongestLine) return null;
        if (line[0] is '第' or '제') return EastAsian(line);
        if (line[0] == '§') return Paragraph(line);
        var first = WordEnd(line, 0);
        var start = AfterWord(line, first);
        if (start == first || start >= line.Length) return null;
        var second = WordEnd(line, start);
        if (DivisionWords.IsName(line.AsSpan(0, first)))
        {
            var end = NumberEnd(line, start);
            if (end == start && DivisionWords.IsNumeral(line.AsSpan(start, second - start))) end = second;
            return end > start && IsTitleBehind(line, end) ? new(line[..first].ToLowerInvariant(), end) : null;
        }
        var isNumber = line[first] == '.' ? NumberEnd(line, 0) == first : DivisionWords.IsNumeral(line.AsSpan(0, first));
        return isNumber && DivisionWords.IsName(line.AsSpan(start, second - start)) && IsTitleBehind(line, second) ? new(line[start..second].ToLowerInvariant(), second) : null;
    }

    /// <summary><c>§ 12a</c>, as statutes and contracts count.</summary>
    private static DivisionLabel? Paragraph(string line)
    {
        var start = line[1] is ' ' ? 2 : 1;
        var end = start;
        while (end < line.Length && char.IsAsciiDigit(line[end]) && end - start < 4) end++;
        if (end == start) return null;
        if (end < line.Length && char.IsAsciiLetterLower(line[end])) end++;
        var rest = line.AsSpan(end).TrimStart(" .:-–—");
        if (end < line.Length && line[end] is not (' ' or '.' or ':')) return null;
        return rest.IsEmpty || char.IsUpper(Punctuation.First(rest.ToString())) && !Punctuation.EndsSentence(line) && !Punctuation.BreaksOff(line) ? new("§", end) : null;
    }

    private static int WordEnd(string line, int start)
    {
        var end = start;
        while (end < line.Length && line[end] is not (' ' or '.' or ':')) end++;
        return end;
    }

    /// <summary>Behind a blank, which a stop may stand before; the same place where there is none.</summary>
    private static int AfterWord(string line, int end)
    {
        var blank = end < line.Length && line[end] == '.' ? end + 1 : end;
        return blank < line.Length && line[blank] == ' ' ? blank + 1 : end;
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

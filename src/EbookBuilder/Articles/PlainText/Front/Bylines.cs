using EbookBuilder.Languages;

namespace EbookBuilder.Articles.PlainText;

/// <summary>Reads bylines: who wrote the article, and where they work.</summary>
internal static class Bylines
{
    // Words that stand before the author's name. Those in the first list also begin ordinary sentences or titles, so that what follows has to look like a name.
    private static readonly string[] Prepositions = ["by", "von", "par", "por", "de", "di", "door", "av", "af", "przez", "od", "bởi"];

    private static readonly string[] AmbiguousPrepositions = ["de", "di", "af", "od", "av", "von", "par", "por"];

    private static readonly string[] Labels =
    [
        "written by", "author", "authors", "text by", "words by", "text", "story by", "reported by", "autor", "autorin", "autoren", "verfasser", "verfasst von", "text von", "auteur", "auteurs",
        "autrice", "écrit par", "rédigé par", "autores", "autora", "escrito por", "texto de", "autore", "autori", "a cura di", "scritto da", "auteur", "geschreven door", "tekst", "autorzy", "autorka", "tekst",
        "автор", "авторы", "авторка", "текст", "автори", "συντάκτης", "συγγραφέας", "του", "της", "από", "بقلم", "تأليف", "كتبه", "كتبها", "الكاتب", "المؤلف", "نویسنده", "نوشته", "نوشتهٔ", "از", "تحریر", "مصنف",
        "מאת", "מחבר", "כתב", "लेखक", "लेखिका", "द्वारा", "लेखन", "লেখক", "লিখেছেন", "yazar", "yazan", "oleh", "penulis", "tác giả", "penned by", "af", "författare", "forfatter", "kirjoittanut", "szerző", "autoři", "scris de", "ผู้เขียน",
        "作者", "文", "撰文", "著者", "筆者", "执笔", "執筆", "글", "글쓴이", "저자", "작성자", "지은이", "글·사진",
    ];

    private static readonly string[] Suffixes = ["द्वारा", "著", "作", "撰", "씀", "지음"];

    private static readonly string[] Conjunctions = [" and ", " & ", " et ", " und ", " y ", " e ", " en ", " och ", " og ", " i ", " и ", " і ", " та ", " και ", " و ", " और ", " ve ", " dan ", " và ", "、", "，", "；", ";", " · ", " / "];

    /// <summary>What a byline says after its first word, or null where the line is none.</summary>
    public static string? Credit(string line)
    {
        foreach (var label in Labels)
            if (AfterLabel(line, label) is { Length: > 1 } rest) return rest;
        foreach (var word in Prepositions)
        {
            if (line.Length <= word.Length + 1 || !line.StartsWith(word, StringComparison.OrdinalIgnoreCase) || !char.IsWhiteSpace(line[word.Length]) && line[word.Length] != ':') continue;
            var rest = line[(word.Length + 1)..].Trim();
            if (LooksLikeName(FirstPart(rest))) return rest;
        }
        foreach (var suffix in Suffixes)
            if (line.EndsWith(suffix, StringComparison.Ordinal) && line.Length - suffix.Length is > 1 and < 40 && LooksLikeName(line[..^suffix.Length].Trim())) return line[..^suffix.Length].Trim();
        return null;
    }

    /// <summary>Whether a credit starts with a word that starts titles as well: <c>De</c> is "by" in Spanish and "the" in Dutch.</summary>
    public static bool IsDoubtful(string line) => AmbiguousPrepositions.Contains(line.Split(' ', 2)[0], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a line says whom a letter goes to.</summary>
    public static bool IsAddressee(string line) => line.Split(' ', 2)[0].ToLowerInvariant() is "to" or "an" or "à" or "al" or "aan" or "till" or "til" or "dear";

    /// <summary>Whether a line is nothing but the word before a name: <c>VON</c>, <c>By</c>.</summary>
    public static bool IsLoneLabel(string line) =>
        Prepositions.Contains(line.TrimEnd(':'), StringComparer.OrdinalIgnoreCase) || Labels.Contains(line.TrimEnd(':', '：'), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a short text may be the name of a person or a group: few words, most of them with capitals where the script has any.</summary>
    public static bool LooksLikeName(string text)
    {
        if (text.Length is < 2 or > 60 || Punctuation.Last(text) is '?' or '!' or '。' or ':' || text.Any(char.IsDigit)) return false;
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 7) return false;
        var (capital, small) = (0, 0);
        foreach (var word in words)
        {
            if (char.IsLower(word[0]) && word.Length > 3) small++;
            else if (char.IsUpper(word[0]) || Scripts.Of(word[0]) is not (Script.Latin or Script.Cyrillic or Script.Greek or Script.Common)) capital++;
        }
        return capital > 0 && small * 3 <= capital;
    }

    /// <summary>The authors that a credit names, with the rest of it as their affiliation.</summary>
    /// <param name="credit">What stands after the first word of the byline, its lines joined.</param>
    public static ImmutableArray<Contributor> Authors(string credit)
    {
        var comma = credit.AsSpan().IndexOfAny(',', '،');
        var names = comma < 0 ? credit : credit[..comma];
        var rest = comma < 0 ? "" : credit[(comma + 1)..].Trim(' ', ',', '.');
        var people = Split(names);
        // A list of names goes on after the comma: "A, B and C".
        while (rest.Length > 0 && NextName(rest) is { } next)
        {
            people.AddRange(Split(next.Names));
            rest = next.Others;
        }
        var affiliation = rest.Length > 0 ? rest : null;
        return [.. people.Select(PersonName.WithoutHonorific).Where(name => name.Length > 1)
            .Select((name, i) => new Contributor(name, PersonName.FileAs(name)) { Affiliation = affiliation })];
    }

    private static (string Names, string Others)? NextName(string rest)
    {
        var comma = rest.IndexOf(',', StringComparison.Ordinal);
        var part = comma < 0 ? rest : rest[..comma];
        var names = Split(part);
        if (comma < 0 && names.Count < 2) return null;
        if (names.Count < 2 && !rest[(comma + 1)..].Contains(" and ", StringComparison.Ordinal)) return null;
        if (!names.All(name => name.Split(' ').Length is 2 or 3 && LooksLikeName(name) && !PersonName.IsGroup(name.Split(' ')))) return null;
        return (part, comma < 0 ? "" : rest[(comma + 1)..].Trim());
    }

    private static List<string> Split(string names)
    {
        var parts = new List<string> { names };
        foreach (var word in Conjunctions)
            parts = [.. parts.SelectMany(part => part.Split(word, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
        return [.. parts.Select(part => part.Trim(' ', ',', '.', '،').TrimStart('\u200F'))];
    }

    private static string FirstPart(string text)
    {
        var end = text.AsSpan().IndexOfAny(",;،(|");
        return (end < 0 ? text : text[..end]).Trim();
    }

    private static string? AfterLabel(string line, string label)
    {
        if (line.Length <= label.Length || !line.StartsWith(label, StringComparison.OrdinalIgnoreCase)) return null;
        var rest = line.AsSpan(label.Length).TrimStart();
        var colon = rest.Length > 0 && rest[0] is ':' or '：' or '/' or '／' or '|';
        if (colon) return rest[1..].Trim().ToString();
        var apart = char.IsWhiteSpace(line[label.Length]) && label.Length > 3 && Scripts.Of(label[0]) is not Script.Han;
        var name = rest.ToString();
        return apart && LooksLikeName(FirstPart(name)) && name.Length < 160 ? name : null;
    }
}

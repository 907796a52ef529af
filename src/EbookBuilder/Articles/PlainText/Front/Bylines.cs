using EbookBuilder.Languages;

namespace EbookBuilder.Articles.PlainText;

/// <summary>Tells bylines from other lines.</summary>
internal static class Bylines
{
    private const int LongestCredit = 160;

    private static readonly System.Buffers.SearchValues<char> NeverInNames = System.Buffers.SearchValues.Create("@:：«»“”\"!?;/");

    /// <summary>What a byline says after its first word, or null where the line is none.</summary>
    public static string? Credit(string line)
    {
        foreach (var label in BylineWords.Labels)
            if (AfterLabel(line, label) is { Length: > 1 } rest) return rest;
        foreach (var word in BylineWords.Prepositions)
        {
            if (line.Length <= word.Length + 1 || !line.StartsWith(word, StringComparison.OrdinalIgnoreCase) || !char.IsWhiteSpace(line[word.Length]) && line[word.Length] != ':') continue;
            var rest = line[(word.Length + 1)..].Trim();
            if (LooksLikeName(Credits.FirstName(rest))) return rest;
        }
        if (DocumentKinds.NamesGenre(line) && NameBehindGenre(line) is { } author) return author;
        return BylineWords.Suffixes.Select(suffix => BeforeSuffix(line, suffix)).FirstOrDefault(name => name is not null);
    }

    /// <summary>Who reviews a work, where the line says so; or null.</summary>
    public static string? Reviewer(string line) => BylineWords.Reviews.Select(label => AfterLabel(line, label)).FirstOrDefault(rest => rest is { Length: > 1 });

    /// <summary><c>Un cuento de Julián Orozco</c>, <c>A Story by Ann Ferris</c>.</summary>
    private static string? NameBehindGenre(string line)
    {
        var words = line.Split(' ');
        for (var i = 2; i + 1 < words.Length; i++)
            if (BylineWords.Prepositions.Contains(words[i].ToLowerInvariant()) && string.Join(' ', words[(i + 1)..]) is var rest && IsPerson(Credits.FirstName(rest))) return rest;
        return null;
    }

    /// <summary>The authors that a credit names.</summary>
    public static ImmutableArray<Contributor> Authors(string credit) => Credits.Of(credit);

    /// <summary>Whether a credit starts with a word that starts titles as well.</summary>
    public static bool IsDoubtful(string line) => BylineWords.Doubtful.Contains(line.Split(' ', 2)[0], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a line says whom a letter goes to.</summary>
    public static bool IsAddressee(string line) => line.Split(' ', 2)[0].ToLowerInvariant() is "to" or "an" or "à" or "al" or "aan" or "till" or "til" or "dear";

    /// <summary>Whether a line is nothing but the word before a name: <c>VON</c>, <c>By</c>.</summary>
    public static bool IsLoneLabel(string line) =>
        BylineWords.Prepositions.Contains(line.TrimEnd(':'), StringComparer.OrdinalIgnoreCase) || BylineWords.Labels.Contains(line.TrimEnd(':', '：'), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a short text may be the name of a person or a group: few words, most of them with capitals where the script has any.</summary>
    public static bool LooksLikeName(string text)
    {
        if (text.Length is < 2 or > 60 || Punctuation.Last(text) is '?' or '!' or '。' or ':' || text.Any(char.IsDigit)) return false;
        var words = PersonName.WithoutHonorific(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 7) return false;
        var (capital, small) = (0, 0);
        foreach (var word in words)
        {
            if (char.IsUpper(word[0]) || !HasCase(word[0]) || HasInnerCapital(word)) capital++;
            else if (char.IsLower(word[0]) && word.Length > 3 && word[^1] != '.') small++;
        }
        return capital > 0 && small * 3 <= capital;
    }

    /// <summary>Whether a text is the name of one person, told without a word before it: two to four words, none of an institution, a post or a place.</summary>
    public static bool IsPerson(string text)
    {
        text = PersonName.WithoutHonorific(text);
        if (!LooksLikeName(text) || !char.IsLetter(text[0]) || OrganisationWords.AreIn(text + ".") || text.AsSpan().ContainsAny(NeverInNames)) return false; // Some end with a stop: Inc.
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (BylineWords.HavePost(words) || BylineWords.NameDocument(words) || BylineWords.MayBePlace(words) || PersonName.IsGroup(words)) return false;
        return Scripts.Of(text[0]) switch
        {
            Script.Han or Script.Hangul or Script.Kana => words.Sum(word => word.Length) is >= 2 and <= 5 && words.Length <= 2 && !IsReport(text),
            Script.Latin or Script.Cyrillic or Script.Greek => HasCapitals(words),
            _ => words.Length is >= 2 and <= 5,
        };
    }

    /// <summary>Behind the name of a reporter stands where the report comes from: <c>花蓮報導</c>.</summary>
    public static bool IsReport(string text) => Array.Exists(Reports, word => text.Length > word.Length && text.EndsWith(word, StringComparison.Ordinal));

    private static readonly string[] Reports = ["報導", "报道", "報道", "電", "电"];

    /// <summary>Two to five words with capitals, small ones between them only where they are short; the last one is no initial.</summary>
    private static bool HasCapitals(string[] words)
    {
        var capital = words.Count(word => char.IsUpper(word[0]) || HasInnerCapital(word));
        return capital is >= 2 and <= 5 && words.Length <= 7 && (char.IsUpper(words[0][0]) || HasInnerCapital(words[0])) && words[^1].TrimEnd('.').Length > 1
            && words.All(word => char.IsUpper(word[0]) || HasInnerCapital(word) || word.Length <= 5 && PersonName.IsParticle(word));
    }

    /// <summary><c>d'Arcy</c>, <c>al-Amin</c>.</summary>
    private static bool HasInnerCapital(string word)
    {
        var mark = word.AsSpan(0, Math.Min(4, word.Length)).IndexOfAny('\'', '’', '-');
        return mark >= 0 && mark + 1 < word.Length && char.IsUpper(word[mark + 1]);
    }

    private static bool HasCase(char letter) => Scripts.Of(letter) is Script.Latin or Script.Cyrillic or Script.Greek or Script.Common;

    private static string? BeforeSuffix(string line, string suffix)
    {
        if (!line.EndsWith(suffix, StringComparison.Ordinal) || line.Length - suffix.Length is < 2 or >= 40) return null;
        var name = line[..^suffix.Length].TrimEnd(' ', '／', '/', '｜', '|', '◎', '＝', '=', '　');
        // A lone character at the end of a line belongs to a word as often as not; a blank or a stroke sets it apart.
        var apart = name.Length < line.Length - suffix.Length || suffix.Length > 2;
        return apart && IsPerson(Credits.FirstName(name)) ? name : null;
    }

    /// <summary>What a label says ends before a wide blank and the next one: <c>文/陈雨桐　　图/李默</c>.</summary>
    private static ReadOnlySpan<char> UpToNextLabel(ReadOnlySpan<char> text)
    {
        var blank = text.IndexOf("  ");
        if (blank < 0) blank = text.IndexOf('\u3000');
        return blank > 1 && text[blank..].IndexOfAny("/／:：") is > 0 and < 12 ? text[..blank].TrimEnd() : text;
    }

    private static string? AfterLabel(string line, string label)
    {
        if (line.Length <= label.Length || !line.StartsWith(label, StringComparison.OrdinalIgnoreCase)) return null;
        var rest = line.AsSpan(label.Length).TrimStart();
        if (rest.Length > 0 && rest[0] is ':' or '：' or '/' or '／' or '|' or '｜' or '◎' or '＝') return UpToNextLabel(rest[1..].Trim()).ToString();
        if (!char.IsWhiteSpace(line[label.Length]) || line.Length > LongestCredit) return null;
        var name = Credits.FirstName(rest.ToString());
        return HasCase(label[0]) ? label.Length > 2 && (label.Contains(' ', StringComparison.Ordinal) ? LooksLikeName(name) : IsPerson(name)) ? rest.ToString() : null
            : label.Length > 1 && (IsPerson(name) || name.Length > 0 && char.IsAsciiLetterUpper(name[0]) && LooksLikeName(name)) ? rest.ToString() : null;
    }
}

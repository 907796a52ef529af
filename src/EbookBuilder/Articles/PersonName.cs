using System.Text.RegularExpressions;
using EbookBuilder.Languages;

namespace EbookBuilder.Articles;

/// <summary>Names of people and groups: how they are taken apart, and how they sort.</summary>
internal static partial class PersonName
{
    private static readonly HashSet<string> Honorifics = new(StringComparer.OrdinalIgnoreCase)
    {
        "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame", "rev", "fr", "hon", "herr", "frau", "mme", "mlle", "sr", "sra", "srta", "dott", "dott.ssa", "sig", "sig.ra", "ing", "dipl", "amb", "ambassador",
        "gen", "col", "capt", "lt", "h.e", "г-н", "г-жа", "проф", "др", "د", "أ", "دکتر", "डॉ", "श्री", "श्रीमती", "доктор", "dhr", "mevr", "drs", "lic", "pan", "pani", "κ", "κα", "δρ", "καθ", "ד\"ר", "פרופ'", "גב'", "עו\"ד", "ד״ר", "פרופ׳",
        "dr.-ing", "dr.-ing.", "med", "hab", "mgr", "inż", "ir", "mag", "phdr", "mudr", "канд", "докт", "техн", "физ", "физ.-мат", "филол", "ист", "экон", "юрид", "мед", "биол", "хим", "пед", "наук", "к.т.н", "д.т.н", "к.ф.н", "д.ф.н", "д-р", "акад", "доц",
        "الدكتور", "الدكتورة", "الأستاذ", "الأستاذة", "المهندس", "المهندسة", "السيد", "السيدة", "الشيخ", "أ.د", "م", "مهندس", "آقای", "خانم", "प्रो", "प्रोफेसर", "डॉक्टर",
    };

    private static readonly HashSet<string> Degrees = new(StringComparer.OrdinalIgnoreCase) { "phd", "md", "ma", "msc", "bsc", "mba", "jd", "llm", "esq", "dds", "rn", "cpa", "frs", "ba", "bs", "ms", "dphil" };

    private static readonly HashSet<string> Generations = new(StringComparer.OrdinalIgnoreCase) { "jr", "sr", "ii", "iii", "iv" };

    private static readonly HashSet<string> Particles = new(StringComparer.OrdinalIgnoreCase) { "van", "von", "de", "der", "den", "di", "da", "del", "della", "la", "le", "du", "dos", "al", "el", "bin", "ben", "ter", "zu", "st.", "het", "'t", "ten", "e", "y", "das", "do", "af", "av", "zum", "zur", "vom", "delle", "degli", "dalla", "dal", "ibn", "bint", "abu", "las", "los", "lo", "des", "d'" };

    /// <summary>The form that sorts: the last name first, where the name has one that can be told; a name in Chinese, Japanese or Korean stands as it is. Titles and degrees are no part of it.</summary>
    public static string? FileAs(string name)
    {
        var words = WithoutHonorific(WithoutDegrees(name)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var generation = "";
        if (words.Length > 2 && Generations.Contains(words[^1].TrimEnd('.'))) (words, generation) = (words[..^1], ", " + words[^1]);
        if (words.Length is < 2 or > 4 || Scripts.Of(words[0][0]) is not (Script.Latin or Script.Cyrillic or Script.Greek) || IsGroup(words)) return null;
        var surname = words.Length - 1;
        while (surname > 1 && words[surname - 1].Length <= 3 && char.IsLower(words[surname - 1][0])) surname--;
        return $"{string.Join(' ', words[surname..]).TrimEnd(',')}, {string.Join(' ', words[..surname])}{generation}";
    }

    /// <summary>The name without titles in front.</summary>
    public static string WithoutHonorific(string name)
    {
        if (name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && name.IndexOf(' ', 4) is > 4 and var end && Honorifics.Contains(name[4..end].TrimEnd('.'))) name = name[4..]; // The Rev. Josiah Thorne.
        while (name.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank && Honorifics.Contains(name[..blank].TrimEnd('.'))) name = name[(blank + 1)..].TrimStart();
        return name.Trim();
    }

    /// <summary>Whether the words are the name of a group rather than of a person.</summary>
    public static bool IsGroup(string[] words) =>
        words.Any(word => word.ToLowerInvariant() is "the" or "team" or "group" or "guides" or "institute" or "university" or "committee" or "editors" or "staff" or "foundation" or "project" or "society" or "press" or "working" or "board" or "council" or "office" or "open" or "and" or "community" or "contributors" or "authors" or "department");

    /// <summary>The people whom a text names that is known to be a credit: one, or several between semicolons, commas or words for "and".</summary>
    public static IEnumerable<Contributor> Credits(string text, string role)
    {
        if (text.StartsWith("by ", StringComparison.OrdinalIgnoreCase)) text = text[3..];
        return Separate(text).Select(name => One(name, role)).OfType<Contributor>();
    }

    /// <summary>One person or group: <c>Jane Doe</c>, <c>Doe, Jane</c>, <c>Dr. Jane Doe, PhD</c>, <c>Jane Doe &lt;jane@example.org&gt;</c>, <c>Jane Doe, Some Institute</c>. Null where nothing is left.</summary>
    public static Contributor? One(string text, string role)
    {
        var name = Mail.Replace(text, "").Trim(' ', ',', ';');
        if (name.Length == 0) return null;
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0) return new(name, FileAs(name), role);
        var (before, after) = (name[..comma].Trim(), name[(comma + 1)..].Trim());
        if (before.Length == 0 || after.Length == 0 || IsSuffix(after)) return new(name, FileAs(name), role);
        if (IsLastFirst(before, after)) return new($"{after.Replace(", ", " ", StringComparison.Ordinal)} {before}", $"{before}, {after}", role);
        return new(before, FileAs(before), role) { Affiliation = after };
    }

    private static IEnumerable<string> Separate(string text)
    {
        var split = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;
        if (text.AsSpan().ContainsAny(';', '；', '、')) return text.Split([';', '；', '、'], split);
        var joined = And.Split(text);
        if (joined.Length > 1 && joined.All(part => part.Contains(',', StringComparison.Ordinal) || IsName(part))) return joined.SelectMany(Separate);
        var listed = text.Split([',', '，'], split);
        return listed.Length > 1 && listed.All(IsName) && !listed.Any(IsSuffix) ? listed : [text];
    }

    /// <summary>Two or more words that stand for one person, or a name in a script without blanks.</summary>
    private static bool IsName(string part)
    {
        var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || part.Any(char.IsDigit) || (char.IsLower(part[0]) && Particles.Contains(words[0]))) return false;
        return words.Length is 2 or 3 or 4 ? !IsGroup(words) : words.Length == 1 && Scripts.Of(words[0][0]) is Script.Han or Script.Hangul;
    }

    private static bool IsLastFirst(string before, string after)
    {
        var last = before.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var first = after.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return last[..^1].All(Particles.Contains) && first.Length is 1 or 2 or 3 or 4 && first.All(word => char.IsUpper(word[0]) || Particles.Contains(word) || Generations.Contains(word.TrimEnd('.'))) && !IsGroup(first) && !IsGroup(last);
    }

    /// <summary>Whether a word stands small between the parts of a name: <c>van</c>, <c>de</c>.</summary>
    public static bool IsParticle(string word) => Particles.Contains(word);

    /// <summary>Whether a text is nothing but degrees (<c>PhD, MD</c>) or tells one generation from the next (<c>Jr.</c>).</summary>
    public static bool IsSuffix(string text) => text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).All(IsDegreeOrGeneration);

    private static bool IsDegreeOrGeneration(string word) => word.Replace(".", "", StringComparison.Ordinal) is var bare && (Degrees.Contains(bare) || Generations.Contains(bare));

    private static string WithoutDegrees(string name)
    {
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0) return name;
        var generation = name[(comma + 1)..].Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Where(word => Generations.Contains(word.TrimEnd('.'))).Select(word => " " + word);
        return name[..comma] + string.Concat(generation);
    }

    [GeneratedRegex(@"(?<!\s)\s*(<[^<>]*>|\([^()\s@]*@[^()\s]*\))")]
    private static partial Regex Mail { get; }

    [GeneratedRegex(@"(?:,|(?<!\s))\s+(?:and|&|und|et|y|e|en|och|og|и|і|ve|dan|và|με|και)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex And { get; }
}

using System.Collections.Frozen;

namespace EbookBuilder.Articles;

/// <summary>What a person did for a text, as a MARC relator code (id.loc.gov/vocabulary/relators).</summary>
internal static class ContributorRole
{
    private static readonly FrozenDictionary<string, string> Codes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["author"] = "aut",
        ["writer"] = "aut",
        ["creator"] = "cre",
        ["editor"] = "edt",
        ["translator"] = "trl",
        ["illustrator"] = "ill",
        ["artist"] = "art",
        ["photographer"] = "pht",
        ["contributor"] = "ctb",
        ["compiler"] = "com",
        ["designer"] = "dsr",
        ["cover designer"] = "cov",
        ["narrator"] = "nrt",
        ["interviewer"] = "ivr",
        ["interviewee"] = "ive",
        ["reviewer"] = "rev",
        ["publisher"] = "pbl",
        ["foreword"] = "aui",
        ["introduction"] = "aui",
        ["afterword"] = "aft",
        ["proofreader"] = "pfr",
        ["commentator"] = "cmm",
        ["annotator"] = "ann",
        ["adapter"] = "adp",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The code of a word such as <c>editor</c>, or the code itself; null where the word is no role.</summary>
    public static string? CodeOf(string word) =>
        Codes.GetValueOrDefault(word) ?? (word.Length == 3 && Codes.Values.Contains(word.ToLowerInvariant()) ? word.ToLowerInvariant() : null);
}

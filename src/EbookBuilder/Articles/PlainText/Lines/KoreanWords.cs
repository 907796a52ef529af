namespace EbookBuilder.Articles.PlainText;

/// <summary>Korean words and endings that tell by themselves whether a blank stands before or behind them.</summary>
internal static class KoreanWords
{
    private const double Sure = 4;
    private const double Likely = 1.5;

    /// <summary>Particles of one syllable, which only the word before them can have.</summary>
    private const string Particles = "은는을를의에와과로서며면게도";

    private static readonly string[] Endings = ["다.", "니다.", "습니다.", "니다 ", "니까", "입니다.", "세요.", "시오.", "네요.", "지요.", "어요.", "아요.", "해요.", "처럼 ", "까지 ", "부터 ", "보다 ", "에서 ", "으로 ", "에게 ", "에는 ", "까지는 ", "이나 ", "들은 ", "들이 ", "들을 ", "들의 "];

    /// <summary>What stands behind a blank, with the blank behind it where it starts other words too.</summary>
    private static readonly string[] First =
        ["수 있", "수 없", "수도 있", "것입니다", "것은 ", "것이 ", "것을 ", "것과 ", "때문", "대해 ", "대한 ", "위해 ", "위한 ", "통해 ", "따라 ", "등의 ", "등을 ", "등이 ", "및 ", "또는 ", "때 ", "때는 ", "때에 ", "후 ", "후에 ", "있습니다", "있는 ", "있어 ", "있다", "없습니다", "없는 ", "없다", "않습니다", "않는 ", "않고 ", "않으면 ", "않을 ", "경우 ", "경우에 ", "경우에는 "];

    private static readonly HashSet<string> Last =
    [
        "어떤", "이런", "그런", "저런", "다른", "모든", "여러", "새로운", "같은", "많은", "있는", "없는", "하는", "되는", "위한", "대한", "통해", "위해", "대해", "또는", "그리고", "하지만", "그러나", "따라서", "아주", "매우", "바로", "다시", "함께", "모두", "먼저", "이미", "아직", "항상", "자주", "만약", "예를", "때문에",
    ];

    /// <summary>Particles and endings of two syllables that close a word.</summary>
    private static readonly string[] Closings = ["에서", "에만", "까지", "부터", "만큼", "처럼", "보다", "으로", "에는", "에게", "거나", "면서", "지만", "는데", "므로", "려면", "해서", "하여", "에도"];

    /// <summary>What makes a verb of the noun before it.</summary>
    private static readonly string[] Verbs = ["하는", "하여", "하고", "하면", "하기", "합니다", "했습니다", "해야", "하거나", "하지만", "되는", "되어", "되고", "됩니다", "되었습니다"];

    /// <summary>Whether a line starts with a particle or an ending by itself, so that a line end cut its word.</summary>
    public static bool IsRest(string line) =>
        line.Length > 2 && (line[1] == ' ' && Particles.Contains(line[0], StringComparison.Ordinal) || Array.Exists(Endings, ending => line.StartsWith(ending, StringComparison.Ordinal)));

    /// <summary>How much speaks for a blank between two lines, as the logarithm of odds; 0 where these words tell nothing.</summary>
    /// <param name="left">The last word of the first line.</param>
    /// <param name="next">The second line.</param>
    public static double Parts(string left, string next)
    {
        if (IsRest(next)) return -Sure;
        if (left.Length > 1 && char.IsLetter(left[^1]) && Array.Exists(Verbs, verb => next.StartsWith(verb, StringComparison.Ordinal))) return "은는을를도게지고야".Contains(left[^1], StringComparison.Ordinal) ? Likely : -Likely;
        if (left == "때" && next[0] == '문') return -Sure;
        if (left.Length > 2 && Array.Exists(Closings, closing => left.EndsWith(closing, StringComparison.Ordinal))) return Likely;
        return Last.Contains(left) || Array.Exists(First, word => next.StartsWith(word, StringComparison.Ordinal)) ? Sure : 0;
    }
}

using System.Collections.Frozen;

namespace EbookBuilder.Articles.PlainText;

/// <summary>
/// Words that refer to what was said before: <c>but</c>, <c>they</c>, <c>therefore</c>. A sentence that starts with one goes on a paragraph oftener than it opens one.
/// Left out are words that mean something else in another language (German <c>also</c>, Polish <c>to</c>).
/// </summary>
internal static class PointingWords
{
    private const int LongestWord = 12;

    private static readonly FrozenSet<string> Words = ("but and it they that these however then thus instead moreover therefore otherwise hence consequently furthermore he she " +
        "mais et ils elles cela c'est c’est ceci cependant toutefois donc alors puis aussi " +
        "aber und dies dabei dann daher deshalb jedoch allerdings außerdem doch oder denn sonst dadurch " +
        "pero y esto eso estos estas ellos también además entonces así " +
        "ma e questo ciò inoltre tuttavia quindi così anche " +
        "mas isso isto eles elas além porém então assim " +
        "maar dit dat ze zij ook daarom echter hierdoor " +
        "ale jednak dlatego więc także oni jest " +
        "но а и это они он она однако поэтому затем также или тогда потом " +
        "але і й це вони він вона однак тому також потім " +
        "αλλά και αυτό αυτά αυτή επίσης όμως έτσι τότε ωστόσο " +
        "لكن ولكن هذا هذه وهذا وهذه كما لذلك ثم إنه اما این آنها همچنین ولی بنابراین " +
        "אבל זה הם היא לכן גם אולם " +
        "लेकिन और यह वे इसलिए परंतु किंतु वह " +
        "그러나 하지만 이는 그리고 따라서 그래서 이것은 그런데 또한").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Chinese and Japanese have no blank behind the word.
    private static readonly string[] Beginnings = ["但", "因此", "所以", "这", "這", "它", "他们", "他們", "而且", "然后", "然後", "并且", "並且", "しかし", "そのため", "これ", "それ", "つまり", "ただし", "だから"];

    /// <summary>Whether a line starts with such a word.</summary>
    public static bool Start(string text)
    {
        if (text[0] >= '\u3000') return Array.Exists(Beginnings, word => text.StartsWith(word, StringComparison.Ordinal));
        var end = text.AsSpan(0, Math.Min(text.Length, LongestWord + 2)).IndexOfAny(" ,،:");
        return end is > 0 and <= LongestWord && Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(0, end));
    }
}

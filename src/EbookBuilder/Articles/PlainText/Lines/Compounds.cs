using System.Collections.Frozen;

namespace EbookBuilder.Articles.PlainText;

/// <summary>
/// Words that stand in compounds with a hyphen far oftener than hyphenation leaves them behind. Where a line ends before one, the hyphen is the
/// author's: <c>long-term</c>, <c>decision-making</c>, <c>c'est-à-dire</c>.
/// </summary>
internal static class Compounds
{
    private static readonly FrozenSet<string> Firsts = new[] { "self", "well", "peut" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Seconds = ("term level based making minded driven oriented friendly specific free related scale quality facing effective focused centered centric risk depth being year " +
        "même mêmes elle elles nous vous dire dessus dessous нибудь либо таки небудь").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // German, Dutch, Frisian, the languages of the North, Finnish, Estonian and Hungarian.
    private static readonly FrozenSet<string> SolidIn = new[] { "de", "nl", "fy", "da", "sv", "nb", "nn", "no", "is", "fo", "fi", "et", "hu" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a language writes words that make up a new one together (<c>Haustür</c>), so that one cut between them had no hyphen.</summary>
    /// <param name="language">The tag of the language.</param>
    public static bool AreSolidIn(string language) => SolidIn.Contains(language.Split('-')[0]);

    /// <summary>Whether a hyphen between two such words stays.</summary>
    public static bool KeepHyphen(string first, string second) => first.Length > 2 && Seconds.Contains(second) || Firsts.Contains(first) && second.Length > 3;
}
